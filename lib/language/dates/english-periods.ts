/** Weeks, months, quarters and years: their ends, or a part of them. "Next week" means by the end of it. */
import { addDays } from '../../domain/civil-date.ts';
import {
  comingDayOfMonth,
  comingMonth,
  dayOfWeek,
  endOfMonth,
  endOfNumberedQuarter,
  monthOf,
  nthWeekday,
} from './calendar.ts';
import { MONTH, UNNAMED, WEEKDAY, endOfPeriod, monthOfWord, rule, weekdayOfWord } from './english-words.ts';
import type { DateRule } from './date-match.ts';

const stepsOf = (word: string | undefined) => (word?.trim().toLowerCase() === 'next' ? 1 : 0);
/** A year may follow a month, a day may not: then it is a date. */
const YEAR = '\\b(?:,? (20\\d\\d)\\b)?(?!\\.? ?\\d)';
const yearOfWord = (word: string | undefined) => (word === undefined ? undefined : Number(word));
const PERIODS: Record<string, string> = { w: 'week', m: 'month', q: 'quarter', y: 'year' };

const weeks: DateRule[] = [
  rule(
    `\\b(?:(early|mid|(?:the )?middle of|late|later|sometime|(?:the )?beginning of|(?:the )?start of|(?:the )?first half of|(?:the )?second half of)[ -]*)?(this|next) week\\b`,
    (match, today) => {
      const part = match[1]?.toLowerCase() ?? '';
      const weekday = /early|beginning|start/.test(part) ? 1 : /mid|first/.test(part) ? 3 : 5;
      return { date: dayOfWeek(today, weekday, stepsOf(match[2])), ambiguous: part === '' || part === 'sometime' };
    },
  ),
  rule(
    `\\b(?:(${WEEKDAY}),? (?:of |in )?(this|next) week|(this|next) week,? (?:on )?(${WEEKDAY}))\\b`,
    (match, today) => ({
      date: dayOfWeek(today, weekdayOfWord(match[1] ?? match[4]), stepsOf(match[2] ?? match[3])),
    }),
  ),
  rule(`\\bbefore the weekend\\b`, (_, today) => ({ date: dayOfWeek(today, 5) })),
  rule(`\\b(?:this|the|over the|by the) weekend\\b`, (_, today) => ({ date: dayOfWeek(today, 0), ambiguous: true })),
  rule(`\\bwithin the week\\b`, (_, today) => ({ date: dayOfWeek(today, 5) })),
  rule(`\\b(?:the )?week after next\\b`, (_, today) => ({ date: dayOfWeek(today, 5, 2), ambiguous: true })),
  rule(
    `\\b(?:the )?week (?:of|starting|commencing|beginning) (?:the )?(\\d{1,2})(?:st|nd|rd|th)?\\b`,
    (match, today) => ({ date: comingDayOfMonth(today, Number(match[1])), ambiguous: true }),
  ),
];

const ends: DateRule[] = [
  rule(
    `\\b(?:the )?(?:end|close|last day) of (?:the |this )?(?:fiscal |financial |calendar |working )?(next )?(?:fiscal |financial )?(week|month|quarter|year)\\b`,
    (match, today) => ({
      date: endOfPeriod(today, match[2]?.toLowerCase() ?? '', stepsOf(match[1])),
    }),
  ),
  rule(`\\beo([wmqy])\\b|\\b(week|month|quarter|year)(?:['’]?s)?[- ]end\\b`, (match, today) => ({
    date: endOfPeriod(today, PERIODS[match[1]?.toLowerCase() ?? ''] ?? match[2]?.toLowerCase() ?? '', 0),
  })),
  rule(`\\b(?:(?:the )?end of )?q([1-4])(?: (20\\d\\d))?\\b${UNNAMED}`, (match, today) => ({
    date: endOfNumberedQuarter(match[2] ? `${match[2]}-01-01` : today, Number(match[1])),
    ambiguous: !/end/i.test(match[0]),
  })),
  rule(`\\beoq([1-4])\\b`, (match, today) => ({ date: endOfNumberedQuarter(today, Number(match[1])) })),
  rule(`\\b(?:before )?the (week|month|quarter|year) (?:is|['’]s) (?:out|over|up)\\b`, (match, today) => ({
    date: endOfPeriod(today, match[1]?.toLowerCase() ?? '', 0),
  })),
  rule(`\\bmid[- ]?(?:month)\\b`, (_, today) => ({ date: comingDayOfMonth(today, 15) })),
  rule(`\\b(?:start|beginning) of (?:the )?next (week|month|quarter|year)\\b`, (match, today) => ({
    date: addDays(endOfPeriod(today, match[1]?.toLowerCase() ?? '', 0), match[1]?.toLowerCase() === 'week' ? 3 : 1),
  })),
  rule(
    `\\b(?:(end of|in|by|during|before) )?(?:the (?:first|second) half of the year|h[12]\\b(?: (?:20\\d\\d))?)${UNNAMED}`,
    (match, today) => {
      const second = /second|h2/i.test(match[0]);
      return { date: endOfNumberedQuarter(today, second ? 4 : 2), ambiguous: !/end/i.test(match[1] ?? '') };
    },
  ),
  rule(`\\bend of (20\\d\\d)\\b`, (match) => ({ date: `${match[1]}-12-31` })),
  rule(
    `\\b(early|mid|(?:the )?middle of|late|later|(?:the )?beginning of|(?:the )?start of)[ -]*(this|the|next) month\\b`,
    (match, today) => {
      const end = endOfPeriod(today, 'month', stepsOf(match[2]));
      const part = match[1]?.toLowerCase() ?? '';
      if (part.startsWith('late')) return { date: end };
      return { date: `${end.slice(0, 8)}${part.includes('mid') ? '15' : '05'}`, ambiguous: true };
    },
  ),
  rule(`\\b(this|next) (month|quarter|year)\\b${UNNAMED}`, (match, today) => ({
    date: endOfPeriod(today, match[2]?.toLowerCase() ?? '', stepsOf(match[1])),
    ambiguous: true,
  })),
];

const months: DateRule[] = [
  rule(
    `\\b(first|second|third|fourth|last) (${WEEKDAY}) (?:of|in) (?:(the|this|next) month|(${MONTH}))\\b`,
    (match, today) => {
      const step = match[3]?.toLowerCase() === 'next' ? 1 : 0;
      const month = match[4] ? monthOfWord(match[4]) : ((monthOf(today) - 1 + step) % 12) + 1;
      const nth = ['', 'first', 'second', 'third', 'fourth', 'last'].indexOf(match[1]?.toLowerCase() ?? '');
      return { date: nthWeekday(today, month, weekdayOfWord(match[2]), nth) };
    },
  ),
  rule(`\\b(first|second) half of (${MONTH})${YEAR}`, (match, today) => {
    const first = comingMonth(today, monthOfWord(match[2]), yearOfWord(match[3]));
    return { date: /first/i.test(match[1] ?? '') ? addDays(first, 14) : endOfMonth(first), ambiguous: true };
  }),
  rule(`\\b(first|second|third|last) week (?:of|in) (${MONTH})\\b`, (match, today) => {
    const first = comingMonth(today, monthOfWord(match[2]));
    const week = ['first', 'second', 'third'].indexOf(match[1]?.toLowerCase() ?? '');
    return { date: week === -1 ? endOfMonth(first) : addDays(first, week * 7 + 4), ambiguous: true };
  }),
  rule(
    `\\b(early|mid|middle of|late|beginning of|start of|(?:the )?end of)[ -]*(?:in )?(${MONTH})${YEAR}`,
    (match, today) => {
      const first = comingMonth(today, monthOfWord(match[2]), yearOfWord(match[3]));
      const part = match[1]?.toLowerCase() ?? '';
      if (part.startsWith('mid')) return { date: addDays(first, 14) };
      return { date: /early|beginning|start/.test(part) ? addDays(first, 4) : endOfMonth(first) };
    },
  ),
  rule(`\\b(in|during|by|before|until|till|after) (?:the )?(${MONTH})${YEAR}`, (match, today) => {
    // "may" and "march" are verbs too: as months they are capitalised.
    if (/^mar|^may/.test(match[2] ?? '')) return null;
    const first = comingMonth(today, monthOfWord(match[2]), yearOfWord(match[3]));
    return { date: /in|during/i.test(match[1] ?? '') ? endOfMonth(first) : first, ambiguous: true };
  }),
];

export const ENGLISH_PERIODS: readonly DateRule[] = [...ends, ...weeks, ...months];
