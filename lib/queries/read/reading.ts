/**
 * Promises of the book. A live query hears only of what it read inside Dexie's zone, and a native `await` leaves that zone
 * unless what it waits for is itself a read: one branch that has nothing to read, and the answer goes stale without a sign.
 * So nothing in this folder is `async`: reads are chained with `then`, which carries the zone along.
 */
import { Dexie } from 'dexie';
import type { PromiseExtended } from 'dexie';

export type Reading<T> = PromiseExtended<T>;

/** Everything at once, in its order. Values that are at hand may stand among the reads. */
export function all<T extends readonly unknown[] | []>(
  values: T,
): Reading<{ -readonly [At in keyof T]: Awaited<T[At]> }> {
  return Dexie.Promise.all(values as readonly unknown[] as unknown[]) as unknown as Reading<{
    -readonly [At in keyof T]: Awaited<T[At]>;
  }>;
}

/** What needs no reading, or was read by others. */
export function known<T>(value: T | PromiseLike<T>): Reading<T> {
  return Dexie.Promise.resolve(value);
}
