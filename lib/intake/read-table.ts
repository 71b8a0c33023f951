/** A file of rows and columns, with the row that holds the heads found. */
import Papa from 'papaparse';
import { decodeText } from './decode-text.ts';
import { LONGEST, overLineLimit } from './line-limits.ts';
import { namesColumns } from './names-columns.ts';
import { rearm } from './rearm.ts';

/** Bytes. LinkedIn's largest archives are below it. */
const MOST_BYTES = 50 * 1024 * 1024;
const MOST_ROWS = 200_000;
const MOST_COLUMNS = 200;
/** Exports begin with notes of some lines before the heads. */
const PREAMBLE_ROWS = 20;
const MOST_CELL = 5000;
/** Characters that the separator is guessed from: papaparse reads them once for each that it knows. */
const GUESSED_FROM = 100_000;

export interface Table {
  /** Empty ones where no row names the columns. */
  heads: string[];
  rows: string[][];
  /** Rows that have more or fewer cells than heads, other than empty ones. */
  crooked: number;
}
export type TableProblem = 'empty' | 'too-large' | 'too-many-rows' | 'no-text' | 'no-columns' | 'endless-cell';
export type TableReading = { ok: true; table: Table } | { ok: false; problem: TableProblem };

/** @param isNamed whether the first row names the columns; without it, that is told by what stands there */
export function readTable(bytes: Uint8Array, isNamed?: boolean): TableReading {
  if (bytes.length > MOST_BYTES) return { ok: false, problem: 'too-large' };
  const text = decodeText(bytes).replace(/^\uFEFF/, '');
  if (text.includes('\0')) return { ok: false, problem: 'no-text' };
  const data = firstRows(text);
  if (!Array.isArray(data)) return { ok: false, problem: data };
  if (data.length === 0) return { ok: false, problem: 'empty' };
  const at = headRow(data);
  const first = (data[at] ?? []).map((head) => head.trim().slice(0, 200));
  if (first.length > MOST_COLUMNS || first.filter((head) => head !== '').length < 2)
    return { ok: false, problem: 'no-columns' };
  const hasHeads = isNamed ?? namesColumns(first);
  const heads = hasHeads ? first : first.map(() => '');
  const body = data.slice(hasHeads ? at + 1 : at);
  if (body.length > MOST_ROWS) return { ok: false, problem: 'too-many-rows' };
  if (body.length === 0) return { ok: false, problem: 'empty' };
  const crooked = body.filter((row) => row.length !== heads.length).length;
  const rows = body.map((row) =>
    heads.map((_, column) =>
      rearm(row[column] ?? '')
        .trim()
        .slice(0, MOST_CELL),
    ),
  );
  return { ok: true, table: { heads, rows, crooked } };
}

/** As many as are taken and one more, or why they can't be read. */
function firstRows(text: string): string[][] | 'too-many-rows' | 'endless-cell' {
  const trouble = overLineLimit(text);
  if (trouble) return trouble;
  const options = { skipEmptyLines: 'greedy' } as const;
  // Excel's own line: what it says, goes.
  const said = /^sep=(.)\r?\n/.exec(text)?.[1];
  const delimiter = said ?? Papa.parse(text.slice(0, GUESSED_FROM), options).meta.delimiter;
  const data: string[][] = [];
  Papa.parse<string[]>(text, {
    ...options,
    delimiter,
    // Not by papaparse's `preview`, for which empty lines are rows: of a file with many, it leaves out the last rows unseen.
    step: ({ data: row }, parser) => {
      data.push(row);
      if (data.length > MOST_ROWS + PREAMBLE_ROWS) parser.abort();
    },
  });
  // A quotation mark that nothing closes makes one cell of all that follows.
  return data.some((row) => row.some((cell) => cell.length > LONGEST)) ? 'endless-cell' : data;
}

/** The first that is at least half as wide as the widest: notes above a table are a cell or two. */
function headRow(rows: readonly string[][]): number {
  const first = rows.slice(0, PREAMBLE_ROWS);
  const widths = first.map((row) => row.filter((cell) => cell.trim() !== '').length);
  const least = Math.max(2, Math.max(...widths) / 2);
  return Math.max(
    0,
    widths.findIndex((width) => width >= least),
  );
}
