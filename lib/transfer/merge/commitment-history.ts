/**
 * Where a commitment stands when two machines have moved it on: their steps in the order of time, each followed only
 * where it is a legal step from where the commitment then stands. What is not followed stays in the log.
 */
import { nextStates } from '../../domain/commitment/commitment.ts';
import type { CommitmentState, Direction, DomainEvent, EventOf } from '../../domain/rows/types.ts';
import { rewind, standingEvents } from './row-history.ts';
import type { Row, RowPair, Side } from './row-pair.ts';

/** The rep chose between the two when they were merged: that holds. */
export const MERGE_COMMAND = 'merge-history';

interface Step {
  side: Side;
  event: EventOf<'commitment'>;
}

/** Both rows must be there, and both machines must have changed the state. The machine whose last step was followed. */
export function followStates(pair: RowPair): Side | null {
  const { own, other, mine, theirs } = pair;
  if (!own || !other) return null;
  const steps = [...stepsOf('own', mine), ...stepsOf('other', theirs)].toSorted((a, b) =>
    a.event.id < b.event.id ? -1 : 1,
  );
  const direction = own['direction'] as Direction;
  let state = stateOf(rewind(own, mine)) ?? stateOf(rewind(other, theirs));
  let followed: Side | null = null;
  for (const { side, event } of steps) {
    const next = event.after?.state;
    if (next === undefined || !isLegal(state, next, event, direction)) continue;
    [state, followed] = [next, side];
  }
  return followed;
}

function stepsOf(side: Side, events: readonly DomainEvent[]): Step[] {
  return standingEvents(events).flatMap((event) => (event.rowType === 'commitment' ? [{ side, event }] : []));
}

function stateOf(row: Row | null): CommitmentState | undefined {
  return row?.['state'] as CommitmentState | undefined;
}

function isLegal(
  from: CommitmentState | undefined,
  to: CommitmentState,
  event: EventOf<'commitment'>,
  direction: Direction,
): boolean {
  if (event.before === null || event.command === MERGE_COMMAND || from === undefined) return true;
  // Taken back: that is no step of its life, and holds only where the step was taken.
  if (event.undoes !== undefined) return event.before.state === from;
  // Who has come round has done so for a rep who knew of a no, of either kind: two machines that say one thing each are no such story.
  if (isNo(from)) return to === 'withdrawn' || isNo(event.before.state);
  return nextStates(from, direction).includes(to);
}

function isNo(state: CommitmentState | undefined): boolean {
  return state === 'declined' || state === 'dodged';
}
