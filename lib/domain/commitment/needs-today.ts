/** Which commitments of open deals need the rep today, why, and what comes first. */
import { addDays, civilDateOf } from '../time/civil-date.ts';
import type { Clock } from '../time/clock.ts';
import { isOpenAsk, isSnoozed, isUnanswered, silentFrom } from './commitment.ts';
import type { CivilDate, Commitment } from '../rows/types.ts';
import { addWorkingDays } from '../time/working-days.ts';
import type { WorkingWeek } from '../time/working-days.ts';

/**
 * Our own word first, then what the client's word is due on, then what the rep meant to ask, then asks without an answer,
 * then what comes back because the rep had put it aside until today, or until a day of the working week before.
 */
export const TODAY_REASONS = ['promise', 'due', 'to-ask', 'silent', 'back'] as const;
export type TodayReason = (typeof TODAY_REASONS)[number];

type Facts = Pick<Commitment, 'state' | 'direction' | 'askedAt' | 'due' | 'dueOn' | 'replyBy' | 'snoozedUntil'>;
type Row = Facts & Pick<Commitment, 'id'>;

/** `null` = it needs nobody today. What was put aside needs nobody before its time. */
export function reasonToday(commitment: Facts, clock: Clock): TodayReason | null {
  const { now, zone, week } = clock;
  const { state, dueOn, snoozedUntil } = commitment;
  const isOpen = state === 'to-ask' || state === 'asked' || state === 'given';
  if (!isOpen || isSnoozed(commitment, now)) return null;
  const today = civilDateOf(now, zone);
  if (dueOn !== '' && dueOn <= today && !isFreshAsk(commitment, clock)) return dueReason(commitment);
  if (isUnanswered(commitment, clock)) return 'silent';
  return snoozedUntil !== undefined && isBackOn(civilDateOf(snoozedUntil, zone), today, week) ? 'back' : null;
}

/** Made today: whatever day it names, nobody has kept the rep waiting yet. */
function isFreshAsk(commitment: Facts, { now, zone }: Clock): boolean {
  const { askedAt } = commitment;
  return isOpenAsk(commitment) && askedAt !== null && civilDateOf(askedAt, zone) >= civilDateOf(now, zone);
}

/** So long it stands there: whoever was away on the day that it was put aside until finds it all the same. */
const BACK_WORKING_DAYS = 5;

function isBackOn(day: CivilDate, today: CivilDate, week: WorkingWeek): boolean {
  return firstDayBack(today, week) <= day && day <= today;
}

/** What was put aside until then, or later, is back today. */
export function firstDayBack(today: CivilDate, week: WorkingWeek): CivilDate {
  return addDays(addWorkingDays(addDays(today, 1), -BACK_WORKING_DAYS - 1, week), 1);
}

function dueReason({ state, direction }: Facts): TodayReason {
  if (direction === 'we') return 'promise';
  if (state === 'to-ask') return 'to-ask';
  return state === 'asked' ? 'silent' : 'due';
}

/** Why it needs the rep, and its place among the others: worked out once for a row, however often it is compared. */
export interface Need<R extends Row> {
  row: R;
  reason: TodayReason;
  since: string;
}

/** Nothing where it needs nobody today. */
export function needToday<R extends Row>(row: R, clock: Clock): Need<R>[] {
  const reason = reasonToday(row, clock);
  return reason === null ? [] : [{ row, reason, since: sinceWhen(row, clock) }];
}

/** Sorts the most urgent first, whatever their reasons. */
export function compareNeeds(a: Need<Row>, b: Need<Row>): number {
  const place = ({ reason }: Need<Row>) => TODAY_REASONS.indexOf(reason);
  return place(a) - place(b) || compare(a.since, b.since) || compare(a.row.id, b.row.id);
}

/** The day, and where it was said the time, since when it waits. Without a time: before all times of that day. */
function sinceWhen(row: Row, clock: Clock): string {
  const silent = row.state === 'asked' && row.askedAt !== null ? silentFrom(row, clock) : '';
  const due = row.dueOn === '' ? '' : `${row.dueOn} ${row.due?.time ?? ''}`;
  if (silent === '' || due === '') return silent || due;
  return silent < due ? silent : due;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
