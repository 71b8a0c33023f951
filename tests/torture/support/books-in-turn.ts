/**
 * A fresh book for each case of a trial. Most cases have the same one again, set back to what it held when it was opened, in our
 * quick database: opening costs as much as ten commands. One in so many has one of its own in a whole database.
 */
import { openTestBook } from '../../store/support/book-in-memory.ts';
import type { TestBook } from '../../store/support/book-in-memory.ts';
import { wholeDatabase } from './memory-database.ts';
import { QuickFactory, QuickKeyRange } from '../../store/support/quick-database/index.ts';
import type { Image } from '../../store/support/quick-database/index.ts';
import { rawTables } from './raw-tables.ts';
import type { RawTables } from './raw-tables.ts';

const NAME = 'test';

/** A book, and how its database is looked at. */
export interface BookOfCase {
  test: TestBook;
  look(): RawTables;
}

interface Reused {
  factory: QuickFactory;
  test: TestBook;
  image: Image;
}

let reused: Promise<Reused> | null = null;

async function openReused(): Promise<Reused> {
  const factory = new QuickFactory();
  const test = await openTestBook({ name: NAME, indexedDB: factory.asFactory, IDBKeyRange: QuickKeyRange });
  makeTablesOnce(test);
  return { factory, test, image: factory.image(NAME) };
}

/** Dexie wraps a table in its layers anew for each transaction that writes to it. They hold nothing: once will do. */
function makeTablesOnce({ book }: TestBook): void {
  const { core } = book;
  const made = new Map<string, ReturnType<typeof core.table>>();
  const make = core.table.bind(core);
  core.table = (name) => {
    const table = made.get(name) ?? make(name);
    made.set(name, table);
    return table;
  };
}

/** The one that is open already, empty again. What it has learned of its rows is forgotten as when a book is opened. */
async function quickBook(): Promise<BookOfCase> {
  const { factory, test, image } = await (reused ??= openReused());
  factory.restore(NAME, image);
  test.book.memory.begin();
  test.beginAgain();
  return { test, look: () => rawTables(factory, NAME) };
}

async function wholeBook(): Promise<BookOfCase> {
  const { options, look } = wholeDatabase();
  return { test: await openTestBook({ name: NAME, ...options }), look };
}

/** @param every so many cases have a whole database, the first among them */
export async function withBook<T>(number: number, every: number, work: (book: BookOfCase) => Promise<T>): Promise<T> {
  const isWhole = number % every === 0;
  const book = await (isWhole ? wholeBook() : quickBook());
  try {
    const done = await work(book);
    if (isWhole) book.test.book.close();
    return done;
  } catch (error) {
    // After a case that has failed in the middle of something nobody knows what is still under way.
    if (!isWhole) reused = null;
    book.test.book.close();
    throw error;
  }
}
