/**
 * A database in memory of its own for a case. Most cases have our quick one; one in so many has `fake-indexeddb`, which is all
 * that IndexedDB is: so what ours does otherwise would show.
 */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { QuickFactory, QuickKeyRange } from '../../store/support/quick-database/index.ts';
import { rawTables } from './raw-tables.ts';
import type { RawTables } from './raw-tables.ts';

export interface MemoryDatabase {
  /** What a book is opened with. */
  options: { indexedDB: globalThis.IDBFactory; IDBKeyRange: typeof globalThis.IDBKeyRange };
  /** Its tables as they lie there. */
  look(): RawTables;
}

export function quickDatabase(): MemoryDatabase {
  const factory = new QuickFactory();
  return { options: { indexedDB: factory.asFactory, IDBKeyRange: QuickKeyRange }, look: () => rawTables(factory) };
}

export function wholeDatabase(): MemoryDatabase {
  const factory = new IDBFactory();
  return { options: { indexedDB: factory, IDBKeyRange }, look: () => rawTables(factory) };
}

/** @param every so many cases have a whole one, the first among them */
export function databaseOf(number: number, every: number): MemoryDatabase {
  return number % every === 0 ? wholeDatabase() : quickDatabase();
}
