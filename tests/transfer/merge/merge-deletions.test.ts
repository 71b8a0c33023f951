/** What one machine has deleted, and the other has gone on with. */
import { describe, expect, it } from 'vitest';
import { purgeDeleted } from '../../../lib/store/writing/purge.ts';
import { replayDeal } from '../../../lib/domain/deal/replay.ts';
import { readDealEvents } from '../../../lib/queries/honest/read-events.ts';
import { findBroken } from '../../store/support/check-invariants.ts';
import { START } from '../../store/support/open-test-book.ts';
import { restoreBackup } from '../support/in-one-piece.ts';
import { merge, mergeBoth, preview, records, save, northwind, pass, MINUTE } from './support/two-machines.ts';

describe('a deletion', () => {
  it('holds, is shown, and its words go for good', async () => {
    const both = await northwind();
    const { a, b, dealId } = both;
    pass(both, 1);
    await b.must('delete-deal', { dealId });
    pass(both, 1);
    await purgeDeleted(b.book, b.env.now());
    const fromB = await save(b);
    const seen = await preview(a, fromB);
    expect(seen.deletions.rows).toContainEqual(
      expect.objectContaining({ type: 'deal', by: 'other', stays: false, at: START + MINUTE }),
    );
    expect(seen.tables.find(({ table }) => table === 'deals')).toMatchObject({ removed: 1 });
    await merge(a, fromB);
    expect(await a.book.deals.count()).toBe(0);
    pass(both, 1);
    await purgeDeleted(a.book, a.env.now());
    expect(JSON.stringify(await a.book.events.toArray())).not.toContain('Northwind');
    expect(await a.book.before.count()).toBe(0);
    // Each machine has it in its log once.
    expect(await a.book.deletions.toArray()).toEqual(await b.book.deletions.toArray());
  });

  it('does not hold where the record was changed later: all that went with it is back', async () => {
    const both = await northwind();
    const { a, b, dealId, contactId } = both;
    pass(both, 1);
    await b.must('delete-deal', { dealId });
    pass(both, 1);
    await a.must('edit-deal', { dealId, note: 'Alive.' });
    const seen = await preview(b, await save(a));
    expect(seen.deletions.rows.every(({ by, stays }) => by === 'own' && stays)).toBe(true);
    await mergeBoth(both);
    for (const { book } of [a, b]) {
      expect(await book.deals.get(dealId)).toMatchObject({ note: 'Alive.' });
      expect(await book.contacts.get(contactId)).toMatchObject({ name: 'Dana Voss' });
      expect(await book.dealPeople.count()).toBe(1);
    }
    expect(await records(a.book)).toEqual(await records(b.book));
  });

  it('of a moment ago that does not hold is told of no more, nor is what had been done before it there', async () => {
    const both = await northwind();
    const { a, b, dealId, contactId } = both;
    const ask = { dealId, contactId, kind: 'time', words: 'An hour?' } as const;
    const { created: commitmentId } = await a.must('record-commitment', ask);
    await restoreBackup(b.book, b.env, await save(a), 'both-have-it');
    pass(both, 1);
    await b.must('advance-commitment', { commitmentId: commitmentId ?? '', state: 'given' });
    b.pass(1000);
    await b.must('delete-commitment', { commitmentId: commitmentId ?? '' });
    pass(both, 1);
    await a.must('edit-commitment', { commitmentId: commitmentId ?? '', words: 'Two hours?' });
    await mergeBoth(both);
    for (const { book } of [a, b]) {
      const process = await book.processes.get((await book.deals.get(dealId))?.processId ?? '');
      if (!process) throw new Error('no process');
      const told = replayDeal(await readDealEvents(book, dealId), process).at(-1)?.standing;
      expect(told?.commitments.get(commitmentId ?? '')).toMatchObject({ state: 'asked', words: 'Two hours?' });
    }
  });

  it('of a person takes the name out of what was recorded before it elsewhere', async () => {
    const both = await northwind();
    const { a, b, dealId, contactId } = both;
    await a.must('record-commitment', { dealId, contactId, kind: 'time', words: 'An hour?', channel: 'mail' });
    pass(both, 1);
    await b.must('delete-contact', { contactId });
    await mergeBoth(both);
    expect(await a.book.contacts.count()).toBe(0);
    expect(await a.book.commitments.toArray()).toMatchObject([{ words: 'An hour?', contactId: null }]);
    expect(await findBroken(a.book)).toEqual([]);
    expect(await records(a.book)).toEqual(await records(b.book));
  });

  it('is kept by nobody who recorded something with them later', async () => {
    const both = await northwind();
    const { a, b, dealId, contactId } = both;
    pass(both, 1);
    await b.must('delete-contact', { contactId });
    pass(both, 1);
    await a.must('record-commitment', { dealId, contactId, kind: 'time', words: 'An hour?', channel: 'mail' });
    await mergeBoth(both);
    expect(await b.book.commitments.toArray()).toMatchObject([{ contactId }]);
    expect(await b.book.contacts.get(contactId)).toBeDefined();
    expect(await records(a.book)).toEqual(await records(b.book));
  });

  it('of a choice for a thread leaves no trace, so that the other machine’s comes back on both', async () => {
    const both = await northwind();
    const { a, b } = both;
    const [choice] = await a.book.threadChoices.toArray();
    pass(both, 1);
    await b.must('forget-choice', { threadKey: choice?.id ?? '' });
    await mergeBoth(both);
    expect(await records(a.book)).toEqual(await records(b.book));
    expect(await b.book.threadChoices.count()).toBe(1);
  });

  it('by making one of two takes along what the other machine has recorded with the one that went', async () => {
    const both = await northwind();
    const { a, b, accountId } = both;
    await b.must('create-deal', { accountName: 'Northwind GmbH', domains: ['northwind.example'], dealName: 'Second' });
    pass(both, 1);
    const twin = await a.must('create-deal', { accountName: 'North Wind', dealName: 'Third' });
    const keepId = (await a.book.deals.get(twin.created ?? ''))?.accountId ?? '';
    await a.must('merge-accounts', { keepId, otherId: accountId });
    await mergeBoth(both);
    expect((await a.book.deals.toArray()).map((deal) => deal.accountId)).toEqual([keepId, keepId, keepId]);
    expect(await findBroken(b.book)).toEqual([]);
    expect(await records(a.book)).toEqual(await records(b.book));
  });
});
