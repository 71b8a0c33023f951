/** Days and hours at which people at work do things. Times are UTC: the book is made up, its zone does not matter. */
import { addDays, daysBetween, weekdayOf } from '../../time/civil-date.ts';
import { addWorkingDays, MONDAY_TO_FRIDAY } from '../../time/working-days.ts';
import type { CivilDate, Instant } from '../../rows/types.ts';
import type { SampleLanguage } from '../plans/plan-types.ts';
import type { Random } from '../random.ts';

const MINUTE_MS = 60_000;

/** The day itself, or the Friday before when it falls on a weekend. */
export function workdayOn(date: CivilDate): CivilDate {
  const weekday = weekdayOf(date);
  if (weekday === 6) return addDays(date, -1);
  return weekday === 0 ? addDays(date, -2) : date;
}

/** `days` working days from a day; negative = before it, 0 = that day. */
export function workingDay(date: CivilDate, days: number): CivilDate {
  return addWorkingDays(date, days, MONDAY_TO_FRIDAY);
}

/** A moment within working hours of that day, never later than a minute before now. */
export function momentOn(date: CivilDate, random: Random, now: Instant): Instant {
  const minutes = random.int(7 * 60 + 30, 15 * 60 + 30);
  const moment = Date.parse(`${date}T00:00:00Z`) + minutes * MINUTE_MS;
  return Math.min(moment, now - MINUTE_MS);
}

/** A working day between two days, both included; the next one after the first where there is none. */
export function workdayBetween(from: CivilDate, to: CivilDate, random: Random): CivilDate {
  const day = workdayOn(addDays(from, random.int(0, Math.max(0, daysBetween(from, to)))));
  return day < from ? addWorkingDays(from, 1, MONDAY_TO_FRIDAY) : day;
}

/** The day of a moment. The book lives in UTC. */
export function dayOf(moment: Instant): CivilDate {
  return new Date(moment).toISOString().slice(0, 10);
}

const dayFormats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(language: SampleLanguage, near: boolean): Intl.DateTimeFormat {
  const key = `${language} ${near}`;
  const known = dayFormats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    timeZone: 'UTC',
    ...(near ? { weekday: 'long' } : { day: 'numeric', month: 'long' }),
  });
  dayFormats.set(key, format);
  return format;
}

/** How people say a day in a mail written on another: "Thursday" within the week, else "14 May". */
export function sayDay(date: CivilDate, writtenOn: CivilDate, language: SampleLanguage): { on: string; by: string } {
  const near = daysBetween(writtenOn, date) > 0 && daysBetween(writtenOn, date) < 7;
  const said = dayFormat(language, near).format(Date.parse(`${date}T12:00:00Z`));
  if (language === 'en') return { on: `on ${said}`, by: `by ${said}` };
  return { on: `am ${said}`, by: near ? `bis ${said}` : `bis zum ${said}` };
}
