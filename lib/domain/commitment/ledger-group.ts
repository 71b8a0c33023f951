/** Where a commitment stands in the ledger of its deal. */
import type { Commitment, Instant } from '../rows/types.ts';
import { isSnoozed } from './commitment.ts';

/** Open asks, our promises, what was put aside, what was given, what is settled. */
export const LEDGER_GROUPS = ['open', 'promises', 'aside', 'given', 'settled'] as const;
export type LedgerGroup = (typeof LEDGER_GROUPS)[number];
export type LedgerCounts = Record<LedgerGroup, number>;

export function groupOf({ state, direction }: Pick<Commitment, 'state' | 'direction'>, snoozed: boolean): LedgerGroup {
  if (snoozed) return 'aside';
  if (state === 'to-ask' || state === 'asked') return 'open';
  if (state === 'given') return direction === 'we' ? 'promises' : 'given';
  return 'settled';
}

type Counted = Pick<Commitment, 'state' | 'direction' | 'snoozedUntil'>;

export function countLedger(commitments: readonly Counted[], now: Instant): LedgerCounts {
  const counts: LedgerCounts = { open: 0, promises: 0, aside: 0, given: 0, settled: 0 };
  for (const commitment of commitments) counts[groupOf(commitment, isSnoozed(commitment, now))] += 1;
  return counts;
}
