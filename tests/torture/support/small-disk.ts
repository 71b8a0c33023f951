/** A disk in memory that is full from some write on: said at the write, or when the transaction is to be kept. */
import { IDBObjectStore as WholeStore } from 'fake-indexeddb';
import { QuickEvent } from '../../store/support/quick-database/events.ts';
import { QuickStore } from '../../store/support/quick-database/object-store.ts';
import { QuickTransaction } from '../../store/support/quick-database/transaction.ts';

export type How = 'at the write' | 'at the end';

/** The parts of fake-indexeddb's inside that are reached for. */
interface Inside {
  transaction: Transaction | QuickTransaction;
}
interface Transaction {
  error: unknown;
  dispatchEvent(event: { type: string }): unknown;
}
type Method = (this: Inside, ...args: unknown[]) => unknown;

type Methods = Record<(typeof WRITES)[number], Method>;

const WRITES = ['put', 'add', 'delete', 'clear'] as const;
/** Of both databases in memory. */
const STORES = [WholeStore.prototype, QuickStore.prototype] as unknown as Methods[];

/** @returns whether `act` came as far as the nth write, how many it made or tried, and what it returned */
export async function onFullDisk<T>(
  nth: number,
  how: How,
  act: () => Promise<T>,
): Promise<{ hit: boolean; writes: number; result: T }> {
  const real = STORES.flatMap((store) => WRITES.map((name) => ({ store, name, write: store[name] })));
  let writes = 0;
  for (const { store, name, write } of real) {
    store[name] = function full(...args) {
      writes += 1;
      if (writes < nth) return write.apply(this, args);
      if (how === 'at the write') throw new DOMException('full', 'QuotaExceededError');
      const request = write.apply(this, args);
      if (this.transaction instanceof QuickTransaction) failQuickAtEnd(this.transaction);
      else failAtEnd(this.transaction);
      return request;
    };
  }
  try {
    const result = await act();
    return { hit: writes >= nth, writes, result };
  } finally {
    for (const { store, name, write } of real) store[name] = write;
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

function failQuickAtEnd(transaction: QuickTransaction): void {
  const dispatch = transaction.dispatch.bind(transaction);
  transaction.dispatch = (event, above) => {
    if (event.type !== 'complete') return dispatch(event, above);
    for (const takeBack of transaction.takeBack.toReversed()) takeBack();
    transaction.error = new DOMException('full', 'QuotaExceededError');
    dispatch(new QuickEvent('abort'), [transaction.db]);
  };
}
