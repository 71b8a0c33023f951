/** No page of the dashboard is wider than its window, in the longer of the two languages, with a mouse or without. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { openStage } from './stage.ts';
import type { Stage } from './stage.ts';

const WIDTHS = [1440, 1024, 640];
const PAGES = [
  'deals',
  'ledger',
  'people',
  'rates',
  'snippets',
  'today',
  'data',
  'settings',
  'privacy',
  'detector',
  'calendar?by=month',
  'process',
  'red-pen',
  'skills',
  'reviews',
  'passed',
  'price',
  'brief',
];

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
  await stage.book.run('change-settings', { language: 'de' });
  page = await stage.browser.openPage(`chrome-extension://${stage.browser.extensionId}/dashboard.html`);
});
afterAll(() => stage.close());

it.each(PAGES)('%s', async (name) => {
  await page.evaluate((path) => (location.hash = `/${path}`), name);
  await page.locator('main h1').first().waitFor();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(wide, { message: `${name} at ${width}` }).toBe(0);
  }
});
