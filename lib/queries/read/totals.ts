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

/** A list of which no total is kept is counted this far beyond the page, so that there is always a next one. */
export const COUNTED_BEYOND = 500;

/** The sum of the totals under these keys; without keys, of the lengths of the ranges, as far as they are counted. */
export function readSum<Row>(
  book: Book,
  keys: string[] | null,
  table: Table<Row, string>,
  ranges: readonly IndexRange[],
  { offset, limit }: Slice,
): Reading<number> {
  const most = offset + limit + COUNTED_BEYOND;
  const parts = keys ? readTotals(book, keys) : all(ranges.map((range) => countRange(table, range, most)));
  return parts.then((counts) => counts.reduce((sum, count) => sum + count, 0));
}
