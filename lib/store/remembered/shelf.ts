/**
 * Answers that outlive a sleep of the worker: rows of `meta`, as JSON. Whatever is written to a table takes away those that
 * came from it, in the same transaction: so what lies there is true of the state of the book that it is read with, and
 * holds nothing that was deleted. Answers that other code has worked out are not taken.
 */
import { Dexie } from 'dexie';
import type { Table } from 'dexie';
import type { StoreHealth } from '../../contract/views.ts';
import type { Disk } from '../opening/disk.ts';
import { faultOf } from '../faults.ts';
import { APART } from '../rows/side-rows.ts';
import type { MetaRow } from '../rows/side-rows.ts';

/** Characters. What is longer costs as much to take from here as to work out again. */
const MOST_OF_ONE = 300_000;

type LaidRow = Extract<MetaRow, { key: `answer ${string}` }>;
export type LaidKey = LaidRow['key'];

export interface Answered {
  name: string;
  /** What it came from. */
  tables: readonly string[];
}

interface Lying {
  /** Counts what was laid. */
  turn: number;
  /** It is not known to be other code's. */
  own: boolean;
}

/** What it needs of the book that it belongs to. */
interface ShelvedBook extends Dexie {
  readonly meta: Table<MetaRow, string>;
  readonly keyRange: typeof IDBKeyRange;
  readonly disk: Disk;
  readonly health: StoreHealth;
}

export class Shelf {
  readonly #book: ShelvedBook;
  /** Names the code that answers; `null` = nothing is laid here, or taken. */
  #code: string | null = null;
  readonly #lying = new Map<LaidKey, Lying>();
  /** Else more may lie here than is known of, and any write takes away all of it. */
  #knowsAll = false;
  #turn = 0;
  /** Tables that each write was seen to touch. */
  readonly #touched = new WeakMap<IDBTransaction, Set<string>>();

  constructor(book: ShelvedBook) {
    this.#book = book;
    this.#watch();
  }

  /** Ask right before something is laid here. */
  hasRoom(): Promise<boolean> {
    return this.#book.disk.hasRoom();
  }

  use(code: string | null): void {
    this.#code = code;
  }

  get isUsed(): boolean {
    return this.#code !== null;
  }

  /** Finds what the worker of before has laid here. Call it before anything else is written. */
  async look(): Promise<void> {
    this.know((await this.#book.meta.where('key').startsWith(FIRST).primaryKeys()) as LaidKey[]);
  }

  /** @param keys found by somebody who looked: nothing was written since */
  know(keys: readonly LaidKey[]): void {
    for (const key of keys) this.#lying.set(key, { turn: this.#turn, own: true });
    this.#knowsAll = true;
  }

  /** Within the transaction that the question is asked in; `undefined` = nothing lies there. No live query hears of it. */
  take(answer: Answered): PromiseLike<{ value: unknown } | undefined> | null {
    const key = keyOf(answer);
    if (this.#code === null || (this.#knowsAll && !this.#lying.has(key))) return null;
    const request = metaNow()?.get(key) as IDBRequest<LaidRow | undefined> | undefined;
    if (!request) return null;
    return new Dexie.Promise<{ value: unknown } | undefined>((resolve, reject) => {
      request.addEventListener('success', () => resolve(this.#open(request.result)));
      request.addEventListener('error', () => reject(request.error));
    });
  }

  #open(row: LaidRow | undefined): { value: unknown } | undefined {
    if (!row) return undefined;
    if (row.value.code === this.#code) return { value: JSON.parse(row.value.text) };
    this.#lying.set(row.key, { turn: this.#turn, own: false });
    return undefined;
  }

  /**
   * Only of what is true now, with no write under way: it is written in its turn, behind what was and before what comes.
   * Past Dexie, which would take it for a change of the book.
   */
  lay(answers: readonly (Answered & { value: unknown })[]): void {
    const code = this.#code;
    if (code === null || !this.#book.isOpen() || this.#book.health.state !== 'fine' || this.#book.disk.torn) return;
    const fresh = answers.filter((answer) => this.#lying.get(keyOf(answer))?.own !== true);
    this.#turn += 1;
    const rows = fresh.map((answer): LaidRow => {
      const key = keyOf(answer);
      this.#lying.set(key, { turn: this.#turn, own: true });
      return { key, value: { code, text: JSON.stringify(answer.value) } };
    });
    const fitting = rows.filter(({ value: { text } }) => text.length <= MOST_OF_ONE);
    if (fitting.length === 0) return;
    try {
      const transaction = this.#book.backendDB().transaction(['meta'], 'readwrite', { durability: 'relaxed' });
      // Where the disk is full after all nothing lies there, and is read from the book.
      transaction.addEventListener('abort', () => {
        if (faultOf(transaction.error) === 'full') void this.#book.disk.noteTorn();
      });
      for (const row of fitting) transaction.objectStore('meta').put(row);
    } catch {
      // The browser has cut the connection, or is about to.
    }
  }

  /** Sees every change of a row, within its transaction: where that fails, all lies there as before. */
  #watch(): void {
    this.#book.use({
      stack: 'dbcore',
      name: 'shelf',
      create: (core) => ({
        ...core,
        table: (name) => {
          const table = core.table(name);
          if (APART.has(name)) return table;
          return {
            ...table,
            mutate: (change) => {
              this.#takeAway(change.trans as IDBTransaction, name);
              return table.mutate(change);
            },
          };
        },
      }),
    });
  }

  #takeAway(transaction: IDBTransaction, table: string): void {
    if (this.#knowsAll && this.#lying.size === 0) return;
    const touched = this.#touched.get(transaction) ?? new Set<string>();
    this.#touched.set(transaction, touched);
    // Writes of the book reach all tables.
    if (touched.has(table) || !transaction.objectStoreNames.contains('meta')) return;
    touched.add(table);
    const meta = transaction.objectStore('meta');
    const all = !this.#knowsAll;
    const gone = [...this.#lying.keys()].filter((key) => all || cameFrom(key, table));
    if (all) meta.delete(this.#book.keyRange.bound(FIRST, LAST));
    for (const key of gone) meta.delete(key);
    const turn = this.#turn;
    // Not before: another write may be waiting behind one that fails.
    transaction.addEventListener('complete', () => {
      for (const key of gone) if ((this.#lying.get(key)?.turn ?? turn) <= turn) this.#lying.delete(key);
      if (all) this.#knowsAll = true;
    });
  }
}

const FIRST: LaidKey = 'answer ';
const LAST: LaidKey = 'answer \uffff';
/** The keys of all of them lie between these. */
export const LAID = [FIRST, LAST] as const;

function keyOf({ name, tables }: Answered): LaidKey {
  return `answer ${tables.join(',')} ${name}`;
}

function cameFrom(key: LaidKey, table: string): boolean {
  return key.split(' ')[1]?.split(',').includes(table) === true;
}

function metaNow(): IDBObjectStore | undefined {
  return (Dexie.currentTransaction as { idbtrans: IDBTransaction } | null)?.idbtrans.objectStore('meta');
}
