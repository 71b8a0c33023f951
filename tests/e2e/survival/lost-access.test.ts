/** LinkedIn is taken back in the browser while its page is open. */
import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { gmailSite } from '../../pages/gmail/site.ts';
import { linkedinSite } from '../../pages/linkedin/site.ts';
import { useStage } from '../use-stage.ts';

const stage = useStage({ linkedin: 'granted', sites: [gmailSite(), linkedinSite()] });

const takeBack = (ours: Page): Promise<boolean> =>
  ours.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { permissions: { remove(taken: { origins: string[] }): Promise<boolean> } };
    };
    return chrome.permissions.remove({ origins: ['https://www.linkedin.com/*'] });
  });

it('leaves the page clean, also when it is loaded anew, and says so where we can ask', async () => {
  const { page, sidebar } = await stage.openGmail('https://www.linkedin.com/in/dana-reyes-ops/');
  await sidebar.getByRole('heading', { name: 'Northwind Logistics' }).waitFor();
  const dock = page.locator('div[data-dock]');
  expect(await dock.count()).toBe(1);
  const panel = await stage.browser.openPage(`chrome-extension://${stage.browser.extensionId}/sidebar.html`);
  const said = panel.getByText('The browser no longer lets me read LinkedIn.');
  await panel.getByRole('main').waitFor();
  expect(await said.count()).toBe(0);

  expect(await takeBack(stage.book.page)).toBe(true);
  await expect.poll(() => dock.count()).toBe(0);
  await said.waitFor();
  await stage.book.page.getByText('The browser no longer lets me read LinkedIn.').waitFor();
  await page.reload();
  await panel.waitForTimeout(1000);
  expect(await dock.count()).toBe(0);
});
