/**
 * The end of a range, from its end. Backwards IndexedDB goes row by row, which for some hundred rows takes longer than
 * everything else in an answer; so one step finds where they begin, and they are read forwards at once.
 */
import type { Table } from 'dexie';
import type { IndexRange } from './ranges.ts';
import { all } from '../reading.ts';
import type { Reading } from '../reading.ts';

/** The last `most` rows of a range, the last one first; all of them where there are no more. */
export function readNewest<Row>(
  table: Table<Row, string>,
  { index, lower, upper }: Omit<IndexRange, 'reverse'>,
  most: number,
): Reading<Row[]> {
  const range = () => table.where(index).between(lower, upper, true, true);
  const step = range()
    .reverse()
    .offset(most - 1)
    .limit(1)
    .keys();
  return step.then((keys) => {
    const [from] = keys as IDBValidKey[];
    const forwards = from === undefined ? range() : table.where(index).between(from, upper, false, true);
    // An import gives thousands the same moment: of those no more than are wanted.
    const equal =
      from === undefined ? [] : table.where(index).between(from, from, true, true).reverse().limit(most).toArray();
    return all([forwards.toArray(), equal]).then(([rows, last]) => [...rows.toReversed(), ...last].slice(0, most));
  });
}
