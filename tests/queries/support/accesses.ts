/** Counts what a question asks of IndexedDB itself, below Dexie. */
import { IDBCursor, IDBIndex, IDBObjectStore } from 'fake-indexeddb';
import { QuickCursor } from '../../store/support/quick-database/cursor.ts';
import { QuickIndex, QuickStore } from '../../store/support/quick-database/object-store.ts';

export interface Accesses {
  /** Requests made: gets, ranges, counts, steps of cursors. */
  requests: number;
  /** Rows handed out, by whichever way. */
  rows: number;
  /** Primary keys handed out in one piece. */
  keys: number;
  /** Entries that counts went over. */
  counted: number;
}

const READS = ['get', 'getKey', 'getAll', 'openCursor', 'openKeyCursor'] as const;
const STEPS = ['continue', 'continuePrimaryKey', 'advance'] as const;

type Method = (this: unknown, ...args: unknown[]) => IDBRequest | undefined;

export async function countAccesses(work: () => PromiseLike<unknown>): Promise<Accesses> {
  const seen: Accesses = { requests: 0, rows: 0, keys: 0, counted: 0 };
  const asked = new Set<IDBRequest>();
  const restore = [
    ...[IDBObjectStore, IDBIndex, QuickStore, QuickIndex].flatMap((kind) => [
      ...READS.map((name) =>
        watch(kind.prototype, name, (request) => {
          if (request) asked.add(request);
          countRows(request, seen);
        }),
      ),
      watch(kind.prototype, 'getAllKeys', (request) => {
        seen.requests += 1;
        request?.addEventListener('success', () => (seen.keys += request.result.length));
      }),
      watch(kind.prototype, 'count', (request) => {
        seen.requests += 1;
        request?.addEventListener('success', () => (seen.counted += Number(request.result)));
      }),
    ]),
    // A step hands out what the cursor's own request reports: counted there.
    ...[IDBCursor, QuickCursor].flatMap((kind) =>
      STEPS.map((name) => watch(kind.prototype, name, () => (seen.requests += 1))),
    ),
  ];
  try {
    await work();
    // An answer does not wait for the rows that it reads to be heard by a live query alone.
    for (const request of asked) await settled(request);
  } finally {
    for (const undo of restore) undo();
  }
  return seen;
}

function settled(request: IDBRequest): Promise<unknown> {
  if (request.readyState === 'done') return Promise.resolve();
  return new Promise((resolve) => {
    for (const type of ['success', 'error']) request.addEventListener(type, resolve, { once: true });
  });
}

function countRows(request: IDBRequest | undefined, seen: Accesses): void {
  seen.requests += 1;
  request?.addEventListener('success', () => {
    const { result } = request as { result: unknown };
    if (Array.isArray(result)) seen.rows += result.length;
    else if (result !== undefined && result !== null) seen.rows += 1;
  });
}

function watch(prototype: object, name: string, after: (request: IDBRequest | undefined) => void): () => void {
  const methods = prototype as Record<string, Method | undefined>;
  const original = methods[name];
  if (!original) return () => {};
  methods[name] = function watched(this: unknown, ...args: unknown[]) {
    const request = original.apply(this, args);
    after(request);
    return request;
  };
  return () => {
    methods[name] = original;
  };
}
