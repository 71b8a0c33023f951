/**
 * Backups into a folder that the rep has picked. No test can answer the browser's own questions, so downloads are refused by
 * a double, and a folder of the browser's private files stands in for the picked one: a real handle, kept in the database.
 */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { useStage } from '../use-stage.ts';

const stage = useStage();
let page: Page;
beforeAll(async () => {
  page = await stage.browser.openPage(`chrome-extension://${stage.browser.extensionId}/dashboard.html#/data`);
  await page.evaluate(() => {
    const { permissions } = (globalThis as unknown as { chrome: { permissions: { request: unknown } } }).chrome;
    permissions.request = async () => false;
    const showDirectoryPicker = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('Backups', { create: true });
    Object.assign(globalThis, { showDirectoryPicker });
  });
});

const scheduled = () =>
  page.locator('section', { has: page.getByRole('heading', { name: 'Automatic backups', exact: true }) });
const press = (name: string) => scheduled().getByRole('button', { name, exact: true }).click();

/** What stands in the folder is, file by file. */
const formats = () =>
  page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Backups');
    const handles = (folder as unknown as { values(): AsyncIterable<FileSystemFileHandle> }).values();
    const found: string[] = [];
    for await (const handle of handles) {
      const text = await (await handle.getFile()).text();
      found.push(text === '' ? 'empty' : (JSON.parse(text) as { format: string }).format);
    }
    return found;
  });

const stand = (expected: string[]) => expect.poll(formats).toEqual(expected);

const remove = () =>
  page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('Backups', { recursive: true }));

test('go into a folder where the browser allows no downloads, and into the next once the first has gone', async () => {
  await scheduled().getByRole('radio', { name: 'Every day' }).click();
  await scheduled().getByText('The browser did not allow it').waitFor();
  await press('Choose a folder');
  await scheduled()
    .getByText(/Last saved: red-pen-backup-/)
    .waitFor();
  await scheduled().getByText('Into “Backups”.').waitFor();
  await stand(['red-pen-backup']);

  await remove();
  await press('Save one now');
  await scheduled().getByText('The folder is not there any more.').waitFor();
  await page.evaluate(() => (location.hash = '#/deals'));
  await page.getByText('Automatic backups have stopped. The folder is not there any more.').waitFor();
  await page.getByRole('link', { name: 'Go to Data' }).click();
  await scheduled().locator('.refused').getByRole('button', { name: 'Choose a folder' }).click();
  await stand(['red-pen-backup']);
});

interface Writes {
  createWritable: unknown;
  real?: unknown;
  refused?: number;
}

/** Of the worker: what files are written with says that there is no room, or does what it did. */
async function fillDisk(full: boolean): Promise<void> {
  const worker = await stage.browser.worker();
  await worker.evaluate((isFull) => {
    const { prototype } = FileSystemFileHandle as unknown as { prototype: Writes };
    prototype.real ??= prototype.createWritable;
    const refuse = () => {
      prototype.refused = (prototype.refused ?? 0) + 1;
      return Promise.reject(new DOMException('no room', 'QuotaExceededError'));
    };
    prototype.createWritable = isFull ? refuse : prototype.real;
  }, full);
}

const refused = async () =>
  (await stage.browser.worker()).evaluate(
    () => (FileSystemFileHandle as unknown as { prototype: Writes }).prototype.refused ?? 0,
  );

test('leave no empty file behind where the disk is full, and the one alone that was there', async () => {
  await fillDisk(true);
  await press('Save one now');
  await scheduled().getByText('The disk is full.').waitFor();
  await stand(['red-pen-backup']);
  await page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Backups');
    for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys())
      await folder.removeEntry(name);
  });
  await press('Save one now');
  await expect.poll(refused).toBe(2);
  await stand([]);
  await fillDisk(false);
  await press('Save one now');
  await stand(['red-pen-backup']);
});
