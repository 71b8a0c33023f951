/**
 * Stalled: no standing commitment of the client's with a date ahead. Not "no clicks": a deal may be busy and stalled, and
 * one that rests until a day that the client has named is not.
 */
import { firstStage } from '../process/find.ts';
import type { CivilDate, Commitment, Deal, Process } from '../rows/types.ts';

/** The client's next dated commitment, the day itself included; `null` = none. */
export function nextDated(commitments: readonly Commitment[], today: CivilDate): Commitment | null {
  const ahead = commitments.filter(
    (c) => c.direction === 'they' && c.state === 'given' && c.due !== null && c.due.date >= today,
  );
  return ahead.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))[0] ?? null;
}

/** A prospect of whom nothing was ever given has not begun, and a closed deal has ended: neither stalls. */
export function isStalled(
  deal: Pick<Deal, 'closed' | 'stage'>,
  process: Process,
  commitments: readonly Commitment[],
  today: CivilDate,
): boolean {
  if (deal.closed === 1) return false;
  const given = commitments.some((c) => c.direction === 'they' && GIVEN.has(c.state));
  if (deal.stage === firstStage(process)?.key && !given) return false;
  return nextDated(commitments, today) === null;
}

const GIVEN: ReadonlySet<Commitment['state']> = new Set(['given', 'kept', 'broken']);
