/** What is asked of a table and of an index within a transaction. */
import { copy } from './copy.ts';
import { QuickCursor } from './cursor.ts';
import type { Direction, Entries, Entry } from './entries.ts';
import type { QuickRequest } from './events.ts';
import { rangeOf } from './keys.ts';
import type { Key, KeyPath, Range } from './keys.ts';
import { namesOf } from './names.ts';
import { RawIndex } from './store.ts';
import type { IndexOptions, RawStore } from './store.ts';
import type { QuickTransaction } from './transaction.ts';

interface Wanted {
  range: Range;
  most: number | undefined;
  direction: Direction | undefined;
}

/** Of both ways to ask: a range and a number, or all in an object. */
function wantedOf(query: unknown, count: number | undefined): Wanted {
  const isOptions = typeof query === 'object' && query !== null && 'query' in query;
  const {
    query: of,
    count: most,
    direction,
  } = isOptions
    ? (query as { query: unknown; count?: number; direction?: Direction })
    : { query, count, direction: undefined };
  return { range: rangeOf(of), most: most === undefined || most === 0 ? undefined : most, direction };
}

abstract class Source {
  abstract readonly transaction: QuickTransaction;
  abstract readonly raw: RawStore;
  abstract readonly entries: Entries<Entry>;

  get(query: unknown): QuickRequest {
    const range = needRange(query);
    return this.#ask(() => this.#first(range, (entry) => this.raw.valueOf(entry.primary)));
  }

  getKey(query: unknown): QuickRequest {
    const range = needRange(query);
    return this.#ask(() => this.#first(range, (entry) => copy(entry.primary)));
  }

  getAll(query?: unknown, count?: number): QuickRequest {
    const { range, most, direction } = wantedOf(query, count);
    return this.#ask(() => this.entries.read(range, most, direction).map(({ primary }) => this.raw.valueOf(primary)));
  }

  getAllKeys(query?: unknown, count?: number): QuickRequest {
    const { range, most, direction } = wantedOf(query, count);
    return this.#ask(() => this.entries.read(range, most, direction).map(({ primary }) => copy(primary)));
  }

  getAllRecords(options: unknown): QuickRequest {
    const { range, most, direction } = wantedOf(options, undefined);
    const recordOf = ({ key, primary }: Entry) => ({
      key: copy(key),
      primaryKey: copy(primary),
      value: this.raw.valueOf(primary),
    });
    return this.#ask(() => this.entries.read(range, most, direction).map(recordOf));
  }

  count(query?: unknown): QuickRequest {
    const range = rangeOf(query);
    return this.#ask(() => this.entries.count(range));
  }

  openCursor(query?: unknown, direction?: Direction): QuickRequest {
    return this.#open(query, direction, (primary) => this.raw.valueOf(primary));
  }

  openKeyCursor(query?: unknown, direction?: Direction): QuickRequest {
    return this.#open(query, direction, null);
  }

  #open(query: unknown, direction: Direction | undefined, valueOf: ((primary: Key) => unknown) | null): QuickRequest {
    const cursor = new QuickCursor(this, rangeOf(query), direction ?? 'next', valueOf);
    cursor.request = this.#ask(() => cursor.step());
    return cursor.request;
  }

  #first<T>(range: Range, of: (entry: Entry) => T): T | undefined {
    const entry = this.entries.within(range)[0];
    return entry && of(entry);
  }

  #ask(act: () => unknown): QuickRequest {
    return this.transaction.ask(this, act);
  }
}

function needRange(query: unknown): Range {
  if (query === undefined || query === null) throw new DOMException('no key', 'DataError');
  return rangeOf(query);
}

export class QuickIndex extends Source {
  readonly objectStore: QuickStore;
  readonly #index: RawIndex;

  constructor(objectStore: QuickStore, index: RawIndex) {
    super();
    this.objectStore = objectStore;
    this.#index = index;
  }

  get transaction(): QuickTransaction {
    return this.objectStore.transaction;
  }

  get raw(): RawStore {
    return this.objectStore.raw;
  }

  get entries(): Entries<Entry> {
    return this.#index.entries;
  }

  get name(): string {
    return this.#index.name;
  }

  get keyPath(): string | readonly string[] {
    return this.#index.keyPath;
  }

  get unique(): boolean {
    return this.#index.unique;
  }

  get multiEntry(): boolean {
    return this.#index.multiEntry;
  }
}

export class QuickStore extends Source {
  readonly transaction: QuickTransaction;
  readonly raw: RawStore;

  constructor(transaction: QuickTransaction, raw: RawStore) {
    super();
    this.transaction = transaction;
    this.raw = raw;
  }

  get entries(): Entries<Entry> {
    return this.raw.rows;
  }

  get name(): string {
    return this.raw.name;
  }

  get keyPath(): KeyPath {
    return this.raw.keyPath;
  }

  get autoIncrement(): boolean {
    return this.raw.autoIncrement;
  }

  get indexNames(): readonly string[] {
    return namesOf(this.raw.indexes.keys());
  }

  index(name: string): QuickIndex {
    const index = this.raw.indexes.get(name);
    if (!index) throw new DOMException(`no index ${name}`, 'NotFoundError');
    return new QuickIndex(this, index);
  }

  createIndex(name: string, keyPath: string | readonly string[], options?: IndexOptions): QuickIndex {
    const index = new RawIndex(name, keyPath, options);
    this.raw.addIndex(index);
    this.transaction.takeBack.push(() => this.raw.indexes.delete(name));
    return new QuickIndex(this, index);
  }

  deleteIndex(name: string): void {
    const index = this.raw.indexes.get(name);
    if (!index) throw new DOMException('there is no such index', 'NotFoundError');
    this.raw.indexes.delete(name);
    // What was changed behind it is taken back first: then the rows are those that it holds.
    this.transaction.takeBack.push(() => this.raw.indexes.set(name, index));
  }

  put(value: unknown, key?: unknown): QuickRequest {
    return this.#store(value, key, false);
  }

  add(value: unknown, key?: unknown): QuickRequest {
    return this.#store(value, key, true);
  }

  #store(value: unknown, given: unknown, isNew: boolean): QuickRequest {
    this.transaction.needWrites();
    const row = copy(value);
    const key = this.raw.keyFor(row, given);
    return this.transaction.ask(this, () => this.raw.put(row, key, isNew, this.transaction.takeBack));
  }

  delete(query: unknown): QuickRequest {
    this.transaction.needWrites();
    const range = needRange(query);
    return this.transaction.ask(this, () => this.raw.delete(range, this.transaction.takeBack));
  }

  clear(): QuickRequest {
    this.transaction.needWrites();
    return this.transaction.ask(this, () => this.raw.delete(rangeOf(null), this.transaction.takeBack));
  }
}
