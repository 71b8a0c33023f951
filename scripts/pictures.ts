/** `npm run pictures`: the pictures of the README, made from the real extension beside the doubles. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, launchBrowser, openSampleBook } from '../tests/e2e/harness/index.ts';
import type { RedPenBrowser } from '../tests/e2e/harness/index.ts';
import { ensureChromium } from './browser/ensure-chromium.ts';
import { DEMO } from './start/demo.ts';
import { serveDoubles } from './start/doubles.ts';

const FOLDER = join('docs', 'pictures');

async function takeThread(browser: RedPenBrowser): Promise<void> {
  const page = await browser.openPage(DEMO.inbox);
  const sidebar = await browser.sidebarFrame(page);
  await page.locator('tr.zA:visible', { hasText: DEMO.subject }).first().click();
  await sidebar.getByRole('heading', { name: DEMO.account }).waitFor();
  await page.waitForTimeout(600);
  await page.screenshot({ path: join(FOLDER, 'thread.png') });
  await page.close();
}

async function takeDraft(browser: RedPenBrowser): Promise<void> {
  const page = await browser.openPage(DEMO.inbox);
  const sidebar = await browser.sidebarFrame(page);
  await page.locator('[gh=cm]').click();
  const dialog = page.locator('[role=dialog]').filter({ has: page.locator('[g_editable=true]') });
  await dialog.locator('input[peoplekit-id]').first().fill(DEMO.stranger.address);
  await page.keyboard.press('Enter');
  await sidebar.getByRole('button', { name: 'Create the deal' }).waitFor();
  await page.waitForTimeout(600);
  await page.screenshot({ path: join(FOLDER, 'draft.png') });
  await page.close();
}

ensureChromium();
mkdirSync(FOLDER, { recursive: true });
const server = await serveDoubles();
const viewport = { width: 1280, height: 800 };
const browser = await launchBrowser({ extensionDir: await ensureBuilt(), server, viewport });
try {
  await openSampleBook(browser);
  await takeThread(browser);
  await takeDraft(browser);
} finally {
  await browser.close();
  await server.close();
}
