/** English words for numbers, weekdays, months and spans, as pieces of patterns and as values. */
import { addDays } from '../../domain/civil-date.ts';
import { addMonths, dayOfWeek, endOfMonth, endOfQuarter, endOfYear } from './calendar.ts';
import type { DateRule } from './date-match.ts';
import type { CivilDate } from '../../domain/types.ts';

export const NUMBERS =
  'a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:a )?couple(?: of)?|(?:a )?few|\\d{1,3}';
const VALUES = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
export const WEEKDAY =
  'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
export const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
export const ORDINAL_WORDS = `(?:twenty|thirty)[- ]?(?:${ORDINALS.slice(0, 9).join('|')})|${ORDINALS.slice(2).join('|')}|thirtieth`;
/** What follows when a quarter or an ordinal is part of a name: "the Q3 deck", "the 2nd floor". */
export const UNNAMED =
  '(?!\\s+(?:numbers?|results?|reports?|decks?|figures?|reviews?|earnings|budgets?|plans?|revenue|sales|forecasts?|targets?|planning|awards?|kick-?off|goals?|campaign|pipeline|business|strategy|roadmap)\\b)';

export function rule(pattern: string, read: DateRule['read']): DateRule {
  return { pattern: new RegExp(pattern, 'gi'), read };
}

export function amountOf(words: string | undefined): number {
  const text = (words ?? '').toLowerCase();
  if (text.includes('couple')) return 2;
  if (text.includes('few')) return 3;
  if (/^\d+ ?(?:-|–|to|or) ?\d/.test(text)) return Number(/\d+$/.exec(text)?.[0]);
  if (text === 'a' || text === 'an') return 1;
  const index = VALUES.indexOf(text);
  return index > 0 ? index : Number(text);
}

/** "22nd", "twenty-second", "third"; 0 = none. */
export function ordinalOfWord(word: string): number {
  const text = word.toLowerCase();
  if (/^\d/.test(text)) return Number.parseInt(text, 10);
  if (text === 'thirtieth') return 30;
  const tens = text.startsWith('twenty') ? 20 : text.startsWith('thirty') ? 30 : 0;
  return tens + ORDINALS.indexOf(text.replace(/^(?:twenty|thirty)[- ]?/, '')) + 1;
}

/** 0 = Sunday. */
export function weekdayOfWord(word: string | undefined): number {
  return WEEKDAYS.indexOf((word ?? '').slice(0, 3).toLowerCase());
}

/** 1 = January; 0 = no month. */
export function monthOfWord(word: string | undefined): number {
  return MONTHS.indexOf((word ?? '').slice(0, 3).toLowerCase()) + 1;
}

/** Hours count as days once they make whole ones. */
export function ahead(today: CivilDate, count: number, unit: string): CivilDate {
  if (unit.startsWith('week')) return addDays(today, count * 7);
  if (unit.startsWith('fortnight')) return addDays(today, count * 14);
  if (unit.startsWith('month')) return addMonths(today, count);
  if (unit.startsWith('quarter')) return addMonths(today, count * 3);
  if (unit.startsWith('year')) return addMonths(today, count * 12);
  return addDays(today, unit.startsWith('h') ? Math.floor(count / 24) : count);
}

/** A week ends on Friday. */
export function endOfPeriod(today: CivilDate, period: string, steps: number): CivilDate {
  if (period === 'week') return dayOfWeek(today, 5, steps);
  if (period === 'month') return endOfMonth(today, steps);
  return period === 'quarter' ? endOfQuarter(today, steps) : endOfYear(today, steps);
}
