/** A page of a table in the order of names. */
import type { Table } from 'dexie';
import type { Slice } from './ranges.ts';

interface Named {
  ix: { name: string };
}

/** @param matches rows to choose from instead of the whole table; then they are counted, else `total` is `null` */
export async function pageByName<Row extends Named>(
  table: Table<Row, string>,
  matches: Row[] | null,
  { offset, limit }: Slice,
): Promise<{ rows: Row[]; total: number | null }> {
  if (matches) {
    const sorted = matches.toSorted((a, b) => (a.ix.name < b.ix.name ? -1 : 1));
    return { rows: sorted.slice(offset, offset + limit), total: matches.length };
  }
  return { rows: await table.orderBy('ix.name').offset(offset).limit(limit).toArray(), total: null };
}
