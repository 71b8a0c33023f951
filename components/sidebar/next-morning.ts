import { addDays, civilDateOf } from '../../lib/domain/civil-date.ts';
import type { Instant } from '../../lib/domain/types.ts';

/** The next morning where the rep is: until then "not now" lasts. */
export function nextMorning(now: Instant, hour = 6): Instant {
  const [year = 0, month = 1, day = 1] = addDays(civilDateOf(now), 1).split('-').map(Number);
  return new Date(year, month - 1, day, hour).getTime();
}
