/** What exports, replaces or destroys the whole book. Reached from the dashboard alone. */
import type { DataAct, DataAnswer } from '../../contract/data-acts.ts';
import type { RestoredCopy } from '../../contract/views.ts';
import type { Book } from '../../store/book.ts';
import { Turn } from '../../store/turn.ts';
import { extensionStorage } from '../../platform/storage/key-value.ts';
import { placeOf } from '../../platform/storage/place-of.ts';
import { dropOptional } from '../../platform/permissions.ts';
import { stayAwake } from '../../platform/stay-awake.ts';
import { deleteEverything } from '../../transfer/delete-everything.ts';
import { Transfers } from '../../transfer/transfers.ts';
import type { Copies } from './copies.ts';
import type { Library } from '../library.ts';
import type { ScheduledBackups } from './scheduled-backups.ts';
import type { Surface } from '../surfaces/surfaces.ts';

/** What changes the book; the rest only reads it, or gathers what is still to be previewed. */
const WRITES: ReadonlySet<DataAct['kind']> = new Set([
  'restore-upload',
  'merge-upload',
  'restore-snapshot',
  'open-again',
  'delete-everything',
]);

/** Of these, what takes the place of all that stands in the book: one after the other. */
const REPLACES: ReadonlySet<DataAct['kind']> = new Set(['restore-upload', 'restore-snapshot', 'delete-everything']);

export function changesTheBook(act: DataAct): boolean {
  return WRITES.has(act.kind);
}

/** What stands outside the book. */
export interface Beside {
  backups: ScheduledBackups;
  copies: Copies;
  /** Lets go of the rep's words that stand beside the book. */
  forgetWords(): Promise<void>;
}

export class DataActs {
  readonly #library: Library;
  readonly #beside: Beside;
  readonly #transfers = new Map<Surface, Transfers>();
  /** Two dashboards may want the same at once. */
  readonly #replacing = new Turn();

  constructor(library: Library, beside: Beside) {
    this.#library = library;
    this.#beside = beside;
  }

  carryOut(surface: Surface, act: DataAct): Promise<DataAnswer> {
    const work = () => this.#carryOut(surface, act);
    return stayAwake(() => (REPLACES.has(act.kind) ? this.#replacing.take(work) : work()));
  }

  async #carryOut(surface: Surface, act: DataAct): Promise<DataAnswer> {
    if (act.kind === 'restore-snapshot') return this.#restoreCopy(act.passphrase);
    const erases = act.kind === 'delete-everything';
    const book = erases ? await this.#library.replaceable() : (await this.#library.open()).book;
    const { backups, copies } = this.#beside;
    switch (act.kind) {
      case 'open-again':
        return this.#library.reopen();
      case 'delete-everything':
        await this.#beside.forgetWords();
        await deleteEverything(book, extensionStorage, placeOf);
        await Promise.all([backups.forget(), copies.forget()]);
        // All that they were asked for is off again; where the browser keeps one all the same, nothing uses it.
        await dropOptional().catch(() => false);
        return this.#library.reopen();
      case 'backup-plan':
      case 'set-backup-plan':
      case 'back-up-now':
        return backups.carryOut(act);
      case 'copies':
      case 'lock-copies':
        return copies.carryOut(act);
      default:
        return this.#transfersOf(surface).carryOut(book, act, this.#makeWay(book));
    }
  }

  /** A book that does not open may be whole: it makes way for what is there to take its place, and fits on the disk. */
  #makeWay(book: Book): (() => Promise<Book>) | undefined {
    const { health } = book;
    return health.state === 'lost' && !health.full && !book.isOpen() ? () => this.#library.replaceable() : undefined;
  }

  async #restoreCopy(passphrase?: string): Promise<RestoredCopy> {
    const before = (await this.#library.open()).health;
    // Another tab has brought it back, and something may have been recorded since.
    if (before.state !== 'lost') return 'restored';
    // What was in the way may have gone, and the copy is older than what stands there.
    if (before.unreadable) await this.#library.reopen();
    const { health } = await this.#library.open();
    if (health.state !== 'lost') return 'opened';
    if (health.full) return 'full';
    const { copies } = this.#beside;
    const opened = await copies.open(passphrase);
    if (typeof opened === 'string') return opened;
    await copies.load(await this.#library.replaceable(), opened, passphrase);
    await this.#library.reopen();
    // One that was locked comes back with a key of its own: the next copy bears that one's name.
    await copies.keep().catch(() => undefined);
    return 'restored';
  }

  #transfersOf(surface: Surface): Transfers {
    const known = this.#transfers.get(surface);
    if (known) return known;
    const transfers = new Transfers(this.#library.environment());
    this.#transfers.set(surface, transfers);
    surface.port.onDisconnect.addListener(() => {
      transfers.close();
      this.#transfers.delete(surface);
    });
    return transfers;
  }
}
