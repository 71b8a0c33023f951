/** The words of one language that dates are made of: lists of patterns, parted by "/", by which a phrase is spelled and read. */
import { addDays } from '../../domain/time/civil-date.ts';
import { addWorkingDays, MONDAY_TO_FRIDAY } from '../../domain/time/working-days.ts';
import * as calendar from './calendar.ts';
import type { CivilDate } from '../../domain/rows/types.ts';

export interface Words {
  /** Weekdays, Sunday first. */
  w: string;
  /** Months, January first. */
  m: string;
  /** Numbers from one; the last is what counts as a few. */
  n: string;
  /** Hour, working day, day, week, month, quarter, half of a year, year, fortnight. */
  u: string;
  /** Start, middle, end. */
  p: string;
  /** First to fourth, and last. */
  o: string;
  /** What says "next". */
  x: string;
  /** Days of the month in words, from the first. */
  d: string;
  /** What may stand right behind the figures of a day: "22nd". */
  e?: string;
}

const UNITS = ['hour', 'workday', 'day', 'week', 'month', 'quarter', 'half', 'year', 'fortnight'] as const;
export type Unit = (typeof UNITS)[number];
const FEW = 3;
const DAYS_IN: Partial<Record<Unit, number>> = { hour: 1 / 24, day: 1, week: 7, fortnight: 14 };
const MONTHS_IN: Partial<Record<Unit, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

export function ahead(today: CivilDate, count: number, unit: Unit, week = MONDAY_TO_FRIDAY): CivilDate {
  if (unit === 'workday') return addWorkingDays(today, count, week);
  const days = DAYS_IN[unit];
  // Hours count as days once they make whole ones.
  return days === undefined
    ? calendar.addMonths(today, count * (MONTHS_IN[unit] ?? 1))
    : addDays(today, Math.floor(count * days + 0.001));
}

/** As far before a day: "two working days before the 18th". */
export function back(date: CivilDate, count: number, unit: Unit, week = MONDAY_TO_FRIDAY): CivilDate {
  return unit === 'hour' ? date : ahead(date, -count, unit, week);
}

/** 0 = its start, 1 = its middle, 2 = its end. A week ends on Friday. */
export function inPeriod(today: CivilDate, unit: Unit, steps: number, part = 2): CivilDate {
  if (unit === 'week') return calendar.dayOfWeek(today, [1, 3, 5][part] ?? 5, steps);
  if (unit === 'month') return inMonth(`${calendar.endOfMonth(today, steps).slice(0, 8)}01`, part);
  const quarter = Math.ceil(calendar.monthOf(today) / 3);
  // How many quarters ahead it ends.
  const end = unit === 'quarter' ? steps : unit === 'half' ? steps * 2 + (quarter % 2) : steps * 4 + 4 - quarter;
  const long = (MONTHS_IN[unit] ?? 1) / 3;
  if (part === 2) return calendar.endOfQuarter(today, end);
  return addDays(calendar.endOfQuarter(today, end - long), part === 0 ? 1 : long * 45);
}

export function inMonth(first: CivilDate, part: number): CivilDate {
  return part === 2 ? calendar.endOfMonth(first) : addDays(first, part === 0 ? 4 : 14);
}

/** Reads words of one language. */
export class Reader {
  private readonly lists: Record<string, string[]>;
  /** Each option of a list by itself. */
  private readonly options: Record<string, RegExp[]>;
  /** What stands for figures beside the words. */
  private readonly figures: Record<string, string>;

  constructor(words: Words) {
    this.figures = { n: '|\\d{1,3}', d: `|\\d{1,2}${words.e ?? ''}` };
    this.lists = Object.fromEntries(
      Object.entries(words).map(([key, list]: [string, string]) => [key, list.split('/')]),
    );
    this.options = Object.fromEntries(
      Object.entries(this.lists).map(([key, list]) => [key, list.map((option) => new RegExp(`^(?:${option})$`, 'iu'))]),
    );
  }

  /** `{w}` in a pattern is a weekday that is read, `{_w}` one that is not. */
  spell(pattern: string): string {
    return pattern.replace(/\{(_?)([a-z])\}/g, (_, silent: string, key: string) => {
      const options = (this.lists[key] ?? [key]).join('|');
      return `(?${silent ? ':' : `<${key}>`}${options}${this.figures[key] ?? ''})`;
    });
  }

  /** -1 = not in the list. */
  indexOf(key: keyof Words, word: string | undefined): number {
    return (this.options[key] ?? []).findIndex((option) => option.test(word ?? ''));
  }

  /** None is one: "in the next week". */
  amount(word = ''): number {
    if (word === '') return 1;
    if (/^\d/.test(word)) return Number.parseInt(word, 10);
    const index = this.indexOf('n', word);
    return index === (this.lists['n'] ?? []).length - 1 ? FEW : index + 1;
  }

  day(word = ''): number {
    return Number.parseInt(word, 10) || this.indexOf('d', word) + 1;
  }

  unit(word: string | undefined): Unit {
    // "eow", "eom"
    const initial = UNITS.findLast((unit) => word?.length === 1 && unit.startsWith(word.toLowerCase()));
    return UNITS[this.indexOf('u', word)] ?? initial ?? 'day';
  }
}
