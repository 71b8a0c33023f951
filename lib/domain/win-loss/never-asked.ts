/**
 * Asks never made, by kind: deals that went past a stage in which a kind is usual, and in which it was never asked for.
 * What did not apply, was true before, was not due or was refused beforehand is counted on neither side.
 */
import { endingOf } from '../price/sides.ts';
import { stageIndex, usualCommitments } from '../process/find.ts';
import { COMMITMENT_KINDS, LEGITIMATE_REASONS } from '../rows/types.ts';
import type { Commitment, CommitmentKind, Deal, DealElement, ElementKey, Process } from '../rows/types.ts';

interface AskedDeal {
  deal: Deal;
  process: Process;
  elements: readonly DealElement[];
  commitments: readonly Commitment[];
}

export interface NeverAsked {
  kind: CommitmentKind;
  never: Deal[];
  /** Deals in which it was to be asked for, those included. */
  of: number;
}

/** Most deals first; a kind that was asked for everywhere is not in it. */
export function neverAsked(deals: readonly AskedDeal[]): NeverAsked[] {
  const behind = deals.map((one) => ({ ...one, kinds: kindsBehind(one) }));
  return COMMITMENT_KINDS.flatMap((kind) => {
    const own = behind.filter(({ kinds }) => kinds.has(kind));
    const never = own.filter(({ commitments }) => !commitments.some((row) => row.kind === kind && wasAsked(row)));
    return never.length === 0 ? [] : [{ kind, never: never.map(({ deal }) => deal), of: own.length }];
  }).sort((a, b) => b.never.length - a.never.length);
}

/** Usual in a stage that the deal has left, and asked for there unless something speaks against it. */
function kindsBehind({ deal, process, elements, commitments }: AskedDeal): ReadonlySet<CommitmentKind> {
  const end = endingOf(deal) === 'won' ? process.stages.length : Math.max(0, stageIndex(process, deal.stage));
  const usual = process.stages.slice(0, end).flatMap(usualCommitments);
  const asked = new Set(commitments.filter(wasAsked).map(({ kind }) => kind));
  return new Set(usual.filter(({ key, kind }) => asked.has(kind) || !isAside(key, elements)).map(({ kind }) => kind));
}

/** Recorded as given, it was asked for as well. */
function wasAsked({ direction, state }: Commitment): boolean {
  return direction === 'they' && state !== 'to-ask' && state !== 'withdrawn';
}

function isAside(key: ElementKey, elements: readonly DealElement[]): boolean {
  const row = elements.find(({ elementKey }) => elementKey === key);
  if (!row || row.state === 'open' || row.state === 'done') return false;
  return row.state === 'not-applicable' || LEGITIMATE_REASONS.some((reason) => reason === row.reason);
}
