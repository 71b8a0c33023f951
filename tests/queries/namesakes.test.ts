import { expect, it } from 'vitest';
import { openSampleBook } from './support/sample.ts';

it('a typed name is that of a known company, with its people, until the rep says that it is another', async () => {
  const asked = await openSampleBook();
  const [deal] = await asked.book.deals.toArray();
  const account = await asked.book.accounts.get(deal?.accountId ?? '');
  const typed = `  ${account?.name.toUpperCase()} GmbH`;
  const { name, companies } = await asked.ask('namesakes', { name: typed });
  expect(name).toBe(typed);
  expect(companies.map(({ id }) => id)).toEqual([account?.id]);
  expect(companies[0]?.people.length).toBeGreaterThan(0);
  expect(await asked.ask('namesakes', { name: 'GmbH nobody knows' })).toMatchObject({ companies: [] });
  expect(await asked.ask('namesakes', { name: ' ' })).toMatchObject({ companies: [] });

  const before = await asked.book.accounts.count();
  const accountOf = async ({ created }: { created: string | null }) =>
    (await asked.book.deals.get(created ?? ''))?.accountId;
  const first = await asked.must('create-deal', { accountName: typed, dealName: 'A second deal' });
  expect(await accountOf(first)).toBe(account?.id);
  expect(await asked.book.accounts.count()).toBe(before);
  const second = await asked.must('create-deal', { accountName: typed, dealName: 'Of another', another: true });
  expect(await accountOf(second)).not.toBe(account?.id);
  // Two go by it now: which one is for the rep to say.
  expect((await asked.ask('namesakes', { name: typed })).companies).toHaveLength(2);
});

it('a name that comes with a domain of its own is no proof', async () => {
  const asked = await openSampleBook();
  const [account] = await asked.book.accounts.toArray();
  const before = await asked.book.accounts.count();
  const args = { accountName: account?.name ?? '', dealName: 'From a page', domains: ['elsewhere.example'] };
  await asked.must('create-deal', args);
  expect(await asked.book.accounts.count()).toBe(before + 1);
});
