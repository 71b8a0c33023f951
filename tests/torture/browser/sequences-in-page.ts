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
  try {
    return await trySequence(number, test, () => readTables(name));
  } finally {
    test.book.close();
    await settled(indexedDB.deleteDatabase(name));
  }
}

/** By a connection of its own, past everything that could mend what it reads. */
async function readTables(name: string): Promise<RawTables> {
  const database = await settled(indexedDB.open(name));
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const tables = names.map(async (table) => {
    const store = transaction.objectStore(table);
    const [keys, rows] = await Promise.all([settled(store.getAllKeys()), settled(store.getAll())]);
    return [table, new Map(keys.map((key, at) => [JSON.stringify(key), rows[at] as unknown]))] as const;
  });
  const read = new Map(await Promise.all(tables));
  database.close();
  return read;
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('unreadable')));
  });
}
