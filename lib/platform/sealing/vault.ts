/**
 * What only a database can hold: the folder that the rep has picked, the key that locks backups, and the one that locks the
 * copies for recovery. Nobody can be asked for a passphrase at night, so the key that follows from it is kept instead: it can
 * lock files and cannot be read out, and the passphrase itself stands nowhere. A database of its own, so that a damaged or
 * deleted book leaves it alone.
 *
 * It stands beside the book all the same: a write here that the browser can't finish costs both their connection. So to look
 * makes no database, and nothing is kept where the disk is full.
 */
import { LEAST_ROOM } from '../../domain/limits/least-room.ts';
import { backupProblem } from '../backups/problem.ts';
import { freeBytes } from '../storage/free-bytes.ts';
import type { SealKey } from './sealed-file.ts';

const DATABASE = 'red-pen-backups';
const STORE = 'kept';

interface VaultMap {
  folder: FileSystemDirectoryHandle;
  sealKey: SealKey;
  copiesKey: SealKey;
}

/** The keys among it. */
export type SealedWith = 'sealKey' | 'copiesKey';

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('unreadable')));
  });
}

async function isMade(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === DATABASE);
}

async function withStore(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE));
  const database = await settled(opening);
  try {
    return await settled(act(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

/** `null` = nothing is kept, or it was lost. */
export async function readVault<K extends keyof VaultMap>(key: K): Promise<VaultMap[K] | null> {
  try {
    if (!(await isMade())) return null;
    return ((await withStore('readonly', (store) => store.get(key))) as VaultMap[K] | undefined) ?? null;
  } catch {
    return null;
  }
}

/** @throws `full` where there is no room for it */
export async function keepInVault<K extends keyof VaultMap>(key: K, value: VaultMap[K]): Promise<void> {
  if ((await freeBytes()) < LEAST_ROOM) throw backupProblem('full');
  await withStore('readwrite', (store) => store.put(value, key));
}

export async function emptyVault(): Promise<void> {
  if (await isMade()) await settled(indexedDB.deleteDatabase(DATABASE));
}
