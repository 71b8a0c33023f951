/** Pages of a table that is read through one or several index ranges, each in the same order. */
import type { Table } from 'dexie';
import { all, known } from '../reading.ts';
import type { Reading } from '../reading.ts';

/** One stretch of an index. The bounds are whole keys; `reverse` reads it from its end. */
export interface IndexRange {
  index: string;
  lower: IDBValidKey;
  upper: IDBValidKey;
  reverse?: boolean;
}

/** Sorts after every other key: the end of an open range. */
export const LAST_KEY: IDBValidKey = [[]];
/** Sorts before every other key. */
export const FIRST_KEY: IDBValidKey = -Infinity;

export interface Slice {
  offset: number;
  limit: number;
}

function collect<Row>(table: Table<Row, string>, { index, lower, upper, reverse = false }: IndexRange) {
  const found = table.where(index).between(lower, upper, true, true);
  return reverse ? found.reverse() : found;
}

/** The length of a range, as far as `most`: IndexedDB counts by going over every entry. */
export function countRange<Row>(table: Table<Row, string>, range: IndexRange, most: number): Reading<number> {
  const keys = collect(table, { ...range, reverse: false })
    .limit(most)
    .primaryKeys();
  return keys.then((found) => found.length);
}

/** A piece of a range. What lies before it is gone over, not read. */
export function readSlice<Row>(table: Table<Row, string>, range: IndexRange, { offset, limit }: Slice): Reading<Row[]> {
  return collect(table, range).offset(offset).limit(limit).toArray();
}

/** Ranges one behind the other; `sizes` are their lengths, so that only those on the page are read. */
export function readInTurn<Row>(
  table: Table<Row, string>,
  ranges: readonly IndexRange[],
  sizes: readonly number[],
  { offset, limit }: Slice,
): Reading<Row[]> {
  let skip = offset;
  let left = limit;
  const reads: Reading<Row[]>[] = [];
  for (const [at, range] of ranges.entries()) {
    const size = sizes[at] ?? 0;
    const take = Math.min(left, Math.max(0, size - skip));
    if (take > 0) reads.push(readSlice(table, range, { offset: skip, limit: take }));
    skip = Math.max(0, skip - size);
    left -= take;
  }
  return all(reads).then((rows) => rows.flat());
}

/** The same where their lengths are not known: one is counted where the page begins behind it, and only then. */
export function readOnward<Row>(
  table: Table<Row, string>,
  [first, ...rest]: readonly IndexRange[],
  { offset, limit }: Slice,
): Reading<Row[]> {
  if (!first || limit === 0) return known([]);
  return readSlice(table, first, { offset, limit }).then((rows) => {
    if (rows.length === limit) return rows;
    const size = rows.length > 0 || offset === 0 ? known(offset) : countRange(table, first, offset);
    return size.then((passed) =>
      readOnward(table, rest, { offset: offset - passed, limit: limit - rows.length }).then((more) => [
        ...rows,
        ...more,
      ]),
    );
  });
}

/** Ranges merged by `compare`, in which each of them is already sorted. Reads at most offset + limit rows of each. */
export function readMerged<Row>(
  table: Table<Row, string>,
  ranges: readonly IndexRange[],
  compare: (a: Row, b: Row) => number,
  { offset, limit }: Slice,
): Reading<Row[]> {
  const [only, ...others] = ranges;
  if (only && others.length === 0) return readSlice(table, only, { offset, limit });
  const reads = ranges.map((range) =>
    collect(table, range)
      .limit(offset + limit)
      .toArray(),
  );
  return all(reads).then((rows) =>
    rows
      .flat()
      .sort(compare)
      .slice(offset, offset + limit),
  );
}
