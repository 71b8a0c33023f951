/** A day and a month, in figures and words: "June 30th", "the 3rd of July 2027", "6/30", "30.06.2026". */
import { dayOfWeek, comingDate } from './calendar.ts';
import { MONTH, ORDINAL_WORDS, WEEKDAY, monthOfWord, ordinalOfWord, rule } from './english-words.ts';
import { textBefore } from './date-match.ts';
import type { DateRule } from './date-match.ts';
import type { CivilDate } from '../../domain/types.ts';

const DAY = `(?:\\d{1,2}(?:st|nd|rd|th)?|${ORDINAL_WORDS})`;
const YEAR = `(?:,? ?['’]?(20\\d\\d)(?!\\d))?`;
/** The second day of "June 22-24" belongs to it. */
const RANGE = `(?:\\s?(?:[-–]|to|or|and)\\s?\\d{1,2}(?:st|nd|rd|th)?(?!\\s?(?::|[ap]\\.?m|\\d|\\/|min|h)))?`;
const WEEK = `(?:week (?:of|starting|commencing|beginning) (?:the )?)?`;
const LEAD = `(?:(?:${WEEKDAY}),? (?:the )?)?`;
const LEADS_TO_DAY =
  /(?:\b(?:by|before|until|on|till|due|than|of|for|from|to|or|and|after|between|through|eod|cob|mon|tue|wed|thu|fri|sat|sun)[a-z]*,?|@)\s*$/i;

/** "may" and "march" are verbs too: as months they are capitalised. */
function isVerb(month: string): boolean {
  return /^(?:may|mar|march)$/.test(month);
}

/** Without a year the next such day is meant; one whose year is past is no due date. */
function future(today: CivilDate, day: number, month: number, year: string | undefined): CivilDate | null {
  const date = comingDate(today, day, month, year === undefined ? undefined : Number(year.padStart(4, '20')));
  return date !== null && date >= today ? date : null;
}

function readWords(match: RegExpMatchArray, today: CivilDate, day: string, month: string, year: string | undefined) {
  if (isVerb(month)) return null;
  const date = future(today, ordinalOfWord(day), monthOfWord(month), year);
  if (date === null || !/^week/i.test(match[0])) return { date };
  const monday = dayOfWeek(date, 1);
  return { date: monday < today ? today : monday, ambiguous: true };
}

/** Month first or day first: both are dates, and a month over 12 decides. */
function readFigures(today: CivilDate, first: number, second: number, year: string | undefined) {
  const [month, day] = first > 12 ? [second, first] : [first, second];
  return { date: future(today, day, month, year), ambiguous: first <= 12 && second <= 12 && first !== second };
}

export const ENGLISH_DATES: readonly DateRule[] = [
  rule(
    `${WEEK}${LEAD}\\b(${MONTH})\\.? (?:the )?(${DAY})\\b(?! ?(?:%|k\\b|people|users|street|road|avenue|of (?:us|you|them|the)|options?|minutes|hours|weeks|days|months))${RANGE}${YEAR}`,
    (match, today) => readWords(match, today, match[2] ?? '', match[1] ?? '', match[3]),
  ),
  rule(
    `${WEEK}${LEAD}\\b(${DAY})${RANGE} (?:of )?(${MONTH})\\b(?! (?:street|road|avenue))\\.?${YEAR}`,
    (match, today) => readWords(match, today, match[1] ?? '', match[2] ?? '', match[3]),
  ),
  rule(`${LEAD}(?<![\\d./-])(\\d{1,2})\\/(\\d{1,2})(?:\\/(20\\d\\d|\\d\\d))?(?![\\d/%-]|\\.\\d)`, (match, today) => {
    const [whole, first, second, year] = match;
    const before = textBefore(match);
    const after = (match.input ?? '').slice((match.index ?? 0) + whole.length);
    const alone = before === '' && /^ ?(?:$|[,.;:?!)@–-]|at\b|\d|or\b|and\b|works|is\b)/i.test(after);
    const led = year !== undefined || alone || !/^\d/.test(whole) || LEADS_TO_DAY.test(before);
    // `1/2` is a fraction and `24/7` a habit, unless something leads up to a date.
    if (!led || /^ (?:of|support|page)\b/i.test(after)) return null;
    return readFigures(today, Number(first), Number(second), year);
  }),
  rule(`(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.(?:(20\\d\\d)(?!\\d)|(?= |$))`, (match, today) => {
    if (match[3] === undefined && match.index !== 0 && !LEADS_TO_DAY.test(textBefore(match))) return null;
    return { date: future(today, Number(match[1]), Number(match[2]), match[3]) };
  }),
  rule(`(?<![\\d-])(\\d{1,2})-(\\d{1,2})-(20\\d\\d)(?![\\d-])`, (match, today) =>
    readFigures(today, Number(match[1]), Number(match[2]), match[3]),
  ),
  rule(`(?<![\\d/])(20\\d\\d)\\/(\\d{1,2})\\/(\\d{1,2})(?![\\d/])`, (match, today) => ({
    date: future(today, Number(match[3]), Number(match[2]), match[1]),
  })),
];
