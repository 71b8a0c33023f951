/** Monday to Friday. Holidays are not known, so silence is reported a little early around them: it is corrected in one key. */
import { addDays, daysBetween, weekdayOf } from './civil-date.ts';
import type { CivilDate } from './types.ts';

function isWorkingDay(date: CivilDate): boolean {
  const weekday = weekdayOf(date);
  return weekday !== 0 && weekday !== 6;
}

/** The day that lies `days` working days after `date`; 0 gives the date itself. */
export function addWorkingDays(date: CivilDate, days: number): CivilDate {
  let day = date;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** Working days after `from`, up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: CivilDate, to: CivilDate): number {
  const days = daysBetween(from, to);
  if (days <= 0) return 0;
  const weeks = Math.floor(days / 7);
  let count = weeks * 5;
  for (let step = weeks * 7 + 1; step <= days; step += 1) if (isWorkingDay(addDays(from, step))) count += 1;
  return count;
}
