/** What a clock on the wall shows in a zone, and back. A minute is counted from midnight by that clock: 08:30 is 510. */
import { addDays, civilDateOf } from '../domain/time/civil-date.ts';
import { formatsByZone } from '../domain/time/formats-by-zone.ts';
import { minuteOf } from '../domain/time/reminder-rules.ts';
import type { CivilDate, Instant } from '../domain/rows/types.ts';
import { weekdayNumber } from '../domain/time/working-days.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

export interface WallClock {
  date: CivilDate;
  minute: number;
  /** 1 = Monday … 7 = Sunday. */
  weekday: number;
}

const formatIn = formatsByZone('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

export function wallClock(now: Instant, zone: string): WallClock {
  const date = civilDateOf(now, zone);
  return { date, minute: minuteOf(formatIn(zone).format(now)), weekday: weekdayNumber(date) };
}

/**
 * When the clock shows it: the first time where it shows it twice; where the clock was put forward over it, as much later
 * as it was put forward.
 */
export function instantOf(date: CivilDate, minute: number, zone: string): Instant {
  const asUtc = Date.parse(`${date}T00:00:00Z`) + minute * MINUTE_MS;
  const before = asUtc - offsetAt(asUtc - DAY_MS, zone);
  const after = asUtc - offsetAt(asUtc + DAY_MS, zone);
  const shows = (at: Instant) => at + offsetAt(at, zone) === asUtc;
  return shows(before) || !shows(after) ? before : after;
}

/** How far the clock of the zone is ahead of UTC, in milliseconds. */
function offsetAt(at: Instant, zone: string): number {
  const { date, minute } = wallClock(at, zone);
  const wholeMinute = Math.floor(at / MINUTE_MS) * MINUTE_MS;
  return Date.parse(`${date}T00:00:00Z`) + minute * MINUTE_MS - wholeMinute;
}

export function dayAfter(date: CivilDate): CivilDate {
  return addDays(date, 1);
}
