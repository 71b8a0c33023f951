/**
 * Keys that more than one row has. Every row is read for it, in one pass over the table: asked for on the page of duplicates
 * alone, and remembered until something is written to the table.
 */
import type { Id } from '../../domain/rows/types.ts';
import type { Book } from '../../store/book.ts';
import { known } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';
import { remember } from '../read/remember.ts';
import { readRowsAfter } from '../read/rows/rows-under.ts';

export interface SharedKey {
  key: string;
  /** Two or more. */
  ids: Id[];
}

interface Row {
  id: Id;
}
type KeysOf<R, By extends string> = Record<By, (row: R) => readonly string[]>;
type Found<By extends string> = Record<By, SharedKey[]>;

/** So many rows at once are in memory. */
const CHUNK_ROWS = 2000;
/** Parts what is told apart from what is shown. */
const PART = '\u0000';

/** Of a key in two parts the last one is shown: people of one name are told apart by whom they work for. */
export function inPart(part: string, key: string): string {
  return `${part}${PART}${key}`;
}

/** @param most of each kind of key, in their order */
export function readShared<R extends Row, By extends string>(
  book: Book,
  table: 'accounts' | 'contacts',
  keysOf: KeysOf<R, By>,
  most: number,
): Reading<Found<By>> {
  const kinds = Object.keys(keysOf) as By[];
  return remember(book, `shared ${table} ${most}`, [table], () => {
    const ids = new Map(kinds.map((by) => [by, new Map<string, Id[]>()]));
    const note = (row: R): void => {
      for (const by of kinds) for (const key of new Set(keysOf[by](row))) add(ids.get(by), key, row.id);
    };
    return goOver(book, table, '', (row) => note(row as R)).then(() => {
      const found = kinds.map((by) => [by, sharedOf(ids.get(by) ?? new Map<string, Id[]>(), most)]);
      return Object.fromEntries(found) as Found<By>;
    });
  });
}

function add(ids: Map<string, Id[]> | undefined, key: string, id: Id): void {
  if (key === '') return;
  const same = ids?.get(key);
  if (same) same.push(id);
  else ids?.set(key, [id]);
}

function goOver(book: Book, table: string, after: Id, note: (row: unknown) => void): Reading<unknown> {
  return readRowsAfter(book, book.table<Row, string>(table), after, CHUNK_ROWS).then((rows) => {
    for (const row of rows) note(row);
    const last = rows.at(-1);
    return rows.length < CHUNK_ROWS || !last ? known(null) : goOver(book, table, last.id, note);
  });
}

function sharedOf(ids: ReadonlyMap<string, Id[]>, most: number): SharedKey[] {
  const shared = [...ids]
    .filter(([, same]) => same.length > 1)
    .map(([key, same]) => ({ key: shownOf(key), ids: same }));
  return shared.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).slice(0, most);
}

function shownOf(key: string): string {
  return key.slice(key.indexOf(PART) + 1);
}
