/**
 * Answers that look at many rows and seldom change are kept in the worker's memory until something is written to a table that
 * they came from, and on the shelf (see `store/shelf.ts`) for after a sleep of the worker: so they are such as JSON can say. The
 * first one, and the first after such a write, costs what it costs to read.
 */
import type { Book } from '../../store/book.ts';
import type { TableName as RowTable } from '../../store/readable.ts';
import { all, known } from './reading.ts';
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
  if (kept) return watch(book, tables).then(() => kept.value as T);
  const keep = (value: T): T => {
    book.memory.keep(name, at, tables, value, true);
    return value;
  };
  const laid = book.shelf.take({ name, tables });
  if (!laid) return read().then(keep);
  return all([laid, watch(book, tables)]).then(([found]) => (found ? keep(found.value as T) : read().then(keep)));
}

/** A live query hears of what it has read alone: one row by the primary key, and it hears of everything in the table. */
export function watch(book: Book, tables: readonly TableName[]): Reading<unknown> {
  return tables.length === 0 ? known(null) : all(tables.map((table) => book.table(table).limit(1).toArray()));
}
