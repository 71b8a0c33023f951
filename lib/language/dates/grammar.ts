/**
 * How a day is said in German, French, Spanish and Portuguese: kinds of phrases that all of them have, each read in one
 * way. A language brings its words and, for each kind, the patterns of its phrases.
 *
 *   ['weekday', '{w}(?: {x})?']   „Montag“, «lunes que viene»; the groups are read by their names (see Words), and besides
 *   them: k = number of a week, y = year, i = "in" it and not by it, z = which holiday
 */
import { addDays } from '../../domain/time/civil-date.ts';
import * as calendar from './calendar.ts';
import { applyRules } from './date-match.ts';
import { GAP, countBack } from './count-back.ts';
import { once } from '../once.ts';
import { Sieve } from './needed-words.ts';
import { Reader, ahead, inMonth, inPeriod } from './words.ts';
import type { DateMatch, DateRule } from './date-match.ts';
import type { Words } from './words.ts';
import type { WorkingWeek } from '../../domain/time/working-days.ts';
import type { CivilDate } from '../../domain/rows/types.ts';

export interface Grammar {
  words: Words;
  phrases: readonly (readonly [Kind, string])[];
  /** Day and month, or days after Easter, or which weekday of a month and days after it; the name is a pattern. */
  holidays: Record<string, readonly [day: number, month: number, weekday?: number, later?: number] | number>;
  /** "two days before", as it stands before a day. */
  before: string;
  /** This one is no day here. */
  isOther?: (match: RegExpMatchArray) => boolean;
}

type FindDays = (text: string, today: CivilDate, week?: WorkingWeek) => DateMatch[];
type Said = Record<string, string | undefined>;
type Reading = ReturnType<DateRule['read']>;
interface Phrase {
  said: Said;
  today: CivilDate;
  week: WorkingWeek | undefined;
  reader: Reader;
  whole: string;
  holidays: Grammar['holidays'];
}

/** "99" is of the last century. */
const yearOf = (digits: string | undefined) =>
  digits === undefined ? undefined : Number(digits.padStart(4, Number(digits) > 69 ? '19' : '20'));
const dayOf = ({ said, reader }: Phrase) => reader.day(said['d']);
const weekdayOf = ({ said, reader }: Phrase) => reader.indexOf('w', said['w']);
const comingWeekday = (phrase: Phrase) => calendar.comingWeekday(phrase.today, weekdayOf(phrase));
const monthOf = ({ said, reader, today }: Phrase) =>
  calendar.comingMonth(today, reader.indexOf('m', said['m']) + 1, yearOf(said['y']));
const partOf = ({ said, reader }: Phrase) => {
  const part = reader.indexOf('p', said['p']);
  return part === -1 ? 2 : part;
};

/** A day and a month, once past in the next year; `null` date = its year is past. */
function dayAndMonth(today: CivilDate, day: number, month: number, year: string | undefined) {
  const date = calendar.comingDate(today, day, month, yearOf(year));
  return { date: date !== null && date >= today ? date : null };
}

function readHoliday({ said, today, holidays }: Phrase): Reading {
  const found = Object.entries(holidays).find(([name]) => new RegExp(`^(?:${name})$`, 'iu').test(said['z'] ?? ''));
  if (!found) return null;
  const [, when] = found;
  if (typeof when === 'number') return { date: calendar.comingEaster(today, when) };
  const [day, month, weekday, later = 0] = when;
  if (weekday !== undefined) return { date: addDays(calendar.nthWeekday(today, month, weekday, day), later) };
  return { date: calendar.comingDate(today, day, month) };
}

function readHalf(phrase: Phrase): Reading {
  const first = phrase.reader.indexOf('o', phrase.said['o']) === 0;
  if (phrase.said['m'] === undefined)
    return { date: calendar.endOfNumberedQuarter(phrase.today, first ? 2 : 4), ambiguous: true };
  const month = monthOf(phrase);
  return { date: first ? addDays(month, 14) : calendar.endOfMonth(month), ambiguous: true };
}

function readQuarter({ said, reader, today }: Phrase): Reading {
  const quarter = reader.indexOf('o', said['o']) + 1 || Number(said['q']);
  const from = said['y'] === undefined ? today : `${said['y']}-01-01`;
  return { date: calendar.endOfNumberedQuarter(from, quarter), ambiguous: said['p'] === undefined };
}

const inDays = (days: number) => (phrase: Phrase) => ({
  date: addDays(phrase.today, days),
  ambiguous: days === 3 || days === 21,
});

const READERS = {
  today: inDays(0),
  tomorrow: inDays(1),
  overmorrow: inDays(2),
  days: inDays(3),
  fortnight: inDays(14),
  weeks: inDays(21),
  weekday: (phrase) => ({ date: comingWeekday(phrase), ambiguous: phrase.said['x'] !== undefined }),
  /** „Next Friday“ is this one to some and the one after to others. */
  nextWeekday: (phrase) => {
    const date = calendar.dayOfWeek(phrase.today, weekdayOf(phrase), 1);
    return { date, ambiguous: date !== comingWeekday(phrase) };
  },
  thisWeekday: (phrase) => {
    const date = calendar.dayOfWeek(phrase.today, weekdayOf(phrase));
    return { date: date < phrase.today ? comingWeekday(phrase) : date };
  },
  /** A weekday and weeks after it. */
  later: (phrase) => {
    const { n, u } = phrase.said;
    return {
      date: ahead(comingWeekday(phrase), phrase.reader.amount(n), u ? phrase.reader.unit(u) : 'week', phrase.week),
    };
  },
  weekLater: (phrase) => ({ date: addDays(comingWeekday(phrase), 7) }),
  fortnightLater: (phrase) => ({ date: addDays(comingWeekday(phrase), 14) }),
  tomorrowLater: ({ said, today, week, reader }) => ({
    date: ahead(addDays(today, 1), reader.amount(said['n']), reader.unit(said['u']), week),
  }),
  ofWeek: (phrase) => ({ date: calendar.dayOfWeek(phrase.today, weekdayOf(phrase), phrase.said['x'] ? 1 : 0) }),
  date: (phrase) =>
    dayAndMonth(phrase.today, dayOf(phrase), phrase.reader.indexOf('m', phrase.said['m']) + 1, phrase.said['y']),
  day: (phrase) => ({ date: calendar.comingDayOfMonth(phrase.today, dayOf(phrase)) }),
  dayNextMonth: (phrase) => ({
    date: calendar.comingDayOfMonth(calendar.addMonths(`${phrase.today.slice(0, 8)}01`, 1), dayOf(phrase)),
  }),
  span: ({ said, today, week, reader }) => ({
    date: ahead(today, reader.amount(said['n']), reader.unit(said['u']), week),
  }),
  period: (phrase) => {
    const unit = phrase.reader.unit(phrase.said['u']);
    // "At the end of the day" is a way to speak.
    if (/^(?:hour|(?:work)?day)$/.test(unit)) return null;
    const date = inPeriod(phrase.today, unit, phrase.said['x'] ? 1 : 0, partOf(phrase));
    return { date, ambiguous: phrase.said['p'] === undefined };
  },
  weekend: (phrase) => ({ date: calendar.dayOfWeek(phrase.today, 0), ambiguous: true }),
  beforeWeekend: (phrase) => ({ date: calendar.dayOfWeek(phrase.today, 5) }),
  weekAfterNext: (phrase) => ({ date: calendar.dayOfWeek(phrase.today, 5, 2), ambiguous: true }),
  weekOf: (phrase) => ({
    date: phrase.said['m']
      ? calendar.comingDate(phrase.today, dayOf(phrase), phrase.reader.indexOf('m', phrase.said['m']) + 1)
      : calendar.comingDayOfMonth(phrase.today, dayOf(phrase)),
    ambiguous: true,
  }),
  weekNumber: ({ said, today }) => ({ date: calendar.dayOfNumberedWeek(today, Number(said['k']), 5), ambiguous: true }),
  /** "the first Monday in July"; a fifth that the month does not have is its last. */
  nthWeekday: (phrase) => {
    const { said, reader, today } = phrase;
    const month = said['m'] ? reader.indexOf('m', said['m']) : calendar.monthOf(today) - 1 + (said['x'] ? 1 : 0);
    return {
      date: calendar.nthWeekday(today, (month % 12) + 1, weekdayOf(phrase), reader.indexOf('o', said['o']) + 1),
    };
  },
  weekOfMonth: (phrase) => {
    const week = phrase.reader.indexOf('o', phrase.said['o']);
    const first = monthOf(phrase);
    return { date: week > 3 ? calendar.endOfMonth(first) : addDays(first, week * 7 + 4), ambiguous: true };
  },
  month: (phrase) => ({ date: inMonth(monthOf(phrase), partOf(phrase)) }),
  inMonth: (phrase) => {
    const first = monthOf(phrase);
    return { date: phrase.said['i'] === undefined ? first : calendar.endOfMonth(first), ambiguous: true };
  },
  half: readHalf,
  quarter: readQuarter,
  year: (phrase) => ({ date: `${phrase.said['y']}-${partOf(phrase) === 1 ? '06-30' : '12-31'}` }),
  holiday: readHoliday,
  /** Day first. A word leads to it, or a year stands in it, or nothing else is said. */
  figures: ({ said, today, whole }) => {
    const { l, a, b, y } = said;
    if (l === undefined && y === undefined && whole !== said['0']) return null;
    return Number(b) <= 12 ? dayAndMonth(today, Number(a), Number(b), y) : null;
  },
  /** Month first or day first: both are dates, and a month over 12 decides. */
  monthFirst: ({ said, today }) => {
    const [first, second] = [Number(said['a']), Number(said['b'])];
    const [month, day] = first > 12 ? [second, first] : [first, second];
    const ambiguous = first <= 12 && second <= 12 && first !== second;
    return { ...dayAndMonth(today, day, month, said['y']), ambiguous };
  },
} satisfies Record<string, (phrase: Phrase) => Reading>;

type Kind = keyof typeof READERS;

/** Letters of either side are looked at, because \b knows no accents. */
function spelled(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?!\\p{L})`, 'giu');
}

/** All days that are named. Its patterns are built when a text is first read. */
export function finderOf(grammar: Grammar): FindDays {
  const find = once(() => buildFinder(grammar));
  return (text, today, week) => find()(text, today, week);
}

function buildFinder({ words, phrases, holidays, before, isOther }: Grammar): FindDays {
  const reader = new Reader(words);
  const patterns = phrases.map(([, pattern]) =>
    reader.spell(pattern).replace('{holiday}', `(?<z>${Object.keys(holidays).join('|')})`),
  );
  const sieve = new Sieve(patterns);
  const rules: DateRule[] = phrases.map(([kind], at) => ({
    kind,
    pattern: spelled(patterns[at] ?? ''),
    read(match, today, week) {
      if (isOther?.(match)) return null;
      const said = { ...match.groups, 0: match[0] };
      return READERS[kind]({ said, today, week, reader, holidays, whole: (match.input ?? '').trim() });
    },
  }));
  const back = new RegExp(`(?<!\\p{L})(?:${reader.spell(before)})(?!\\p{L})${GAP}$`, 'iu');
  const count = ({ n, u }: Said) => [n === undefined ? 1 : reader.amount(n), reader.unit(u)] as const;
  return (text, today, week) => {
    const straight = text.replaceAll('’', "'");
    const possible = sieve.through(straight).flatMap((at) => rules[at] ?? []);
    return applyRules(possible, straight, today, week).map((match) => countBack(straight, match, back, count, week));
  };
}
