import { describe, expect, it } from 'vitest';
import { honestStage } from '../../lib/domain/honesty/honest-stage.ts';
import { builtInProcesses } from '../../lib/domain/process/built-in.ts';
import { addNorthwind, openTestBook, START } from '../store/support/open-test-book.ts';

describe('create-deal', () => {
  it('makes account, person, deal and the remembered thread in one step', async () => {
    const test = await openTestBook();
    const { dealId, accountId, contactId } = await addNorthwind(test);
    expect(await test.book.deals.get(dealId)).toMatchObject({
      stage: 'target',
      accountId,
      closed: 0,
      createdAt: START,
    });
    expect(await test.book.accounts.get(accountId)).toMatchObject({
      nameKey: 'northwind',
      domains: ['northwind.example'],
    });
    expect(await test.book.contacts.get(contactId)).toMatchObject({ accountId, emails: ['dana@northwind.example'] });
    expect(await test.book.threadChoices.get('gmail:rep@own.example:thread-1')).toMatchObject({ dealId });
  });

  it('writes one event per row under the command, in the order of the clock', async () => {
    const test = await openTestBook();
    const done = await test.must('create-deal', { accountName: 'A', dealName: 'D', people: [{ name: 'P' }] });
    const events = await test.book.events.where('commandId').equals(done.commandId).toArray();
    expect(events.map((event) => event.rowType)).toEqual(['account', 'deal', 'contact', 'dealPerson']);
    expect(events.every((event) => event.before === null && event.after !== null)).toBe(true);
    expect(events.map((event) => event.id)).toEqual(events.map((event) => event.id).toSorted());
  });

  it('counts whoever wrote on the page that it is made from as heard from, and never as of tomorrow', async () => {
    const test = await openTestBook();
    const people = [
      { name: 'Priya Nair', email: 'priya@helio.example', heardAt: START - 1000 },
      { name: 'Tom Baxter', email: 'tom@helio.example' },
      { name: 'Una Lind', email: 'una@helio.example', heardAt: START + 86_400_000 },
    ];
    const { created } = await test.must('create-deal', { accountName: 'Helio', dealName: 'Rota', people });
    const parts = await test.book.dealPeople
      .where('dealId')
      .equals(created ?? '')
      .toArray();
    const heard = await Promise.all(
      parts.map(async ({ contactId, lastHeardAt }) => [(await test.book.contacts.get(contactId))?.name, lastHeardAt]),
    );
    expect(Object.fromEntries(heard)).toEqual({ 'Priya Nair': START - 1000, 'Tom Baxter': null, 'Una Lind': START });
  });

  it('begins one that runs already where it stands, with nothing passed over and the next ask in that stage', async () => {
    const test = await openTestBook();
    const under = { accountName: 'Northwind', dealName: 'Rota', stage: 'discover', people: [{ name: 'Dana Voss' }] };
    const [process] = builtInProcesses();
    if (!process) throw new Error('no process');
    const elementsOf = (dealId: string | null) =>
      test.book.dealElements
        .where('dealId')
        .equals(dealId ?? '')
        .toArray();
    const honest = (rows: Awaited<ReturnType<typeof elementsOf>>) => honestStage(process, 'discover', rows, []);
    const unsaid = await test.must('create-deal', under);
    expect(honest(await elementsOf(unsaid.created))).toMatchObject({ stage: 'target', asksIn: 'target' });
    const said = await test.must('create-deal', { ...under, dealName: 'Depot', underWay: true });
    const rows = await elementsOf(said.created);
    expect(honest(rows)).toMatchObject({ stage: 'discover', asksIn: 'discover' });
    expect(rows.length).toBeGreaterThan(1);
    expect(new Set(rows.map(({ state, reason }) => `${state} ${reason}`))).toEqual(
      new Set(['not-applicable already_true']),
    );
    await test.must('undo', { commandId: said.commandId });
    expect(await elementsOf(said.created)).toEqual([]);
  });

  it('finds the account and the person again instead of making them twice', async () => {
    const test = await openTestBook();
    const first = await addNorthwind(test);
    const done = await test.must('create-deal', {
      accountName: 'Northwind',
      domains: ['NORTHWIND.example'],
      dealName: 'Second',
      people: [{ name: 'D. Voss', email: 'Dana@Northwind.example', linkedinIds: ['in/dana-voss'] }],
    });
    expect(await test.book.deals.get(done.created ?? '')).toMatchObject({ accountId: first.accountId });
    expect(await test.book.contacts.toArray()).toHaveLength(1);
    expect(await test.book.contacts.get(first.contactId)).toMatchObject({
      name: 'Dana Voss',
      linkedinIds: ['in/dana-voss'],
    });
  });

  it('takes a name alone for the one of that name at the company, however many people are known there', async () => {
    const test = await openTestBook();
    const people = Array.from({ length: 12 }, (_, at) => ({ name: `Person ${at}`, email: `p${at}@fjord.example` }));
    await test.must('create-deal', { accountName: 'Fjord', dealName: 'First', people });
    await test.must('create-deal', { accountName: 'Fjord', dealName: 'Second', people: [{ name: 'person 11' }] });
    expect(await test.book.contacts.count()).toBe(12);
    await test.must('create-deal', { accountName: 'Inlet', dealName: 'Third', people: [{ name: 'Person 11' }] });
    expect(await test.book.contacts.count()).toBe(13);
  });

  it('finds them whichever way a domain beyond ASCII is written, and writes it once', async () => {
    const test = await openTestBook();
    const of = (email: string) => ({ accountName: 'Bäcker', dealName: email, people: [{ name: 'Anna', email }] });
    await test.must('create-deal', of('anna@xn--bcker-gra.example'));
    await test.must('create-deal', { ...of('anna@bäcker.example'), domains: ['bäcker.example'] });
    await test.must('create-deal', { ...of('anna@xn--bcker-gra.example'), domains: ['xn--bcker-gra.example'] });
    const record = (email: string, website: string) => ({
      person: { name: 'Anna', emails: [email], linkedinIds: [], title: null },
      company: { name: 'B', websites: [website] },
      deal: null,
    });
    const records = [
      record('anna@bäcker.example', 'xn--bcker-gra.example'),
      record('anna@xn--bcker-gra.example', 'bäcker.example'),
    ];
    expect(await test.must('import-records', { records })).toMatchObject({ undoable: false });
    expect((await test.book.contacts.toArray()).map(({ emails }) => emails)).toEqual([['anna@xn--bcker-gra.example']]);
    expect((await test.book.accounts.toArray()).map(({ domains }) => domains)).toEqual([[], ['bäcker.example']]);
  });

  it('answers the same id with the same answer, and does nothing twice', async () => {
    const test = await openTestBook();
    const args = { accountName: 'A', dealName: 'D' };
    const first = await test.run('create-deal', args, 'command-1');
    const again = await test.run('create-deal', args, 'command-1');
    expect(again).toEqual(first);
    expect(await test.book.deals.count()).toBe(1);
  });

  it('refuses what does not fit, with the path', async () => {
    const test = await openTestBook();
    expect(await test.run('create-deal', { accountName: 'A', dealName: ' ' })).toMatchObject({
      ok: false,
      problem: 'invalid',
      values: { at: 'dealName' },
    });
    expect(await test.run('create-deal', { accountName: 'A', dealName: 'D', stage: 'nowhere' })).toMatchObject({
      problem: 'not-found',
    });
    expect(await test.book.accounts.count()).toBe(0);
  });
});
