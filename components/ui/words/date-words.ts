/** Dates as people say them. Pure: `today` is the civil date where the rep is. */
import { civilDateOf, daysBetween } from '../../../lib/domain/time/civil-date.ts';
import type { CivilDate, Instant } from '../../../lib/domain/rows/types.ts';
import { regionOf } from '../../../lib/domain/rows/languages.ts';
import type { Language } from '../../../lib/domain/rows/languages.ts';
import { dateFormat, relativeFormat } from './formats.ts';

/** What a language writes after the number of a day: in French after the first of a month alone. */
const AFTER_DAY: Partial<Record<Language, (day: string) => string>> = {
  de: () => '.',
  fr: (day) => (day === '1' ? 'er' : ''),
};

function calendarFormat(language: Language): Intl.DateTimeFormat {
  const parts = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return dateFormat(regionOf(language), parts);
}

/** "today", "tomorrow", "yesterday", else "Thu 14 May", with the year where it is another; never broken into two lines. */
export function dayWords(date: CivilDate, today: CivilDate, language: Language): string {
  const away = daysBetween(today, date);
  if (Math.abs(away) <= 1) return relativeDays(away, language);
  return paperDay(date, today, language).replaceAll(' ', '\u00a0');
}

/** Says days as people do, or each in full, for the tooltip. */
export function dayTeller(now: Instant, language: Language, exact: boolean): (date: CivilDate) => string {
  const today = civilDateOf(now);
  return (date) => (exact ? exactDay(date, language) : dayWords(date, today, language));
}

/** For what is read on another day, on paper or in a mail: "tomorrow" would be wrong by then. */
export function paperDay(date: CivilDate, today: CivilDate, language: Language): string {
  return calendarWords(date, date.slice(0, 4) === today.slice(0, 4), language);
}

function calendarWords(date: CivilDate, thisYear: boolean, language: Language): string {
  const format = calendarFormat(language);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    format
      .formatToParts(new Date(`${date}T12:00:00Z`))
      .find((found) => found.type === type)
      ?.value.replace(/\.$/, '') ?? '';
  const day = part('day');
  const words = `${part('weekday')} ${day}${AFTER_DAY[language]?.(day) ?? ''} ${part('month')}`;
  return thisYear ? words : `${words} ${part('year')}`;
}

/** "in 9 days", "9 days ago", "today". */
export function relativeDays(days: number, language: Language): string {
  return inWords(language, days, 'day');
}

/** How long ago, from the largest unit that fits: "9 days ago", "3 months ago". */
export function agoWords(at: Instant, now: Instant, language: Language): string {
  const days = daysBetween(civilDateOf(now), civilDateOf(at));
  if (Math.abs(days) < 60) return inWords(language, days, 'day');
  if (Math.abs(days) < 700) return inWords(language, Math.round(days / 30.4), 'month');
  return inWords(language, Math.round(days / 365.25), 'year');
}

/** French says "il y a 9 jours": no line ends between its first words. */
function inWords(language: Language, value: number, unit: 'day' | 'month' | 'year'): string {
  return relativeFormat(regionOf(language)).format(value, unit).replace('il y a ', 'il\u00a0y\u00a0a\u00a0');
}

/** The whole of it, for the tooltip: "Thursday 14 May 2026 at 10:32". */
export function exactDay(date: CivilDate, language: Language): string {
  return dateFormat(regionOf(language), { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${date}T12:00:00Z`));
}

export function exactMoment(at: Instant, language: Language): string {
  return dateFormat(regionOf(language), { dateStyle: 'full', timeStyle: 'short' }).format(at);
}
