import type { CivilDate, Instant } from './types.ts';

/** A moment of a day that is over, as its noon; never ahead of now. `null` = now. */
export function pastMoment(day: CivilDate | null, now: Instant): Instant {
  return day === null ? now : Math.min(now, Date.parse(`${day}T12:00:00Z`));
}
