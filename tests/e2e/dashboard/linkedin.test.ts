/** LinkedIn's place in the settings, where the browser grants access. */
import { expect, test } from 'vitest';
import { useStage } from '../use-stage.ts';

const stage = useStage({ book: 'empty', linkedin: 'granted', locale: 'en-GB' });

const mode = async () => (await stage.book.ask('summary', {})).settings.linkedin;
const hasAccess = () =>
  stage.book.page.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { permissions: { contains(asked: { origins: string[] }): Promise<boolean> } };
    };
    return chrome.permissions.contains({ origins: ['https://www.linkedin.com/*'] });
  });

test('on in the page, then in the panel, then off, which gives the access back', async () => {
  const page = await stage.browser.openPage(`chrome-extension://${stage.browser.extensionId}/dashboard.html#/settings`);
  await page.getByLabel('In the page').click();
  await expect.poll(mode).toBe('page');
  await page.getByLabel('In the browser’s side panel').click();
  await expect.poll(mode).toBe('panel');
  expect(await hasAccess()).toBe(true);
  await page.getByLabel('Off').click();
  await expect.poll(mode).toBe('off');
  await expect.poll(hasAccess).toBe(false);
  await expect.poll(() => page.getByLabel('Off').isChecked()).toBe(true);
});
