/** Rows as the domain knows them, without what the store added and without the gaps of a bulk read. */
import { bare } from '../../../store/rows/rows.ts';

export function bareAll<R extends { ix: unknown }>(rows: readonly R[]): Omit<R, 'ix'>[] {
  return rows.map((row) => bare(row));
}

export function present<R>(rows: readonly (R | undefined)[]): R[] {
  return rows.filter((row) => row !== undefined);
}
