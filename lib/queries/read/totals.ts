/** Totals that the store keeps as rows: see `lib/store/counts.ts` for their keys. */
import type { Book } from '../../store/book.ts';
import { all } from './reading.ts';
import type { Reading } from './reading.ts';
import { countRange } from './ranges.ts';
import type { IndexRange } from './ranges.ts';
import type { Table } from 'dexie';

/** In the order of the keys; 0 where nothing was counted. */
export function readTotals(book: Book, keys: string[]): Reading<number[]> {
  return book.counts.bulkGet(keys).then((rows) => rows.map((row) => row?.n ?? 0));
}

/** The sum of the totals under these keys; without keys, of the lengths of the ranges. */
export function readSum<Row>(
  book: Book,
  keys: string[] | null,
  table: Table<Row, string>,
  ranges: readonly IndexRange[],
): Reading<number> {
  const parts = keys ? readTotals(book, keys) : all(ranges.map((range) => countRange(table, range)));
  return parts.then((counts) => counts.reduce((sum, count) => sum + count, 0));
}
