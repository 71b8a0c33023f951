/**
 * IndexedDB in memory for tests and for trials that open it a hundred thousand times: what Dexie and the store ask of it and no more, without
 * what makes a complete one slow. It can be set back to what it held. `tests/torture/quick-database.test.ts` holds it against
 * `fake-indexeddb`, and each trial tries a share of its cases there, as do the tests of the store itself.
 */
import { Connection, RawDatabase } from './connection.ts';
import { QuickEvent, QuickRequest } from './events.ts';
import { compareKeys } from './keys.ts';
import type { Key } from './keys.ts';
import type { RawStore, StoreImage } from './store.ts';

export { QuickKeyRange } from './keys.ts';

/** What a database held. */
export type Image = ReadonlyMap<string, StoreImage>;

export class QuickFactory {
  readonly #databases = new Map<string, RawDatabase>();

  /** As what Dexie is given. */
  get asFactory(): IDBFactory {
    return this as unknown as IDBFactory;
  }

  cmp(a: Key, b: Key): number {
    return Math.sign(compareKeys(a, b));
  }

  databases(): Promise<{ name: string; version: number }[]> {
    const all = [...this.#databases.values()].map(({ name, version }) => ({ name, version }));
    return Promise.resolve(all.filter(({ version }) => version > 0));
  }

  /** It is made, or opened as it is: an upgrade while it is open elsewhere is not for here. */
  open(name: string, version?: number): QuickRequest {
    const request = new QuickRequest();
    setImmediate(() => this.#open(request, name, version));
    return request;
  }

  #open(request: QuickRequest, name: string, version: number | undefined): void {
    const raw = this.#databases.get(name) ?? new RawDatabase(name);
    this.#databases.set(name, raw);
    const wanted = version ?? Math.max(raw.version, 1);
    if (wanted < raw.version) return end(request, new DOMException('it is newer', 'VersionError'));
    if (wanted > raw.version && raw.connections.size > 0)
      return end(request, new DOMException('it is open elsewhere', 'UnknownError'));
    const connection = new Connection(raw);
    request.result = connection;
    if (wanted === raw.version) return end(request, null);
    upgrade(request, connection, wanted);
  }

  /** Tables as they lie there; one that was not written to is the same object as before. */
  tables(name: string): ReadonlyMap<string, ReadonlyMap<string, unknown>> {
    return new Map([...this.#stores(name)].map((store) => [store.name, store.view]));
  }

  image(name: string): Image {
    return new Map([...this.#stores(name)].map((store) => [store.name, store.image]));
  }

  /** With nothing under way. */
  restore(name: string, image: Image): void {
    for (const store of this.#stores(name)) store.restore(image.get(store.name) as StoreImage);
  }

  #stores(name: string): Iterable<RawStore> {
    return this.#databases.get(name)?.stores.values() ?? [];
  }
}

function end(request: QuickRequest, error: DOMException | null): void {
  request.readyState = 'done';
  request.transaction = null;
  request.error = error;
  if (error) request.result = undefined;
  request.dispatch(new QuickEvent(error ? 'error' : 'success'));
}

function upgrade(request: QuickRequest, connection: Connection, wanted: number): void {
  const { raw } = connection;
  const [version, stores] = [raw.version, new Map(raw.stores)];
  raw.version = wanted;
  const transaction = connection.upgrade();
  transaction.takeBack.push(() => {
    raw.version = version;
    raw.stores = stores;
  });
  request.transaction = transaction;
  request.readyState = 'done';
  transaction.addEventListener('complete', () => setImmediate(end, request, null));
  transaction.addEventListener('abort', () => {
    connection.close();
    setImmediate(end, request, new DOMException('the upgrade was aborted', 'AbortError'));
  });
  request.dispatch(new QuickEvent('upgradeneeded', version, wanted));
}
