/**
 * What stands in a deal after a merge may be other than either machine thought: its element follows, done where a commitment
 * of its kind stands, open again where none does. Where the machine whose word on the element holds knew as much, that word
 * holds, be it a tick of the rep's own. See `commands/mark-commitment-element`, which does so for one machine.
 */
import { isStanding } from '../../domain/commitment/commitment.ts';
import type {
  Commitment,
  CommitmentKind,
  Deal,
  DealElement,
  ElementKey,
  EventOf,
  Id,
  Instant,
  RowMap,
  RowType,
} from '../../domain/rows/types.ts';
import type { Became } from './join-records.ts';
import { dealNow } from './left-behind.ts';
import type { MergedRows, SameRows } from './merged-rows.ts';
import { inOrder } from './row-history.ts';
import { keyOf, SIDES } from './row-pair.ts';
import type { PairKey, Row, RowPair, Side } from './row-pair.ts';

/** What stood or stands in a deal, of one kind, on one machine or on both. */
interface Kind {
  dealId: Id;
  kind: CommitmentKind;
  /** On which machine one of those that differ stands; and whether one does after the merge. */
  stands: Record<Side | 'merged', boolean>;
  at: Instant;
}

export function markElements(
  pairs: ReadonlyMap<PairKey, RowPair>,
  rows: MergedRows,
  same: SameRows,
  became: Became,
): void {
  new Marking(pairs, rows, same, became).mark();
}

class Marking {
  readonly #pairs: ReadonlyMap<PairKey, RowPair>;
  readonly #rows: MergedRows;
  readonly #same: SameRows;
  readonly #became: Became;

  constructor(pairs: ReadonlyMap<PairKey, RowPair>, rows: MergedRows, same: SameRows, became: Became) {
    this.#pairs = pairs;
    this.#rows = rows;
    this.#same = same;
    this.#became = became;
  }

  mark(): void {
    for (const kind of this.#kinds()) if (!this.#standsAlike(kind)) this.#markKind(kind);
  }

  /** Of commitments that differ, those that stand somewhere. */
  #kinds(): Kind[] {
    const kinds = new Map<string, Kind>();
    const note = (row: Row | null, where: Side | 'merged') => {
      const commitment = row as unknown as Commitment | null;
      if (commitment?.direction !== 'they' || !isStanding(commitment)) return;
      const { kind, stateAt } = commitment;
      const dealId = dealNow(this.#became, commitment.dealId);
      const none = { dealId, kind, stands: { own: false, other: false, merged: false }, at: 0 };
      const known = kinds.get(`${dealId} ${kind}`) ?? none;
      known.stands[where] = true;
      known.at = Math.max(known.at, stateAt);
      kinds.set(`${dealId} ${kind}`, known);
    };
    for (const { type, id, row } of this.#rows.all()) {
      if (type !== 'commitment') continue;
      for (const side of SIDES) note(this.#onSide(side, type, id), side);
      note(row, 'merged');
    }
    return [...kinds.values()];
  }

  /** One that is the same on both stands on both, and after the merge. */
  #standsAlike({ dealId, kind, stands }: Kind): boolean {
    if (stands.own === stands.merged && stands.other === stands.merged) return true;
    const alike = this.#same.commitmentsOf(dealId).filter(({ id }) => this.#rows.get('commitment', id) === undefined);
    return alike.some((row) => row.kind === kind && row.direction === 'they' && isStanding(row));
  }

  #onSide(side: Side, type: RowType, id: string): Row | null {
    const pair = this.#pairs.get(keyOf(type, id));
    return pair ? pair[side] : this.#same.get(type, id);
  }

  #find<T extends RowType>(type: T, id: string): RowMap[T] | null {
    const merged = this.#rows.get(type, id);
    return (merged === undefined ? this.#same.get(type, id) : merged) as unknown as RowMap[T] | null;
  }

  #markKind({ dealId, kind, stands, at }: Kind): void {
    const deal = this.#find('deal', dealId);
    const process = deal && this.#find('process', deal.processId);
    if (!deal || !process) return;
    const claimed = process.stages.findIndex((stage) => stage.key === deal.stage);
    for (const [place, stage] of process.stages.entries()) {
      for (const { group, kind: usual, key } of stage.elements) {
        if (group !== 'commitments' || usual !== kind) continue;
        const row = this.#find('dealElement', `${dealId}/${key}`) ?? untouched(deal, key, at);
        if (row.state === 'not-applicable' || (row.state === 'done') === stands.merged) continue;
        if (this.#isToldRight(row, stands)) continue;
        const mark = stands.merged ? { ...DONE, late: place < claimed } : this.#beforeDone(row);
        this.#rows.set('dealElement', { ...row, ...mark, at: Math.max(row.at, at) });
      }
    }
  }

  /** By a machine on which as much stood as does now: it is the rep's own word. */
  #isToldRight({ dealId, elementKey, state }: DealElement, stands: Kind['stands']): boolean {
    const goneInto = [...(this.#became.get('deal') ?? [])].filter(([, to]) => to === dealId).map(([from]) => from);
    return SIDES.some((side) => {
      if (stands[side] !== stands.merged) return false;
      const said = [dealId, ...goneInto].map((id) => this.#onSide(side, 'dealElement', `${id}/${elementKey}`));
      return (said.find((row) => row !== null)?.['state'] === 'done') === (state === 'done');
    });
  }

  /** Passed over for a reason of the rep's, and then ticked by what is another deal's, or never was given. */
  #beforeDone({ id }: DealElement): Pick<DealElement, 'state' | 'reason' | 'why' | 'late'> {
    const pair = this.#pairs.get(keyOf('dealElement', id));
    const events = pair ? inOrder([...pair.mine, ...pair.theirs]) : [];
    const said = events.findLast(({ after }) => after !== null && 'state' in after) as
      | EventOf<'dealElement'>
      | undefined;
    const { state, reason = null, why = '' } = said?.before ?? {};
    return said?.after?.state === 'done' && state === 'passed-over' ? { state, reason, why, late: false } : OPEN;
  }
}

const DONE = { state: 'done', reason: null, why: '' } as const;
const OPEN = { state: 'open', reason: null, why: '', late: false } as const;

/** Nothing was said about it in the deal that the commitment has come to. */
function untouched({ id, sample }: Deal, elementKey: ElementKey, at: Instant): DealElement {
  const open = { dealId: id, elementKey, state: 'open', answer: '', reason: null, why: '', late: false, at } as const;
  return { id: `${id}/${elementKey}`, ...open, ...(sample ? { sample } : {}) };
}
