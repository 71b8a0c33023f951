/**
 * A table and its indexes. A row that lies here is replaced by each write, never changed: so what was seen of a table stays
 * true, and a table that was not written to is the same object as before.
 */
import { copy } from './copy.ts';
import { Entries } from './entries.ts';
import type { Entry } from './entries.ts';
import { compareKeys, needKey, partsReaderOf, readerOf } from './keys.ts';
import type { Key, KeyPath, Range } from './keys.ts';

export interface Row extends Entry {
  value: unknown;
  /** Its key as the view names it, written once: a table is looked at after each step. */
  name: string;
}

export interface IndexOptions {
  unique?: boolean;
  multiEntry?: boolean;
}

export class RawIndex {
  readonly name: string;
  readonly keyPath: string | readonly string[];
  readonly unique: boolean;
  readonly multiEntry: boolean;
  entries = new Entries<Entry>();
  readonly #keysOf: (value: unknown) => readonly Key[];

  constructor(name: string, keyPath: string | readonly string[], { unique, multiEntry }: IndexOptions = {}) {
    this.name = name;
    this.keyPath = keyPath;
    this.unique = unique === true;
    this.multiEntry = multiEntry === true;
    this.#keysOf = keysReaderOf(keyPath, this.multiEntry);
  }

  add({ primary, value }: Row): void {
    for (const key of this.#keysOf(value)) this.entries.put({ key, primary });
  }

  remove({ primary, value }: Row): void {
    for (const key of this.#keysOf(value)) this.entries.remove(key, primary);
  }

  /** Another row has a key that is to be its own. */
  refuses({ primary, value }: Row): boolean {
    if (!this.unique) return false;
    return this.#keysOf(value).some((key) => {
      const there = this.entries.find(key);
      return there !== undefined && compareKeys(there.primary, primary) !== 0;
    });
  }
}

function keysReaderOf(keyPath: string | readonly string[], multiEntry: boolean): (value: unknown) => readonly Key[] {
  if (multiEntry && typeof keyPath === 'string') return partsReaderOf(keyPath);
  const read = readerOf(keyPath);
  return (value) => {
    const key = read(value);
    return key === undefined ? [] : [key];
  };
}

/** How a write is taken back. */
export type TakeBack = () => void;

export interface StoreImage {
  rows: readonly Row[];
  indexes: ReadonlyMap<string, readonly Entry[]>;
  next: number;
}

export class RawStore {
  readonly name: string;
  readonly keyPath: KeyPath;
  readonly autoIncrement: boolean;
  readonly indexes = new Map<string, RawIndex>();
  rows = new Entries<Row>();
  #next = 1;
  #view: ReadonlyMap<string, unknown> | null = null;
  readonly #keyIn: ((value: unknown) => Key | undefined) | null;

  constructor(name: string, { keyPath, autoIncrement }: { keyPath?: KeyPath; autoIncrement?: boolean } = {}) {
    this.name = name;
    this.keyPath = keyPath ?? null;
    this.autoIncrement = autoIncrement === true;
    this.#keyIn = keyPath === null || keyPath === undefined ? null : readerOf(keyPath);
  }

  /** Key → row, as the book in memory is looked at from outside. */
  get view(): ReadonlyMap<string, unknown> {
    this.#view ??= new Map(this.rows.all.map(({ name, value }) => [name, value]));
    return this.#view;
  }

  get image(): StoreImage {
    const indexes = new Map([...this.indexes].map(([name, { entries }]) => [name, entries.all.slice()]));
    return { rows: this.rows.all.slice(), indexes, next: this.#next };
  }

  restore({ rows, indexes, next }: StoreImage): void {
    this.rows = new Entries(rows);
    for (const [name, index] of this.indexes) index.entries = new Entries(indexes.get(name));
    this.#next = next;
    this.#view = null;
  }

  addIndex(index: RawIndex): void {
    this.indexes.set(index.name, index);
    for (const row of this.rows.all) index.add(row);
  }

  /** The key that a value has, or is given: checked when it is asked, as the platform does. @throws DataError */
  keyFor(value: unknown, given: unknown): Key | undefined {
    if (!this.#keyIn) return given === undefined && this.autoIncrement ? undefined : needKey(given);
    if (given !== undefined) throw new DOMException('the key stands in the value', 'DataError');
    const key = this.#keyIn(value);
    if (key === undefined && !this.autoIncrement) throw new DOMException('it has no valid key', 'DataError');
    return key;
  }

  /** @throws ConstraintError */
  put(value: unknown, given: Key | undefined, isNew: boolean, undo: TakeBack[]): Key {
    const key = given ?? this.#generate(value, undo);
    if (this.autoIncrement && typeof key === 'number' && key >= this.#next) this.#next = Math.floor(key) + 1;
    const row: Row = { key, primary: key, value, name: JSON.stringify(key) };
    const old = this.rows.find(key);
    const refused = (isNew && old !== undefined) || [...this.indexes.values()].some((index) => index.refuses(row));
    if (refused) throw new DOMException('there is one already', 'ConstraintError');
    this.#replace(old, row);
    undo.push(() => this.#replace(row, old));
    return key;
  }

  #generate(value: unknown, undo: TakeBack[]): Key {
    const next = this.#next;
    undo.push(() => (this.#next = next));
    this.#next = next + 1;
    if (typeof this.keyPath === 'string') (value as Record<string, unknown>)[this.keyPath] = next;
    return next;
  }

  delete(range: Range, undo: TakeBack[]): void {
    for (const row of this.rows.within(range).slice()) {
      this.#replace(row, undefined);
      undo.push(() => this.#replace(undefined, row));
    }
  }

  #replace(old: Row | undefined, row: Row | undefined): void {
    this.#view = null;
    for (const index of this.indexes.values()) {
      if (old) index.remove(old);
      if (row) index.add(row);
    }
    if (row) this.rows.put(row);
    else if (old) this.rows.remove(old.key, old.primary);
  }

  valueOf(primary: Key): unknown {
    return copy(this.rows.find(primary)?.value);
  }
}
