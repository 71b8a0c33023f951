/**
 * A commitment whose two histories led elsewhere than one machine thought has its element follow: done where it stands
 * now, open again where nothing of its kind stands. See `commands/mark-commitment-element`, which does so for one machine.
 */
import { groupBy } from '../../domain/group-by.ts';
import { isStanding } from '../../domain/commitment/commitment.ts';
import type { Commitment, Deal, DealElement, ElementKey, Instant, RowMap, RowType } from '../../domain/rows/types.ts';
import type { MergedRows, NamedRow } from './merged-rows.ts';
import type { Row } from './row-pair.ts';

/** Records that are the same on both machines. */
export interface SameRows {
  get(type: RowType, id: string): Row | null;
  commitmentsOf(dealId: string): Commitment[];
  naming(type: RowType, id: string): readonly NamedRow[];
}

function find<T extends RowType>(rows: MergedRows, same: SameRows, type: T, id: string): RowMap[T] | null {
  const merged = rows.get(type, id);
  return (merged === undefined ? same.get(type, id) : merged) as unknown as RowMap[T] | null;
}

export function markElements(rows: MergedRows, commitments: readonly Commitment[], same: SameRows): void {
  if (commitments.length === 0) return;
  const merged = groupBy(rows.ofType('commitment') as unknown as Commitment[], ({ dealId }) => dealId);
  const ofDeal = (dealId: string): Commitment[] => {
    const equal = same.commitmentsOf(dealId).filter(({ id }) => rows.get('commitment', id) === undefined);
    return [...(merged.get(dealId) ?? []), ...equal];
  };
  for (const commitment of commitments) {
    const deal = find(rows, same, 'deal', commitment.dealId);
    const process = deal && find(rows, same, 'process', deal.processId);
    if (!deal || !process || commitment.direction !== 'they') continue;
    const stands = ofDeal(deal.id).some(
      (row) => row.kind === commitment.kind && row.direction === 'they' && isStanding(row),
    );
    const claimed = process.stages.findIndex((stage) => stage.key === deal.stage);
    for (const [at, stage] of process.stages.entries()) {
      for (const { group, kind, key } of stage.elements) {
        if (group !== 'commitments' || kind !== commitment.kind) continue;
        const row = find(rows, same, 'dealElement', `${deal.id}/${key}`) ?? untouched(deal, key, commitment.stateAt);
        const next = marked(row, stands, at < claimed, commitment.stateAt);
        if (next !== row) rows.set('dealElement', next as unknown as Row);
      }
    }
  }
}

function marked(row: DealElement, stands: boolean, late: boolean, at: number): DealElement {
  if (row.state === 'not-applicable' || (row.state === 'done') === stands) return row;
  const said = Math.max(row.at, at);
  if (!stands) return { ...row, state: 'open', late: false, at: said };
  return { ...row, state: 'done', reason: null, why: '', late, at: said };
}

/** Nothing was said about it in the deal that the commitment has come to. */
function untouched({ id, sample }: Deal, elementKey: ElementKey, at: Instant): DealElement {
  const open = { dealId: id, elementKey, state: 'open', answer: '', reason: null, why: '', late: false, at } as const;
  return { id: `${id}/${elementKey}`, ...open, ...(sample ? { sample } : {}) };
}
