/** A calendar that reads only what it shows, against one that goes over every row. */
import { beforeAll, expect, it, vi } from 'vitest';
import type { CalendarItem } from '../../../lib/contract/views.ts';
import { addDays, civilDateOf } from '../../../lib/domain/time/civil-date.ts';
import { groupBy } from '../../../lib/domain/group-by.ts';
import { largeBook } from '../../../lib/domain/sample-book/large/large-book.ts';
import { bulkLoad } from '../../../lib/store/writing/bulk-load.ts';
import { START } from '../../store/support/open-test-book.ts';
import { countAccesses } from '../support/accesses.ts';
import { openAskedBook } from '../support/sample.ts';
import type { AskedBook } from '../support/sample.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

const DAY = 86_400_000;
const TODAY = civilDateOf(START, 'UTC');
const MOST_A_DAY = 6;
const rows = largeBook({ seed: 9, now: START, deals: 400, people: 800, commitments: 4000 });
// All that waits falls on a few days, and some of it is put aside to one of them.
for (const [at, row] of rows.commitments.entries()) {
  if (at % 3 === 0) row.due = { ...row.due, date: addDays(TODAY, at % 5) } as typeof row.due;
  if (at % 31 === 0) row.snoozedUntil = START + (at % 6) * DAY;
}
for (const [at, deal] of rows.deals.entries()) if (deal.closed === 0) deal.expectedClose = addDays(TODAY, at % 9);

let asked: AskedBook;
beforeAll(async () => {
  asked = await openAskedBook();
  await bulkLoad(asked.book, rows);
});

type Thing = Pick<CalendarItem, 'id' | 'date' | 'what'>;
const ORDER = ['they', 'we', 'back', 'close'];
const STATES = ['to-ask', 'asked', 'given'];

async function everything(from: string, to: string): Promise<Thing[]> {
  const live = new Set(rows.deals.filter(({ closed }) => closed === 0).map(({ id }) => id));
  const stored = (await asked.book.commitments.toArray()).filter(({ dealId }) => live.has(dealId));
  const within = (date: string) => date >= from && date <= to;
  const back = stored.flatMap((row) => {
    const date =
      row.snoozedUntil === undefined || row.snoozedUntil === null ? '' : civilDateOf(row.snoozedUntil, 'UTC');
    return within(date) ? [{ row, date }] : [];
  });
  const aside = new Set(back.map(({ row }) => row.id));
  const due = stored
    .filter((row) => STATES.includes(row.state) && within(row.dueOn) && !aside.has(row.id))
    .toSorted((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state));
  const things: Thing[] = [
    ...due.map(({ id, dueOn, direction }) => ({ id, date: dueOn, what: direction })),
    ...back
      .toSorted((a, b) => (a.row.snoozedUntil ?? 0) - (b.row.snoozedUntil ?? 0))
      .map(({ row, date }) => ({ id: row.id, date, what: 'back' as const })),
    ...(await asked.book.deals.toArray())
      .filter((deal) => deal.closed === 0 && within(deal.expectedClose ?? ''))
      .map((deal) => ({ id: deal.id, date: deal.expectedClose ?? '', what: 'close' as const })),
  ];
  return things.toSorted((a, b) => a.date.localeCompare(b.date) || ORDER.indexOf(a.what) - ORDER.indexOf(b.what));
}

const bare = ({ id, date, what }: Thing): Thing => ({ id, date, what });

it.each([7, 42])('shows the first things of each of %i days, and how many more there are', async (length) => {
  const [from, to] = [addDays(TODAY, -2), addDays(TODAY, length - 3)];
  const days = [...groupBy(await everything(from, to), ({ date }) => date)];
  expect(days.some(([, things]) => things.length > 5 * MOST_A_DAY)).toBe(true);
  const view = await asked.ask('calendar', { from, to });
  expect(view.items.map(bare)).toEqual(days.flatMap(([, things]) => things.slice(0, MOST_A_DAY)));
  expect(view.rest).toEqual(
    days.flatMap(([date, { length: n }]) => (n > MOST_A_DAY ? [{ date, count: n - MOST_A_DAY }] : [])),
  );
  expect(view.more).toBe(false);
});

it('shows one day whole', async () => {
  const day = addDays(TODAY, 1);
  const view = await asked.ask('calendar', { from: day, to: day });
  expect(view.items.map(bare)).toEqual(await everything(day, day));
  expect(view.rest).toEqual([]);
});

it('reads no more rows than it shows, with the names that belong to them', async () => {
  asked.book.memory.begin();
  const { rows: read } = await countAccesses(() => asked.ask('calendar', { from: TODAY, to: addDays(TODAY, 6) }));
  const put = (await asked.book.commitments.toArray()).filter(({ snoozedUntil }) => snoozedUntil).length;
  expect(read).toBeLessThanOrEqual(7 * (MOST_A_DAY * 5) + 2 * put + 10);
});
