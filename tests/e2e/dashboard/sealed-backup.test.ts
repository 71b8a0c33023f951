/** A backup behind a passphrase: saved, refused with another one and with one byte changed, restored with its own. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { useStage } from '../use-stage.ts';
import { findings } from '../support/axe.ts';

const PASSPHRASE = 'nine lives of a stapler';

const stage = useStage({ downloads: 'granted' });
let page: Page;
beforeAll(async () => {
  page = await stage.browser.openPage(`chrome-extension://${stage.browser.extensionId}/dashboard.html#/data`);
});

const section = (title: string) =>
  page.locator('section', { has: page.getByRole('heading', { name: title, exact: true }) });
const deals = async () => (await stage.book.ask('summary', {})).deals;

async function saveSealed(): Promise<Buffer> {
  const backup = section('Backup');
  await backup.getByLabel('Lock the file with a passphrase').check();
  await backup.getByLabel('Passphrase', { exact: true }).fill('short');
  await backup.getByRole('button', { name: 'Save a backup' }).click();
  await backup.getByText('Eight characters or more').waitFor();
  await backup.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await backup.getByLabel('The same again').fill('something else');
  await backup.getByRole('button', { name: 'Save a backup' }).click();
  await backup.getByText('The two differ').waitFor();
  expect(await findings(page, page.mainFrame(), 'lock')).toEqual([]);
  await backup.getByLabel('The same again').fill(PASSPHRASE);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    backup.getByRole('button', { name: 'Save a backup' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^red-pen-backup-\d{4}-\d\d-\d\d\.redpen$/);
  expect(await backup.getByLabel('Passphrase', { exact: true }).inputValue()).toBe('');
  return readFile(await download.path());
}

async function choose(buffer: Buffer, passphrase: string): Promise<void> {
  const restore = section('Restore');
  await restore.locator('input[type=file]').setInputFiles({ name: 'mine.redpen', mimeType: '', buffer });
  await restore.getByLabel('Passphrase of mine.redpen').fill(passphrase);
  await restore.getByRole('button', { name: 'Open the file' }).click();
}

test('a locked backup opens with its own passphrase alone, whole, or not at all', async () => {
  const before = await deals();
  expect(before).toBeGreaterThan(1);
  const file = await saveSealed();
  expect(file.toString('latin1')).not.toContain('Northwind');
  await stage.book.run('remove-sample', {});
  expect(await deals()).toBe(0);

  const restore = section('Restore');
  await choose(file, 'nine lives of a staple');
  await restore.getByText('This passphrase does not open the file.').waitFor();
  // Tried again from the keys, which stay in the field.
  const field = restore.getByLabel('Passphrase of mine.redpen');
  await field.press('Enter');
  await restore.getByRole('button', { name: 'Open the file' }).and(restore.locator(':not([aria-disabled])')).waitFor();
  await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true);
  const changed = Buffer.from(file);
  const middle = Math.floor(file.length / 2);
  changed[middle] = (changed[middle] ?? 0) ^ 1;
  await choose(changed, PASSPHRASE);
  await restore.getByText('The file is not what was saved').waitFor();
  expect(await deals()).toBe(0);

  await choose(file, PASSPHRASE);
  await restore.getByRole('button', { name: 'Replace the book with this file' }).click();
  await restore.getByText('Restored from mine.redpen.').waitFor();
  expect(await deals()).toBe(before);
});

interface DownloadsApi {
  chrome: {
    downloads: {
      search(what: object): Promise<{ filename: string; state: string; byExtensionId?: string }[]>;
    };
    alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> };
  };
}

test('a backup saves itself into the downloads once it is switched on, then by its alarm, locked if wanted', async () => {
  await page.reload();
  const scheduled = section('Automatic backups');
  await scheduled.getByRole('radio', { name: 'Every day' }).check();
  await scheduled.getByText(/Last saved: red-pen-backup-.*\.json/).waitFor();
  expect(await findings(page, page.mainFrame(), 'scheduled')).toEqual([]);
  const worker = await stage.browser.worker();
  const look = () =>
    worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as DownloadsApi;
      const alarm = await chrome.alarms.get('backup');
      const files = await chrome.downloads.search({});
      // Those that the test before has saved by a click are the page's.
      return { files: files.filter(({ byExtensionId }) => byExtensionId), rings: alarm?.scheduledTime ?? 0 };
    });
  const { files, rings } = await look();
  expect(files.map(({ state }) => state)).toEqual(['complete']);
  expect(rings).toBeGreaterThan(Date.now());
  const [file] = files;
  expect(JSON.parse(await readFile(file?.filename ?? '', 'utf8'))).toMatchObject({ format: 'red-pen-backup' });

  await scheduled.getByLabel('Lock the file with a passphrase').check();
  await scheduled.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await scheduled.getByLabel('The same again').fill(PASSPHRASE);
  await scheduled.getByRole('button', { name: 'Lock them from now on' }).click();
  await scheduled.getByText('Locked with the passphrase that you gave.').waitFor();
  await scheduled.getByRole('button', { name: 'Save one now' }).click();
  await scheduled.getByText(/Last saved: red-pen-backup-.*\.redpen/).waitFor();
  await scheduled.getByRole('radio', { name: 'Off' }).check();
  await scheduled.getByText('Last saved').waitFor({ state: 'detached' });
  // The permission was given back, and the browser has no such part any more.
  const alarm = await worker.evaluate(() => (globalThis as unknown as DownloadsApi).chrome.alarms.get('backup'));
  expect(alarm ?? null).toBeNull();
});
