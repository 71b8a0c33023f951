/** The words of one language that dates are made of: lists of patterns, parted by "/", by which a phrase is spelled and read. */
import { addDays } from '../../domain/civil-date.ts';
import { addWorkingDays } from '../../domain/working-days.ts';
import * as calendar from './calendar.ts';
import type { CivilDate } from '../../domain/types.ts';

export interface Words {
  /** Weekdays, Sunday first. */
  w: string;
  /** Months, January first. */
  m: string;
  /** Numbers from one; the last is what counts as a few. */
  n: string;
  /** Hour, working day, day, week, month, quarter, half of a year, year. */
  u: string;
  /** Start, middle, end. */
  p: string;
  /** First to fourth. */
  o: string;
  /** What says "next". */
  x: string;
  /** Days of the month that are not written as figures alone; the first of the month. */
  d: string;
}

export type Unit = 'hour' | 'workday' | 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';
const UNITS: readonly Unit[] = ['hour', 'workday', 'day', 'week', 'month', 'quarter', 'half', 'year'];
const FEW = 3;
const MONTHS_IN: Record<string, number> = { month: 1, quarter: 3, half: 6, year: 12 };

export function ahead(today: CivilDate, count: number, unit: Unit): CivilDate {
  if (unit === 'workday') return addWorkingDays(today, count);
  // Hours count as days once they make whole ones.
  if (unit === 'hour') return addDays(today, Math.floor(count / 24));
  if (unit === 'day' || unit === 'week') return addDays(today, unit === 'week' ? count * 7 : count);
  return calendar.addMonths(today, count * (MONTHS_IN[unit] ?? 1));
}

/** As far before a day: "two working days before the 18th". */
export function back(date: CivilDate, count: number, unit: Unit): CivilDate {
  if (unit === 'hour') return date;
  if (unit !== 'workday') return ahead(date, -count, unit);
  let day = date;
  while (addWorkingDays(day, count) >= date && addDays(day, 7 + count * 2) > date) day = addDays(day, -1);
  return day;
}

/** 0 = its start, 1 = its middle, 2 = its end. A week ends on Friday. */
export function inPeriod(today: CivilDate, unit: Unit, steps: number, part = 2): CivilDate {
  if (unit === 'week') return calendar.dayOfWeek(today, [1, 3, 5][part] ?? 5, steps);
  if (unit === 'month') return inMonth(`${calendar.endOfMonth(today, steps).slice(0, 8)}01`, part);
  if (unit === 'quarter') return calendar.endOfQuarter(today, steps);
  // Two quarters make a half: an odd one is followed by the one that ends it.
  if (unit === 'half') return calendar.endOfQuarter(today, steps * 2 + (Math.ceil(calendar.monthOf(today) / 3) % 2));
  return unit === 'year' ? calendar.endOfYear(today, steps) : today;
}

export function inMonth(first: CivilDate, part: number): CivilDate {
  return part === 2 ? calendar.endOfMonth(first) : addDays(first, part === 0 ? 4 : 14);
}

/** Reads words of one language. */
export class Reader {
  private readonly lists: Record<string, string[]>;

  constructor(words: Words) {
    this.lists = Object.fromEntries(Object.entries(words).map(([key, list]) => [key, (list as string).split('/')]));
  }

  /** `{w}` in a pattern is a weekday that is read, `{_w}` one that is not. */
  spell(pattern: string): string {
    return pattern.replace(/\{(_?)([a-z])\}/g, (_, silent: string, key: string) => {
      const options = (this.lists[key] ?? [key]).join('|');
      return `(?${silent ? ':' : `<${key}>`}${options}${key === 'n' || key === 'd' ? '|\\d{1,3}' : ''})`;
    });
  }

  /** -1 = not in the list. */
  indexOf(key: keyof Words, word: string | undefined): number {
    return (this.lists[key] ?? []).findIndex((option) => new RegExp(`^(?:${option})$`, 'iu').test(word ?? ''));
  }

  amount(word: string | undefined): number {
    if (/^\d/.test(word ?? '')) return Number.parseInt(word ?? '', 10);
    const index = this.indexOf('n', word);
    return index === (this.lists['n'] ?? []).length - 1 ? FEW : index + 1;
  }

  unit(word: string | undefined): Unit {
    return UNITS[this.indexOf('u', word)] ?? 'day';
  }
}
