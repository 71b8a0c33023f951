/**
 * One machine moved a record to another deal while the other went on with it where it stood: what names a commitment
 * follows it. A mail has asked for nothing that is another deal's by now, and a step back is one of the deal that its
 * commitment is in, or none where that goes by other stages. See `commands/moving`, which does so for one machine.
 */
import { isStanding } from '../../domain/commitment/commitment.ts';
import type { Commitment, RowType } from '../../domain/rows/types.ts';
import type { SameRows } from './mark-elements.ts';
import type { MergedRows } from './merged-rows.ts';
import { keyOf } from './row-pair.ts';
import type { PairKey, Row, RowPair } from './row-pair.ts';

export function followMoves(rows: MergedRows, same: SameRows): void {
  const find = (type: RowType, id: unknown): Row | null => {
    const row = rows.get(type, String(id));
    return row === undefined ? same.get(type, String(id)) : row;
  };
  const isApart = (row: Row, id: unknown): boolean => {
    const commitment = find('commitment', id);
    return commitment !== null && commitment['dealId'] !== row['dealId'];
  };
  const processOf = (id: unknown) => find('deal', id)?.['processId'];
  for (const row of rows.ofType('exchange')) {
    const ids = row['commitmentIds'] as string[];
    const left = ids.filter((id) => !isApart(row, id));
    if (left.length < ids.length) rows.set('exchange', { ...row, commitmentIds: left });
  }
  for (const row of rows.ofType('regression').filter((one) => isApart(one, one['commitmentId']))) {
    const dealId = find('commitment', row['commitmentId'])?.['dealId'];
    if (processOf(dealId) === processOf(row['dealId'])) rows.set('regression', { ...row, dealId });
    else rows.remove('regression', row.id);
  }
}

/** As they stood in a deal that they have gone from, and in the one that they have come to: what they ticked there goes with them. */
export function movedApart(pairs: ReadonlyMap<PairKey, RowPair>, rows: MergedRows): Commitment[] {
  return (rows.ofType('commitment') as unknown as Commitment[]).flatMap((row) => {
    const pair = pairs.get(keyOf('commitment', row.id));
    const sides = [pair?.own, pair?.other] as unknown as (Commitment | null | undefined)[];
    const left = sides.filter((one) => one && one.dealId !== row.dealId) as Commitment[];
    const stood = left.filter((one) => isStanding(one)).map((one) => ({ ...one, stateAt: row.stateAt }));
    return left.length > 0 && isStanding(row) ? [...stood, row] : stood;
  });
}
