/**
 * Promises of the book. A live query hears only of what it read inside Dexie's zone, and a native `await` leaves that zone
 * unless what it waits for is itself a read: one branch that has nothing to read, and the answer goes stale without a sign.
 * So nothing in this folder is `async`: reads are chained with `then`, which carries the zone along.
 */
import { Dexie } from 'dexie';

export type Reading<T> = PromiseLike<T>;

/** Everything at once, in its order. Values that are at hand may stand among the reads. */
export function all<T extends readonly unknown[] | []>(
  values: T,
): Reading<{ -readonly [At in keyof T]: Awaited<T[At]> }> {
  return promises().all(values as readonly unknown[] as unknown[]) as unknown as Reading<{
    -readonly [At in keyof T]: Awaited<T[At]>;
  }>;
}

/** What needs no reading, or was read by others. */
export function known<T>(value: T | PromiseLike<T>): Reading<T> {
  return promises().resolve(value);
}

/** Dexie's within its transactions; elsewhere, as over a view of the book, the engine's, which cost less. */
function promises(): Pick<PromiseConstructor, 'all' | 'resolve'> {
  return Dexie.currentTransaction ? Dexie.Promise : Promise;
}
