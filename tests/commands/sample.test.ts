import { describe, expect, it } from 'vitest';
import { readCounts } from '../../lib/store/writing/counts.ts';
import { purgeDeleted } from '../../lib/store/writing/purge.ts';
import { findBroken } from '../store/support/check-invariants.ts';
import { addNorthwind, openTestBook } from '../store/support/open-test-book.ts';
import { wholeBook } from '../store/support/whole-book.ts';

describe('the sample book', () => {
  it('stands beside one’s own and leaves it exactly as it was', { timeout: 30_000 }, async () => {
    const test = await openTestBook();
    await addNorthwind(test);
    const before = await wholeBook(test.book);
    await test.must('load-sample', {});
    expect((await readCounts(test.book, ['sample']))[0]).toBeGreaterThan(100);
    expect(await findBroken(test.book)).toEqual([]);
    expect(await test.run('load-sample', {})).toMatchObject({ problem: 'duplicate' });
    await test.must('remove-sample', {});
    expect(await wholeBook(test.book)).toEqual(before);
    expect(await test.run('remove-sample', {})).toMatchObject({ problem: 'not-found' });
  });

  it('leaves no trace once its removal can no longer be undone', async () => {
    const test = await openTestBook();
    await test.must('load-sample', {});
    await test.must('remove-sample', {});
    test.pass(10_000);
    expect(await purgeDeleted(test.book, test.env.now())).toBeGreaterThan(100);
    expect(await test.book.events.count()).toBe(0);
    expect(await test.book.deletions.count()).toBe(0);
  });

  it('takes along what was recorded in it, and leaves what one’s own rows rest on', { timeout: 30_000 }, async () => {
    const test = await openTestBook();
    await test.must('load-sample', {});
    const sampleDeal = await test.book.deals.toCollection().first();
    const person = await test.book.dealPeople
      .where('dealId')
      .equals(sampleDeal?.id ?? '')
      .first();
    await test.must('record-commitment', { dealId: sampleDeal?.id ?? '', kind: 'time', words: 'Mine, in the sample' });
    await test.must('create-deal', {
      accountId: sampleDeal?.accountId ?? '',
      accountName: 'x',
      dealName: 'My own deal',
      people: [{ contactId: person?.contactId ?? '', name: 'x' }],
    });
    await test.must('remove-sample', {});
    expect((await test.book.deals.toArray()).map((deal) => deal.name)).toEqual(['My own deal']);
    expect((await test.book.accounts.toArray()).map((account) => [account.id, account.sample])).toEqual([
      [sampleDeal?.accountId, undefined],
    ]);
    expect((await test.book.contacts.toArray()).map((contact) => contact.id)).toEqual([person?.contactId]);
    expect(await test.book.commitments.count()).toBe(0);
    expect(await readCounts(test.book, ['sample'])).toEqual([0]);
    expect(await findBroken(test.book)).toEqual([]);
  });

  it('lays no made-up audit, rating or plan among those of the rep', async () => {
    const test = await openTestBook();
    await test.must('start-audit', {});
    await test.must('rate-skill', { skill: 'Initiative', score: 2 });
    await test.must('load-sample', {});
    expect(await test.book.audits.count()).toBe(1);
    expect(await test.book.ratings.count()).toBe(1);
    expect(await test.book.plans.count()).toBe(2);
    expect(await test.book.reviews.count()).toBeGreaterThan(10);
    await test.must('remove-sample', {});
    expect(await test.book.audits.count()).toBe(1);
    expect(await test.book.plans.count()).toBe(0);
  });

  it('both ways can be undone', { timeout: 30_000 }, async () => {
    const test = await openTestBook();
    const empty = await wholeBook(test.book);
    const loaded = await test.must('load-sample', {});
    const full = await wholeBook(test.book);
    const removed = await test.must('remove-sample', {});
    await test.must('undo', { commandId: removed.commandId });
    expect(await wholeBook(test.book)).toEqual(full);
    await test.must('undo', { commandId: loaded.commandId });
    expect(await wholeBook(test.book)).toEqual(empty);
  });
});

describe('what the rep recorded in a deal of the sample', () => {
  it('is counted before the sample goes, told when it goes, and comes back with it', { timeout: 30_000 }, async () => {
    const test = await openTestBook();
    const own = async () => (await readCounts(test.book, ['sample.own']))[0];
    await test.must('load-sample', {});
    expect(await own()).toBe(0);
    const dealId = (await test.book.deals.toCollection().first())?.id ?? '';
    await test.must('record-commitment', { dealId, kind: 'time', words: 'Could we talk on Thursday?' });
    await test.must('log-exchange', { dealId, channel: 'call', note: 'They called' });
    await test.must('add-person', { dealId, person: { name: 'Ada Winter' } });
    expect(await own()).toBeGreaterThanOrEqual(3);
    const full = await wholeBook(test.book);
    const count = await own();
    const removed = await test.must('remove-sample', {});
    expect(removed).toMatchObject({ said: 'done.sample-removed-own', values: { own: String(count) } });
    expect(await own()).toBe(0);
    await test.must('undo', { commandId: removed.commandId });
    expect(await wholeBook(test.book)).toEqual(full);
  });

  it('is not counted where it stays', { timeout: 30_000 }, async () => {
    const test = await openTestBook();
    await test.must('load-sample', {});
    const dealId = (await test.book.deals.toCollection().first())?.id ?? '';
    const person = await test.must('add-person', { dealId, person: { name: 'Ada Winter' } });
    await test.must('create-deal', {
      accountName: 'My own client',
      dealName: 'My own deal',
      people: [{ contactId: person.created ?? '', name: 'Ada Winter' }],
    });
    expect(await test.must('remove-sample', {})).toMatchObject({ said: 'done.sample-removed' });
    expect(await test.book.contacts.get(person.created ?? '')).toMatchObject({ name: 'Ada Winter' });
  });
});
