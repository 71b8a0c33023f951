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

/**
 * Each row once, in no order; at most `most` entries of the word index are read for each beginning, and for all the ways
 * of having meant a word together.
 */
export function readByWords<Row extends Worded>(
  table: Table<Row, string>,
  needles: readonly Needle[],
  most: number,
): Reading<Row[]> {
  return all(needles.map(({ beginnings }) => readBeginnings(table, beginnings, most))).then((found) =>
    uniqueRows(found.flat()),
  );
}

/**
 * A few are read in a stretch each. Of very many it is seen first which there are, by jumps over the bare words from one to
 * the next: a jump that brings its row along costs several times as much.
 */
function readBeginnings<Row extends Worded>(
  table: Table<Row, string>,
  beginnings: readonly string[],
  most: number,
): Reading<Row[]> {
  const index = (): WhereClause<Row, string> => table.where('ix.words');
  if (beginnings.length > MOST_STRETCHES)
    return index()
      .startsWithAnyOf([...beginnings])
      .limit(MOST_STRETCHES)
      .uniqueKeys()
      .then((words) => {
        const each = Math.ceil(most / words.length);
        return all(words.map((word) => index().equals(word).limit(each).toArray())).then((rows) => rows.flat());
      });
  const stretches = beginnings.map((beginning) => index().startsWith(beginning).limit(most).toArray());
  return all(stretches).then((rows) => rows.flat());
}

export function uniqueRows<Row extends { id: string }>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
