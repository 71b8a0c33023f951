/** Rows of one table that hold any of the words looked for. */
import type { Table, WhereClause } from 'dexie';
import { all } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';
import type { Needle } from './needle.ts';

const MOST_STRETCHES = 20;

interface Worded {
  id: string;
  ix: { words: string[] };
}

/** Each row once, in no order; at most `most` entries of the word index are read for each beginning. */
export function readByWords<Row extends Worded>(
  table: Table<Row, string>,
  needles: readonly Needle[],
  most: number,
): Reading<Row[]> {
  return all(needles.map(({ beginnings }) => readBeginnings(table, beginnings, most))).then((found) =>
    uniqueRows(found.flat()),
  );
}

/** A few are read in a stretch each; very many by jumps from one to the next that there is. */
function readBeginnings<Row extends Worded>(
  table: Table<Row, string>,
  beginnings: readonly string[],
  most: number,
): Reading<Row[]> {
  const index = (): WhereClause<Row, string> => table.where('ix.words');
  if (beginnings.length > MOST_STRETCHES)
    return index()
      .startsWithAnyOf([...beginnings])
      .limit(most)
      .toArray();
  const stretches = beginnings.map((beginning) => index().startsWith(beginning).limit(most).toArray());
  return all(stretches).then((rows) => rows.flat());
}

export function uniqueRows<Row extends { id: string }>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
