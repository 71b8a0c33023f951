/** The book as plain rows, table by table: what backups, snapshots and the state before a restore are made of. */
import type { DomainEvent, RowMap, RowType } from '../../domain/rows/types.ts';
import type { Book } from '../database.ts';
import type { DeletionRow, PurgeRow } from '../rows/side-rows.ts';
import { ROW_TYPES, TABLE_OF } from '../rows/rows.ts';

export type BookRows = { [T in RowType as (typeof TABLE_OF)[T]]: RowMap[T][] } & {
  events: DomainEvent[];
  deletions: DeletionRow[];
  /** Deletions that can still be undone. Never leaves the database. */
  purges: PurgeRow[];
};
export type BookTable = keyof BookRows;

/** Rows are loaded in this order: later ones name earlier ones. */
export const BOOK_TABLES: readonly BookTable[] = [
  ...ROW_TYPES.map((type) => TABLE_OF[type]),
  'events',
  'deletions',
  'purges',
];

const PAGE_ROWS = 2000;

/** One table in pages, by primary key, without what the store added. */
export async function* readPages(book: Book, table: BookTable): AsyncGenerator<object[]> {
  let last: string | null = null;
  for (;;) {
    const range = last === null ? book.table(table).orderBy(':id') : book.table(table).where(':id').above(last);
    const rows = (await range.limit(PAGE_ROWS).toArray()) as ({ id: string } & object)[];
    if (rows.length === 0) return;
    yield rows.map(withoutIndex);
    last = rows.at(-1)?.id ?? null;
  }
}

function withoutIndex(row: object): object {
  const { ix: _ix, ...rest } = row as { ix?: unknown };
  return rest;
}

/** Empties what `BOOK_TABLES` names, and the counters with it. */
export async function clearRows(book: Book): Promise<void> {
  for (const table of BOOK_TABLES) await book.table(table).clear();
  await book.counts.clear();
}
