/**
 * Updated under an open page, and no new sidebar comes (its worker does not start): the old one shows nothing as if it were
 * of now. The browser tells it nothing, so it finds out as soon as anything moves.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { openStage } from '../stage.ts';
import type { Stage } from '../stage.ts';

const UPDATED = 'Red Pen was updated.';
const WITHIN_MS = 10_000;

let root: string;
let stage: Stage;
let page: Page;
let sidebar: Frame;
afterEach(async () => {
  await stage.close();
  rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

async function openThread(): Promise<void> {
  root = mkdtempSync(join(tmpdir(), 'red-pen-updated-'));
  stage = await openStage({ profileDir: root });
  await stage.book.page.close();
  ({ page, sidebar } = await stage.openDeal());
}

interface Runtime {
  chrome: { runtime: { id?: string; reload(): void } };
}

async function updateToNothing(): Promise<void> {
  const worker = await stage.browser.worker();
  writeFileSync(join(root, 'extension', 'background.js'), 'throw new Error("does not start")');
  await worker.evaluate(() => {
    const { chrome } = globalThis as unknown as Runtime;
    setTimeout(() => chrome.runtime.reload(), 50);
  });
  const isGone = () => sidebar.evaluate(() => (globalThis as unknown as Runtime).chrome.runtime.id === undefined);
  await expect.poll(isGone, { timeout: WITHIN_MS }).toBe(true);
}

const said = () => sidebar.getByText(UPDATED).waitFor({ timeout: WITHIN_MS });

it('says so when the rep comes to it', async () => {
  await openThread();
  await updateToNothing();
  await sidebar.getByRole('heading', { name: 'Northwind Logistics' }).hover();
  await said();
});

it('says so when another thread is opened beside it', async () => {
  await openThread();
  await updateToNothing();
  await page.goto('https://mail.google.com/mail/u/0/#inbox');
  await said();
});

it('says so when it is opened by its tab', async () => {
  await openThread();
  await stage.browser.dispatchCommand('toggle-sidebar');
  const host = page.locator('div[data-dock]');
  await expect.poll(async () => (await host.boundingBox())?.width).toBe(32);
  await updateToNothing();
  await host.click();
  await said();
  expect((await host.boundingBox())?.width).toBeGreaterThan(300);
});
