/** When each commitment was given, from the events that made it so. */
import type { GivenTimes } from '../../domain/commitment/exchanges.ts';
import type { Commitment, DomainEvent, Id, Instant } from '../../domain/rows/types.ts';

/** @param events oldest first: the last time that it was given counts */
export function givenTimes(events: readonly DomainEvent[], commitments: readonly Commitment[]): GivenTimes {
  const times = new Map<Id, Instant>();
  for (const event of events) {
    if (event.rowType !== 'commitment' || event.after?.state !== 'given') continue;
    // What is recorded late says itself when it was.
    times.set(event.rowId, event.after.stateAt ?? event.at);
  }
  for (const row of commitments) if (!times.has(row.id)) noteArrived(times, row);
  const wasGiven = new Set(commitments.filter(({ state }) => GIVEN.has(state)).map(({ id }) => id));
  return new Map([...times].filter(([id]) => wasGiven.has(id)));
}

const GIVEN: ReadonlySet<Commitment['state']> = new Set(['given', 'kept', 'broken', 'withdrawn']);

/** A row that came with the sample book or a file has no such event; it was given between the ask and how it stands. */
function noteArrived(times: Map<Id, Instant>, { id, state, askedAt, stateAt }: Commitment): void {
  if (state === 'given') times.set(id, stateAt);
  if (state === 'kept' || state === 'broken') times.set(id, askedAt ?? stateAt);
}
