/** The copies for recovery: taken, locked where the rep wants that, and brought back from. */
import type { CopiesAct } from '../../contract/data-acts.ts';
import type { CopiesState, RestoreProblem } from '../../contract/views.ts';
import { keepInVault, readVault } from '../../platform/sealing/vault.ts';
import { extensionStorage } from '../../platform/storage/key-value.ts';
import { vaultSeal } from '../../platform/sealing/vault-seal.ts';
import type { Book } from '../../store/book.ts';
import type { CopyLock, OpenCopy } from '../../store/copies/copy-lock.ts';
import type { Bytes } from '../../store/copies/packing.ts';
import { readHeads } from '../../store/copies/snapshot-heads.ts';
import { keepSnapshot, loadSnapshot, openSnapshot } from '../../store/copies/snapshots.ts';
import type { OpenedSnapshot } from '../../store/copies/snapshots.ts';
import { Turn } from '../../store/turn.ts';
import type { Library } from '../library.ts';
import { ringForCopy } from './ring-once.ts';

/** That they are to be locked. It stands where they stand, so that it outlives a damaged database, as the key may not. */
const KEY = 'copies-locked';

export class Copies {
  readonly #library: Library;
  /** Each asks for the lock when it is its turn: what was wanted before would else be kept after what is wanted now. */
  readonly #turn = new Turn();

  constructor(library: Library) {
    this.#library = library;
  }

  /** Takes one, if something has changed. @throws `no-key`: one that is to be locked is never kept open instead */
  keep(): Promise<void> {
    return this.#turn.take(async () => {
      const { book } = await this.#library.open();
      await keepSnapshot(book, extensionStorage, Date.now(), await lockOfCopies());
    });
  }

  async carryOut(act: CopiesAct): Promise<CopiesState> {
    if (act.kind === 'lock-copies') {
      // Before: the worker may end in between.
      await ringForCopy();
      await extensionStorage.set({ [KEY]: act.locked });
      // Where none can be taken now, `stateOfCopies` says so, and has it tried again.
      await this.keep().catch(() => undefined);
    }
    return stateOfCopies();
  }

  /** Before anything is done to the book, which may be whole. */
  async open(passphrase?: string): Promise<OpenedSnapshot | RestoreProblem> {
    const open = passphrase === undefined ? undefined : opener(passphrase);
    try {
      return (await openSnapshot(extensionStorage, open)) ?? 'none';
    } catch (error) {
      if (error instanceof Error && error.name === 'wrong-passphrase') return 'wrong-passphrase';
      throw error;
    }
  }

  /** In place of a book that is lost. */
  async load(book: Book, opened: OpenedSnapshot, passphrase?: string): Promise<void> {
    // The key first: with the book back and no key, pages would say that the rep has to give the passphrase again.
    if (opened.head.lock !== undefined && passphrase !== undefined) await keepKeyAgain(passphrase);
    await loadSnapshot(book, extensionStorage, opened);
  }

  async forget(): Promise<void> {
    await extensionStorage.remove([KEY]);
  }
}

async function areToBeLocked(): Promise<boolean> {
  return (await extensionStorage.get(KEY)) === true;
}

async function lockOfCopies(): Promise<CopyLock | null> {
  if (!(await areToBeLocked())) return null;
  const { name, seal } = await vaultSeal('copiesKey');
  return { name, seal: async (bytes) => bytesOf(await seal(new Blob([bytes]))) };
}

async function stateOfCopies(): Promise<CopiesState> {
  const areLocked = await areToBeLocked();
  const key = areLocked ? await readVault('copiesKey') : null;
  if (areLocked && !key) return 'no-key';
  const heads = await readHeads(extensionStorage);
  const isDone = heads.every(({ lock }) => lock === key?.check) && (!key || heads.some(({ verified }) => verified));
  // What was to take the place of another has failed, or its alarm has gone with an update: it is tried again.
  if (!isDone) await ringForCopy();
  return !key ? 'open' : isDone ? 'locked' : 'soon';
}

const bytesOf = async (file: Blob): Promise<Bytes> => new Uint8Array(await file.arrayBuffer());

function opener(passphrase: string): OpenCopy {
  return async (bytes) => {
    const { openSealed } = await import('../../platform/sealing/sealed-file.ts');
    return bytesOf(await openSealed(new Blob([bytes]), passphrase));
  };
}

/** What has damaged the book has mostly taken the key along. */
async function keepKeyAgain(passphrase: string): Promise<void> {
  if (await readVault('copiesKey')) return;
  const { makeSealKey } = await import('../../platform/sealing/sealed-file.ts');
  // Without room it is `no-key`, and said; the book is back all the same.
  await keepInVault('copiesKey', await makeSealKey(passphrase)).catch(() => undefined);
}
