/** Runs in a page of the extension: random sequences of commands on books of their own, in the browser's real database. */
import { openTestBook } from '../../store/support/book-in-memory.ts';
import type { TestBook } from '../../store/support/book-in-memory.ts';
import type { RawTables } from '../support/raw-tables.ts';
import { trySequence } from '../support/try-sequence.ts';
import { tryEach } from '../trial.ts';
import type { Outcome } from '../trial.ts';

export interface SequencesWorld {
  trySequences(from: number, count: number): Promise<Outcome>;
}

(globalThis as unknown as SequencesWorld).trySequences = (from, count) => tryEach(from, count, tryInBrowser);

interface Reused {
  test: TestBook;
  /** A connection of its own, past everything that could mend what it reads. */
  reader: IDBDatabase;
  /** What the book held when it was opened. */
  fresh: RawTables;
}

let reused: Reused | null = null;

/** The same book again, as it was when it was opened: making thirty tables on the disk costs as much as a sequence. */
async function bookFor(number: number): Promise<Reused> {
  if (reused === null) {
    const name = `from ${number}`;
    const test = await openTestBook({ name, indexedDB, IDBKeyRange });
    const reader = await settled(indexedDB.open(name));
    reused = { test, reader, fresh: await readTables(reader) };
  } else {
    await writeTables(reused.reader, reused.fresh);
    reused.test.book.memory.begin();
    reused.test.beginAgain();
  }
  return reused;
}

async function tryInBrowser(number: number): Promise<string[]> {
  const { test, reader } = await bookFor(number);
  try {
    return await trySequence(number, test, () => readTables(reader));
  } catch (error) {
    // Nobody knows what is still under way in it.
    reused = null;
    reader.close();
    test.book.close();
    throw error;
  }
}

/** All tables, emptied, and filled with these rows. */
async function writeTables(database: IDBDatabase, tables: RawTables): Promise<void> {
  const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
  for (const [table, rows] of tables) {
    const store = transaction.objectStore(table);
    store.clear();
    for (const row of rows.values()) store.put(row);
  }
  await new Promise((resolve, reject) => {
    transaction.addEventListener('complete', resolve);
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('not written')));
  });
}

async function readTables(database: IDBDatabase): Promise<RawTables> {
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const tables = names.map(async (table) => {
    const store = transaction.objectStore(table);
    const rows = await settled<Record<string, unknown>[]>(store.getAll());
    const at = store.keyPath;
    if (typeof at !== 'string') throw new Error(`the keys of ${table} do not stand in its rows`);
    return [table, new Map(rows.map((row) => [JSON.stringify(row[at]), row as unknown]))] as const;
  });
  return new Map(await Promise.all(tables));
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('unreadable')));
  });
}
