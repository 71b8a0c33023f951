/** How long a list is, by the totals that the store keeps as rows (see `lib/store/writing/counts.ts`), where it keeps one. */
import type { Book } from '../../../store/book.ts';
import { readCounts } from '../../../store/writing/counts.ts';
import { all } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { remember } from '../remember.ts';
import { countRange } from '../rows/ranges.ts';
import type { IndexRange, Slice } from '../rows/ranges.ts';
import type { Table } from 'dexie';

/** Keys of the counts, or all of them from the first to the last of a stretch, which come from commitments alone. */
export type Total = { keys: readonly string[] } | { first: string; last: string };

const sum = (counts: readonly number[]): number => counts.reduce((so, count) => so + count, 0);

function readTotal(book: Book, total: Total): Reading<number> {
  if ('keys' in total) return readCounts(book, total.keys).then(sum);
  const { first, last } = total;
  return remember(book, `sum ${first} ${last}`, ['commitments'], () =>
    book.counts
      .where('key')
      .between(first, last, true, true)
      .toArray()
      .then((rows) => sum(rows.map(({ n }) => n))),
  );
}

/** A list of which no total is kept is counted this far beyond the page, so that there is always a next one. */
export const COUNTED_BEYOND = 500;

/** What the total says; without one, the lengths of the ranges, as far as they are counted. */
export function readLength<Row>(
  book: Book,
  total: Total | null,
  table: Table<Row, string>,
  ranges: readonly IndexRange[],
  { offset, limit }: Slice,
): Reading<number> {
  const most = offset + limit + COUNTED_BEYOND;
  return total ? readTotal(book, total) : all(ranges.map((range) => countRange(table, range, most))).then(sum);
}
