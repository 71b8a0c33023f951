/**
 * A text of rows and cells, apart. As RFC 4180 has it, and as lenient as spreadsheets are: a quotation mark within a cell
 * that nothing follows is a letter, and a cell that nothing closes goes to the end. Every letter is looked at once or
 * twice, whatever the text: files of nothing but quotation marks have been tried.
 */

/** Tried in this order. */
const SEPARATORS = [',', ';', '\t', '|'] as const;
type Separator = (typeof SEPARATORS)[number];
const GUESSED_FROM_ROWS = 10;

/** Rows with something in them, `most` at the most. */
export function splitRows(source: string, separator: Separator, most: number): string[][] {
  const text = source.includes('\n') ? source.replaceAll('\r\n', '\n') : source.replaceAll('\r', '\n');
  const read = cellReader(text, separator);
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at <= text.length && rows.length < most;) {
    const { cell, stop } = read(at);
    row.push(cell);
    at = stop + 1;
    if (text[stop] === separator) continue;
    if (row.some((one) => one.trim() !== '')) rows.push(row);
    row = [];
  }
  return rows;
}

/** The one by which rows differ least in how many cells they have, and that makes most of them; a comma for want of any. */
export function guessSeparator(text: string): Separator {
  const tried = SEPARATORS.map((separator) => {
    const widths = splitRows(text, separator, GUESSED_FROM_ROWS).map((row) => row.length);
    const width = widths.reduce((sum, one) => sum + one, 0) / Math.max(1, widths.length);
    const turns = widths.reduce((sum, one, at) => sum + Math.abs(one - (widths[at - 1] ?? one)), 0);
    return { separator, width, turns };
  });
  const [best] = tried.filter(({ width }) => width >= 2).toSorted((a, b) => a.turns - b.turns || b.width - a.width);
  return best?.separator ?? ',';
}

interface Cell {
  cell: string;
  /** Where it ends: at a separator, a line end, or the end of the text. */
  stop: number;
}

function cellReader(text: string, separator: Separator): (at: number) => Cell {
  const plain = new RegExp(`[^${separator}\n]*`, 'y');
  const closing = new RegExp(`" *(?=[${separator}\n]|$)`, 'y');
  const quoted = (from: number): Cell => {
    for (let mark = text.indexOf('"', from); mark !== -1; mark = text.indexOf('"', mark + 1)) {
      if (text[mark + 1] === '"') {
        mark += 1;
        continue;
      }
      closing.lastIndex = mark;
      if (closing.test(text)) return { cell: unquote(text.slice(from, mark)), stop: closing.lastIndex };
    }
    return { cell: unquote(text.slice(from)), stop: text.length };
  };
  return (at) => {
    if (text[at] === '"') return quoted(at + 1);
    plain.lastIndex = at;
    plain.test(text);
    return { cell: text.slice(at, plain.lastIndex), stop: plain.lastIndex };
  };
}

const unquote = (cell: string): string => cell.replaceAll('""', '"');
