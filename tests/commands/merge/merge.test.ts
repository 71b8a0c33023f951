import { describe, expect, it } from 'vitest';
import { answerQuery } from '../../../lib/queries/answer.ts';
import { findBroken } from '../../store/support/check-invariants.ts';
import { openTestBook } from '../../store/support/open-test-book.ts';
import type { TestBook } from '../../store/support/open-test-book.ts';
import { wholeBook } from '../../store/support/whole-book.ts';

async function addDeal(
  test: TestBook,
  accountName: string,
  domains: string[],
  person: { name: string; email?: string },
) {
  const done = await test.must('create-deal', {
    accountName,
    domains,
    dealName: `${accountName}: shifts`,
    people: [person],
  });
  test.pass(1000);
  const dealId = done.created ?? '';
  const deal = await test.book.deals.get(dealId);
  const part = await test.book.dealPeople.where('dealId').equals(dealId).first();
  return { dealId, accountId: deal?.accountId ?? '', contactId: part?.contactId ?? '' };
}

function duplicates(test: TestBook) {
  const env = { ...test.env, language: 'en', reading: null, health: { state: 'fine' } } as const;
  return answerQuery(test.book, env, 'duplicates', {});
}

async function twoOfEach() {
  const test = await openTestBook();
  const first = await addDeal(test, 'Northwind GmbH', ['northwind.example'], {
    name: 'Dana Voss',
    email: 'dana@northwind.example',
  });
  const second = await addDeal(test, 'Northwind Ltd', ['northwind.test'], {
    name: 'D. Voss',
    email: 'd.voss@northwind.test',
  });
  return { test, first, second };
}

describe('merging two accounts', () => {
  it('brings deals, people, domains and pages together, and is undone exactly', async () => {
    const { test, first, second } = await twoOfEach();
    const before = await wholeBook(test.book);
    const done = await test.must('merge-accounts', {
      keepId: first.accountId,
      otherId: second.accountId,
      name: 'Northwind',
    });
    expect(await test.book.accounts.toArray()).toMatchObject([
      { id: first.accountId, name: 'Northwind', domains: ['northwind.example', 'northwind.test'] },
    ]);
    expect(await test.book.deals.where('accountId').equals(first.accountId).count()).toBe(2);
    expect(await test.book.contacts.where('accountId').equals(first.accountId).count()).toBe(2);
    expect(await findBroken(test.book)).toEqual([]);
    await test.must('undo', { commandId: done.commandId });
    expect(await wholeBook(test.book)).toEqual(before);
  });

  it('refuses one with itself', async () => {
    const { test, first } = await twoOfEach();
    const args = { keepId: first.accountId, otherId: first.accountId };
    expect(await test.run('merge-accounts', args)).toMatchObject({ ok: false, problem: 'not-allowed' });
  });

  it('makes one of the rep’s own where only one of them is of the sample', async () => {
    const test = await openTestBook();
    await test.must('load-sample', {});
    const sample = await test.book.accounts.toCollection().first();
    const own = await addDeal(test, 'Mine', ['mine.example'], { name: 'Kim Ode', email: 'kim@mine.example' });
    await test.must('merge-accounts', { keepId: sample?.id ?? '', otherId: own.accountId });
    await test.must('remove-sample', {});
    expect((await test.book.accounts.toArray()).map(({ id }) => id)).toEqual([sample?.id]);
    expect(await findBroken(test.book)).toEqual([]);
  });
});

describe('merging two people', () => {
  it('moves everything that names the one, joins their parts in a deal, and is undone exactly', async () => {
    const { test, first, second } = await twoOfEach();
    const { dealId } = first;
    await test.must('add-person', { dealId, person: { contactId: second.contactId, name: 'D. Voss' } });
    await test.must('record-commitment', {
      dealId,
      contactId: second.contactId,
      kind: 'time',
      direction: 'they',
      words: 'An hour?',
    });
    await test.must('log-exchange', { dealId, contactIds: [first.contactId, second.contactId], channel: 'call' });
    await test.must('record-statement', {
      dealId,
      about: 'vision',
      words: 'No more lists.',
      contactId: second.contactId,
    });
    const before = await wholeBook(test.book);
    const done = await test.must('merge-contacts', { keepId: first.contactId, otherId: second.contactId, level: 2 });
    expect(await test.book.contacts.toArray()).toMatchObject([
      { id: first.contactId, name: 'Dana Voss', level: 2, emails: ['dana@northwind.example', 'd.voss@northwind.test'] },
    ]);
    expect(await test.book.dealPeople.where('dealId').equals(dealId).toArray()).toMatchObject([
      { contactId: first.contactId },
    ]);
    expect(await test.book.dealPeople.where('dealId').equals(second.dealId).toArray()).toMatchObject([
      { contactId: first.contactId },
    ]);
    expect(await test.book.commitments.where('contactId').equals(first.contactId).count()).toBe(1);
    expect(await test.book.statements.where('contactId').equals(first.contactId).count()).toBe(1);
    expect((await test.book.exchanges.toArray()).map(({ contactIds }) => contactIds)).toEqual([[first.contactId]]);
    expect(await findBroken(test.book)).toEqual([]);
    await test.must('undo', { commandId: done.commandId });
    expect(await wholeBook(test.book)).toEqual(before);
  });
});

describe('what may be in the book twice', () => {
  it('is found by a shared domain, name, address, and the same name at one account', async () => {
    const { test, first, second } = await twoOfEach();
    await test.must('edit-account', { accountId: second.accountId, domains: ['northwind.example'] });
    await test.must('edit-contact', { contactId: second.contactId, emails: ['dana@northwind.example'] });
    const found = await duplicates(test);
    expect(found.accounts).toMatchObject([
      {
        reasons: [
          { by: 'domain', value: 'northwind.example' },
          { by: 'name', value: 'northwind' },
        ],
        sides: [{ account: { id: first.accountId } }, { account: { id: second.accountId } }],
      },
    ]);
    expect(found.contacts.map(({ reasons }) => reasons)).toEqual([
      [{ by: 'address', value: 'dana@northwind.example' }],
    ]);
  });

  it('is not everyone who shares a name: only at the same account', async () => {
    const test = await openTestBook();
    const a = await addDeal(test, 'A', ['a.example'], { name: 'Kim Ode', email: 'kim@a.example' });
    await addDeal(test, 'B', ['b.example'], { name: 'Kim Ode', email: 'kim@b.example' });
    expect((await duplicates(test)).contacts).toEqual([]);
    await test.must('add-person', { dealId: a.dealId, person: { name: 'Kím Ode', email: 'k.ode@a.example' } });
    expect((await duplicates(test)).contacts.map(({ reasons }) => reasons)).toEqual([
      [{ by: 'name', value: 'kim ode' }],
    ]);
  });

  it('is nothing in a book without any', async () => {
    const test = await openTestBook();
    await test.must('load-sample', {});
    expect(await duplicates(test)).toEqual({ accounts: [], contacts: [], apart: 0, more: false });
  });
});

describe('two that are not the same', () => {
  async function namesakes() {
    const test = await openTestBook();
    const same = { name: 'Dana Voss' };
    const one = await addDeal(test, 'Northwind', ['northwind.example'], same);
    const other = await addDeal(test, 'Northwind', ['northwind.test'], same);
    return { test, one, other };
  }

  it('are not shown again until the rep wants to look, each step undone exactly', async () => {
    const { test, one, other } = await namesakes();
    const before = await duplicates(test);
    expect([before.accounts.length, before.apart]).toEqual([1, 0]);
    const empty = await wholeBook(test.book);
    const kept = await test.must('keep-apart', { of: 'accounts', keepId: other.accountId, otherId: one.accountId });
    expect(await duplicates(test)).toMatchObject({ accounts: [], apart: 1 });
    const apart = await wholeBook(test.book);
    const again = await test.must('compare-again', {});
    expect((await duplicates(test)).accounts).toHaveLength(1);
    await test.must('undo', { commandId: again.commandId });
    expect(await wholeBook(test.book)).toEqual(apart);
    await test.must('undo', { commandId: kept.commandId });
    expect(await wholeBook(test.book)).toEqual(empty);
    expect(await test.run('compare-again', {})).toMatchObject({ ok: false, problem: 'not-found' });
  });

  it('leave a third one beside whichever of them it may still be', async () => {
    const { test, one, other } = await namesakes();
    const third = await addDeal(test, 'Northwind', ['northwind.invalid'], { name: 'Ada' });
    await test.must('keep-apart', { of: 'accounts', keepId: one.accountId, otherId: other.accountId });
    const ids = (await duplicates(test)).accounts.map(({ sides }) => sides.map(({ account }) => account.id));
    expect(ids).toHaveLength(1);
    expect(ids[0]).toContain(third.accountId);
    const [keepId = '', otherId = ''] = ids[0] ?? [];
    await test.must('keep-apart', { of: 'accounts', keepId, otherId });
    const left = (await duplicates(test)).accounts.map(({ sides }) => sides.map(({ account }) => account.id));
    expect(left).toHaveLength(1);
    expect(left[0]?.toSorted()).not.toEqual([keepId, otherId].toSorted());
  });

  it('are refused with themselves, and when one of them is gone', async () => {
    const { test, one } = await namesakes();
    const { contactId } = one;
    expect(await test.run('keep-apart', { of: 'contacts', keepId: contactId, otherId: contactId })).toMatchObject({
      problem: 'not-allowed',
    });
    expect(await test.run('keep-apart', { of: 'contacts', keepId: contactId, otherId: 'gone' })).toMatchObject({
      problem: 'not-found',
    });
  });
});
