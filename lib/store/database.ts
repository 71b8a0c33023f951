/** The database itself: tables, versions, and what it does when newer code comes along. */
import { Dexie } from 'dexie';
import type { PromiseExtended, Table } from 'dexie';
import type { CommandResult } from '../contract/commands.ts';
import type { StoreHealth } from '../contract/views.ts';
import type { DomainEvent, Id, Instant, RowType } from '../domain/types.ts';
import type { CountRow } from './counts.ts';
import type { KeyValueStore } from './key-value.ts';
import { Memory } from './memory.ts';
import type { MetaRow } from './meta.ts';
import { causeOf, faultOf, NoRoom } from './faults.ts';
import { chain } from './migrations/index.ts';
import type { Chain, Step } from './migrations/chain.ts';
import { beginNewLog } from './new-log.ts';
import type { Kept } from './rows.ts';
import type { SendRow } from './sends.ts';
import { Shelf } from './shelf.ts';

/** A command that was carried out, so that a caller who asks again gets the same answer. */
export interface CommandRow {
  id: Id;
  name: string;
  at: Instant;
  result: CommandResult;
}
/** The readable log of deletions: time, type and count, never a name. */
export interface DeletionRow {
  id: Id;
  at: Instant;
  type: RowType;
  count: number;
}
/** Rows that a command removed and whose text is still in the events, for undo. `id` is the command's. */
export interface PurgeRow {
  id: Id;
  at: Instant;
  rows: { type: RowType; id: string }[];
}
/** A digest or reminder that was told: see `lib/reminders/told.ts`. `at` only keeps their order. */
export interface RemindedRow {
  key: string;
  at: Instant;
}
/** A slice of the state before the last restore. */
export interface BeforeRow {
  id: number;
  table: string;
  rows: object[];
}

/**
 * Bytes. With less the disk counts as full: a write that the browser's database can't finish costs it the connection, the end
 * of its log, and now and then everything; and it needs room of its own to tidy up behind a write.
 */
export const LEAST_ROOM = 32 * 1024 * 1024;

/** In the storage of the session. */
export const TORN = 'torn';

export class Book extends Dexie {
  declare accounts: Table<Kept<'account'>, Id>;
  declare contacts: Table<Kept<'contact'>, Id>;
  declare deals: Table<Kept<'deal'>, Id>;
  declare dealPeople: Table<Kept<'dealPerson'>, Id>;
  declare dealElements: Table<Kept<'dealElement'>, string>;
  declare commitments: Table<Kept<'commitment'>, Id>;
  declare exchanges: Table<Kept<'exchange'>, Id>;
  declare threadChoices: Table<Kept<'threadChoice'>, string>;
  declare judgements: Table<Kept<'judgement'>, Id>;
  declare snippets: Table<Kept<'snippet'>, Id>;
  declare statements: Table<Kept<'statement'>, Id>;
  declare regressions: Table<Kept<'regression'>, Id>;
  declare offMapMoves: Table<Kept<'offMapMove'>, Id>;
  declare misfits: Table<Kept<'misfit'>, Id>;
  declare audits: Table<Kept<'audit'>, Id>;
  declare reviews: Table<Kept<'review'>, Id>;
  declare ratings: Table<Kept<'rating'>, Id>;
  declare plans: Table<Kept<'plan'>, Id>;
  declare processes: Table<Kept<'process'>, string>;
  declare settings: Table<Kept<'settings'>, string>;
  declare events: Table<DomainEvent, string>;
  declare commands: Table<CommandRow, Id>;
  declare counts: Table<CountRow, string>;
  declare deletions: Table<DeletionRow, Id>;
  declare purges: Table<PurgeRow, Id>;
  declare sends: Table<SendRow, string>;
  declare reminded: Table<RemindedRow, string>;
  declare before: Table<BeforeRow, number>;
  declare meta: Table<MetaRow, string>;
  /** What is wrong with it, if anything. Writing stops unless it is `fine` or `full`. */
  health: StoreHealth = { state: 'fine' };
  /** Where the sentinel and the snapshots stand; `null` in tests that need none. */
  storage: KeyValueStore | null = null;
  /** What the disk has left; `null` = it can't be told. */
  freeBytes: (() => Promise<number>) | null = null;
  /** Remembers `torn` until the browser ends; `null` in tests that need none. */
  session: KeyValueStore | null = null;
  /** The browser ran out of room while it wrote, and nothing was written since: see `new-log.ts`. */
  torn = false;
  /** For reads that pass Dexie by: see `book-view.ts`. */
  readonly keyRange: typeof IDBKeyRange;
  /** What was worked out of it and is still true. */
  readonly memory: Memory;
  /** Of that, what a sleep of the worker leaves. */
  readonly shelf: Shelf;
  /** Rows that the sentinel expects. */
  noted = 0;
  /** Hears of every change of health. */
  onHealth: (health: StoreHealth) => void = () => {};
  /** The browser has taken the database away: it is damaged, or the rep has cleared it. */
  onTaken: (book: Book) => void = () => {};
  #turn: Promise<unknown> = Promise.resolve();
  #looked: Promise<number> | null = null;

  constructor(
    name: string,
    options: { indexedDB?: IDBFactory; IDBKeyRange?: typeof IDBKeyRange } = {},
    versions: Chain<number> = chain,
  ) {
    // Acknowledged means on disk; and a cache of rows in the worker would outlive a restore.
    super(name, { ...options, autoOpen: false, chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.keyRange = options.IDBKeyRange ?? globalThis.IDBKeyRange;
    this.shelf = new Shelf(this);
    this.memory = new Memory(name, this.shelf);
    for (const step of versions.steps) this.#declare(step);
    this.on('versionchange', () => {
      this.report({ state: 'newer-schema' });
      this.close();
    });
    this.on('blocked', () => this.report({ state: 'upgrading' }));
  }

  #declare(step: Step<number, number>): void {
    const changes = Object.entries(step.rows);
    const version = this.version(step.to).stores({ ...step.stores });
    if (changes.length === 0) return;
    version.upgrade(async (transaction) => {
      for (const [table, change] of changes) {
        await transaction
          .table(table)
          .toCollection()
          .modify((row, context) => {
            const next = change(row as Record<string, unknown>);
            if (next === null) delete (context as { value?: unknown }).value;
            else context.value = next;
          });
      }
    });
  }

  override open(): PromiseExtended<Dexie> {
    this.memory.begin();
    return super.open();
  }

  override close(options?: { disableAutoOpen: boolean }): void {
    this.memory.end();
    super.close(options);
    if (options?.disableAutoOpen !== false) return;
    // Dexie closes so what the browser has closed, and what newer code wants: that one is given away for good.
    queueMicrotask(() => this.health.state !== 'newer-schema' && this.onTaken(this));
  }

  report(health: StoreHealth): void {
    this.health = health;
    this.onHealth(health);
  }

  /** Runs one piece of work after the other: whoever reads first and writes later does it in turn. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => {});
    return turn;
  }

  /** While the book is opened there is time for it: the next question for room has its answer. */
  lookAtDisk(): void {
    this.#looked = this.freeBytes?.() ?? null;
  }

  async hasRoom(): Promise<boolean> {
    const looking = this.#looked ?? this.freeBytes?.();
    this.#looked = null;
    return looking === undefined || (await looking) >= LEAST_ROOM;
  }

  /** Before each write, also one past `write`. Rejects where the disk is full. */
  async needRoom(): Promise<void> {
    if (!(await this.hasRoom())) throw new NoRoom();
    if (!this.torn) return;
    try {
      await beginNewLog(this);
    } catch {
      // The connection is one that has failed, or the disk is full again.
      throw new NoRoom();
    }
    this.torn = false;
    await this.session?.remove([TORN]);
  }

  async noteTorn(): Promise<void> {
    this.torn = true;
    await this.session?.set({ [TORN]: true });
  }

  /** One transaction over everything: all of it happens, or nothing. */
  async write<T>(work: () => Promise<T>): Promise<T> {
    // Within another one it is known already, and no transaction outlives a look at the disk.
    if (!Dexie.currentTransaction) await this.needRoom();
    let native: IDBTransaction | null = null;
    // Dexie follows native promises only out of a function that is itself async, and only for about a hundred steps from
    // one request to the next: then it commits what is there. So: read before, and only write in here.
    const transact = async () => {
      native = (Dexie.currentTransaction as unknown as { idbtrans: IDBTransaction }).idbtrans;
      return await work();
    };
    try {
      return await this.memory.around(() => this.transaction('rw', this.tables, transact));
    } catch (error) {
      const cause = causeOf(native, error);
      if (faultOf(cause) === 'full') await this.noteTorn();
      throw cause;
    }
  }
}
