/** The state before a restore or a merge, kept in the database so that it can be taken back exactly. */
import type { Id } from '../../domain/rows/types.ts';
import { bulkLoad } from '../writing/bulk-load.ts';
import type { Book } from '../database.ts';
import type { PurgeRow } from '../rows/side-rows.ts';
import { BOOK_TABLES, clearRows, readPages } from './dump.ts';
import type { BookRows } from './dump.ts';
import { applyInverse } from './inverse.ts';
import { readMeta, writeMeta } from '../rows/meta.ts';

/** Call inside the restore's transaction, before anything changes. */
export async function keepBefore(book: Book): Promise<void> {
  await book.before.clear();
  let id = 0;
  for (const table of BOOK_TABLES) {
    for await (const rows of readPages(book, table)) await book.before.add({ id: (id += 1), table, rows });
  }
}

/**
 * Call inside the restore's transaction, after everything has changed. `bookId` is that of the state before. `partly`: what
 * stands there is an `Inverse`.
 */
export async function noteRestore(book: Book, commandId: Id, bookId: Id, partly = false): Promise<void> {
  const clock = (await readMeta(book, 'clock'))?.last ?? null;
  await writeMeta(book, 'restored', { commandId, clock, bookId, ...(partly ? { partly } : {}) });
}

/**
 * Takes the restore back. `changed`: something was recorded since. `none`: it was not the last restore, or its state is
 * gone. Call inside a transaction.
 */
export async function returnBefore(book: Book, commandId: Id): Promise<'done' | 'changed' | 'none'> {
  const restored = await readMeta(book, 'restored');
  const identity = await readMeta(book, 'identity');
  if (restored?.commandId !== commandId || !identity) return 'none';
  if (((await readMeta(book, 'clock'))?.last ?? null) !== restored.clock) return 'changed';
  if (restored.partly) await applyInverse(book);
  else {
    const rows = await collectBefore(book);
    await clearRows(book);
    await bulkLoad(book, rows);
  }
  await writeMeta(book, 'identity', { ...identity, bookId: restored.bookId });
  await dropBefore(book);
  return 'done';
}

/** The restore stays for good. */
export async function dropBefore(book: Book): Promise<void> {
  await book.before.clear();
  await book.meta.delete('restored');
}

/** Something was recorded since: nobody can go back to the state before any more. */
export async function isBeforeOver(book: Book): Promise<boolean> {
  const restored = await readMeta(book, 'restored');
  return restored !== null && ((await readMeta(book, 'clock'))?.last ?? null) !== restored.clock;
}

/** Rows that were deleted before the restore, and whose text still stands in the state before. @param isOver for good */
export async function countDeletedBefore(book: Book, isOver: (purge: PurgeRow) => boolean): Promise<number> {
  // The purges are the last table that is kept.
  const last = await book.before.orderBy(':id').last();
  if (last?.table !== 'purges') return 0;
  const due = (last.rows as PurgeRow[]).filter(isOver);
  return due.reduce((sum, purge) => sum + purge.rows.length, 0);
}

async function collectBefore(book: Book): Promise<Partial<BookRows>> {
  const rows: Record<string, object[]> = {};
  for (const page of await book.before.toArray()) (rows[page.table] ??= []).push(...page.rows);
  return rows;
}
