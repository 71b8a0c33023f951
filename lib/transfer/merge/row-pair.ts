/** One record as two machines have it, and what each of them knows of it that the other does not. */
import type { MergeSide } from '../../contract/views.ts';
import type { DomainEvent, RowType } from '../../domain/rows/types.ts';

/** `own` = this machine's; `other` = that of the machine whose backup is merged. */
export type Side = MergeSide;
export const SIDES = ['own', 'other'] as const satisfies readonly Side[];

export type Row = { id: string } & Record<string, unknown>;

export interface RowPair {
  type: RowType;
  id: string;
  own: Row | null;
  other: Row | null;
  /** Changes that only this machine knows, in order. */
  mine: DomainEvent[];
  /** Changes that only the other machine knows, in order. */
  theirs: DomainEvent[];
}

export type PairKey = string;

export function keyOf(type: RowType, id: string): PairKey {
  return `${type}/${id}`;
}

export function opposite(side: Side): Side {
  return side === 'own' ? 'other' : 'own';
}
