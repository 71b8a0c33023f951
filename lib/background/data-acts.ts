/** What exports, replaces or destroys the whole book. Reached from the dashboard alone. */
import type { DataAct } from '../contract/ports.ts';
import { restoreSnapshot } from '../store/snapshots.ts';
import { extensionStorage } from '../platform/key-value.ts';
import { stayAwake } from '../platform/stay-awake.ts';
import { deleteEverything } from '../transfer/delete-everything.ts';
import { Transfers } from '../transfer/transfers.ts';
import type { Library } from './library.ts';
import type { Surface } from './surfaces.ts';

/** What changes the book; the rest only reads it, or gathers what is still to be previewed. */
const WRITES: ReadonlySet<DataAct['kind']> = new Set([
  'restore-upload',
  'merge-upload',
  'restore-snapshot',
  'delete-everything',
]);

export function changesTheBook(act: DataAct): boolean {
  return WRITES.has(act.kind);
}

export class DataActs {
  readonly #library: Library;
  readonly #transfers = new Map<Surface, Transfers>();

  constructor(library: Library) {
    this.#library = library;
  }

  carryOut(surface: Surface, act: DataAct): Promise<unknown> {
    return stayAwake(() => this.#carryOut(surface, act));
  }

  async #carryOut(surface: Surface, act: DataAct): Promise<unknown> {
    const { book } = await this.#library.open();
    switch (act.kind) {
      case 'restore-snapshot':
        await restoreSnapshot(book, extensionStorage);
        return this.#library.reopen();
      case 'delete-everything':
        await deleteEverything(book, extensionStorage);
        return this.#library.reopen();
      default:
        return this.#transfersOf(surface).carryOut(book, act);
    }
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
