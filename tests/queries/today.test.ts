/** What needs the rep today, kept for the day and put in order once, against a look at every row at every hour. */
import { beforeAll, expect, it, vi } from 'vitest';
import type { TodayView } from '../../lib/contract/views.ts';
import { silentFrom } from '../../lib/domain/commitment/commitment.ts';
import { groupBy } from '../../lib/domain/group-by.ts';
import { reasonToday, TODAY_REASONS } from '../../lib/domain/commitment/needs-today.ts';
import { largeBook } from '../../lib/domain/sample-book/large/large-book.ts';
import type { Commitment } from '../../lib/domain/rows/types.ts';
import { answerQuery } from '../../lib/queries/answer.ts';
import { bulkLoad } from '../../lib/store/writing/bulk-load.ts';
import { START } from '../store/support/open-test-book.ts';
import { openAskedBook } from './support/sample.ts';
import type { AskedBook } from './support/sample.ts';
import { atWork } from '../domain/support/at-work.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const HOUR = 3_600_000;
const rows = largeBook({ seed: 4, now: START, deals: 150, people: 300, commitments: 1500 });
for (const [at, row] of rows.commitments.entries()) {
  if (at % 7 === 0) row.snoozedUntil = START + ((at % 20) - 6) * HOUR;
  if (at % 11 === 0 && row.due) row.due.time = `1${at % 10}:00`;
}

let asked: AskedBook;
beforeAll(async () => {
  asked = await openAskedBook();
  await bulkLoad(asked.book, rows);
});

function sinceOf({ state, askedAt, replyBy, due }: Commitment): string {
  const silent =
    state === 'asked' && askedAt !== null ? [silentFrom({ askedAt, ...(replyBy ? { replyBy } : {}) }, atWork(0))] : [];
  const dated = due ? [`${due.date} ${due.time ?? ''}`] : [];
  return [...silent, ...dated].toSorted()[0] ?? '';
}

function everything(now: number): string[][] {
  const live = new Set(rows.deals.filter(({ closed }) => closed === 0).map(({ id }) => id));
  const found = rows.commitments
    .filter(({ dealId }) => live.has(dealId))
    .flatMap((row) => {
      const reason = reasonToday(row, atWork(now));
      return reason === null ? [] : [{ id: row.id, reason, key: `${sinceOf(row)}\u0000${row.id}` }];
    });
  const of = groupBy(found, ({ reason }) => reason);
  return TODAY_REASONS.flatMap((reason) => {
    const group = of.get(reason) ?? [];
    const sorted = group.toSorted((a, b) => (a.key < b.key ? -1 : 1));
    return group.length > 0 ? [[reason, ...sorted.map(({ id }) => id)]] : [];
  });
}

const said = ({ groups }: TodayView) =>
  groups.map(({ reason, rows: shown }) => [reason, ...shown.map(({ commitment }) => commitment.id)]);

it.each([0, 1, 5, 9, 14])('is the same %i hours on, whatever has come back since', async (hours) => {
  const now = START + hours * HOUR;
  const expected = everything(now);
  expect(expected.length).toBeGreaterThan(3);
  const env = { ...asked.env, now: () => now };
  const view = await answerQuery(asked.book, env, 'today', { limit: 200 });
  expect(said(view)).toEqual(expected);
  expect(view.total).toBe(expected.reduce((sum, group) => sum + group.length - 1, 0));
  const few = await answerQuery(asked.book, env, 'today', { limit: 20 });
  expect(few.groups.map(({ reason, total }) => [reason, total])).toEqual(
    view.groups.map(({ reason, total }) => [reason, total]),
  );
  expect(few.groups.flatMap(({ rows: shown }) => shown)).toHaveLength(20);
  for (const [at, ids] of said(few).entries()) expect(expected[at]?.slice(0, ids.length)).toEqual(ids);
});

it('of more than a hundred of one sort says that there are more, and of no other', async () => {
  const test = await openAskedBook();
  const many = structuredClone(rows);
  for (const [at, row] of many.commitments.entries()) {
    row.state = at < 900 ? 'given' : 'kept';
    delete row.snoozedUntil;
  }
  await bulkLoad(test.book, many);
  await test.must('create-deal', { accountName: 'A', dealName: 'Own' });
  const [deal] = await test.book.deals.filter(({ name }) => name === 'Own').toArray();
  const to = { dealId: deal?.id ?? '', kind: 'time' as const, words: 'Ask', state: 'to-ask' as const };
  await test.must('record-commitment', { ...to, due: { date: '2020-01-02' } });
  const view = await test.ask('today', { limit: 20 });
  expect(view.more).toBe(true);
  expect(view.groups.map(({ reason, more }) => [reason, more])).toEqual([
    ['promise', true],
    ['due', true],
    ['to-ask', false],
  ]);
  expect((await answerQuery(asked.book, asked.env, 'today', { limit: 20 })).more).toBe(false);
});
