/** Fourteen days with one skill: whether a plan runs, and the days that it is counted over. */
import { addDays, daysBetween } from '../time/civil-date.ts';
import type { CivilDate, Plan } from '../rows/types.ts';

export const PLAN_DAYS = 14;

/** `ahead`: it begins on a later day. */
export type PlanState = 'ahead' | 'runs' | 'over' | 'stopped';

export function planState(plan: Pick<Plan, 'startsOn' | 'endsOn' | 'stoppedAt'>, today: CivilDate): PlanState {
  if (plan.stoppedAt !== null) return 'stopped';
  if (today < plan.startsOn) return 'ahead';
  return today > plan.endsOn ? 'over' : 'runs';
}

export function lastDayOf(startsOn: CivilDate): CivilDate {
  return addDays(startsOn, PLAN_DAYS - 1);
}

/** Days from `from` to the one before `until`. */
export interface Days {
  from: CivilDate;
  until: CivilDate;
}

/** What is counted in the plan, and the same number of days before it. `stoppedOn` = the day on which it was stopped. */
export function planDays(
  plan: Pick<Plan, 'startsOn' | 'endsOn'>,
  stoppedOn: CivilDate | null,
): { during: Days; before: Days } {
  const { startsOn, endsOn } = plan;
  const last = stoppedOn !== null && stoppedOn < endsOn ? stoppedOn : endsOn;
  const until = last < startsOn ? startsOn : addDays(last, 1);
  return {
    during: { from: startsOn, until },
    before: { from: addDays(startsOn, -(daysBetween(startsOn, endsOn) + 1)), until: startsOn },
  };
}
