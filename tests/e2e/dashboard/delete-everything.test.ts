/** "Delete everything" in the built extension: afterwards a name of the rep's stands in no area of storage and on no surface. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { SUBJECT } from '../stage.ts';
import { useStage } from '../use-stage.ts';

const CANARY = 'Quillfeather';

const stage = useStage({ notifications: 'granted', locale: 'en-GB' });

interface Area {
  get(keys: null): Promise<object>;
}
interface Api {
  storage: { local: Area; session: Area; sync: Area };
  permissions: { contains(what: object): Promise<boolean> };
  notifications: { create(id: string, text: object): Promise<string>; getAll(): Promise<object> };
  action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
  runtime: { getURL(path: string): string };
}

/** Runs in the dashboard: all that the browser keeps for the extension, as text. */
async function everythingKept(): Promise<string> {
  const { chrome } = globalThis as unknown as { chrome: Api };
  const settled = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('unreadable')));
    });
  const rows: unknown[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await settled(indexedDB.open(name));
    for (const table of database.objectStoreNames) {
      const store = database.transaction(table).objectStore(table);
      rows.push([name, table, await settled(store.getAllKeys()), await settled(store.getAll())]);
    }
    database.close();
  }
  const { local, session, sync } = chrome.storage;
  const areas = await Promise.all([local.get(null), session.get(null), sync.get(null)]);
  const shown = [
    (await chrome.permissions.contains({ permissions: ['notifications'] })) && (await chrome.notifications.getAll()),
    await chrome.action.getBadgeText({}),
    await chrome.action.getTitle({}),
  ];
  return JSON.stringify([
    rows,
    areas,
    Object.entries(localStorage),
    Object.entries(sessionStorage),
    await caches.keys(),
    shown,
    document.title,
  ]);
}

async function deleteEverything(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Delete everything…' }).click();
  await page.keyboard.type('delete');
  await page.locator('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await page.getByText('Everything is deleted.', { exact: false }).waitFor();
}

it('leaves nothing of it in any storage, nor on a surface that stands open', async () => {
  const { book, browser } = stage;
  await book.run('create-deal', { accountName: CANARY, dealName: `${CANARY} fleet` });
  const { page, sidebar } = await stage.openGmail();
  await stage.openThread(page, SUBJECT);
  await sidebar.getByRole('heading', { name: 'Northwind Logistics' }).click();
  // Half-written into a form.
  await page.keyboard.press('a');
  await sidebar.getByRole('textbox', { name: 'Words' }).fill(`Called ${CANARY}`);
  const kept = await browser.worker();
  await kept.evaluate(async (name) => {
    const { chrome } = globalThis as unknown as {
      chrome: Api & { storage: { session: { set(rows: object): Promise<void> } } };
    };
    const iconUrl = chrome.runtime.getURL('icon/128.png');
    await chrome.notifications.create('digest:2026-06-10', { type: 'basic', iconUrl, title: 'Today', message: name });
    await chrome.storage.session.set({ 'held-sends': [{ key: name }] });
  }, CANARY);
  await expect.poll(() => book.page.evaluate(everythingKept)).toContain(`Called ${CANARY}`);

  await book.page.goto(`chrome-extension://${browser.extensionId}/dashboard.html#/data`);
  await deleteEverything(book.page);
  await book.page.waitForTimeout(1000);
  expect(await book.page.evaluate(everythingKept)).not.toContain(CANARY);
  expect(await book.page.locator('body').innerText()).not.toContain(CANARY);
  expect((await book.ask('summary', {})).deals).toBe(0);
  const allowed = await book.page.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: Api };
    return chrome.permissions.contains({ permissions: ['notifications'] });
  });
  expect(allowed).toBe(false);
  // Nothing of it stands in the way of the next time.
  await book.page.reload();
  await deleteEverything(book.page);
});
