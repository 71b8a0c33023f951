/** Which sign stands between the cells: the one that cuts the first rows most evenly. */
import { UnreadableRows, splitRows } from './split-rows.ts';

const SEPARATORS = [',', ';', '\t', '|'] as const;
const FIRST_ROWS = 20;
/** Characters that are looked at. */
const LOOKED_AT = 100_000;

export function guessSeparator(text: string): string {
  // A row that is cut by the end would look uneven.
  const head = text.length > LOOKED_AT ? text.slice(0, text.lastIndexOf('\n', LOOKED_AT) + 1 || LOOKED_AT) : text;
  let best = { separator: ',', uneven: Infinity, wide: 1 };
  for (const separator of SEPARATORS) {
    const widths = widthsOf(head, separator);
    const wide = widths.reduce((sum, width) => sum + width, 0) / Math.max(1, widths.length);
    const steps = widths.slice(1).map((width, at) => Math.abs(width - (widths[at] ?? width)));
    const uneven = steps.reduce((sum, step) => sum + step, 0) / wide;
    if (Math.max(1, ...widths) < 2) continue;
    if (uneven < best.uneven || (uneven === best.uneven && wide > best.wide)) best = { separator, uneven, wide };
  }
  return best.separator;
}

function widthsOf(text: string, separator: string): number[] {
  const widths: number[] = [];
  try {
    for (const row of splitRows(text, separator)) {
      widths.push(row.length);
      if (widths.length === FIRST_ROWS) break;
    }
  } catch (error) {
    if (!(error instanceof UnreadableRows)) throw error;
  }
  return widths;
}
