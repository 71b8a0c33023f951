import { civilDateOf } from './civil-date.ts';
import type { CivilDate, Instant } from '../rows/types.ts';

const DAY_MS = 86_400_000;
const NOON_MS = DAY_MS / 2;

/**
 * A moment of a day that is over, never ahead of now: its noon by UTC, which from Honolulu to Sydney is the same day. In
 * Auckland it is the next one, so there it is six in the morning, which is that day in Chicago still.
 * @param zone where the day was
 */
export function pastMoment(day: CivilDate, now: Instant, zone: string): Instant {
  const noon = Date.parse(`${day}T12:00:00Z`);
  return Math.min(now, civilDateOf(noon, zone) === day ? noon : noon - NOON_MS / 2);
}

/** The day of such a moment, or of any other. Noon by UTC to the millisecond was a day, before zones were asked for. */
export function dayOfPast(moment: Instant, zone?: string): CivilDate {
  return civilDateOf(moment, moment % DAY_MS === NOON_MS ? 'UTC' : zone);
}
