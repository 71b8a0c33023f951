import { describe, expect, it } from 'vitest';
import { findBroken } from '../store/support/check-invariants.ts';
import { addNorthwind, openTestBook } from '../store/support/open-test-book.ts';
import type { TestBook } from '../store/support/open-test-book.ts';
import { wholeBook } from '../store/support/whole-book.ts';
import { intakeDeal, intakePerson, intakeRecord } from './support/intake-records.ts';

describe('undo', () => {
  it('is refused where a later change stands on it, and changes nothing', async () => {
    const test = await openTestBook();
    const { dealId } = await addNorthwind(test);
    const first = await test.must('edit-deal', { dealId, name: 'One' });
    await test.must('edit-deal', { dealId, name: 'Two' });
    const before = await wholeBook(test.book);
    expect(await test.run('undo', { commandId: first.commandId })).toMatchObject({
      ok: false,
      problem: 'changed-since',
    });
    expect(await wholeBook(test.book)).toEqual(before);
  });

  it('names what it takes back, and what is done again', async () => {
    const test = await openTestBook();
    const { dealId } = await addNorthwind(test);
    const done = await test.must('delete-deal', { dealId });
    const undone = await test.must('undo', { commandId: done.commandId });
    const named = { ...done.values, undone: 'done.deal-deleted' };
    expect(undone).toMatchObject({ said: 'done.undo', values: named });
    const redone = await test.must('undo', { commandId: undone.commandId });
    expect(redone).toMatchObject({ said: 'done.redo', values: named });
    expect(await test.must('undo', { commandId: redone.commandId })).toMatchObject({
      said: 'done.undo',
      values: named,
    });
    const quiet = await test.must('change-settings', { theme: 'dark' });
    expect((await test.must('undo', { commandId: quiet.commandId })).values).toEqual({});
  });

  it('leaves later changes of other fields alone', async () => {
    const test = await openTestBook();
    const { dealId } = await addNorthwind(test);
    test.pass(1000);
    const first = await test.must('edit-deal', { dealId, name: 'One' });
    test.pass(1000);
    await test.must('edit-deal', { dealId, value: 7 });
    await test.must('undo', { commandId: first.commandId });
    expect(await test.book.deals.get(dealId)).toMatchObject({
      name: 'Northwind: fewer returns',
      value: 7,
      updatedAt: test.env.now(),
    });
  });

  it('of an answer leaves it that they were heard from since', async () => {
    const test = await openTestBook();
    const { dealId, contactId } = await addNorthwind(test);
    const { created } = await test.must('record-commitment', { dealId, contactId, kind: 'time', words: 'x' });
    const commitmentId = created ?? '';
    test.pass(1000);
    const answer = await test.must('advance-commitment', { commitmentId, state: 'given' });
    test.pass(1000);
    const heardAt = test.env.now();
    await test.must('log-exchange', { dealId, contactIds: [contactId], channel: 'call' });
    await test.must('undo', { commandId: answer.commandId });
    expect(await test.book.commitments.get(commitmentId)).toMatchObject({ state: 'asked' });
    expect(await test.book.dealPeople.toArray()).toMatchObject([{ contactId, lastHeardAt: heardAt }]);
  });

  it('brings back nobody who has come back by themselves', async () => {
    const test = await openTestBook();
    const { dealId, contactId } = await addNorthwind(test);
    const left = await test.must('remove-person', { dealId, contactId });
    test.pass(1000);
    await test.must('add-person', { dealId, person: { contactId, name: 'Dana' } });
    const before = await wholeBook(test.book);
    expect(await test.run('undo', { commandId: left.commandId })).toMatchObject({ problem: 'changed-since' });
    expect(await wholeBook(test.book)).toEqual(before);
  });

  it('does not pull the ground from under later rows', async () => {
    const test = await openTestBook();
    const done = await test.must('create-deal', { accountName: 'A', dealName: 'D' });
    await test.must('choose-deal', { threadKey: 't', dealId: done.created });
    expect(await test.run('undo', { commandId: done.commandId })).toMatchObject({ problem: 'changed-since' });
  });

  it('does not bring back what names something that is gone', async () => {
    const test = await openTestBook();
    const { dealId } = await addNorthwind(test);
    const { created } = await test.must('record-commitment', { dealId, kind: 'time', words: 'x' });
    const deletion = await test.must('delete-commitment', { commitmentId: created ?? '' });
    await test.must('delete-deal', { dealId });
    expect(await test.run('undo', { commandId: deletion.commandId })).toMatchObject({ problem: 'changed-since' });
  });

  it('marks its events with what it took back', async () => {
    const test = await openTestBook();
    const done = await test.must('create-deal', { accountName: 'A', dealName: 'D' });
    const undone = await test.must('undo', { commandId: done.commandId });
    const events = await test.book.events.where('commandId').equals(undone.commandId).toArray();
    expect(events.map((event) => [event.command, event.undoes])).toEqual(events.map(() => ['undo', done.commandId]));
    expect(await test.must('undo', { commandId: undone.commandId })).toMatchObject({ said: 'done.redo' });
  });

  it('of nothing known is refused', async () => {
    const test = await openTestBook();
    expect(await test.run('undo', { commandId: 'never' })).toMatchObject({ problem: 'not-undoable' });
  });
});

describe('undo of an import', () => {
  const record = (name: string, company: string, title: string | null = null) =>
    intakeRecord({
      person: intakePerson({ name, emails: [`${name.toLowerCase()}@gmail.com`], title }),
      company: { name: company, websites: [] },
      deal: intakeDeal({ name: `${company} deal` }),
    });

  it('takes back what nobody has touched since, and names what stays', async () => {
    const test = await openTestBook();
    const records = [record('Ada', 'Harbour'), record('Bo', 'Fjord'), record('Cy', 'Inlet')];
    const done = await test.must('import-records', { records });
    const [harbour] = await test.book.deals.where({ accountId: (await accountOf(test, 'Harbour')).id }).toArray();
    const { created } = await test.must('record-commitment', { dealId: harbour?.id ?? '', kind: 'time', words: 'x' });
    const undone = await test.must('undo', { commandId: done.commandId });
    expect(undone.values).toMatchObject({ kept: '3', stays: 'Harbour deal, Harbour, Ada' });
    expect((await test.book.accounts.toArray()).map(({ name }) => name)).toEqual(['Harbour']);
    expect((await test.book.contacts.toArray()).map(({ name }) => name)).toEqual(['Ada']);
    expect(await test.book.dealPeople.count()).toBe(1);
    expect(await findBroken(test.book)).toEqual([]);
    expect(await test.run('undo', { commandId: done.commandId })).toMatchObject({
      problem: 'changed-since',
      values: { kept: '3' },
    });
    await test.must('delete-commitment', { commitmentId: created ?? '' });
    expect((await test.must('undo', { commandId: done.commandId })).values).not.toHaveProperty('kept');
    expect(await rowsOf(test)).toEqual([0, 0, 0, 0]);
  });

  it('is done again as far as it was taken back', async () => {
    const test = await openTestBook();
    const done = await test.must('import-records', { records: [record('Ada', 'Harbour'), record('Bo', 'Fjord')] });
    await test.must('edit-account', { accountId: (await accountOf(test, 'Fjord')).id, name: 'Fjord AS' });
    const whole = await wholeBook(test.book);
    const undone = await test.must('undo', { commandId: done.commandId });
    expect(undone.values).toMatchObject({ kept: '1', stays: 'Fjord AS' });
    await test.must('undo', { commandId: undone.commandId });
    expect(await wholeBook(test.book)).toEqual(whole);
  });

  it('keeps what it said of somebody known where the rep went on with it', async () => {
    const test = await openTestBook();
    await test.must('import-records', { records: [{ ...record('Ada', 'Harbour'), company: null, deal: null }] });
    const done = await test.must('import-records', { records: [record('Ada', 'Harbour', 'Planner')] });
    const [ada] = await test.book.contacts.toArray();
    await test.must('edit-contact', { contactId: ada?.id ?? '', title: 'Head of Planning' });
    expect((await test.must('undo', { commandId: done.commandId })).values).toMatchObject({ stays: 'Ada, Harbour' });
    const { id: accountId } = await accountOf(test, 'Harbour');
    expect(await test.book.contacts.toArray()).toMatchObject([{ title: 'Head of Planning', accountId }]);
    expect(await rowsOf(test)).toEqual([1, 1, 0, 0]);
    expect(await findBroken(test.book)).toEqual([]);
  });
});

async function accountOf({ book }: TestBook, name: string) {
  const found = await book.accounts.filter((account) => account.name === name).first();
  if (!found) throw new Error(`no account ${name}`);
  return found;
}

function rowsOf({ book }: TestBook): Promise<number[]> {
  return Promise.all([book.accounts, book.contacts, book.deals, book.dealPeople].map((table) => table.count()));
}
