/** Dates as tables write them. Strict: what could be two things is nothing. */
import { isRecordDate } from '../domain/time/civil-date.ts';
import { foldText } from '../domain/identity/names.ts';
import type { CivilDate } from '../domain/rows/types.ts';

/** How the months begin in English, German, French, Spanish and Portuguese, folded. */
const MONTHS = [
  /^(jan|ene)/,
  /^(feb|fev)/,
  /^(mar|mrz)/,
  /^(apr|avr|abr)/,
  /^ma[iy]/,
  /^(jun|juin)/,
  /^(jul|juil)/,
  /^(aug|aou|ago)/,
  /^(sep|set)/,
  /^(oct|okt|out)/,
  /^nov/,
  /^(dec|dez|dic)/,
];
/** `31 Dec 2026`, `31. Dezember 2026`, `7-Feb-22`, `31 de diciembre de 2026`. */
const DAY_FIRST = /^(\d{1,2})\.?(?: de)?[ -]+(\p{L}{3,})\.?(?:,| de)?[ -]+(\d{2,4})\b/u;
/** `Dec 31, 2026`. */
const MONTH_FIRST = /^(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/u;
/** Years of two digits: from 1970 to 2069. */
const CENTURY_TURN = 70;

/** How a column writes `3/4/2026`: told by its other rows, for one row alone cannot tell. */
export type DayOrder = 'day-first' | 'month-first' | 'unknown';

/** Only what is a day in one order: columns hold telephone numbers, too. */
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{2}|(?:19|20)\d{2})(?=[T ,]|$)/;

export function dayOrderOf(cells: readonly string[]): DayOrder {
  let order: DayOrder = 'unknown';
  for (const cell of cells) {
    const found = SLASHED.exec(cell);
    if (!found) continue;
    const [first, second] = [Number(found[1]), Number(found[2])];
    if (Math.max(first, second) > 31 || Math.min(first, second) > 12) continue;
    // One such cell decides.
    if (first > 12) return 'day-first';
    if (second > 12 && order === 'unknown') order = 'month-first';
  }
  return order;
}

/** How the columns of a table write it that tell; unknown where they differ. */
export function dayOrderOfAll(rows: readonly (readonly string[])[]): DayOrder {
  const orders = (rows[0] ?? []).map((_, column) => dayOrderOf(rows.map((row) => row[column] ?? '')));
  const [told = 'unknown', other] = new Set(orders.filter((order) => order !== 'unknown'));
  return other === undefined ? told : 'unknown';
}

/** `null` = no date that a record may name, or one that cannot be told. Hours are left out. */
export function readDate(cell: string, order: DayOrder): CivilDate | null {
  const text = cell.trim();
  const [, isoYear, isoMonth, isoDay] =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ].*)?$/.exec(text)?.toSpliced(2, 1) ??
    /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text) ??
    [];
  if (isoYear) return civil(isoYear, Number(isoMonth), Number(isoDay));
  const [, wordDay, dayMonth, dayYear] = DAY_FIRST.exec(text) ?? [];
  if (wordDay && dayMonth && dayYear) return civil(dayYear, monthOf(dayMonth), Number(wordDay));
  const [, firstMonth, monthDay, monthYear] = MONTH_FIRST.exec(text) ?? [];
  if (firstMonth && monthDay && monthYear) return civil(monthYear, monthOf(firstMonth), Number(monthDay));
  const [, dotDay, dotMonth, dotYear] = /^(\d{1,2})\.(\d{1,2})\.(\d{2,4})\b/.exec(text) ?? [];
  if (dotDay && dotMonth && dotYear) return civil(dotYear, Number(dotMonth), Number(dotDay));
  const [, a, b, slashYear] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{2,4})\b/.exec(text) ?? [];
  if (!a || !b || !slashYear) return null;
  if (a === b) return civil(slashYear, Number(a), Number(b));
  if (order === 'unknown') return null;
  return order === 'day-first' ? civil(slashYear, Number(b), Number(a)) : civil(slashYear, Number(a), Number(b));
}

/** From 1; 0 = no month's name. */
function monthOf(word: string): number {
  const folded = foldText(word);
  return MONTHS.findIndex((month) => month.test(folded)) + 1;
}

function civil(year: string, month: number, day: number): CivilDate | null {
  const short = Number(year);
  const whole = year.length > 2 ? short : short + (short < CENTURY_TURN ? 2000 : 1900);
  const date = `${String(whole).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isRecordDate(date) ? date : null;
}
