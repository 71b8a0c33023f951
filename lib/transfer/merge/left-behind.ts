/**
 * One machine moved a record to another deal while the other went on with it where it stood: what that one did there, and in
 * the same acts, was done beside the wrong deal.
 */
import type { DomainEvent, Id, RowType } from '../../domain/rows/types.ts';
import type { Became } from './join-records.ts';
import type { MergedRows } from './merged-rows.ts';
import { standingEvents } from './row-history.ts';
import { keyOf, SIDES } from './row-pair.ts';
import type { PairKey, Row, RowPair, Side } from './row-pair.ts';

export const MOVE_COMMAND = 'move-records';

const MOVED_TYPES = ['commitment', 'exchange', 'statement'] as const;
type MovedType = (typeof MOVED_TYPES)[number];

export function isRecorded(type: RowType): type is MovedType {
  return MOVED_TYPES.some((one) => one === type);
}

/** As it stands on the machine that has not moved it there. */
export interface Left {
  type: MovedType;
  /** As it comes out of the merge, in the deal that it was moved to. */
  row: Row;
  pair: RowPair;
  side: Side;
  from: Id;
  /** What that machine did with it meanwhile, and has not taken back. Nothing = all was said by the move. */
  news: DomainEvent[];
}

export function newsOf(pair: RowPair, side: Side): DomainEvent[] {
  return standingEvents(side === 'own' ? pair.mine : pair.theirs);
}

/** A deal that has become another is no other deal. */
export function dealNow(became: Became, id: unknown): Id {
  return became.get('deal')?.get(String(id)) ?? String(id);
}

export function findLeft(pairs: ReadonlyMap<PairKey, RowPair>, rows: MergedRows, became: Became): Left[] {
  return MOVED_TYPES.flatMap((type) =>
    rows.ofType(type).flatMap((row) => {
      const pair = pairs.get(keyOf(type, row.id));
      if (!pair?.own || !pair.other) return [];
      return SIDES.flatMap((side) => {
        const from = dealNow(became, pair[side]?.['dealId']);
        return from === row['dealId'] ? [] : [{ type, row, pair, side, from, news: newsOf(pair, side) }];
      });
    }),
  );
}
