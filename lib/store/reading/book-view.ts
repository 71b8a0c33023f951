/**
 * A few tables as they stand at one moment, read straight from IndexedDB. What a library does around each read (zones,
 * hooks, ranges to observe) is several times the read itself in a worker whose code has hardly run yet; the answer that a
 * rep waits for with every thread reads this way.
 */
import type { Book } from '../database.ts';
import type { ReadableBook, ReadRows, ReadTable, TableName } from './readable.ts';
import { settle } from '../settle.ts';

/** No more than these tables. Ends by itself when nothing more is asked of it. */
export type BookView<T extends TableName> = Pick<ReadableBook, T>;

/** Rows that change once in a while and are asked for with every page; the processes are large. Kept in the book's memory. */
const SETTLED: ReadonlySet<TableName> = new Set(['settings', 'processes']);

/** @returns `null` where the book has no connection that reads */
export function openView<T extends TableName>(book: Book, tables: readonly T[]): BookView<T> | null {
  const transaction = begin(book, tables);
  if (!transaction) return null;
  const entries = tables.map((name) => [name, new ViewTable(book, name, transaction)] as const);
  return Object.fromEntries(entries) as unknown as BookView<T>;
}

function begin(book: Book, tables: readonly TableName[]): IDBTransaction | null {
  if (!book.isOpen()) return null;
  try {
    return book.backendDB().transaction([...tables], 'readonly');
  } catch {
    // The browser has cut the connection, or is about to. The book finds out and opens anew.
    return null;
  }
}

class ViewTable implements ReadTable<unknown> {
  readonly #book: Book;
  readonly #name: TableName;
  readonly #transaction: IDBTransaction;

  constructor(book: Book, name: TableName, transaction: IDBTransaction) {
    this.#book = book;
    this.#name = name;
    this.#transaction = transaction;
  }

  get #store(): IDBObjectStore {
    return this.#transaction.objectStore(this.#name);
  }

  get(key: string): Promise<unknown> {
    const read = (): Promise<unknown> => settle(this.#store.get(key));
    return SETTLED.has(this.#name) ? this.#remember(key, read) : read();
  }

  async #remember(key: string, read: () => Promise<unknown>): Promise<unknown> {
    const { memory } = this.#book;
    const [name, tables] = [`${this.#name}/${key}`, [this.#name]];
    const at = memory.stampOf(tables);
    const kept = memory.recall(name, at);
    if (kept) return kept.value;
    const row = await read();
    memory.keep(name, at, tables, row);
    return row;
  }

  bulkGet(keys: string[]): Promise<unknown[]> {
    return Promise.all(keys.map((key) => this.get(key)));
  }

  where(name: string) {
    const index = this.#store.index(name);
    return {
      equals: (key: IDBValidKey) => new ViewRows(index, key),
      between: (lower: IDBValidKey, upper: IDBValidKey) =>
        new ViewRows(index, this.#book.keyRange.bound(lower, upper, false, true)),
    };
  }
}

class ViewRows implements ReadRows<unknown> {
  readonly #index: IDBIndex;
  readonly #range: IDBValidKey | IDBKeyRange;
  readonly #most: number | undefined;

  constructor(index: IDBIndex, range: IDBValidKey | IDBKeyRange, most?: number) {
    this.#index = index;
    this.#range = range;
    this.#most = most;
  }

  limit(most: number): ViewRows {
    return new ViewRows(this.#index, this.#range, most);
  }

  toArray(): Promise<unknown[]> {
    return settle(this.#index.getAll(this.#range, this.#most));
  }

  async last(): Promise<unknown> {
    const cursor = await settle(this.#index.openCursor(this.#range, 'prev'));
    return cursor?.value;
  }
}
