/**
 * Rows and cells of a text, one row at a time, in one pass: time is linear in the text and memory in the row, whatever
 * stands in it. As RFC 4180 has it, and kindly where it is broken: a quotation mark that ends no cell is a sign like others.
 */

/** Cells of one row beyond these are passed over: no table is so wide. */
const MOST_CELLS = 1000;
/** Characters. A cell in quotation marks that is longer was never closed. */
const MOST_QUOTED = 1_000_000;
const QUOTE = '"';

/** Lines, those without any sign included. */
const MOST_LINES = 1_000_000;

/** What ended the reading before the end. */
export class UnreadableRows extends Error {
  readonly problem: 'endless-cell' | 'too-many-rows';

  constructor(problem: UnreadableRows['problem']) {
    super(problem);
    this.problem = problem;
  }
}

function lineEndOf(text: string): string {
  if (text.includes('\n')) return '\n';
  return text.includes('\r') ? '\r' : '\n';
}

/**
 * Rows without any sign are left out.
 *
 * @throws {UnreadableRows}
 */
export function* splitRows(text: string, separator: string): Generator<string[]> {
  const lineEnd = lineEndOf(text);
  const find = (what: string, from: number): number => {
    const at = text.indexOf(what, from);
    return at === -1 ? text.length : at;
  };
  let at = 0;
  // The next of each from here on: looked for again only once it lies behind.
  let nextSeparator = find(separator, 0);
  let nextEnd = find(lineEnd, 0);
  for (let lines = 0; at < text.length; lines += 1) {
    if (lines > MOST_LINES) throw new UnreadableRows('too-many-rows');
    const row: string[] = [];
    for (;;) {
      const quoted = text[at] === QUOTE ? readQuoted(text, at, separator, lineEnd) : null;
      if (quoted) at = quoted.end;
      if (nextSeparator < at) nextSeparator = find(separator, at);
      if (nextEnd < at) nextEnd = find(lineEnd, at);
      const stop = quoted ? at : Math.min(nextSeparator, nextEnd);
      if (row.length < MOST_CELLS) row.push(quoted ? quoted.cell : text.slice(at, stop));
      if (stop === nextSeparator && stop < nextEnd && row.length < MOST_CELLS) {
        at = stop + separator.length;
        if (at >= text.length) row.push('');
        if (at < text.length) continue;
        break;
      }
      at = nextEnd + lineEnd.length;
      break;
    }
    if (row.some((cell) => cell.trim() !== '')) yield row;
  }
}

/**
 * @param start where the opening quotation mark stands
 * @returns the cell, and where the separator, the end of the line or of the text stands
 */
function readQuoted(text: string, start: number, separator: string, lineEnd: string): { cell: string; end: number } {
  const parts: string[] = [];
  // Of a line's end as Windows writes it.
  const passed = lineEnd === '\n' ? '\r' : ' ';
  let from = start + 1;
  for (;;) {
    const mark = text.indexOf(QUOTE, from);
    if ((mark === -1 ? text.length : mark) - start > MOST_QUOTED) throw new UnreadableRows('endless-cell');
    if (mark === -1) return { cell: parts.join('') + text.slice(from), end: text.length };
    if (text[mark + 1] === QUOTE) {
      parts.push(text.slice(from, mark + 1));
      from = mark + 2;
      continue;
    }
    let after = mark + 1;
    while (text[after] === ' ' || text[after] === passed) after += 1;
    if (after >= text.length || text.startsWith(separator, after) || text.startsWith(lineEnd, after)) {
      return { cell: parts.join('') + text.slice(from, mark), end: after };
    }
    parts.push(text.slice(from, mark + 1));
    from = mark + 1;
  }
}
