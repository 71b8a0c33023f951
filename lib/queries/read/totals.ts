/** Totals that the store keeps as rows: see `lib/store/counts.ts` for their keys. */
import type { Book } from '../../store/book.ts';
import { all } from './reading.ts';
import type { Reading } from './reading.ts';
import { countRange } from './ranges.ts';
import type { IndexRange, Slice } from './ranges.ts';
import type { Table } from 'dexie';

/** In the order of the keys; 0 where nothing was counted. */
export function readTotals(book: Book, keys: string[]): Reading<number[]> {
  return book.counts.bulkGet(keys).then((rows) => rows.map((row) => row?.n ?? 0));
}

/** A key of the counts, or the first and the last of a stretch of them. */
export type Total = string | readonly [first: string, last: string];

function readStretch(book: Book, [first, last]: Exclude<Total, string>): Reading<number> {
  const found = book.counts.where('key').between(first, last, true, true).toArray();
  return found.then((rows) => rows.reduce((sum, { n }) => sum + n, 0));
}

/** A list of which no total is kept is counted this far beyond the page, so that there is always a next one. */
export const COUNTED_BEYOND = 500;

/** The sum of these totals; without any, of the lengths of the ranges, as far as they are counted. */
export function readSum<Row>(
  book: Book,
  totals: readonly Total[] | null,
  table: Table<Row, string>,
  ranges: readonly IndexRange[],
  { offset, limit }: Slice,
): Reading<number> {
  const most = offset + limit + COUNTED_BEYOND;
  const parts = totals
    ? all([
        readTotals(
          book,
          totals.filter((total) => typeof total === 'string'),
        ),
        ...totals.filter((total) => typeof total !== 'string').map((stretch) => readStretch(book, stretch)),
      ])
    : all(ranges.map((range) => countRange(table, range, most)));
  return parts.then((counts) => counts.flat().reduce((sum, count) => sum + count, 0));
}
