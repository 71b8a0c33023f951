/** Gmail is taken back on the browser's own page of extensions while its page is open, and given again. */
import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { useStage } from '../use-stage.ts';

const stage = useStage();

/** "Site access" of the extension's details, as the rep chooses it there: Gmail is a required permission, which we could not give back ourselves. */
async function setSiteAccess(hostAccess: 'ON_CLICK' | 'ON_ALL_SITES' | 'ON_SPECIFIC_SITES'): Promise<void> {
  const details = await stage.browser.openPage('chrome://extensions');
  await details.evaluate(
    async ([extensionId, access]) => {
      const { chrome } = globalThis as unknown as {
        chrome: { developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> } };
      };
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: access });
    },
    [stage.browser.extensionId, hostAccess] as const,
  );
  await details.close();
}

const may = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { permissions: { contains(asked: { origins: string[] }): Promise<boolean> } };
    };
    return chrome.permissions.contains({ origins: ['https://mail.google.com/*'] });
  });

it('leaves the page clean, says so where we can ask, and is back when Gmail is given again', async () => {
  const { page } = await stage.openGmail();
  const dock = page.locator('div[data-dock]');
  expect(await dock.count()).toBe(1);
  await setSiteAccess('ON_CLICK');
  await expect.poll(() => may(stage.book.page)).toBe(false);
  await expect.poll(() => dock.count()).toBe(0);
  await stage.book.page.getByText('The browser no longer lets me read Gmail.').waitFor();
  await page.reload();
  await page.waitForTimeout(1500);
  expect(await dock.count()).toBe(0);
  await setSiteAccess('ON_ALL_SITES');
  await expect.poll(() => may(stage.book.page)).toBe(true);
  await expect.poll(() => dock.count()).toBe(1);
  await expect.poll(() => stage.book.page.getByText('The browser no longer lets me read Gmail.').count()).toBe(0);
});
