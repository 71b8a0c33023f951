/** Holidays by which people set dates. */
import { addDays } from '../../domain/civil-date.ts';
import { comingDate, comingWeekday, monthOf, yearOf } from './calendar.ts';
import { rule } from './english-words.ts';
import type { DateRule } from './date-match.ts';
import type { CivilDate } from '../../domain/types.ts';

/** The n-th such weekday of a month; a fifth that the month does not have is its last. */
function nthWeekday(today: CivilDate, month: number, weekday: number, nth: number): CivilDate {
  const inYear = (year: number) => {
    const first = `${year}-${String(month).padStart(2, '0')}-01`;
    const date = addDays(comingWeekday(addDays(first, -1), weekday), (nth - 1) * 7);
    return monthOf(date) === month ? date : addDays(date, -7);
  };
  const year = yearOf(today);
  return inYear(year) >= today ? inYear(year) : inYear(year + 1);
}

const HOLIDAYS: Record<string, (today: CivilDate) => CivilDate | null> = {
  'labor day': (today) => nthWeekday(today, 9, 1, 1),
  'memorial day': (today) => nthWeekday(today, 5, 1, 5),
  thanksgiving: (today) => nthWeekday(today, 11, 4, 4),
  'independence day': (today) => comingDate(today, 4, 7),
  'christmas eve': (today) => comingDate(today, 24, 12),
  christmas: (today) => comingDate(today, 25, 12),
  'new year': (today) => comingDate(today, 1, 1),
};

export const ENGLISH_HOLIDAYS: readonly DateRule[] = [
  rule(
    `\\b(labor day|memorial day|thanksgiving|independence day|christmas eve|christmas|new year)(?:['’]?s)?(?: day)?\\b`,
    (match, today) => ({ date: HOLIDAYS[match[1]?.toLowerCase() ?? '']?.(today) ?? null }),
  ),
];
