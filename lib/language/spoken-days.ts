/** Every day that a text names, each with the hour that stands beside it: "Tue 2pm or Wed 10am" names two. */
import { isCivilDate } from '../domain/time/civil-date.ts';
import { dropOverlaps, textUpTo } from './dates/date-match.ts';
import { findEnglishDates } from './dates/english.ts';
import { findGermanDates } from './dates/german.ts';
import { findRomanceDates } from './dates/romance.ts';
import { rolesOf } from './dates/role.ts';
import { readTimeOfDay } from './dates/time-of-day.ts';
import type { DateMatch } from './dates/date-match.ts';
import type { TimeOfDay } from './dates/time-of-day.ts';
import type { KnownLanguage } from './recognise-language.ts';
import type { WorkingWeek } from '../domain/time/working-days.ts';
import type { CivilDate } from '../domain/rows/types.ts';

export interface SpokenDay {
  at: number;
  text: string;
  date: CivilDate;
  ambiguous: boolean;
  time: TimeOfDay | null;
  /** The text says no to it: "Thursday is out". */
  refused: boolean;
}

function findIso(text: string, today: CivilDate): DateMatch[] {
  return [...text.matchAll(/\b(\d{4}-\d{2}-\d{2})\b(?!-)/g)].flatMap(({ 0: date, index }) =>
    isCivilDate(date)
      ? [{ at: index, text: date, date: date >= today ? date : null, ambiguous: false, kind: 'date' }]
      : [],
  );
}

const FINDERS: Record<KnownLanguage, (text: string, today: CivilDate, week?: WorkingWeek) => DateMatch[]> = {
  en: findEnglishDates,
  de: findGermanDates,
  fr: findRomanceDates,
  es: findRomanceDates,
  pt: findRomanceDates,
};

/** The hour after the day and before the next one; else what stands before it and belongs to no other. */
function timeBeside(text: string, start: number, day: DateMatch, end: number, language: KnownLanguage) {
  // Numbers of the day itself are no hours; „morgen Mittag“ has its hour.
  const blank = day.text.replace(/[^ ]+/g, (word) => (NOON.test(word) ? word : ' '.repeat(word.length)));
  const own = `${blank}${text.slice(day.at + day.text.length, end)}`;
  const after = readTimeOfDay(own, language);
  if (after) return { ...after, at: after.at + day.at };
  const before = readTimeOfDay(text.slice(start, day.at), language);
  return before && { ...before, at: before.at + start };
}

const NOON = /^(?:mittags?|noon)$/i;

/** More days than anybody offers: what follows is a list of something else. */
const MOST_DAYS = 24;

interface Reader {
  today: CivilDate;
  /** By which working days are counted; absent = Monday to Friday. */
  week?: WorkingWeek | undefined;
  language: KnownLanguage;
}

/** „Straße des 17. Juni“, "rue du 4 Septembre". */
const STREET = /(?:stra(?:ß|ss)e|plaza|avenida|calle|ru[ae])(?: (?:de[ls]?|du|d[ao]))? $/i;

/** Also those that are past or only told of. */
export function findDays(text: string, { today, language, week }: Reader): DateMatch[] {
  return dropOverlaps([...findIso(text, today), ...FINDERS[language](text, today, week)])
    .filter(({ at }) => !STREET.test(textUpTo(text, at)))
    .slice(0, MOST_DAYS);
}

/** In order of the text; days that are past or only told of are left out. */
export function readDays(text: string, reader: Reader): SpokenDay[] {
  const { today, language } = reader;
  const days = findDays(text, reader);
  const roles = rolesOf(text, days, today);
  let start = 0;
  return days.flatMap(({ date, ...day }, index) => {
    const time = timeBeside(text, start, { date, ...day }, days[index + 1]?.at ?? text.length, language);
    start = Math.max(day.at + day.text.length, time ? time.at + time.text.length : 0);
    if (date === null || date < today || roles[index] === 'told') return [];
    return [{ at: day.at, text: day.text, date, ambiguous: day.ambiguous, time, refused: roles[index] === 'refused' }];
  });
}
