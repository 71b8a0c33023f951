/** Dates and amounts as tables write them. Strict: what could be two things is nothing. */
import { isRecordDate } from '../domain/civil-date.ts';
import { MOST_VALUE } from '../domain/deal-value.ts';
import type { CivilDate } from '../domain/types.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Years of two digits: from 1970 to 2069. */
const CENTURY_TURN = 70;

/** How a column writes `3/4/2026`: told by its other rows, for one row alone cannot tell. */
export type DayOrder = 'day-first' | 'month-first' | 'unknown';

export function dayOrderOf(cells: readonly string[]): DayOrder {
  let order: DayOrder = 'unknown';
  for (const cell of cells) {
    const [, first = 0, second = 0] = (/^(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}\b/.exec(cell) ?? []).map(Number);
    if (first > 12) order = 'day-first';
    else if (second > 12 && order === 'unknown') order = 'month-first';
  }
  return order;
}

/** `null` = no date that a record may name, or one that cannot be told. Hours are left out. */
export function readDate(cell: string, order: DayOrder): CivilDate | null {
  const text = cell.trim();
  const [, iso] = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(text) ?? [];
  if (iso) return isRecordDate(iso) ? iso : null;
  const [, day, month, year] = /^(\d{1,2})[ -]([A-Za-z]{3})[a-z]*\.?[ -](\d{2,4})\b/.exec(text) ?? [];
  if (day && month && year) return civil(year, MONTHS.indexOf(month.toLowerCase()) + 1, Number(day));
  const [, dotDay, dotMonth, dotYear] = /^(\d{1,2})\.(\d{1,2})\.(\d{2,4})\b/.exec(text) ?? [];
  if (dotDay && dotMonth && dotYear) return civil(dotYear, Number(dotMonth), Number(dotDay));
  const [, a, b, slashYear] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{2,4})\b/.exec(text) ?? [];
  if (!a || !b || !slashYear) return null;
  if (a === b) return civil(slashYear, Number(a), Number(b));
  if (order === 'unknown') return null;
  return order === 'day-first' ? civil(slashYear, Number(b), Number(a)) : civil(slashYear, Number(a), Number(b));
}

function civil(year: string, month: number, day: number): CivilDate | null {
  const short = Number(year);
  const whole = year.length > 2 ? short : short + (short < CENTURY_TURN ? 2000 : 1900);
  const date = `${String(whole).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isRecordDate(date) ? date : null;
}

const SIGNS: Record<string, string> = { '€': 'EUR', $: 'USD', '£': 'GBP', '¥': 'JPY' };

/** `€ 12.500,00`, `12,500.50 USD`, `12 500`. `null` = no amount, a negative one, or more than a deal may be worth. */
export function readAmount(cell: string): { value: number; currency: string | null } | null {
  const text = cell.trim();
  const digits = /-?\d[\d.,'\s\u00A0\u202F]*/.exec(text)?.[0]?.replace(/['\s\u00A0\u202F]/g, '') ?? '';
  const value = Number(plain(digits));
  if (digits === '' || !(value >= 0 && value <= MOST_VALUE)) return null;
  const sign = Object.keys(SIGNS).find((one) => text.includes(one));
  const code = /\b[A-Z]{3}\b/.exec(text)?.[0] ?? null;
  return { value, currency: sign ? (SIGNS[sign] ?? null) : code };
}

/** The last point or comma parts the cents, unless three digits follow it or it comes more than once. */
function plain(digits: string): string {
  const at = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (at === -1) return digits;
  const mark = digits[at] ?? '';
  const isGroup = digits.indexOf(mark) !== at || /^\d{3}$/.test(digits.slice(at + 1));
  const whole = (isGroup ? digits : digits.slice(0, at)).replace(/[.,]/g, '');
  return isGroup ? whole : `${whole}.${digits.slice(at + 1)}`;
}
