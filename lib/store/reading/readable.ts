/**
 * The part of a book that reads by key need: a Dexie book has it, and so has a `BookView`, so that the same reads serve
 * questions of either kind.
 */
import type { RowType } from '../../domain/rows/types.ts';
import type { Kept, TABLE_OF } from '../rows/rows.ts';

export interface ReadRows<Row> {
  limit(most: number): ReadRows<Row>;
  toArray(): PromiseLike<Row[]>;
  last(): PromiseLike<Row | undefined>;
}

export interface ReadTable<Row> {
  get(key: string): PromiseLike<Row | undefined>;
  /** In the order of the keys, with gaps. */
  bulkGet(keys: string[]): PromiseLike<(Row | undefined)[]>;
  where(index: string): {
    equals(key: string | (string | number)[]): ReadRows<Row>;
    /** From `lower` on, without `upper`. */
    between(lower: (string | number)[], upper: (string | number)[]): ReadRows<Row>;
  };
}

export type ReadableBook = { readonly [T in RowType as (typeof TABLE_OF)[T]]: ReadTable<Kept<T>> };
export type TableName = keyof ReadableBook;
