/** Copies for recovery behind a passphrase: locked in the dashboard, and the way back of a book that the browser has lost. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { endWorker } from '../harness/worker-life.ts';
import { useStage } from '../use-stage.ts';
import { findings } from '../support/axe.ts';

const PASSPHRASE = 'nine lives of a stapler';

const stage = useStage();
let page: Page;
beforeAll(async () => {
  page = await stage.browser.openPage(`chrome-extension://${stage.browser.extensionId}/dashboard.html#/data`);
});

const copies = () => page.locator('section', { has: page.getByRole('heading', { name: 'Copies for recovery' }) });

interface Storage {
  chrome: { storage: { local: { get(keys: null): Promise<Record<string, { lock?: string }>> } } };
}
const locks = () =>
  page.evaluate(async () => {
    const kept = await (globalThis as unknown as Storage).chrome.storage.local.get(null);
    return Object.keys(kept)
      .filter((key) => key.endsWith('/head'))
      .map((key) => kept[key]?.lock ?? 'open');
  });

/** As damaged files have it: the book and the key that locks are gone, and what stands outside the database is not. */
async function loseDatabases(): Promise<void> {
  await page.goto('about:blank');
  await endWorker(stage.browser.context, `chrome-extension://${stage.browser.extensionId}`);
  await page.goto(`chrome-extension://${stage.browser.extensionId}/icon/16.png`);
  await page.evaluate(async () => {
    for (const { name = '' } of await indexedDB.databases()) {
      await new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.addEventListener('success', resolve);
        request.addEventListener('error', reject);
        request.addEventListener('blocked', () => reject(new Error(`${name} is open`)));
      });
    }
  });
}

test('a lost book comes back from a locked copy with the passphrase alone', async () => {
  const before = await stage.book.ask('summary', {});
  await copies().getByLabel('Lock the copies with a passphrase').check();
  await copies().getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await copies().getByLabel('The same again').fill(PASSPHRASE);
  expect(await findings(page, page.mainFrame(), 'copies')).toEqual([]);
  await copies().getByLabel('The same again').press('Enter');
  await copies().getByText('Locked: a damaged book comes back').waitFor();
  const [lock] = await locks();
  expect(lock).toMatch(/^[0-9a-f]{32}$/);
  expect(await locks()).not.toContain('open');

  await loseDatabases();
  await page.goto(`chrome-extension://${stage.browser.extensionId}/dashboard.html#/deals`);
  await page.getByRole('heading', { name: 'The book has lost its content' }).waitFor();
  const field = page.getByLabel('Passphrase of the copies');
  await page.getByRole('button', { name: 'Restore the copy' }).click();
  await page.getByText('Type the passphrase first.').waitFor();
  await field.fill('nine lives of a staple');
  await field.press('Enter');
  await page.getByText('This passphrase does not open the copy.').waitFor();
  expect(await findings(page, page.mainFrame(), 'lost and locked')).toEqual([]);
  // The page asks for the passphrase already: nothing above it does too, or leads away.
  expect(await page.getByText('The key that locks the copies is gone').count()).toBe(0);
  await field.fill(PASSPHRASE);
  await field.press('Enter');
  await page.locator('table tbody tr').first().waitFor();
  await page.getByText('The copy is back.').waitFor();
  expect(await page.getByText('The key that locks the copies is gone').count()).toBe(0);
  const after = await stage.book.ask('summary', {});
  expect([after.deals, after.contacts, after.commitments]).toEqual([before.deals, before.contacts, before.commitments]);
  // And the next one is locked again, without anybody being asked.
  await expect.poll(locks).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
  expect(await locks()).not.toContain(lock);
});
