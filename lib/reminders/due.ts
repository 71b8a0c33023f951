/**
 * Which reminders are due now. Nothing here remembers or rings: it is asked after every sleep, restart, change of clock or
 * zone, and says the same from the same facts. What was told stands in the store, by key, and is not told again.
 */
import { civilDateOf } from '../domain/time/civil-date.ts';
import { isOpenAsk, isSnoozed } from '../domain/commitment/commitment.ts';
import { isQuiet, minuteOf, newsMinute } from '../domain/time/reminder-rules.ts';
import type { ReminderRules } from '../domain/time/reminder-rules.ts';
import type { CivilDate, Commitment, Id, Instant } from '../domain/rows/types.ts';
import { weekdayNumber } from '../domain/time/working-days.ts';
import { dayAfter, instantOf, wallClock } from './wall-clock.ts';

/** `now`, or the rule that holds it back. */
export type Verdict =
  | 'now'
  /** It has been told already. */
  | 'told'
  | 'not-yet'
  /** Its day has passed; what is still open stands in the next digest. */
  | 'day-over'
  | 'quiet'
  | 'day-off'
  /** No digest is wanted. */
  | 'off'
  | 'snoozed'
  /** The digest of its day has said it. */
  | 'in-digest';

export interface Moment {
  now: Instant;
  /** IANA name. */
  zone: string;
  rules: ReminderRules;
  /** Keys of what has been told. */
  told: ReadonlySet<string>;
}

type Facts = Pick<Commitment, 'id' | 'state' | 'direction' | 'askedAt' | 'due' | 'replyBy' | 'snoozedUntil'>;

export interface Single {
  key: string;
  commitmentId: Id;
  what: 'due-time' | 'reply-by';
  from: Instant;
  /** It is told on this day or not at all. */
  day: CivilDate;
  snoozed: boolean;
}

/** So long before a time the rep still has a chance to do it. */
const LEAD_MS = 15 * 60_000;
/** Beyond a week of days off nothing is told any more. */
const MOST_DAYS_OFF = 7;

export function digestKey(day: CivilDate): string {
  return `digest:${day}`;
}

export function digestVerdict({ now, zone, rules, told }: Moment): Verdict {
  const { date, minute } = wallClock(now, zone);
  if (rules.digest === null) return 'off';
  if (told.has(digestKey(date))) return 'told';
  if (!rules.workingDays.has(weekdayNumber(date))) return 'day-off';
  const from = newsMinute(rules);
  if (from === null) return 'quiet';
  if (now < instantOf(date, from, zone)) return 'not-yet';
  return isQuiet(rules, minute) ? 'quiet' : 'now';
}

/** What a commitment may be reminded of by itself. Its key holds the date, so that a new date is a new reminder. */
export function singlesOf(commitment: Facts, { now, zone, rules }: Omit<Moment, 'told'>): Single[] {
  const { id, due, replyBy } = commitment;
  const snoozed = isSnoozed(commitment, now);
  const singles: Single[] = [];
  if (isOpen(commitment) && due?.time !== undefined) {
    const at = instantOf(due.date, minuteOf(due.time), due.zone ?? zone);
    const key = `due:${id}:${due.date}T${due.time}`;
    singles.push({ key, commitmentId: id, what: 'due-time', from: at - LEAD_MS, day: civilDateOf(at, zone), snoozed });
  }
  const day = isOpenAsk(commitment) && replyBy !== undefined ? nextWorkingDay(replyBy, rules) : null;
  const minute = newsMinute(rules);
  if (day !== null && minute !== null) {
    const key = `reply:${id}:${replyBy}`;
    singles.push({ key, commitmentId: id, what: 'reply-by', from: instantOf(day, minute, zone), day, snoozed });
  }
  return singles;
}

export function singleVerdict(single: Single, { now, zone, rules, told }: Moment): Verdict {
  const { date, minute, weekday } = wallClock(now, zone);
  if (told.has(single.key)) return 'told';
  if (date > single.day) return 'day-over';
  if (now < single.from) return 'not-yet';
  if (single.snoozed) return 'snoozed';
  if (!rules.workingDays.has(weekday)) return 'day-off';
  if (isQuiet(rules, minute)) return 'quiet';
  return single.what === 'reply-by' && told.has(digestKey(date)) ? 'in-digest' : 'now';
}

function isOpen({ state }: Pick<Commitment, 'state'>): boolean {
  return state === 'to-ask' || state === 'asked' || state === 'given';
}

function nextWorkingDay(after: CivilDate, { workingDays }: ReminderRules): CivilDate | null {
  let day = dayAfter(after);
  for (let left = MOST_DAYS_OFF; left > 0; left -= 1) {
    if (workingDays.has(weekdayNumber(day))) return day;
    day = dayAfter(day);
  }
  return null;
}
