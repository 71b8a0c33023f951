/**
 * A database in memory as it lies there, past IndexedDB: nothing is copied, so a look costs next to nothing, and values that
 * are one object need no comparing. What lies there is replaced by each write, never changed.
 */
import type { RowType } from '../../../lib/domain/rows/types.ts';
import { ROW_TYPES, TABLE_OF } from '../../../lib/store/rows/rows.ts';
import { isSame } from '../../../lib/store/rows/same.ts';
import { findBrokenIn } from '../../store/support/check-invariants.ts';
import { QuickFactory } from '../../store/support/quick-database/index.ts';

/** Table → key → value. */
export type RawTables = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** The part of fake-indexeddb's inside that is read. */
type Databases = Map<string, { rawObjectStores: Map<string, { records: { values(): Iterable<Stored> } }> }>;
interface Stored {
  key: unknown;
  value: unknown;
}

export function rawTables(factory: IDBFactory | QuickFactory, database = 'test'): RawTables {
  if (factory instanceof QuickFactory) return factory.tables(database);
  const stores = (Reflect.get(factory, '_databases') as Databases).get(database)?.rawObjectStores ?? new Map();
  return new Map(
    [...stores].map(([name, store]) => [
      name,
      new Map([...store.records.values()].map(({ key, value }) => [JSON.stringify(key), value])),
    ]),
  );
}

/** The history, the store's own notes, and what is under way: no undo takes them back. */
const NOTES: ReadonlySet<string> = new Set(['events', 'commands', 'deletions', 'purges', 'before', 'meta', 'sends']);

/** Where the two differ, in words; `null` = nowhere. */
export function differenceOf(before: RawTables, after: RawTables, but: ReadonlySet<string> = NOTES): string | null {
  for (const [table, rows] of after) {
    if (but.has(table)) continue;
    const old = before.get(table) ?? new Map<string, unknown>();
    if (old === rows) continue;
    for (const [key, value] of rows) if (!isSame(old.get(key), value)) return say(table, key, old.get(key), value);
    for (const [key, value] of old) if (!rows.has(key)) return say(table, key, value, undefined);
  }
  return null;
}

function say(table: string, key: string, before: unknown, after: unknown): string {
  return `${table} ${key} was ${JSON.stringify(before)} and is ${JSON.stringify(after)}`;
}

/** What of the invariants is broken, in words. */
export function brokenIn(tables: RawTables): string[] {
  const rows = ROW_TYPES.map((type) => [type, [...(tables.get(TABLE_OF[type])?.values() ?? [])]]);
  const counts = [...(tables.get('counts')?.values() ?? [])] as { key: string; n: number }[];
  return findBrokenIn(new Map(rows as [RowType, never][]), counts);
}
