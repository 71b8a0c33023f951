/** The two places for snapshots in the storage outside IndexedDB, and what stands written on each. */
import type { Id, Instant } from '../../domain/rows/types.ts';
import type { Stamp } from '../writing/clock.ts';
import type { KeyValueStore } from '../key-value.ts';

export const SLOTS = ['a', 'b'] as const;
export type Slot = (typeof SLOTS)[number];

export interface SnapshotHead {
  slot: Slot;
  at: Instant;
  /** The higher, the newer: `at` is what the clock said, and clocks are set. Copies of before have none. */
  turn?: number;
  /** When text had last been purged: another time = it may hold text that is gone now. Copies of before have none. */
  purged?: Instant;
  databaseId: Id;
  schema: number;
  /** The clock when it was taken: equal = nothing has changed since. */
  clock: Stamp | null;
  rows: number;
  /** Name of the lock that it lies behind; none = it can be read as it is. */
  lock?: string;
  /** SHA-256 of each chunk, in order. */
  checksums: string[];
  /** Read back after it was written. */
  verified: boolean;
}

export function headKey(slot: Slot): string {
  return `snapshot/${slot}/head`;
}

export function chunkKey(slot: Slot, index: number): string {
  return `snapshot/${slot}/${index}`;
}

export async function readHead(storage: KeyValueStore, slot: Slot): Promise<SnapshotHead | null> {
  const head = (await storage.get(headKey(slot))) as Partial<SnapshotHead> | undefined;
  return Array.isArray(head?.checksums) && typeof head.at === 'number' ? (head as SnapshotHead) : null;
}

/** Of all that lie there, also of those that were not read back yet. */
export async function readHeads(storage: KeyValueStore): Promise<SnapshotHead[]> {
  const heads = await Promise.all(SLOTS.map((slot) => readHead(storage, slot)));
  return heads.filter((head) => head !== null);
}

/** Verified snapshots, newest first. */
export async function verifiedSnapshots(storage: KeyValueStore): Promise<SnapshotHead[]> {
  const heads = await readHeads(storage);
  return heads.filter((head) => head.verified).sort((a, b) => (b.turn ?? 0) - (a.turn ?? 0) || b.at - a.at);
}

export async function newestSnapshot(storage: KeyValueStore): Promise<SnapshotHead | null> {
  return (await verifiedSnapshots(storage))[0] ?? null;
}

/** What is said of the copy that a lost book may come back from. */
export function copyAt(head: SnapshotHead | null): { snapshotAt: Instant | null; snapshotLocked?: true } {
  return { snapshotAt: head?.at ?? null, ...(head?.lock === undefined ? {} : { snapshotLocked: true }) };
}
