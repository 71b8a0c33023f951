/** The folder that the rep has picked for backups, where the browser offers one. Access to it can be taken back any time. */
import { keepInVault, readVault } from '../sealing/vault.ts';
import { backupProblem } from './problem.ts';

/** Not every browser has it, and the types know only those that do. */
interface Picker {
  showDirectoryPicker?(options: { id: string; mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
}
type Asked = (how: { mode: 'readwrite' }) => Promise<PermissionState>;
interface Asking {
  queryPermission: Asked;
  requestPermission: Asked;
}

const WRITE = { mode: 'readwrite' } as const;

export function canPickFolder(): boolean {
  return typeof (globalThis as Picker).showDirectoryPicker === 'function';
}

/** Call straight from a click. @returns its name; `null` = the rep closed the question */
export async function pickBackupFolder(): Promise<string | null> {
  try {
    const folder = await (globalThis as Picker).showDirectoryPicker?.({ id: 'red-pen', ...WRITE });
    if (!folder) return null;
    await keepInVault('folder', folder);
    return folder.name;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Its name, and whether it may be written to now. */
export async function backupFolder(): Promise<{ name: string; open: boolean } | null> {
  const folder = await readVault('folder');
  if (!folder) return null;
  const state = await (folder as unknown as Asking).queryPermission(WRITE);
  return { name: folder.name, open: state === 'granted' };
}

/** Call straight from a click: the browser shows its own question. */
export async function allowBackupFolder(): Promise<boolean> {
  const folder = await readVault('folder');
  return folder !== null && (await (folder as unknown as Asking).requestPermission(WRITE)) === 'granted';
}

async function openFolder(): Promise<FileSystemDirectoryHandle> {
  const folder = await readVault('folder');
  if (!folder) throw backupProblem('no-folder');
  if ((await (folder as unknown as Asking).queryPermission(WRITE)) !== 'granted') throw backupProblem('ask-folder');
  return folder;
}

/** All of it, or the file of that name stays as it was. */
export async function putInFolder(name: string, file: Blob): Promise<void> {
  const folder = await openFolder();
  try {
    // Before anything is made: where that can't be told, a file of before could be taken for an empty one of ours.
    const isNew = !(await holds(folder, name));
    try {
      await writeInto(await folder.getFileHandle(name, { create: true }), file);
    } catch (error) {
      // Making it has left an empty one; where that can't go either, what failed first is what is said.
      if (isNew) await folder.removeEntry(name).catch(() => undefined);
      throw error;
    }
  } catch (error) {
    throw error instanceof DOMException && error.name === 'NotFoundError' ? backupProblem('no-folder') : error;
  }
}

async function holds(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  try {
    await folder.getFileHandle(name);
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return false;
    throw error;
  }
}

async function writeInto(handle: FileSystemFileHandle, file: Blob): Promise<void> {
  await file.stream().pipeTo(await handle.createWritable());
  const { size } = await handle.getFile();
  if (size !== file.size) throw backupProblem('failed');
}

export async function removeFromFolder(name: string): Promise<void> {
  await (await openFolder()).removeEntry(name);
}
