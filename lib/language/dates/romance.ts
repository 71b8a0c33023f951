/** What French, Spanish and Portuguese share: the same grammar of dates with words of their own. */
import { addDays } from '../../domain/civil-date.ts';
import { addWorkingDays } from '../../domain/working-days.ts';
import * as calendar from './calendar.ts';
import type { DateRule } from './date-match.ts';
import type { CivilDate } from '../../domain/types.ts';

export type Part = 'start' | 'middle' | 'end';

export interface RomanceWords {
  /** Sunday first, as patterns. */
  weekdays: readonly string[];
  /** January first, as patterns. */
  months: readonly string[];
  /** 1 to 12, then what counts as a few. */
  numbers: readonly string[];
  few: string;
  units: { hour: string; workingDay: string; day: string; week: string; month: string; quarter: string; year: string };
  parts: Record<Part, string>;
}

type Unit = keyof RomanceWords['units'];

export function rule(pattern: string, read: DateRule['read']): DateRule {
  // \b knows no accents: letters of either side are looked at instead.
  return { pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?!\\p{L})`, 'giu'), read };
}

function indexIn(patterns: readonly string[], word: string | undefined): number {
  return patterns.findIndex((pattern) => new RegExp(`^(?:${pattern})$`, 'iu').test(word ?? ''));
}

/** Reads words of one language. */
export class RomanceReader {
  readonly weekday: string;
  readonly month: string;
  readonly amount: string;
  readonly unit: string;
  readonly part: string;

  private readonly words: RomanceWords;

  constructor(words: RomanceWords) {
    this.words = words;
    this.weekday = words.weekdays.join('|');
    this.month = words.months.join('|');
    this.amount = [...words.numbers.toReversed(), words.few, '\\d{1,3}'].join('|');
    this.unit = Object.values(words.units).join('|');
    this.part = Object.values(words.parts).join('|');
  }

  weekdayOf(word: string | undefined): number {
    return indexIn(this.words.weekdays, word);
  }

  monthOf(word: string | undefined): number {
    return indexIn(this.words.months, word) + 1;
  }

  amountOf(word: string | undefined): number {
    if (/^\d/.test(word ?? '')) return Number(word);
    const index = indexIn(this.words.numbers, word);
    return index === -1 ? 3 : index + 1;
  }

  unitOf(word: string | undefined): Unit {
    const names = Object.keys(this.words.units) as Unit[];
    return names.find((name) => indexIn([this.words.units[name]], word) === 0) ?? 'day';
  }

  partOf(word: string | undefined): Part {
    const names = Object.keys(this.words.parts) as Part[];
    return names.find((name) => indexIn([this.words.parts[name]], word) === 0) ?? 'end';
  }

  ahead(today: CivilDate, amount: string | undefined, unitWord: string | undefined): CivilDate {
    const [count, unit] = [this.amountOf(amount), this.unitOf(unitWord)];
    if (unit === 'workingDay') return addWorkingDays(today, count);
    if (unit === 'hour') return addDays(today, Math.floor(count / 24));
    if (unit === 'day') return addDays(today, count);
    if (unit === 'week') return addDays(today, count * 7);
    return calendar.addMonths(today, count * { month: 1, quarter: 3, year: 12 }[unit]);
  }

  /** A part of a month, named or the one that lies `steps` ahead. */
  inMonth(first: CivilDate, part: Part): CivilDate {
    if (part === 'end') return calendar.endOfMonth(first);
    return addDays(first, part === 'start' ? 4 : 14);
  }

  /** A week ends on Friday. */
  inPeriod(today: CivilDate, unitWord: string | undefined, steps: number, part: Part = 'end'): CivilDate {
    const unit = this.unitOf(unitWord);
    if (unit === 'week') return calendar.dayOfWeek(today, { start: 1, middle: 3, end: 5 }[part], steps);
    if (unit === 'month') return this.inMonth(`${calendar.endOfMonth(today, steps).slice(0, 8)}01`, part);
    return unit === 'quarter' ? calendar.endOfQuarter(today, steps) : calendar.endOfYear(today, steps);
  }
}

/** A day and a month, once past in the next year; `null` date = its year is past. */
export function dayAndMonth(today: CivilDate, day: number, month: number, year: string | undefined) {
  const date = calendar.comingDate(today, day, month, year ? Number(year.padStart(4, '20')) : undefined);
  return { date: date !== null && date >= today ? date : null };
}

/** "14/7", "14.07.2026", "14-07-26": day first. A word leads to it, or a year stands in it. */
export function figures(lead: string): DateRule {
  return rule(
    `((?:${lead})\\.? ?)?(?<![\\d./-])(\\d{1,2})([/.-])(\\d{1,2})(?:\\3(20\\d\\d|\\d\\d))?(?![\\d/%-]|\\.\\d)`,
    (match, today) => {
      const [whole, led, day, , month, year] = match;
      if (led === undefined && year === undefined && whole !== match.input?.trim()) return null;
      return Number(month) <= 12 ? dayAndMonth(today, Number(day), Number(month), year) : null;
    },
  );
}
