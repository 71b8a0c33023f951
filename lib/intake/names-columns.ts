/** Whether the first row of a table names its columns, or is the first of what it holds. */
import { guessMapping, WEBSITE } from './guess-mapping.ts';
import { addressesIn } from './people-in-cell.ts';
import { readAmount } from './read-amount.ts';
import { readDate } from './read-date.ts';

/** `2025` is as often a column of a year as a sum. */
const YEAR = /^(?:19|20)\d\d$/;
const SUM = /^\D{0,3}\d[\d.,\s'’]*\D{0,3}$/;

/** No column is called by an address; a number or a day counts where no cell is a head that is known. */
export function namesColumns(row: readonly string[]): boolean {
  if (row.some((cell) => addressesIn(cell).length > 0 || WEBSITE.test(cell))) return false;
  return guessMapping(row).some(Boolean) || !row.some(isFigure);
}

function isFigure(cell: string): boolean {
  if (YEAR.test(cell)) return false;
  return readDate(cell, 'day-first') !== null || (SUM.test(cell) && readAmount(cell) !== null);
}
