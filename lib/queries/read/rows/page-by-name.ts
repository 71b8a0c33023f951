/** A page of a table in the order of names. */
import type { Table } from 'dexie';
import { FIRST_KEY, LAST_KEY, readSlice } from './ranges.ts';
import type { Slice } from './ranges.ts';
import { known } from '../reading.ts';
import type { Reading } from '../reading.ts';

interface Named {
  ix: { name: string };
}

/** @param matches rows to choose from instead of the whole table; then they are counted, else `total` is `null` */
export function pageByName<Row extends Named>(
  table: Table<Row, string>,
  matches: Row[] | null,
  { offset, limit }: Slice,
): Reading<{ rows: Row[]; total: number | null }> {
  if (matches) {
    const sorted = matches.toSorted((a, b) => (a.ix.name < b.ix.name ? -1 : 1));
    return known({ rows: sorted.slice(offset, offset + limit), total: matches.length });
  }
  const names = { index: 'ix.name', lower: FIRST_KEY, upper: LAST_KEY };
  return readSlice(table, names, { offset, limit }).then((rows) => ({ rows, total: null }));
}
