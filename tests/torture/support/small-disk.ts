/** A disk in memory that is full from some write on: said at the write, or when the transaction is to be kept. */
import { IDBObjectStore as MemoryObjectStore } from 'fake-indexeddb';

export type How = 'at the write' | 'at the end';

/** The parts of fake-indexeddb's inside that are reached for. */
interface Inside {
  transaction: Transaction;
}
interface Transaction {
  error: unknown;
  dispatchEvent(event: { type: string }): unknown;
}
type Method = (this: Inside, ...args: unknown[]) => unknown;

const WRITES = ['put', 'add', 'delete', 'clear'] as const;

/** @returns whether `act` came as far as the nth write, how many it made or tried, and what it returned */
export async function onFullDisk<T>(
  nth: number,
  how: How,
  act: () => Promise<T>,
): Promise<{ hit: boolean; writes: number; result: T }> {
  const prototype = MemoryObjectStore.prototype as unknown as Record<(typeof WRITES)[number], Method>;
  const real = new Map(WRITES.map((name) => [name, prototype[name]]));
  let writes = 0;
  for (const [name, write] of real) {
    prototype[name] = function full(...args) {
      writes += 1;
      if (writes < nth) return write.apply(this, args);
      if (how === 'at the write') throw new DOMException('full', 'QuotaExceededError');
      const request = write.apply(this, args);
      failAtEnd(this.transaction);
      return request;
    };
  }
  try {
    const result = await act();
    return { hit: writes >= nth, writes, result };
  } finally {
    for (const [name, write] of real) prototype[name] = write;
  }
}

/** All went well, and then it cannot be kept: as Chromium does it, which writes to the disk at the end. */
function failAtEnd(transaction: Transaction): void {
  const dispatch = transaction.dispatchEvent.bind(transaction);
  transaction.dispatchEvent = (event) => {
    if (event.type !== 'complete') return dispatch(event);
    for (const takeBack of (Reflect.get(transaction, '_rollbackLog') as (() => void)[]).toReversed()) takeBack();
    transaction.error = new DOMException('full', 'QuotaExceededError');
    return dispatch(Object.assign(event, { type: 'abort' }));
  };
}
