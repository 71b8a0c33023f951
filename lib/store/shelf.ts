/**
 * Answers that outlive a sleep of the worker: rows of `meta`, as JSON. Whatever is written to the book takes all of them
 * away in the same transaction, so that what lies there is true of the state of the book that it is read with, and holds
 * nothing that was deleted. Answers that other code has worked out are not taken.
 */
import { Dexie } from 'dexie';
import type { Book } from './database.ts';
import { APART } from './memory.ts';
import type { MetaRow } from './meta.ts';

/** Characters. What is longer costs as much to take from here as to work out again. */
const MOST_OF_ONE = 300_000;

type LaidRow = Extract<MetaRow, { key: `answer ${string}` }>;

export class Shelf {
  readonly #book: Book;
  /** Names the code that answers; `null` = nothing is laid here, or taken. */
  #code: string | null = null;
  /** What the worker of before has laid here is not known to be gone. */
  #mayHold = true;
  readonly #emptied = new WeakSet<IDBTransaction>();
  /** What lies here since it was empty. */
  readonly #laid = new Set<string>();

  constructor(book: Book) {
    this.#book = book;
    this.#watch();
  }

  use(code: string | null): void {
    this.#code = code;
  }

  get isUsed(): boolean {
    return this.#code !== null;
  }

  /** Within the transaction that the question is asked in; `undefined` = nothing lies there. No live query hears of it. */
  take(name: string): PromiseLike<{ value: unknown } | undefined> | null {
    if (this.#code === null || !this.#mayHold) return null;
    const request = metaNow()?.get(keyOf(name)) as IDBRequest<LaidRow | undefined> | undefined;
    if (!request) return null;
    return new Dexie.Promise<{ value: unknown } | undefined>((resolve, reject) => {
      request.addEventListener('success', () => resolve(this.#open(name, request.result)));
      request.addEventListener('error', () => reject(request.error));
    });
  }

  #open(name: string, row: LaidRow | undefined): { value: unknown } | undefined {
    if (!row || row.value.code !== this.#code) return undefined;
    this.#laid.add(name);
    return { value: JSON.parse(row.value.text) };
  }

  /**
   * Only of what is true now, with no write under way: it is written in its turn, behind what was and before what comes.
   * Past Dexie, which would take it for a change of the book.
   */
  lay(answers: readonly { name: string; value: unknown }[]): void {
    const code = this.#code;
    const fresh = answers.filter(({ name }) => !this.#laid.has(name));
    if (code === null || fresh.length === 0 || !this.#book.isOpen()) return;
    const rows = fresh.map(({ name, value }): LaidRow => {
      this.#laid.add(name);
      return { key: keyOf(name), value: { code, text: JSON.stringify(value) } };
    });
    const fitting = rows.filter(({ value: { text } }) => text.length <= MOST_OF_ONE);
    if (fitting.length === 0) return;
    this.#mayHold = true;
    try {
      const transaction = this.#book.backendDB().transaction(['meta'], 'readwrite', { durability: 'relaxed' });
      // Where the disk is full nothing lies there, and is read from the book.
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
              this.#empty(change.trans as IDBTransaction);
              return table.mutate(change);
            },
          };
        },
      }),
    });
  }

  #empty(transaction: IDBTransaction): void {
    if (!this.#mayHold || this.#emptied.has(transaction)) return;
    this.#emptied.add(transaction);
    this.#laid.clear();
    // Writes of the book reach all tables.
    if (!transaction.objectStoreNames.contains('meta')) return;
    transaction.objectStore('meta').delete(this.#book.keyRange.bound(keyOf(''), keyOf('\uffff')));
    transaction.addEventListener('complete', () => (this.#mayHold = this.#laid.size > 0));
  }
}

function keyOf(name: string): LaidRow['key'] {
  return `answer ${name}`;
}

function metaNow(): IDBObjectStore | undefined {
  return (Dexie.currentTransaction as { idbtrans: IDBTransaction } | null)?.idbtrans.objectStore('meta');
}
