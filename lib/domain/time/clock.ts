/** When it is for the rep: days begin at midnight of the zone, and silence is counted in the rep's own working days. */
import type { Instant } from '../rows/types.ts';
import type { WorkingWeek } from './working-days.ts';

export interface Clock {
  now: Instant;
  /** IANA name. */
  zone: string;
  week: WorkingWeek;
}
