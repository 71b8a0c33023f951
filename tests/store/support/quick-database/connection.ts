/** An open database, and who may begin when: transactions over the same tables wait for each other unless both only read. */
import { Target } from './events.ts';
import { namesOf } from './names.ts';
import { QuickStore } from './object-store.ts';
import { RawStore } from './store.ts';
import { QuickTransaction } from './transaction.ts';
import type { KeyPath } from './keys.ts';
import type { Mode } from './transaction.ts';

export class RawDatabase {
  readonly name: string;
  version = 0;
  stores = new Map<string, RawStore>();
  readonly connections = new Set<Connection>();
  /** In the order in which they were asked for. */
  #transactions: QuickTransaction[] = [];
  #looking = false;

  constructor(name: string) {
    this.name = name;
  }

  add(transaction: QuickTransaction): void {
    this.#transactions.push(transaction);
    this.beginLater();
  }

  beginLater(): void {
    if (this.#looking) return;
    this.#looking = true;
    setImmediate(() => {
      this.#looking = false;
      this.#begin();
    });
  }

  #begin(): void {
    this.#transactions = this.#transactions.filter(({ state }) => state !== 'finished');
    for (const [at, one] of this.#transactions.entries()) {
      const before = this.#transactions.slice(0, at);
      if (one.state === 'waiting' && !before.some((other) => areInTheWay(other, one))) one.start();
    }
  }
}

function areInTheWay(other: QuickTransaction, one: QuickTransaction): boolean {
  if (other.state === 'finished' || (other.mode === 'readonly' && one.mode === 'readonly')) return false;
  return other.objectStoreNames.some((name) => one.scope.has(name));
}

export class Connection extends Target {
  readonly raw: RawDatabase;
  readonly name: string;
  #names: readonly string[] | null = null;
  #upgrade: QuickTransaction | null = null;
  /** Names that were asked for, as text → in order, and as a set: the same are asked for again and again. */
  readonly #scopes = new Map<string, { names: readonly string[]; scope: ReadonlySet<string> }>();

  constructor(raw: RawDatabase) {
    super();
    this.raw = raw;
    this.name = raw.name;
    raw.connections.add(this);
  }

  get version(): number {
    return this.raw.version;
  }

  get objectStoreNames(): readonly string[] {
    this.#names ??= namesOf(this.raw.stores.keys());
    return this.#names;
  }

  rawStore(name: string): RawStore | undefined {
    return this.raw.stores.get(name);
  }

  #scopeOf(asked: string | readonly string[]): { names: readonly string[]; scope: ReadonlySet<string> } {
    const text = typeof asked === 'string' ? asked : asked.join(' ');
    const known = this.#scopes.get(text);
    if (known) return known;
    const names = namesOf(new Set([asked].flat()));
    const missing = names.find((name) => !this.raw.stores.has(name));
    if (missing !== undefined) throw new DOMException(`no ${missing}`, 'NotFoundError');
    const made = { names, scope: new Set(names) };
    this.#scopes.set(text, made);
    return made;
  }

  transaction(asked: string | readonly string[], mode: Mode = 'readonly'): QuickTransaction {
    if (!this.raw.connections.has(this)) throw new DOMException('it is closed', 'InvalidStateError');
    const { names, scope } = this.#scopeOf(asked);
    return this.#begin(names, scope, mode);
  }

  #begin(names: readonly string[], scope: ReadonlySet<string>, mode: Mode): QuickTransaction {
    const transaction = new QuickTransaction(this, names, scope, mode, () => this.raw.beginLater());
    this.raw.add(transaction);
    return transaction;
  }

  /** Over everything, for the first opening alone: nothing else is open. */
  upgrade(): QuickTransaction {
    this.#upgrade = this.#begin(this.objectStoreNames, new Set(this.objectStoreNames), 'versionchange');
    return this.#upgrade;
  }

  createObjectStore(name: string, options?: { keyPath?: KeyPath; autoIncrement?: boolean }): QuickStore {
    if (this.#upgrade?.state === 'finished' || !this.#upgrade)
      throw new DOMException('tables are made by an upgrade', 'InvalidStateError');
    const raw = new RawStore(name, options);
    this.raw.stores.set(name, raw);
    this.#names = null;
    return this.#upgrade.objectStore(name);
  }

  deleteObjectStore(name: string): void {
    this.raw.stores.delete(name);
    this.#names = null;
  }

  close(): void {
    this.raw.connections.delete(this);
  }
}
