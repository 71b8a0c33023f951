/**
 * What was worked out of the book and is still true, held in the worker's memory: whole answers that look at many deals, the
 * rows that stand in each of these deals, and those that names come from. Whatever is written to the tables that it came from drops it. Of what a sleep of
 * the worker drops, the answers come back from the shelf (see `shelf.ts`), and the rest is read from the book again.
 */
import { Dexie, RangeSet } from 'dexie';
import type { ObservabilitySet } from 'dexie';
import type { Commitment, DealElement, DealPerson, Id } from '../../domain/rows/types.ts';
import { KeptRows } from '../reading/kept-rows.ts';
import type { Shelf } from './shelf.ts';
import { APART } from '../rows/side-rows.ts';

/** Answers kept at once. */
const MOST_ANSWERS = 40;
/** By then the page that asked has its answers, and those of one page are laid on the shelf together. */
const SHELF_AFTER_MS = 100;
/** Deals whose rows are kept at once: the newest of each side, and what was looked at besides. */
const MOST_DEALS = 1500;
/** What `DealContent` is read from: kept by the deal that `dealId` names. */
export const DEAL_TABLES = ['dealElements', 'commitments', 'dealPeople'] as const;
const IN_DEALS: ReadonlySet<string> = new Set(DEAL_TABLES);

interface KeptAnswer {
  at: string;
  tables: readonly string[];
  value: unknown;
  lasts: boolean;
}

export interface DealContent {
  elements: DealElement[];
  commitments: Commitment[];
  parts: DealPerson[];
}

export class Memory {
  readonly #prefix: string;
  /** How often each table has been written to since the worker began. */
  readonly #writes = new Map<string, number>();
  readonly #answers = new Map<string, KeptAnswer>();
  readonly #deals = new Map<Id, { content: DealContent; keys: readonly string[] }>();
  readonly #rows = new KeptRows();
  /** In which of these deals a row stands. */
  readonly #dealOf = new Map<string, Id>();
  readonly #hear = (parts: ObservabilitySet): void => this.#forget(parts);
  /** Writes under way. */
  #writing = 0;
  /** What the only one of them has changed is known. */
  #heard = false;
  readonly #shelf: Shelf;
  #laying: ReturnType<typeof setTimeout> | undefined;

  constructor(database: string, shelf: Shelf) {
    this.#prefix = `idb://${database}/`;
    this.#shelf = shelf;
  }

  /** A book that is opened anew may be another one. */
  begin(): void {
    this.#answers.clear();
    this.#rows.clear();
    this.#dropAll();
    this.#listen();
  }

  end(): void {
    Dexie.on.storagemutated.unsubscribe(this.#hear);
    clearTimeout(this.#laying);
  }

  /**
   * Nothing is taken from here, or put here, from the first request of a write until this has heard what it changed: a live
   * query that hears of it sooner is not to be answered with what was.
   */
  async around<T>(write: () => PromiseLike<T>): Promise<T> {
    this.#writing += 1;
    // Dexie calls the latest subscriber first.
    this.#listen();
    try {
      return await write();
    } finally {
      this.#writing -= 1;
      this.#heard = false;
      this.#layLater();
    }
  }

  get #busy(): boolean {
    return this.#writing > (this.#heard ? 1 : 0);
  }

  #listen(): void {
    Dexie.on.storagemutated.unsubscribe(this.#hear);
    Dexie.on('storagemutated', this.#hear);
  }

  /** The same text again = nothing was written to these tables in between. `null` = something is being written. */
  stampOf(tables: readonly string[]): string | null {
    return this.#busy ? null : tables.map((table) => this.#writes.get(table) ?? 0).join('.');
  }

  recall(name: string, at: string | null): { value: unknown } | null {
    const kept = this.#answers.get(name);
    return at !== null && kept?.at === at ? kept : null;
  }

  /**
   * @param at the stamp from before the first read
   * @param lasts it is to outlive a sleep of the worker; JSON can say it
   */
  keep(name: string, at: string | null, tables: readonly string[], value: unknown, lasts = false): void {
    if (at === null || at !== this.stampOf(tables)) return;
    if (this.#answers.size >= MOST_ANSWERS) this.#answers.clear();
    this.#answers.set(name, { at, tables, value, lasts });
    if (lasts) this.#layLater();
  }

  #layLater(): void {
    if (!this.#shelf.isUsed) return;
    clearTimeout(this.#laying);
    this.#laying = setTimeout(() => void this.#layWhereRoom(), SHELF_AFTER_MS);
  }

  async #layWhereRoom(): Promise<void> {
    if (await this.#shelf.hasRoom()) this.lay();
  }

  /** Lays what still holds on the shelf. */
  lay(): void {
    // The end of the write leads here again.
    if (this.#writing > 0) return;
    const lasting = [...this.#answers].filter(([, { lasts, at, tables }]) => lasts && at === this.stampOf(tables));
    this.#shelf.lay(lasting.map(([name, { tables, value }]) => ({ name, tables, value })));
  }

  recallDeal(id: Id): DealContent | null {
    return this.#busy ? null : (this.#deals.get(id)?.content ?? null);
  }

  /** @param at the stamp of `DEAL_TABLES` from before the first read */
  keepDeal(id: Id, at: string | null, content: DealContent): void {
    if (at === null || at !== this.stampOf(DEAL_TABLES)) return;
    if (this.#deals.size >= MOST_DEALS) this.#dropAll();
    const keys = [...content.elements, ...content.commitments, ...content.parts].map((row) => row.id);
    this.#deals.set(id, { content, keys });
    for (const key of keys) this.#dealOf.set(key, id);
  }

  recallRow(table: string, id: string): object | null {
    return this.#busy ? null : this.#rows.get(table, id);
  }

  /** @param at the stamp of the table from before they were read */
  keepRows(table: string, at: string | null, rows: readonly { id: string }[]): void {
    if (at !== null && at === this.stampOf([table])) this.#rows.keep(table, rows);
  }

  #forget(parts: ObservabilitySet): void {
    for (const [part, keys] of Object.entries(parts)) {
      if (!part.startsWith(this.#prefix)) continue;
      const [table = '', index = ''] = part.slice(this.#prefix.length).split('/');
      this.#heard ||= this.#writing === 1 && !APART.has(table);
      if (index === '') this.#writes.set(table, (this.#writes.get(table) ?? 0) + 1);
      if (index === '') this.#rows.drop(table, RangeSet(keys));
      if (IN_DEALS.has(table) && (index === '' || index === 'dealId')) this.#dropOf(index, RangeSet(keys));
    }
  }

  /** A change names the rows that it wrote, and the deals of new ones; one of very many rows names a range. */
  #dropOf(index: string, keys: RangeSet): void {
    for (const { from, to } of keys) {
      if (typeof from !== 'string' || from !== to) return this.#dropAll();
      const dealId = index === 'dealId' ? from : this.#dealOf.get(from);
      if (dealId !== undefined) this.#drop(dealId);
    }
  }

  #drop(id: Id): void {
    for (const key of this.#deals.get(id)?.keys ?? []) this.#dealOf.delete(key);
    this.#deals.delete(id);
  }

  #dropAll(): void {
    this.#deals.clear();
    this.#dealOf.clear();
  }
}
