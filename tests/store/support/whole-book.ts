/** The whole book as a value, for comparing: rows with their derived fields, and the counters. Not the history. */
import type { Book } from '../../../lib/store/book.ts';
import { ROW_TYPES, TABLE_OF } from '../../../lib/store/rows/rows.ts';

const TABLES = [...ROW_TYPES.map((type) => TABLE_OF[type]), 'counts' as const];

export type WholeBook = Record<(typeof TABLES)[number], unknown[]>;

export async function wholeBook(book: Book): Promise<WholeBook> {
  const entries = await Promise.all(TABLES.map(async (table) => [table, await book.table(table).toArray()] as const));
  return Object.fromEntries(entries) as WholeBook;
}

/** Everything, the history included. */
export async function everything(book: Book): Promise<Record<string, unknown[]>> {
  const kept = ['events', 'deletions', 'purges'] as const;
  const entries = await Promise.all(kept.map(async (table) => [table, await book.table(table).toArray()] as const));
  return { ...(await wholeBook(book)), ...Object.fromEntries(entries) };
}
