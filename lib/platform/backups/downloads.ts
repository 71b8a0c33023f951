/** Files into a folder of ours under the browser's downloads. The permission is optional: asked for by the rep's click. */
import { backupProblem } from './problem.ts';
import { browser } from '../browser.ts';

const DOWNLOADS = { permissions: ['downloads' as const] };
const FOLDER = 'Red Pen';
const LOOK_AGAIN_MS = 200;

/** Call straight from a click: the browser shows its own question. */
export function requestDownloads(): Promise<boolean> {
  return browser.permissions.request(DOWNLOADS);
}

function hasDownloads(): Promise<boolean> {
  return browser.permissions.contains(DOWNLOADS);
}

export function dropDownloads(): Promise<boolean> {
  return browser.permissions.remove(DOWNLOADS);
}

/** A worker has no address for a blob, and the browser takes the whole file as an address instead. */
async function addressOf(file: Blob): Promise<{ url: string; release(): void }> {
  if (typeof URL.createObjectURL === 'function') {
    const url = URL.createObjectURL(file);
    return { url, release: () => URL.revokeObjectURL(url) };
  }
  const reader = new FileReader();
  const read = new Promise<string>((resolve, reject) => {
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')));
  });
  reader.readAsDataURL(file);
  return { url: await read, release: () => {} };
}

/** @returns its number in the browser's list; resolves once all of it is on the disk */
export async function putInDownloads(name: string, file: Blob): Promise<number> {
  if (!(await hasDownloads())) throw backupProblem('no-permission');
  const { url, release } = await addressOf(file);
  try {
    const filename = `${FOLDER}/${name}`;
    const id = await browser.downloads.download({ url, filename, conflictAction: 'overwrite', saveAs: false });
    await untilDone(id);
    return id;
  } finally {
    release();
  }
}

async function untilDone(id: number): Promise<void> {
  for (;;) {
    const [item] = await browser.downloads.search({ id });
    if (!item) throw backupProblem('failed');
    if (item.state === 'complete') return;
    if (item.state === 'interrupted') throw backupProblem(item.error === 'FILE_NO_SPACE' ? 'full' : 'failed');
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}

/** Of the disk and of the browser's list. Rejects when it is not there. */
export async function removeFromDownloads(id: number): Promise<void> {
  await browser.downloads.removeFile(id);
  await browser.downloads.erase({ id });
}
