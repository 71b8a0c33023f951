/** Rows of one table that hold any of the words looked for. */
import type { Table } from 'dexie';
import { all } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';
import type { Needle } from './needle.ts';

interface Worded {
  id: string;
  ix: { words: string[] };
}

/** Each row once, in no order; at most `most` entries of the word index are read for each word. */
export function readByWords<Row extends Worded>(
  table: Table<Row, string>,
  needles: readonly Needle[],
  most: number,
): Reading<Row[]> {
  return all(
    needles.map(({ beginnings }) => {
      const [only, ...others] = beginnings;
      const index = table.where('ix.words');
      const range = only && others.length === 0 ? index.startsWith(only) : index.startsWithAnyOf(beginnings);
      return range.limit(most).toArray();
    }),
  ).then((found) => uniqueRows(found.flat()));
}

export function uniqueRows<Row extends { id: string }>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
