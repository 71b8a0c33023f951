/** The days on which the rep works. Holidays are not known, so silence is reported a little early around them: it is corrected in one key. */
import { addDays, daysBetween, weekdayOf } from './civil-date.ts';
import type { CivilDate, Settings } from '../rows/types.ts';

/** 1 = Monday … 7 = Sunday; at least one. */
export type WorkingWeek = ReadonlySet<number>;

export const MONDAY_TO_FRIDAY: WorkingWeek = new Set([1, 2, 3, 4, 5]);

/** As the rep has set it. Whoever has ticked no day at all is told nothing, but days are counted all the same. */
export function workingWeek({ workingDays = [] }: Pick<Settings, 'workingDays'>): WorkingWeek {
  return workingDays.length === 0 ? MONDAY_TO_FRIDAY : new Set(workingDays);
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayNumber(date: CivilDate): number {
  return weekdayOf(date) || 7;
}

function isWorkingDay(date: CivilDate, week: WorkingWeek): boolean {
  return week.has(weekdayNumber(date));
}

/** The day that lies `days` working days after `date`, or before it where they are negative; 0 gives the date itself. */
export function addWorkingDays(date: CivilDate, days: number, week: WorkingWeek): CivilDate {
  let day = date;
  for (let left = Math.abs(days); left > 0;) {
    day = addDays(day, Math.sign(days));
    if (isWorkingDay(day, week)) left -= 1;
  }
  return day;
}

/** Working days after `from`, up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: CivilDate, to: CivilDate, week: WorkingWeek): number {
  const days = daysBetween(from, to);
  if (days <= 0) return 0;
  const weeks = Math.floor(days / 7);
  let count = weeks * week.size;
  for (let step = weeks * 7 + 1; step <= days; step += 1) if (isWorkingDay(addDays(from, step), week)) count += 1;
  return count;
}

/** The first of the days off in a row that end with `date`; on a working day, of those right before it. */
function firstDayOffBefore(date: CivilDate, week: WorkingWeek): CivilDate {
  let day = date;
  for (let left = 7; left > 0 && !isWorkingDay(addDays(day, -1), week); left -= 1) day = addDays(day, -1);
  return day;
}

/** The day on which the rep's next week of work begins: after the longest row of days off, on a Monday where there is none. */
export function startOfNextWeek(today: CivilDate, week: WorkingWeek): CivilDate {
  const days = Array.from({ length: 7 }, (_, ahead) => addDays(today, ahead + 1));
  const rest = (day: CivilDate): number => daysBetween(firstDayOffBefore(day, week), day);
  const starts = days.filter((day) => isWorkingDay(day, week));
  const longest = Math.max(...starts.map(rest));
  return starts.find((day) => rest(day) === longest && (longest > 0 || weekdayNumber(day) === 1)) ?? addDays(today, 7);
}
