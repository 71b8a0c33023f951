/** LinkedIn's place in the settings, where the browser grants access. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gmailSite } from '../../pages/gmail/site.ts';
import { serveSites } from '../../pages/server/serve.ts';
import type { PageServer } from '../../pages/server/serve.ts';
import { ensureBuilt, launchBrowser, openBook } from '../harness/index.ts';
import type { OpenBook, RedPenBrowser } from '../harness/index.ts';

let server: PageServer;
let browser: RedPenBrowser;
let book: OpenBook;

beforeAll(async () => {
  server = await serveSites([gmailSite()]);
  browser = await launchBrowser({ extensionDir: await ensureBuilt(), server, linkedin: 'granted', locale: 'en-GB' });
  book = await openBook(browser);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const mode = async () => (await book.ask('summary', {})).settings.linkedin;
const hasAccess = () =>
  book.page.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { permissions: { contains(asked: { origins: string[] }): Promise<boolean> } };
    };
    return chrome.permissions.contains({ origins: ['https://www.linkedin.com/*'] });
  });

test('on in the page, then in the panel, then off, which gives the access back', async () => {
  const page = await browser.openPage(`chrome-extension://${browser.extensionId}/dashboard.html#/settings`);
  await page.getByLabel('In the page').click();
  await expect.poll(mode, { timeout: 15_000 }).toBe('page');
  await page.getByLabel('In the browser’s side panel').click();
  await expect.poll(mode, { timeout: 15_000 }).toBe('panel');
  expect(await hasAccess()).toBe(true);
  await page.getByLabel('Off').click();
  await expect.poll(mode, { timeout: 15_000 }).toBe('off');
  await expect.poll(hasAccess, { timeout: 15_000 }).toBe(false);
  await expect.poll(() => page.getByLabel('Off').isChecked()).toBe(true);
});
