/** Rows of one table that hold any of the words looked for. */
import type { Table } from 'dexie';
import type { Book } from '../../store/book.ts';
import { readKeysBeginning } from '../read/rows/keys-beginning.ts';
import { all } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';
import { readRowsById } from '../read/rows/rows-by-id.ts';
import { readIdsUnder, readRowsUnder } from '../read/rows/rows-under.ts';
import { weighWords } from './needle.ts';
import type { Needle } from './needle.ts';

const WORDS = 'ix.words';
const MOST_STRETCHES = 20;
/** Of each walk over the ways of having meant a word; and rows of one of them that are read however many there are. */
const MOST_WAYS = 10;
const FEWEST_ROWS = 12;
/** Of one word among several: a first name that one in fifty has, in a book of a hundred thousand. */
const MOST_IDS = 2000;

interface Worded {
  id: string;
  ix: { words: string[] };
}

/**
 * Each row once, in no order; at most `most` entries of the word index are read for each beginning, and for all the ways
 * of having meant a word together. Of several words that all stand in more rows, so many rows that hold them all besides,
 * unless `enough` of those were among the rows already.
 */
export function readByWords<Row extends Worded>(
  book: Book,
  table: Table<Row, string>,
  needles: readonly Needle[],
  most: number,
  enough = most,
): Reading<Row[]> {
  return all(needles.map(({ beginnings }) => readBeginnings(book, table, beginnings, most))).then((found) => {
    const rows = uniqueRows(found.flat());
    // A row that holds all words is among those of any word that was read to its end.
    const cut = needles.every(({ beginnings }, at) => isFew(beginnings) && (found[at]?.length ?? 0) >= most);
    if (needles.length === 1 || !cut || countHolding(rows, needles) >= enough) return rows;
    return readHoldingAll(book, table, needles, most).then((more) => uniqueRows([...more, ...rows]));
  });
}

function countHolding(rows: readonly Worded[], needles: readonly Needle[]): number {
  return rows.filter(({ ix }) => needles.every((needle) => weighWords(ix.words, needle) > 0)).length;
}

/** Of words that stand in very many rows each, those that hold all of them: by their ids, and only then the rows. */
function readHoldingAll<Row extends Worded>(
  book: Book,
  table: Table<Row, string>,
  needles: readonly Needle[],
  most: number,
): Reading<Row[]> {
  const ways = needles.flatMap(({ beginnings }, at) => beginnings.map((way) => ({ way, at })));
  const ranges = ways.map(({ way }) => book.keyRange.bound(way, `${way}\uffff`));
  return readIdsUnder(book, table, WORDS, ranges, MOST_IDS).then((found) => {
    const ofNeedle = needles.map((_, at) => found.filter((_ids, way) => ways[way]?.at === at).flat());
    const [first = [], ...others] = ofNeedle;
    const sets = others.map((ids) => new Set(ids));
    const inAll = [...new Set(first)].filter((id) => sets.every((ids) => ids.has(id)));
    return readRowsById(book, table, inAll.slice(0, most)).then((found) => [...found.values()]);
  });
}

const isFew = (beginnings: readonly string[]): boolean => beginnings.length <= MOST_STRETCHES;

/** A few are read in a stretch each. Of very many it is seen first which there are: a row costs more than its word. */
function readBeginnings<Row extends Worded>(
  book: Book,
  table: Table<Row, string>,
  beginnings: readonly string[],
  most: number,
): Reading<Row[]> {
  if (!isFew(beginnings))
    return readKeysBeginning(book, table, WORDS, beginnings, MOST_WAYS).then((words) =>
      readRowsUnder(book, table, WORDS, words, Math.max(FEWEST_ROWS, Math.ceil(most / words.length))).then((rows) =>
        rows.flat(),
      ),
    );
  const stretches = beginnings.map((beginning) => table.where(WORDS).startsWith(beginning).limit(most).toArray());
  return all(stretches).then((rows) => rows.flat());
}

export function uniqueRows<Row extends { id: string }>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
