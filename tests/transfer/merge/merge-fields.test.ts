/** Two machines that have gone on from one backup: fields that both have changed, and commitments that both have moved on. */
import { describe, expect, it } from 'vitest';
import { readRowEvents } from '../../../lib/store/reading/row-events.ts';
import { purgeDeleted } from '../../../lib/store/writing/purge.ts';
import { START } from '../../store/support/open-test-book.ts';
import type { TestBook } from '../../store/support/open-test-book.ts';
import { everything } from '../../store/support/whole-book.ts';
import { merge, mergeBoth, preview, records, save, northwind, pass, MINUTE } from './support/two-machines.ts';

const deal = (test: TestBook, id: string) => test.book.deals.get(id);

describe('fields', () => {
  it('changed on one machine are taken, and what both changed goes to the later', async () => {
    const both = await northwind();
    const { a, b, dealId, contactId } = both;
    await a.must('edit-deal', { dealId, value: 100 });
    pass(both, 1);
    await b.must('edit-deal', { dealId, value: 200, note: 'From b.' });
    pass(both, 1);
    await a.must('edit-contact', { contactId, title: 'Director' });
    const seen = await preview(a, await save(b));
    expect(seen.conflicts.total).toBe(1);
    expect(seen.conflicts.rows[0]).toMatchObject({
      type: 'deal',
      name: 'Northwind: fewer returns',
      field: 'value',
      takes: 'other',
      own: { value: { form: 'money', amount: 100, currency: 'EUR' }, at: START, by: 'this' },
      other: { value: { form: 'money', amount: 200, currency: 'EUR' }, at: START + MINUTE, by: 'another' },
    });
    await mergeBoth(both);
    expect(await deal(a, dealId)).toMatchObject({ value: 200, note: 'From b.' });
    expect(await a.book.contacts.get(contactId)).toMatchObject({ title: 'Director' });
    expect(await records(a.book)).toEqual(await records(b.book));
  });

  it('go to the one that the rep picks, which then holds on the other machine, too', async () => {
    const both = await northwind();
    const { a, b, dealId } = both;
    await a.must('edit-deal', { dealId, value: 100, name: 'A' });
    pass(both, 1);
    await b.must('edit-deal', { dealId, value: 200, name: 'B' });
    const fromB = await save(b);
    const seen = await preview(a, fromB);
    const value = seen.conflicts.rows.find(({ field }) => field === 'value');
    pass(both, 1);
    const before = await everything(a.book);
    const done = await merge(a, fromB, { all: null, one: { [value?.key ?? '']: 'own' }, apart: [] });
    expect(await deal(a, dealId)).toMatchObject({ value: 100, name: 'B' });
    await merge(b, await save(a));
    expect(await deal(b, dealId)).toMatchObject({ value: 100, name: 'B' });
    await a.must('undo', { commandId: done.commandId });
    expect(await everything(a.book)).toEqual(before);
    await merge(a, fromB, { all: 'own', one: {}, apart: [] });
    expect(await deal(a, dealId)).toMatchObject({ value: 100, name: 'A' });
  });

  it('are no longer taken back once the state before the merge has gone: its own events are a part of it alone', async () => {
    const both = await northwind();
    const { a, b, dealId } = both;
    await a.must('edit-deal', { dealId, value: 100 });
    pass(both, 1);
    await b.must('edit-deal', { dealId, value: 200, name: 'B' });
    const done = await merge(a, await save(b), { all: 'own', one: {}, apart: [] });
    const events = await a.book.events.where('commandId').equals(done.commandId).toArray();
    expect(events.map(({ purged }) => purged ?? false)).toEqual([false]);
    a.pass(MINUTE);
    const note = await a.must('edit-deal', { dealId, note: 'Later.' });
    expect(await a.run('undo', { commandId: done.commandId })).toMatchObject({ problem: 'changed-since' });
    await purgeDeleted(a.book, a.env.now());
    await a.must('undo', { commandId: note.commandId });
    expect(await a.run('undo', { commandId: done.commandId })).toMatchObject({ problem: 'not-undoable' });
    expect(await deal(a, dealId)).toMatchObject({ name: 'B' });
  });

  it('that were changed and taken back count as not changed', async () => {
    const both = await northwind();
    const { a, b, dealId } = both;
    await b.must('edit-deal', { dealId, value: 200 });
    pass(both, 1);
    const { commandId } = await a.must('edit-deal', { dealId, value: 100 });
    await a.must('undo', { commandId });
    expect((await preview(a, await save(b))).conflicts.total).toBe(0);
    await mergeBoth(both);
    expect(await deal(a, dealId)).toMatchObject({ value: 200 });
    expect(await deal(b, dealId)).toMatchObject({ value: 200 });
  });

  it('that are lists hold what either has added, without what either has taken out', async () => {
    const both = await northwind();
    const { a, b, accountId } = both;
    await a.must('edit-account', { accountId, domains: ['northwind.example', 'a.example'] });
    pass(both, 1);
    await b.must('edit-account', { accountId, domains: ['b.example'] });
    await mergeBoth(both);
    expect(await a.book.accounts.get(accountId)).toMatchObject({ domains: ['a.example', 'b.example'] });
    expect(await records(a.book)).toEqual(await records(b.book));
  });
});

describe('a commitment', () => {
  async function asked() {
    const both = await northwind();
    const { a, b, dealId, contactId } = both;
    const made = await a.must('record-commitment', {
      dealId,
      contactId,
      kind: 'time',
      words: 'An hour?',
      channel: 'mail',
    });
    await merge(b, await save(a));
    return { ...both, commitmentId: made.created ?? '' };
  }

  it('goes where its steps lead in the order of time, and takes no illegal one', async () => {
    const both = await asked();
    const { a, b, commitmentId } = both;
    pass(both, 1);
    await a.must('advance-commitment', { commitmentId, state: 'given' });
    pass(both, 1);
    await b.must('advance-commitment', { commitmentId, state: 'declined' });
    pass(both, 1);
    await a.must('advance-commitment', { commitmentId, state: 'kept' });
    // Given, then kept: declined can't follow on given, though it came before kept.
    const seen = await preview(b, await save(a));
    expect(seen.conflicts.rows).toMatchObject([
      { field: 'state', takes: 'other', own: { value: { key: 'state.declined' } } },
    ]);
    await mergeBoth(both);
    expect(await a.book.commitments.get(commitmentId)).toMatchObject({ state: 'kept', stateAt: START + 3 * MINUTE });
    expect(await records(a.book)).toEqual(await records(b.book));
    const history = await readRowEvents(b.book, 'commitment', commitmentId);
    expect(history.map(({ after }) => after?.state)).toEqual(['asked', 'given', 'declined', 'kept']);
  });

  it('that was given first is not declined after all', async () => {
    const both = await asked();
    const { a, b, commitmentId } = both;
    pass(both, 1);
    await a.must('advance-commitment', { commitmentId, state: 'given', due: { date: '2026-12-10' } });
    pass(both, 1);
    await b.must('advance-commitment', { commitmentId, state: 'declined' });
    const seen = await preview(a, await save(b));
    expect(seen.conflicts.rows).toMatchObject([{ field: 'state', takes: 'own' }]);
    await mergeBoth(both);
    expect(await a.book.commitments.get(commitmentId)).toMatchObject({ state: 'given', dueOn: '2026-12-10' });
    expect(await records(a.book)).toEqual(await records(b.book));
  });

  it('that was declined first is not given after all, and its element is open again', async () => {
    const both = await asked();
    const { a, b, commitmentId, dealId } = both;
    pass(both, 1);
    await b.must('advance-commitment', { commitmentId, state: 'declined' });
    pass(both, 1);
    await a.must('advance-commitment', { commitmentId, state: 'given' });
    const element = await a.book.dealElements.where('dealId').equals(dealId).first();
    expect(element?.state).toBe('done');
    await mergeBoth(both);
    expect(await a.book.commitments.get(commitmentId)).toMatchObject({ state: 'declined' });
    expect(await a.book.dealElements.get(element?.id ?? '')).toMatchObject({ state: 'open' });
    expect(await records(a.book)).toEqual(await records(b.book));
  });

  it('goes on after an answer that was taken back', async () => {
    const both = await asked();
    const { a, b, commitmentId } = both;
    pass(both, 1);
    const { commandId } = await a.must('advance-commitment', { commitmentId, state: 'given' });
    pass(both, 1);
    await b.must('advance-commitment', { commitmentId, state: 'dodged' });
    pass(both, 1);
    await a.must('undo', { commandId });
    await mergeBoth(both);
    expect(await a.book.commitments.get(commitmentId)).toMatchObject({ state: 'dodged' });
    expect(await records(a.book)).toEqual(await records(b.book));
  });
});
