import type { Clock } from '../../../lib/domain/time/clock.ts';
import { MONDAY_TO_FRIDAY } from '../../../lib/domain/time/working-days.ts';
import type { WorkingWeek } from '../../../lib/domain/time/working-days.ts';

export const SUNDAY_TO_THURSDAY: WorkingWeek = new Set([7, 1, 2, 3, 4]);

/** A moment where a rep is, who works from Monday to Friday unless it is said otherwise. */
export function atWork(now: number, zone = 'UTC', week: WorkingWeek = MONDAY_TO_FRIDAY): Clock {
  return { now, zone, week };
}
