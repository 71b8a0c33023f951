/**
 * The life of a commitment:
 *
 *   to ask ──▶ asked ──▶ given ──▶ kept
 *                │ └──▶ declined   └──▶ broken        any ──▶ withdrawn
 *                └────▶ dodged
 *
 * Who has declined or dodged may come round: then it is given after all, and the one ask counts as what it came to.
 * "Unanswered" is not a state: it is read from the clock.
 */
import { addDays, civilDateOf } from '../time/civil-date.ts';
import type { Clock } from '../time/clock.ts';
import { addWorkingDays, workingDaysBetween } from '../time/working-days.ts';
import type { CivilDate, Commitment, CommitmentState, Direction, Instant } from '../rows/types.ts';

/** Working days after which an ask without an answer counts as silence. */
export const SILENCE_WORKING_DAYS = 7;

/** Something is still to come of it. */
export const OPEN_STATES: readonly CommitmentState[] = ['to-ask', 'asked', 'given'];

const NEXT: Record<CommitmentState, CommitmentState[]> = {
  'to-ask': ['asked', 'withdrawn'],
  asked: ['given', 'declined', 'dodged', 'withdrawn'],
  given: ['kept', 'broken', 'withdrawn'],
  declined: ['given', 'withdrawn'],
  dodged: ['given', 'withdrawn'],
  kept: ['withdrawn'],
  broken: ['withdrawn'],
  withdrawn: [],
};

/** Where a commitment can go from here. Of what the client asked of us we say yes or no: we don't record ourselves as dodging. */
export function nextStates(state: CommitmentState, direction: Direction): CommitmentState[] {
  return NEXT[state].filter((next) => direction === 'they' || next !== 'dodged');
}

/** What recording means unless the rep says otherwise: the client was asked; we promised. */
export function openingState(direction: Direction): CommitmentState {
  return direction === 'they' ? 'asked' : 'given';
}

/** A given commitment that is not broken or withdrawn. */
export function isStanding(commitment: Pick<Commitment, 'state'>): boolean {
  return commitment.state === 'given' || commitment.state === 'kept';
}

/** When the client last gave something that stands; `null` = nothing does. */
export function lastGivenAt(
  commitments: readonly Pick<Commitment, 'state' | 'direction' | 'stateAt' | 'givenAt'>[],
): Instant | null {
  const given = commitments.filter((commitment) => commitment.direction === 'they' && isStanding(commitment));
  return given.length === 0 ? null : Math.max(...given.map(({ stateAt, givenAt = stateAt }) => givenAt));
}

/** Of asks of one kind, that which was declined or dodged last; `null` = none was. */
export function latestAnswer(asks: readonly Commitment[]): Commitment | null {
  const answered = asks.filter(({ state }) => state === 'declined' || state === 'dodged');
  return answered.toSorted((a, b) => b.stateAt - a.stateAt)[0] ?? null;
}

/** The client was asked and the rep has recorded no answer. */
export function isOpenAsk(commitment: Pick<Commitment, 'state' | 'direction'>): boolean {
  return commitment.state === 'asked' && commitment.direction === 'they';
}

/**
 * An open ask on which no answer was seen for seven working days, or past the day by which the rep wanted one.
 */
export function isUnanswered(
  commitment: Pick<Commitment, 'state' | 'direction' | 'askedAt' | 'replyBy'>,
  { now, zone, week }: Clock,
): boolean {
  if (!isOpenAsk(commitment) || commitment.askedAt === null) return false;
  if (commitment.replyBy !== undefined) return civilDateOf(now, zone) > commitment.replyBy;
  const days = workingDaysBetween(civilDateOf(commitment.askedAt, zone), civilDateOf(now, zone), week);
  return days >= SILENCE_WORKING_DAYS;
}

/** The first day on which it counts as unanswered, as long as no answer is seen. */
export function silentFrom(
  { askedAt, replyBy }: Pick<Commitment, 'askedAt' | 'replyBy'>,
  { zone, week }: Omit<Clock, 'now'>,
): CivilDate {
  if (replyBy !== undefined) return addDays(replyBy, 1);
  return addWorkingDays(civilDateOf(askedAt ?? 0, zone), SILENCE_WORKING_DAYS, week);
}

/** Nothing is awaited any more. */
export function isOver({ state }: Pick<Commitment, 'state'>): boolean {
  return !OPEN_STATES.includes(state);
}

/** Put aside by the rep: until then it needs nobody. What is over is not put aside, whatever was taken back since. */
export function isSnoozed(commitment: Pick<Commitment, 'state' | 'snoozedUntil'>, now: Instant): boolean {
  return (commitment.snoozedUntil ?? 0) > now && !isOver(commitment);
}
