/**
 * Takes a JSON document apart while it comes in, without ever holding all of it: each `{…}` in the lists under "tables"
 * comes out as text of its own, and the rest is kept as a skeleton with a 0 in its place. The document is JSON exactly
 * when the skeleton and every row are.
 */

export interface RowText {
  table: string;
  text: string;
}

/** Thrown away rather than held: no backup has so much beside its rows, or so long a row. In characters. */
const MOST_SKELETON = 32 * 1024 * 1024;
const MOST_ROW = 8 * 1024 * 1024;
/** The document's own object, "tables" and one list. */
const ROW_DEPTH = 3;
const TABLES = 'tables';
const LONGEST_KEY = 64;
const [QUOTE, BACKSLASH, COLON] = [0x22, 0x5c, 0x3a];
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];

export class RowSplitter {
  #skeleton: string[] = [];
  #skeletonLength = 0;
  #row: string[] = [];
  #rowLength = 0;
  /** Nesting around here; within a row, the row's own. */
  #depth = 0;
  #inRow = false;
  #inString = false;
  #escaped = false;
  /** Where lists opened, from the outside in, as far as a row can stand. */
  #isList: boolean[] = [];
  #keys: string[] = [];
  #token = '';

  /** The rows that are complete now; `null` = it holds what no backup holds. */
  add(part: string): RowText[] | null {
    const found: RowText[] = [];
    let from = 0;
    for (let at = 0; at < part.length; at += 1) {
      const code = part.charCodeAt(at);
      if (this.#inString) this.#readString(part, at, code);
      else if (code === QUOTE) this.#openString();
      else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
        if (!this.#inRow && code === OPEN_BRACE && this.#isAtRow()) {
          this.#keep(part.slice(from, at));
          [from, this.#inRow, this.#depth] = [at, true, 0];
        }
        this.#open(code === OPEN_BRACKET);
      } else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
        this.#depth -= 1;
        if (this.#inRow && this.#depth === 0) {
          this.#row.push(part.slice(from, at + 1));
          found.push({ table: this.#keys[1] ?? '', text: this.#row.join('') });
          this.#closeRow();
          from = at + 1;
        }
      } else if (code === COLON && !this.#inRow && this.#depth <= 2) this.#keys[this.#depth - 1] = this.#token;
    }
    this.#keep(part.slice(from));
    return this.#skeletonLength > MOST_SKELETON || this.#rowLength > MOST_ROW ? null : found;
  }

  /** What stood around the rows. */
  skeleton(): string {
    return [...this.#skeleton, ...this.#row].join('');
  }

  #isAtRow(): boolean {
    const [root, tables, list] = this.#isList;
    return this.#depth === ROW_DEPTH && root === false && tables === false && list === true && this.#keys[0] === TABLES;
  }

  #open(isList: boolean): void {
    if (!this.#inRow && this.#depth < ROW_DEPTH) this.#isList[this.#depth] = isList;
    this.#depth += 1;
  }

  #closeRow(): void {
    [this.#row, this.#rowLength, this.#inRow, this.#depth] = [[], 0, false, ROW_DEPTH];
    this.#skeleton.push('0');
    this.#skeletonLength += 1;
  }

  #openString(): void {
    this.#inString = true;
    this.#token = '';
  }

  #readString(part: string, at: number, code: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (code === BACKSLASH) this.#escaped = true;
    else if (code === QUOTE) {
      this.#inString = false;
      return;
    }
    if (!this.#inRow && this.#token.length < LONGEST_KEY) this.#token += part[at] ?? '';
  }

  #keep(text: string): void {
    if (text === '') return;
    (this.#inRow ? this.#row : this.#skeleton).push(text);
    if (this.#inRow) this.#rowLength += text.length;
    else this.#skeletonLength += text.length;
  }
}
