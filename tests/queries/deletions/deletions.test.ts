import { expect, it } from 'vitest';
import { answerQuery } from '../../../lib/queries/answer.ts';
import { purgeDeleted } from '../../../lib/store/writing/purge.ts';
import { addNorthwind, openTestBook } from '../../store/support/open-test-book.ts';
import type { TestBook } from '../../store/support/book-in-memory.ts';

const ask = ({ book, env }: TestBook, limit: number) =>
  answerQuery(
    book,
    { now: env.now, zone: 'UTC', language: 'en', reading: null, health: { state: 'fine' } },
    'deletions',
    { limit },
  );

it('says when, what kind and how many, one line an act, newest first, and never a name', async () => {
  const test = await openTestBook();
  const { dealId } = await addNorthwind(test);
  await test.must('record-commitment', { dealId, kind: 'time', words: 'Tuesday?' });
  expect(await ask(test, 10)).toEqual({ lines: [], more: false });
  await test.must('delete-deal', { dealId });
  const first = test.env.now();
  test.pass(60_000);
  const other = await test.must('create-deal', { accountName: 'Fjord', dealName: 'Fjord' });
  await test.must('delete-deal', { dealId: other.created ?? '' });
  const second = test.env.now();
  test.pass(60_000);
  await purgeDeleted(test.book, test.env.now());
  const view = await ask(test, 10);
  expect(view.more).toBe(false);
  expect(view.lines.map(({ at }) => at)).toEqual([second, first]);
  const counts = Object.fromEntries((view.lines[1]?.counts ?? []).map(({ table, count }) => [table, count]));
  expect(counts).toEqual({ accounts: 1, contacts: 1, deals: 1, dealPeople: 1, commitments: 1, threadChoices: 1 });
  expect(JSON.stringify(view)).not.toMatch(/Northwind|Fjord|Tuesday/);
  const one = await ask(test, 1);
  expect(one.lines.map(({ at }) => at)).toEqual([second]);
  expect(one.more).toBe(true);
});
