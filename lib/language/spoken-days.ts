/** Every day that a text names, each with the hour that stands beside it: "Tue 2pm or Wed 10am" names two. */
import { civilDateOf, isCivilDate } from '../domain/civil-date.ts';
import { dropOverlaps } from './dates/date-match.ts';
import { findEnglishDates } from './dates/english.ts';
import { findGermanDates } from './dates/german.ts';
import { readTimeOfDay } from './dates/time-of-day.ts';
import type { DateMatch } from './dates/date-match.ts';
import type { TimeOfDay } from './dates/time-of-day.ts';
import type { CivilDate, Instant } from '../domain/types.ts';

export type DateLanguage = 'en' | 'de';

export interface SpokenDay {
  at: number;
  text: string;
  date: CivilDate;
  ambiguous: boolean;
  time: TimeOfDay | null;
}

function findIso(text: string): DateMatch[] {
  return [...text.matchAll(/\b(\d{4}-\d{2}-\d{2})\b/g)].flatMap((match) =>
    isCivilDate(match[0]) ? [{ at: match.index, text: match[0], date: match[0], ambiguous: false }] : [],
  );
}

const FINDERS: Record<DateLanguage, (text: string, today: CivilDate) => DateMatch[]> = {
  en: findEnglishDates,
  de: findGermanDates,
};

/** Past days are left out. */
export function findDays(text: string, today: CivilDate, language: DateLanguage): (DateMatch & { date: CivilDate })[] {
  return dropOverlaps([...findIso(text), ...FINDERS[language](text, today)]).flatMap((match) =>
    match.date === null ? [] : [{ ...match, date: match.date }],
  );
}

/** The hour after the day and before the next one; else what stands before it and belongs to no other. */
function timeBeside(text: string, start: number, day: DateMatch, end: number): TimeOfDay | null {
  const after = day.at + day.text.length;
  const within = readTimeOfDay(text.slice(day.at, end).replace(day.text, ' '.repeat(day.text.length)));
  if (within) return { ...within, at: within.at + day.at };
  const before = readTimeOfDay(text.slice(start, day.at));
  return before && after > before.at ? { ...before, at: before.at + start } : null;
}

export function readDays(text: string, options: { now: Instant; zone?: string; language: DateLanguage }): SpokenDay[] {
  const days = findDays(text, civilDateOf(options.now, options.zone), options.language);
  let start = 0;
  return days.map((day, index) => {
    const time = timeBeside(text, start, day, days[index + 1]?.at ?? text.length);
    start = Math.max(day.at + day.text.length, time ? time.at + time.text.length : 0);
    const { at, text: words, date, ambiguous } = day;
    return { at, text: words, date, ambiguous, time };
  });
}
