/**
 * Answers that look at many rows and seldom change are kept in the worker's memory until something is written to a table that
 * they came from, and on the shelf (see `lib/store/remembered/shelf.ts`) for after a sleep of the worker: so they are such as JSON can say. The
 * first one, and the first after such a write, costs what it costs to read.
 */
import type { Book } from '../../store/book.ts';
import type { TableName as RowTable } from '../../store/reading/readable.ts';
import { known } from './reading.ts';
import type { Reading } from './reading.ts';

export type TableName = RowTable | 'events';

/**
 * @param name of the answer, with everything in it that it depends on besides the book: arguments, the day, the zone
 * @param tables everything that `read` reads
 */
export function remember<T>(
  book: Book,
  name: string,
  tables: readonly TableName[],
  read: () => Reading<T>,
): Reading<T> {
  const at = book.memory.stampOf(tables);
  const kept = book.memory.recall(name, at);
  if (kept) {
    watch(book, tables);
    return known(kept.value as T);
  }
  const keep = (value: T): T => {
    book.memory.keep(name, at, tables, value, true);
    return value;
  };
  const laid = book.shelf.take({ name, tables });
  if (!laid) return read().then(keep);
  watch(book, tables);
  return laid.then((found) => (found ? keep(found.value as T) : read().then(keep)));
}

/**
 * A live query hears of what it has read alone: one row by the primary key, and it hears of everything in the table. From the
 * moment it asks, so nobody waits for the row; and where that can't be read nothing else can, which is said there.
 */
export function watch(book: Book, tables: readonly TableName[]): void {
  for (const table of tables) {
    book
      .table(table)
      .limit(1)
      .toArray()
      // What is wrong is found by the reading itself; this one only names the table.
      .catch(() => {});
  }
}
