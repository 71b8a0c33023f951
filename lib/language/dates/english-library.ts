/** What the date library is sure of: a day and a month in figures and words. Spans and weekdays are read by our own rules. */
import { casual } from 'chrono-node/en';
import type { ParsedComponents } from 'chrono-node';
import { comingDate, dayOfWeek } from './calendar.ts';
import { MONTH } from './english-words.ts';
import type { DateMatch } from './date-match.ts';
import type { CivilDate } from '../../domain/types.ts';

const NAMES_DAY = new RegExp(`\\d/\\d|\\b(?:${MONTH})\\b`, 'i');
const SPAN = /\b(?:ago|last|in|within|next|past)\b|minute|hour|\bday|week|month|year/i;
const SLASHED = /^(\d{1,2})\/(\d{1,2})(?:\/\d{2,4})?\b/;
const LEADS_TO_DAY =
  /(?:\b(?:by|before|until|on|till|due|than|of|for|from|to|eod|cob|mon|tue|wed|thu|fri|sat|sun)[a-z]*,?)\s*$/i;
const HOURS =
  /(?:,|\s)*(?:\d{1,2}(?::\d{2})?\s*(?:-|–|to)\s*\d{1,2}(?::\d{2})?\s*[ap]\.?m\b|\b(?:at|from|between)\s|@|\d{1,2}(?::\d{2})?\s*[ap]\.?m\b|\d{1,2}:\d{2}|,\s*\d{1,2}\s*[-–]\s*$).*$/i;

/** `1/2` is a fraction and `24/7` a habit, unless something leads up to a date. */
function isFraction(text: string, at: number, words: string): boolean {
  return SLASHED.test(words) && !/\/\d+\//.test(words) && !LEADS_TO_DAY.test(text.slice(0, at));
}

/** Month first or day first: both are dates. */
function isOddOrder(words: string): boolean {
  const slashed = SLASHED.exec(words);
  return slashed !== null && Number(slashed[1]) <= 12 && Number(slashed[2]) <= 12 && slashed[1] !== slashed[2];
}

/** The library takes the hour along; the day's own number stays. */
function dayOnly(words: string): string {
  const cut = words.replace(HOURS, '');
  return /\d/.test(cut) ? cut : words;
}

/** Without a year the next such day is meant; one whose year is past is no due date. */
function dateOf(start: ParsedComponents, today: CivilDate): CivilDate | null {
  const [day, month, year] = [start.get('day') ?? 0, start.get('month') ?? 0, start.get('year') ?? 0];
  const date = start.isCertain('year') ? comingDate(today, day, month, year) : comingDate(today, day, month);
  return date !== null && date >= today ? date : null;
}

/** "The week of June 22" is due in that week. */
function isWeek(text: string, at: number): boolean {
  return /\bweek (?:of|starting|commencing|beginning) (?:the )?$/i.test(text.slice(0, at));
}

export function findLibraryDates(text: string, today: CivilDate): DateMatch[] {
  const reference = { instant: new Date(`${today}T00:00:00Z`), timezone: 0 };
  return casual.parse(text, reference).flatMap(({ index, text: words, start }): DateMatch[] => {
    const certain = start.isCertain('day') && start.isCertain('month') && NAMES_DAY.test(words);
    if (!certain || SPAN.test(words) || isFraction(text, index, words)) return [];
    const date = dateOf(start, today);
    const match = { at: index, text: dayOnly(words), date, ambiguous: isOddOrder(words) };
    return [date !== null && isWeek(text, index) ? { ...match, date: dayOfWeek(date, 1), ambiguous: true } : match];
  });
}
