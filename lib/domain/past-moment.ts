import { civilDateOf, daysBetween } from './civil-date.ts';
import type { CivilDate, Instant } from './types.ts';

const DAY_MS = 86_400_000;

/**
 * A moment of a day that is over, as its noon by UTC; never ahead of now.
 * @param zone where it has to be that day: in Auckland noon by UTC is the next one
 */
export function pastMoment(day: CivilDate, now: Instant, zone = 'UTC'): Instant {
  const noon = Date.parse(`${day}T12:00:00Z`);
  return Math.min(now, noon - daysBetween(day, civilDateOf(noon, zone)) * DAY_MS);
}
