/** A page of a table in the order of names. */
import type { Table } from 'dexie';
import type { Id } from '../../../domain/rows/types.ts';
import { FIRST_KEY, LAST_KEY, readSlice } from './ranges.ts';
import type { Slice } from './ranges.ts';
import { known } from '../reading.ts';
import type { Reading } from '../reading.ts';

interface Named {
  id: Id;
  ix: { name: string };
}

/**
 * @param matches rows to choose from instead of the whole table; then they are counted, else `total` is `null`. The one that
 *   is to be `first` of them may be none that was looked at: of a common name there are more
 */
export function pageByName<Row extends Named>(
  table: Table<Row, string>,
  matches: Row[] | null,
  { offset, limit, first }: Slice & { first?: Id | undefined },
): Reading<{ rows: Row[]; total: number | null }> {
  if (matches) {
    const sorted = matches.toSorted((a, b) => (a.ix.name < b.ix.name ? -1 : 1));
    const meant = first === undefined ? known(undefined) : table.get(first);
    return meant.then((row) => {
      const rows = row ? [row, ...sorted.filter(({ id }) => id !== row.id)] : sorted;
      return { rows: rows.slice(offset, offset + limit), total: rows.length };
    });
  }
  const names = { index: 'ix.name', lower: FIRST_KEY, upper: LAST_KEY };
  return readSlice(table, names, { offset, limit }).then((rows) => ({ rows, total: null }));
}
