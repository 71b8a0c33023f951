/**
 * What no table has, and what would keep a reader of tables busy for a minute and fill gigabytes: 50 MB of nothing but
 * quotation marks, or of line ends. Found in one pass before anything is read.
 */

/** Of the whole text, empty lines and those inside cells included. */
const MOST_LINES = 1_000_000;
/** Characters; of a cell, too. */
export const LONGEST = 1_000_000;

export function overLineLimit(text: string): 'too-many-rows' | 'endless-cell' | null {
  const lineEnd = text.includes('\n') ? '\n' : '\r';
  let from = 0;
  for (let lines = 1; lines <= MOST_LINES; lines += 1) {
    const end = text.indexOf(lineEnd, from);
    if ((end === -1 ? text.length : end) - from > LONGEST) return 'endless-cell';
    if (end === -1) return null;
    from = end + 1;
  }
  return 'too-many-rows';
}
