/** German words for numbers, weekdays, months and spans, as pieces of patterns and as values. */
import { addDays } from '../../domain/civil-date.ts';
import { addWorkingDays } from '../../domain/working-days.ts';
import * as calendar from './calendar.ts';
import type { DateRule } from './date-match.ts';
import type { CivilDate } from '../../domain/types.ts';

export const NUMBERS =
  'ein(?:e[mrns]?)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|vierzehn|fünfzehn|ein paar|\\d{1,3}';
const VALUES = [
  '',
  'ein',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
  '',
  'vierzehn',
  'fünfzehn',
];
const WEEKDAYS = ['so', 'mo', 'di', 'mi', 'do', 'fr', 'sa'];
export const WEEKDAY = 'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag';
const MONTHS = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];
export const MONTH =
  'jan(?:uar)?|jänner|feb(?:ruar)?|märz?|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dez(?:ember)?';
/** „nächsten“, „kommender“, „diese“ … in any case. */
export const NEXT = '(?:nächste|kommende|folgende)[nrsm]?';
export const THIS = '(?:diese[nrsm]?)';

export function rule(pattern: string, read: DateRule['read']): DateRule {
  // \b knows no umlauts: letters of either side are looked at instead.
  return { pattern: new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'giu'), read };
}

export function amountOf(word: string | undefined): number {
  const text = (word ?? '').toLowerCase();
  if (text === 'ein paar') return 3;
  if (text.startsWith('vierzehn')) return 14;
  const index = VALUES.findIndex((value) => value !== '' && text.startsWith(value));
  return index > 0 ? index : Number(text);
}

export function ahead(today: CivilDate, count: number, unit: string): CivilDate {
  if (/^(?:werk|arbeits)/i.test(unit)) return addWorkingDays(today, count);
  if (unit.startsWith('w')) return addDays(today, count * 7);
  if (unit.startsWith('m')) return calendar.addMonths(today, count);
  if (unit.startsWith('j')) return calendar.addMonths(today, count * 12);
  return addDays(today, unit.startsWith('s') ? Math.floor(count / 24) : count);
}

/** A week ends on Friday. */
export function endOfPeriod(today: CivilDate, period: string, steps: number): CivilDate {
  if (period.startsWith('w')) return calendar.dayOfWeek(today, 5, steps);
  if (period.startsWith('m')) return calendar.endOfMonth(today, steps);
  return period.startsWith('q') ? calendar.endOfQuarter(today, steps) : calendar.endOfYear(today, steps);
}

/** 0 = Sunday. */
export function weekdayOfWord(word: string | undefined): number {
  return WEEKDAYS.indexOf((word ?? '').slice(0, 2).toLowerCase());
}

/** 1 = January. */
export function monthOfWord(word: string | undefined): number {
  const start = (word ?? '').slice(0, 3).toLowerCase();
  return start === 'jän' ? 1 : MONTHS.indexOf(start) + 1;
}

export function isNext(text: string | undefined): boolean {
  return new RegExp(NEXT, 'i').test(text ?? '');
}
