/**
 * Where a commitment stands when two machines have moved it on: their steps in the order of time, each followed only
 * where it is a legal step from where the commitment then stands. What is not followed stays in the log.
 */
import { nextStates } from '../../domain/commitment/commitment.ts';
import type { CommitmentState, Direction, DomainEvent } from '../../domain/rows/types.ts';
import { rewind, standingEvents } from './row-history.ts';
import type { RowPair, Side } from './row-pair.ts';

/** The rep chose between the two when they were merged: that holds. */
export const MERGE_COMMAND = 'merge-history';

interface Step {
  side: Side;
  event: DomainEvent;
}

function isState(value: unknown): value is CommitmentState {
  return typeof value === 'string';
}

/** Both rows must be there, and both machines must have changed the state. The machine whose last step was followed. */
export function followStates(pair: RowPair): Side | null {
  const { own, other, mine, theirs } = pair;
  if (!own || !other) return null;
  const steps: Step[] = [
    ...standingEvents(mine).map((event) => ({ side: 'own' as const, event })),
    ...standingEvents(theirs).map((event) => ({ side: 'other' as const, event })),
  ].toSorted((a, b) => (a.event.id < b.event.id ? -1 : 1));
  let state = rewind(own, mine)?.['state'] ?? rewind(other, theirs)?.['state'];
  let followed: Side | null = null;
  for (const { side, event } of steps) {
    const next = event.after?.['state'];
    if (!isState(next) || !isLegal(state, next, event, own['direction'] as Direction)) continue;
    [state, followed] = [next, side];
  }
  return followed;
}

function isLegal(from: unknown, to: CommitmentState, event: DomainEvent, direction: Direction): boolean {
  if (event.before === null || event.command === MERGE_COMMAND || !isState(from)) return true;
  // Taken back: that is no step of its life, and holds only where the step was taken.
  if (event.undoes !== undefined) return event.before['state'] === from;
  return nextStates(from, direction).includes(to);
}
