/** A page that forbids our frame: no empty column stands there, the tab says why. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { gmailSite } from '../../pages/gmail/site.ts';
import { INBOX, openStage } from '../stage.ts';
import type { Stage } from '../stage.ts';

let stage: Stage;
beforeAll(async () => {
  const gmail = gmailSite();
  const handle = async (request: Request): Promise<Response | null> => {
    const response = await gmail.handle(request);
    response?.headers.set('cross-origin-embedder-policy', 'require-corp');
    return response;
  };
  stage = await openStage({ sites: [{ ...gmail, handle }] });
});
afterAll(() => stage.close());

const width = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelector('div[data-dock]')?.getBoundingClientRect().width ?? 0);

it('collapses to its tab, and takes no room', async () => {
  const page = await stage.browser.openPage(INBOX);
  await page.locator('tr.zA').first().waitFor();
  await expect.poll(() => width(page)).toBe(32);
  const row = await page.locator('[role=main]:visible').boundingBox();
  expect((row?.x ?? 0) + (row?.width ?? 0)).toBeGreaterThan((page.viewportSize()?.width ?? 0) - 120);
  await page.close();
});
