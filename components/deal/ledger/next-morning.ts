import { addDays, civilDateOf } from '../../../lib/domain/time/civil-date.ts';
import type { CivilDate, Instant } from '../../../lib/domain/rows/types.ts';

/** The next morning where the rep is: until then "not now" lasts. */
export function nextMorning(now: Instant): Instant {
  return morningOf(addDays(civilDateOf(now), 1));
}

/** What is put aside until a day comes back before that day's work begins. */
export function morningOf(date: CivilDate, hour = 6): Instant {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day, hour).getTime();
}
