import { describe, expect, it } from 'vitest';
import { addNorthwind, openTestBook } from '../store/support/open-test-book.ts';

async function started() {
  const test = await openTestBook();
  const ids = await addNorthwind(test);
  const element = async (key: string) => test.book.dealElements.get(`${ids.dealId}/${key}`);
  return { ...test, ...ids, element, deal: async () => test.book.deals.get(ids.dealId) };
}

describe('edit-deal', () => {
  it('changes what is named and leaves the rest', async () => {
    const { must, dealId, deal } = await started();
    await must('edit-deal', { dealId, value: 60_000, currency: 'chf', expectedClose: '2026-09-30' });
    expect(await deal()).toMatchObject({ name: 'Northwind: fewer returns', value: 60_000, currency: 'CHF' });
    await must('edit-deal', { dealId, value: null, dream: true });
    expect(await deal()).toMatchObject({ value: null, dream: true, expectedClose: '2026-09-30' });
  });

  it('refuses a deal that is not there', async () => {
    const { run } = await started();
    expect(await run('edit-deal', { dealId: 'gone', name: 'x' })).toMatchObject({ ok: false, problem: 'not-found' });
  });
});

describe('move-stage', () => {
  it('is never blocked, and passes over what was left open', async () => {
    const { must, dealId, deal, element, env } = await started();
    await must('set-element', { dealId, elementKey: 'target.steps.fit', state: 'done' });
    const done = await must('move-stage', { dealId, stage: 'discover' });
    expect(done.said).toBe('done.stage-moved.passed');
    expect(await deal()).toMatchObject({ stage: 'discover', stageSince: env.now() });
    expect(await element('target.steps.fit')).toMatchObject({ state: 'done' });
    expect(await element('qualify.commitments.explore')).toMatchObject({ state: 'passed-over', reason: null });
    expect(await element('discover.commitments.change')).toBeUndefined();
  });

  it('does not call an ask that was made a step passed over', async () => {
    const { must, dealId, element } = await started();
    await must('record-commitment', { dealId, kind: 'time', words: 'Tuesday?' });
    await must('record-commitment', { dealId, kind: 'explore', words: 'A session?', state: 'declined' });
    await must('move-stage', { dealId, stage: 'discover' });
    expect(await element('target.commitments.time')).toBeUndefined();
    expect(await element('qualify.commitments.explore')).toMatchObject({
      state: 'passed-over',
      reason: 'client_declined',
    });
  });

  it('going back passes nothing over', async () => {
    const { must, dealId, book } = await started();
    await must('move-stage', { dealId, stage: 'qualify' });
    const before = await book.dealElements.toArray();
    expect((await must('move-stage', { dealId, stage: 'target' })).said).toBe('done.stage-moved');
    expect(await book.dealElements.toArray()).toEqual(before);
  });

  it('to where the deal is says and changes nothing; to nowhere is refused', async () => {
    const { must, run, dealId } = await started();
    expect(await must('move-stage', { dealId, stage: 'target' })).toMatchObject({ said: null, undoable: false });
    expect(await run('move-stage', { dealId, stage: 'nowhere' })).toMatchObject({ problem: 'not-found' });
  });
});

describe('close-deal and reopen-deal', () => {
  it('keep the day of the first closing when the outcome is corrected', async () => {
    const { must, run, dealId, deal, pass, env } = await started();
    expect(await run('reopen-deal', { dealId })).toMatchObject({ problem: 'not-allowed' });
    await must('close-deal', { dealId, outcome: 'no-decision' });
    const closedAt = env.now();
    pass(86_400_000);
    await must('close-deal', { dealId, outcome: 'lost-competitor' });
    expect(await deal()).toMatchObject({ closed: 1, outcome: 'lost-competitor', closedAt });
    await must('reopen-deal', { dealId });
    expect(await deal()).toMatchObject({ closed: 0, outcome: null, closedAt: null });
  });
});

describe('delete-deal', () => {
  it('takes what is about nothing else, and says how much', async () => {
    const { must, dealId, contactId, book } = await started();
    await must('record-commitment', { dealId, kind: 'time', words: 'Tuesday?', contactId });
    await must('log-exchange', { dealId, channel: 'call', contactIds: [contactId] });
    const done = await must('delete-deal', { dealId });
    expect(done.values).toMatchObject({ people: '1', commitments: '1', exchanges: '1' });
    for (const table of ['deals', 'accounts', 'contacts', 'dealPeople', 'commitments', 'exchanges', 'threadChoices'])
      expect([table, await book.table(table).count()]).toEqual([table, 0]);
  });

  it('leaves people and the account that another deal needs', async () => {
    const { must, dealId, contactId, accountId, book } = await started();
    await must('create-deal', { accountId, accountName: 'x', dealName: 'Second', people: [{ contactId, name: 'x' }] });
    await must('delete-deal', { dealId });
    expect(await book.contacts.get(contactId)).toMatchObject({ name: 'Dana Voss' });
    expect(await book.accounts.get(accountId)).toMatchObject({ name: 'Northwind GmbH' });
  });
});
