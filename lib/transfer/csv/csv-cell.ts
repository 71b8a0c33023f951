/** One cell of a CSV file that no spreadsheet takes for a formula. */

/** Signs that begin a formula, also in their full width. */
const FORMULA_SIGNS = '=+\\-@＝＋－＠';
/** Where a spreadsheet may see a new cell begin: the start, a line, a tab, the other usual separator. */
const CELL_START = new RegExp(`(^|[\\r\\n\\t;])([\\s\\p{Cf}\\p{Cc}'"]*)(?=[${FORMULA_SIGNS}])`, 'gu');
const CONTROL_START = /^[\t\r\n]/;

/** Puts an apostrophe before what could be read as a formula; spreadsheets hide it. */
export function disarm(text: string): string {
  const disarmed = text.replace(CELL_START, (blanks) => `${blanks}'`);
  return CONTROL_START.test(disarmed) ? `'${disarmed}` : disarmed;
}

/** Numbers as they are; text disarmed and, where it must be, quoted (RFC 4180). */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = disarm(value);
  return /[",;\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
