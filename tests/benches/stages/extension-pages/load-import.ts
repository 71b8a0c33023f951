/**
 * A page in the extension's own origin that imports the same backup again and again, each time into a database of its own,
 * and puts the same rows into stores of the same schema, without a library and without looking at them. Bundled by
 * `tests/benches/stages/book-stage.ts`.
 */
import { openBook } from '../../../../lib/store/book.ts';
import type { Book } from '../../../../lib/store/book.ts';
import { bulkLoad } from '../../../../lib/store/writing/bulk-load.ts';
import { BOOK_TABLES } from '../../../../lib/store/copies/dump.ts';
import { BackupReader } from '../../../../lib/transfer/backup/read-backup.ts';
import { restoreBackup } from '../../../../lib/transfer/backup/restore-backup.ts';
import { backupParts } from '../../../../lib/transfer/backup/write-backup.ts';
import { pageBook } from '../page-book.ts';

const SOURCE = 'bench-source';
const TARGET = 'bench-target';

interface Prepared {
  texts: string[];
  tables: [name: string, rows: object[]][];
}
let prepared: Prepared | null = null;

const env = { now: () => Date.now(), newId: () => crypto.randomUUID() };

function ready<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
  });
}

/** @returns records in the backup, and the characters of its text */
async function prepareImport(deals: number): Promise<{ records: number; characters: number }> {
  await ready(indexedDB.deleteDatabase(SOURCE));
  const { book } = await openBook(SOURCE);
  await bulkLoad(book, pageBook(deals, Date.now()));
  const texts: string[] = [];
  for await (const { text } of backupParts(book, Date.now())) texts.push(text);
  const tables: Prepared['tables'] = [];
  for (const name of BOOK_TABLES) tables.push([name, await book.table(name).toArray()]);
  book.close();
  prepared = { texts, tables };
  const records = tables.reduce((sum, [, rows]) => sum + rows.length, 0);
  return { records, characters: texts.reduce((sum, text) => sum + text.length, 0) };
}

function wanted(): Prepared {
  if (!prepared) throw new Error('nothing was prepared');
  return prepared;
}

interface Imported {
  ms: number;
  /** Of it, until the file was read and checked. */
  readMs: number;
  /** How often it said how far it is. */
  told: number;
}

/** Text to rows, each held against its schema, to the transaction that has completed. */
async function importOnce(): Promise<Imported> {
  const { texts } = wanted();
  const book = await freshBook();
  let told = 0;
  const started = performance.now();
  const reader = new BackupReader();
  for (const text of texts) reader.add(text);
  const reading = await reader.finish();
  const read = performance.now();
  const watch = { signal: new AbortController().signal, onProgress: () => void (told += 1) };
  const result = await restoreBackup(book, env, reading, env.newId(), watch);
  const done = performance.now();
  book.close();
  if (!result.ok) throw new Error(`not imported: ${result.problem} ${JSON.stringify(result.values)}`);
  return { ms: done - started, readMs: read - started, told };
}

async function putOnce(): Promise<number> {
  const { tables } = wanted();
  // Made by the store's own code, for its schema; what it has put there itself is put again.
  (await freshBook()).close();
  const database = await ready(indexedDB.open(TARGET));
  const started = performance.now();
  const names = tables.map(([name]) => name);
  const transaction = database.transaction(names, 'readwrite', { durability: 'strict' });
  for (const [name, rows] of tables) {
    const store = transaction.objectStore(name);
    for (const row of rows) store.put(row);
  }
  await new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('refused')));
  });
  const ms = performance.now() - started;
  database.close();
  return ms;
}

async function freshBook(): Promise<Book> {
  await ready(indexedDB.deleteDatabase(TARGET));
  return (await openBook(TARGET)).book;
}

async function clearImport(): Promise<void> {
  for (const name of [SOURCE, TARGET]) await ready(indexedDB.deleteDatabase(name));
}

Object.assign(globalThis, { prepareImport, importOnce, putOnce, clearImport });
