/** Days reckoned from a day: ends of periods, weekdays, days of the month. Weeks start on Monday. */
import { addDays, isCivilDate, weekdayOf } from '../../domain/time/civil-date.ts';
import type { CivilDate } from '../../domain/rows/types.ts';

function build(year: number, month: number, day: number): CivilDate {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

/** 1 to 12. */
export function monthOf(date: CivilDate): number {
  return Number(date.slice(5, 7));
}

/** Last day of the month that lies `months` after that of `date`. */
export function endOfMonth(date: CivilDate, months = 0): CivilDate {
  return build(yearOf(date), monthOf(date) + months + 1, 0);
}

export function addMonths(date: CivilDate, months: number): CivilDate {
  const last = endOfMonth(date, months);
  return Number(last.slice(8)) < Number(date.slice(8)) ? last : `${last.slice(0, 8)}${date.slice(8)}`;
}

/** Last day of the quarter that lies `quarters` after that of `date`. */
export function endOfQuarter(date: CivilDate, quarters = 0): CivilDate {
  const quarter = Math.ceil(monthOf(date) / 3) + quarters;
  return build(yearOf(date), quarter * 3 + 1, 0);
}

/** What lies in this year or, once past, in the next. */
function coming(date: CivilDate, inYear: (year: number) => CivilDate): CivilDate {
  const here = inYear(yearOf(date));
  return here >= date ? here : inYear(yearOf(date) + 1);
}

/** Last day of the coming quarter with this number, 1 to 4; the current one counts. */
export function endOfNumberedQuarter(date: CivilDate, quarter: number): CivilDate {
  return coming(date, (year) => build(year, quarter * 3 + 1, 0));
}

/** A weekday (0 = Sunday) of the week that lies `weeks` after that of `date`. */
export function dayOfWeek(date: CivilDate, weekday: number, weeks = 0): CivilDate {
  const fromMonday = (day: number) => (day + 6) % 7;
  return addDays(date, weeks * 7 + fromMonday(weekday) - fromMonday(weekdayOf(date)));
}

/** The next such weekday after `date`. */
export function comingWeekday(date: CivilDate, weekday: number): CivilDate {
  const days = (weekday - weekdayOf(date) + 7) % 7;
  return addDays(date, days === 0 ? 7 : days);
}

/** The coming day with this number in its month, today included; `null` = no month has it. */
export function comingDayOfMonth(date: CivilDate, day: number): CivilDate | null {
  for (let months = 0; months < 3; months += 1) {
    const candidate = `${endOfMonth(date, months).slice(0, 8)}${String(day).padStart(2, '0')}`;
    if (isCivilDate(candidate) && candidate >= date) return candidate;
  }
  return null;
}

/** A day and month, in this year or, once past, in the next; `null` = there is no such day. */
export function comingDate(date: CivilDate, day: number, month: number, year?: number): CivilDate | null {
  const spell = (inYear: number) => `${inYear}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (year !== undefined) return isCivilDate(spell(year)) ? spell(year) : null;
  const options = [0, 1, 2, 3, 4].map((ahead) => spell(yearOf(date) + ahead));
  return options.find((option) => isCivilDate(option) && option >= date) ?? null;
}

/** First of the coming month with this number, the current one included; or of that month of a year. */
export function comingMonth(date: CivilDate, month: number, year?: number): CivilDate {
  return build(year ?? yearOf(date) + (month < monthOf(date) ? 1 : 0), month, 1);
}

/** A day of a week with this number (ISO 8601), in this year or, once past, in the next. */
export function dayOfNumberedWeek(date: CivilDate, week: number, weekday: number): CivilDate {
  // The fourth of January is always in week 1.
  return coming(date, (year) => dayOfWeek(build(year, 1, 4), weekday, week - 1));
}

/** The n-th such weekday of a month; a fifth that the month does not have is its last. */
export function nthWeekday(today: CivilDate, month: number, weekday: number, nth: number): CivilDate {
  return coming(today, (year) => {
    const first = `${year}-${String(month).padStart(2, '0')}-01`;
    const date = addDays(comingWeekday(addDays(first, -1), weekday), (nth - 1) * 7);
    return monthOf(date) === month ? date : addDays(date, -7);
  });
}

/** Easter Sunday of a year (Meeus, Jones and Butcher). */
function easterOf(year: number): CivilDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return build(year, Math.floor(f / 31), (f % 31) + 1);
}

/** The coming day that lies `days` after Easter Sunday: -2 is Good Friday, 49 is Pentecost. */
export function comingEaster(date: CivilDate, days = 0): CivilDate {
  return coming(date, (year) => addDays(easterOf(year), days));
}
