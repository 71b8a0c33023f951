/** The database itself: tables, versions, and what it does when newer code comes along. */
import { Dexie } from 'dexie';
import type { PromiseExtended, Table } from 'dexie';
import type { StoreHealth } from '../contract/views.ts';
import type { DomainEvent, Id } from '../domain/rows/types.ts';
import type { KeyValueStore } from './key-value.ts';
import { Memory } from './remembered/memory.ts';
import { Disk } from './opening/disk.ts';
import { causeOf, faultOf, NoRoom } from './faults.ts';
import { chain } from './migrations/index.ts';
import type { Chain, Step } from './migrations/chain.ts';
import { beginNewLog } from './opening/new-log.ts';
import type { Kept } from './rows/rows.ts';
import { Shelf } from './remembered/shelf.ts';
import type {
  BeforeRow,
  CommandRow,
  CountRow,
  DeletionRow,
  MetaRow,
  PurgeRow,
  RemindedRow,
  SendRow,
} from './rows/side-rows.ts';
import { Turn } from './turn.ts';

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
  disk = new Disk();
  /** For reads that pass Dexie by: see `lib/store/reading/book-view.ts`. */
  readonly keyRange: typeof IDBKeyRange;
  /** What was worked out of it and is still true. */
  readonly memory: Memory;
  /** Of that, what a sleep of the worker leaves. */
  readonly shelf: Shelf;
  /** Rows that the sentinel expects. */
  noted = 0;
  /** Made by a version before, and there was no room to add what a book has now: not all totals are kept. */
  behind = false;
  /** Hears of every change of health. */
  onHealth: (health: StoreHealth) => void = () => {};
  /** The browser has taken the database away: it is damaged, or the rep has cleared it. */
  onTaken: (book: Book) => void = () => {};
  /** Of the copies beside it: what takes one, brings one back or drops them all must not meet another at work. */
  readonly copying = new Turn();
  readonly #turn = new Turn();

  constructor(
    name: string,
    options: { indexedDB?: IDBFactory; IDBKeyRange?: typeof IDBKeyRange } = {},
    versions: Chain<number> = chain,
  ) {
    // Acknowledged means on disk; and a cache of rows in the worker would outlive a restore.
    super(name, { ...options, autoOpen: false, chromeTransactionDurability: 'strict', cache: 'disabled' });
    // Disabled it does nothing, and yet makes a listener and an error for each transaction.
    this.unuse({ stack: 'dbcore', name: 'Cache' });
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
    return this.#turn.take(work);
  }

  /** Rejects where the disk is full. */
  async #needRoom(): Promise<void> {
    if (!(await this.disk.hasRoom())) throw new NoRoom();
    if (!this.disk.torn) return;
    try {
      await beginNewLog(this.meta);
    } catch {
      // The connection is one that has failed, or the disk is full again.
      throw new NoRoom();
    }
    await this.disk.noteMended();
  }

  /**
   * The one way in which anything is written: one transaction, all of which happens, or nothing. Over everything, or over
   * `apart` alone, which are no part of any answer.
   */
  async write<T>(work: () => Promise<T>, apart?: Table[]): Promise<T> {
    // Within another one it is known already, and no transaction outlives a look at the disk.
    if (!Dexie.currentTransaction) await this.#needRoom();
    let native: IDBTransaction | null = null;
    // Dexie follows native promises only out of a function that is itself async, and only for about a hundred steps from
    // one request to the next: then it commits what is there. So: read before, and only write in here.
    const transact = async () => {
      native = (Dexie.currentTransaction as unknown as { idbtrans: IDBTransaction }).idbtrans;
      return await work();
    };
    const carryOut = () => this.transaction('rw', apart ?? this.tables, transact);
    try {
      return await (apart ? carryOut() : this.memory.around(carryOut));
    } catch (error) {
      const cause = causeOf(native, error);
      if (faultOf(cause) === 'full') await this.disk.noteTorn();
      throw cause;
    }
  }
}
