/** Where days begin in a zone, for ranges over instants. */
import { addDays, civilDateOf } from '../../domain/time/civil-date.ts';
import type { Clock } from '../../domain/time/clock.ts';
import { SILENCE_WORKING_DAYS } from '../../domain/commitment/commitment.ts';
import { workingDaysBetween } from '../../domain/time/working-days.ts';
import type { CivilDate, Instant } from '../../domain/rows/types.ts';

/** No zone lies further from UTC. */
const FURTHEST_MS = 15 * 3_600_000;

/** The first instant of a day. Found by halving, so that no rule about zones has to be known. */
export function startOfDay(date: CivilDate, zone: string): Instant {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  let before = midnight - FURTHEST_MS;
  let from = midnight + FURTHEST_MS;
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2);
    if (civilDateOf(middle, zone) < date) before = middle;
    else from = middle;
  }
  return from;
}

export type Period = 'all' | 'year' | 'quarter';

const DAYS: Record<Exclude<Period, 'all'>, number> = { quarter: 90, year: 365 };

/** Where the times begin that the rates are counted over. */
export function startOfPeriod(period: Period, now: Instant, zone: string): Instant {
  return period === 'all' ? 0 : startOfDay(addDays(civilDateOf(now, zone), -DAYS[period]), zone);
}

/** What was asked before this instant and has no answer counts as silence. */
export function silentBefore({ now, zone, week }: Clock): Instant {
  const today = civilDateOf(now, zone);
  let day = addDays(today, -SILENCE_WORKING_DAYS);
  while (workingDaysBetween(day, today, week) < SILENCE_WORKING_DAYS) day = addDays(day, -1);
  return startOfDay(addDays(day, 1), zone);
}
