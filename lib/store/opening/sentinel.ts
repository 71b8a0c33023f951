/**
 * A note outside IndexedDB of what the database should hold. A damaged LevelDB opens empty and says nothing: then the
 * note disagrees, and the rep is shown the way back instead of a welcome.
 */
import type { Id, Instant } from '../../domain/rows/types.ts';
import type { Book } from '../database.ts';
import { laterStamp } from '../writing/clock.ts';
import type { Stamp } from '../writing/clock.ts';
import { readCounts } from '../writing/counts.ts';
import type { KeyValueStore } from '../key-value.ts';
import { readMeta } from '../rows/meta.ts';
import { SCHEMA } from '../migrations/index.ts';

const KEY = 'sentinel';
/** Keys of their counts. */
export const COUNTED = ['accounts', 'contacts', 'deals', 'commitments', 'exchanges'];

export interface Sentinel {
  databaseId: Id;
  schema: number;
  /** Accounts, contacts, deals, commitments and exchanges together. */
  rows: number;
  at: Instant;
  /** Of the book: one that is behind it has lost what came last. Older notes have none. */
  clock?: Stamp | null;
}

export async function readSentinel(storage: KeyValueStore): Promise<Sentinel | null> {
  const value = (await storage.get(KEY)) as Partial<Sentinel> | undefined;
  if (typeof value?.databaseId !== 'string' || typeof value.rows !== 'number') return null;
  const { databaseId, schema = 0, rows, at = 0, clock = null } = value;
  return { databaseId, schema, rows, at, clock };
}

export async function countRows(book: Book): Promise<number> {
  const counts = await readCounts(book, COUNTED);
  return counts.reduce((sum, n) => sum + n, 0);
}

/** Notes what the database holds now. */
export async function writeSentinel(book: Book, storage: KeyValueStore, now: Instant): Promise<void> {
  const identity = await readMeta(book, 'identity');
  if (!identity) return;
  const clock = (await readMeta(book, 'clock'))?.last ?? null;
  const rows = await countRows(book);
  const sentinel: Sentinel = { databaseId: identity.databaseId, schema: SCHEMA, rows, at: now, clock };
  await storage.set({ [KEY]: sentinel });
  book.noted = sentinel.rows;
}

/** Notes the first rows as soon as they are there; later ones with each snapshot. */
export async function noteFirstRows(book: Book, now: Instant): Promise<void> {
  if (book.noted === 0) await noteRows(book, now);
}

/** For what has changed the book as a whole. Never fails: the rows are on disk. */
export async function noteRows(book: Book, now: Instant): Promise<void> {
  if (!book.storage) return;
  book.noted = 0;
  try {
    await writeSentinel(book, book.storage, now);
  } catch {
    // The next command tries again.
  }
}

/** Notes that nothing is expected: before everything is deleted, so that a crash in between is not taken for damage. */
export async function expectNothing(storage: KeyValueStore): Promise<void> {
  await storage.remove([KEY]);
}

/** Rows that should be there and are not; 0 = nothing is missing. */
export function rowsLost(
  found: Pick<Sentinel, 'rows' | 'clock'> & { databaseId: Id | null },
  sentinel: Sentinel | null,
): number {
  if (sentinel === null || sentinel.rows === 0) return 0;
  const clock = found.clock ?? null;
  const behind = sentinel.clock != null && laterStamp(clock, sentinel.clock) !== clock;
  const intact = found.databaseId === sentinel.databaseId && found.rows > 0 && !behind;
  return intact ? 0 : sentinel.rows;
}
