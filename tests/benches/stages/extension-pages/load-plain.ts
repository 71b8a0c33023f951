/**
 * The same rows for the reference extension: plain IndexedDB, the rows' own keys, no index. Bundled by
 * `tests/benches/stages/build-extensions.ts`.
 */
import type { SampleRows } from '../../../../lib/domain/sample-book/sample-rows.ts';
import { bigBook } from '../big-book.ts';

function openPlain(tables: string[]): Promise<IDBDatabase> {
  const request = indexedDB.open('bare', 1);
  request.addEventListener('upgradeneeded', () => {
    for (const table of tables) request.result.createObjectStore(table, { keyPath: 'id' });
  });
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

function addAll(database: IDBDatabase, table: string, rows: object[]): Promise<void> {
  const transaction = database.transaction(table, 'readwrite');
  const store = transaction.objectStore(table);
  for (const row of rows) store.add(row);
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error));
  });
}

async function load(): Promise<number> {
  const book: SampleRows = bigBook(Date.now());
  const database = await openPlain(Object.keys(book));
  for (const [table, rows] of Object.entries(book)) await addAll(database, table, rows);
  database.close();
  return book.contacts.length;
}

Object.assign(globalThis, { loadBench: load });
