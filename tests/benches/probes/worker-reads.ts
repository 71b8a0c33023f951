/** What our worker asks of its database, so that the reference can ask for as much: number of requests, and rounds. */
import type { Worker } from 'playwright-core';

/** Milliseconds since 1970; `done` is `null` until it is answered. */
export interface Read {
  at: number;
  done: number | null;
  /** Rows and keys that it handed out; of a cursor, those that it stood on. */
  rows: number;
}

const METHODS = ['get', 'getAll', 'getKey', 'getAllKeys', 'getAllRecords', 'count', 'openCursor', 'openKeyCursor'];

type World = { reads?: Read[] };
type Prototype = Record<string, unknown>;

/** Until the worker ends. */
export async function logReads(worker: Worker): Promise<void> {
  await worker.evaluate(wrapReads, METHODS);
}

export async function takeReads(worker: Worker): Promise<Read[]> {
  return worker.evaluate(() => (globalThis as unknown as World).reads?.splice(0) ?? []);
}

/** Runs in the worker. */
function wrapReads(methods: string[]): void {
  const world = globalThis as unknown as World;
  if (world.reads) return;
  const reads: Read[] = [];
  const now = () => performance.timeOrigin + performance.now();
  const rowsOf = ({ result }: IDBRequest): number =>
    Array.isArray(result) ? result.length : typeof result === 'object' && result !== null ? 1 : 0;
  world.reads = reads;
  for (const prototype of [IDBObjectStore.prototype, IDBIndex.prototype] as unknown as Prototype[]) {
    for (const method of methods) {
      const original = prototype[method] as ((...args: unknown[]) => IDBRequest) | undefined;
      if (!original) continue;
      prototype[method] = function ask(this: unknown, ...args: unknown[]): IDBRequest {
        const request = original.apply(this, args);
        const read: Read = { at: now(), done: null, rows: 0 };
        reads.push(read);
        request.addEventListener('success', () => {
          read.done ??= now();
          read.rows += rowsOf(request);
        });
        return request;
      };
    }
  }
}

/**
 * How many requests in each round: a request is in the round after the last one that was answered before it was made.
 * What came before `from` or after `to` does not count.
 */
export function roundsOf(reads: readonly Read[], from: number, to: number): number[] {
  const inside = reads.filter(({ at }) => at >= from && at <= to).toSorted((a, b) => a.at - b.at);
  const roundOf = new Map<Read, number>();
  const rounds: number[] = [];
  for (const read of inside) {
    const answered = [...roundOf].filter(([{ done }]) => done !== null && done <= read.at);
    const round = Math.max(-1, ...answered.map(([, earlier]) => earlier)) + 1;
    roundOf.set(read, round);
    rounds[round] = (rounds[round] ?? 0) + 1;
  }
  return rounds;
}
