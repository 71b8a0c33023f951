/** Runs in a page of the extension: random sequences of commands on books of their own, in the browser's real database. */
import { openTestBook } from '../../store/support/book-in-memory.ts';
import type { RawTables } from '../support/raw-tables.ts';
import { trySequence } from '../support/try-sequence.ts';
import { tryEach } from '../trial.ts';
import type { Outcome } from '../trial.ts';

export interface SequencesWorld {
  trySequences(from: number, count: number): Promise<Outcome>;
}

(globalThis as unknown as SequencesWorld).trySequences = (from, count) => tryEach(from, count, tryInBrowser);

async function tryInBrowser(number: number): Promise<string[]> {
  const name = `sequence ${number}`;
  const test = await openTestBook({ name, indexedDB, IDBKeyRange });
  // A connection of its own, past everything that could mend what it reads.
  const reader = await settled(indexedDB.open(name));
  try {
    return await trySequence(number, test, () => readTables(reader));
  } finally {
    reader.close();
    test.book.close();
    await settled(indexedDB.deleteDatabase(name));
  }
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
