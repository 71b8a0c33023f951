/** Left to itself, the sidebar is as light or dark as the page around it, whatever the system says. */
import { describe, expect, it } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { INBOX } from './stage.ts';
import type { Stage } from './stage.ts';
import { useStage } from './use-stage.ts';

const stage = useStage();

const open = (theme: string): ReturnType<Stage['openGmail']> => stage.openGmail(INBOX.replace('#', `?theme=${theme}#`));

/** Lightness of what the sidebar stands on, 0 to 1. */
const ground = (sidebar: Frame): Promise<number> =>
  sidebar.evaluate(() => Number(/oklch\(([\d.]+)/.exec(getComputedStyle(document.body).backgroundColor)?.[1]));

/** As Gmail does: the text of one style element; the rep has clicked for it. */
async function changeTheme(page: Page, theme: string): Promise<void> {
  await page.evaluate((next) => Reflect.get(globalThis, '__double').setTheme(next), theme);
  await page.locator('[role=main] tr.zA').first().focus();
  await page.locator('input[name=q]').first().focus();
}

describe.each(['light', 'dark'] as const)('on a %s system', (colorScheme) => {
  it.each([
    ['light', 'light'],
    ['dark', 'dark'],
    // Dark around light mails: the sidebar stands beside the frame.
    ['mixed', 'dark'],
  ])('a %s mailbox has a %s sidebar', async (theme, tone) => {
    const { page, sidebar } = await open(theme);
    await page.emulateMedia({ colorScheme });
    await expect.poll(() => ground(sidebar)).toSatisfy((value: number) => value > 0.5 === (tone === 'light'));
    await page.close();
  });
});

it('follows when the rep changes the theme, and yields to a choice of its own', async () => {
  const { page, sidebar } = await open('light');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(() => ground(sidebar)).toBeGreaterThan(0.9);
  await changeTheme(page, 'dark');
  await expect.poll(() => ground(sidebar)).toBeLessThan(0.3);
  await stage.book.run('change-settings', { theme: 'light' });
  await expect.poll(() => ground(sidebar)).toBeGreaterThan(0.9);
  await stage.book.run('change-settings', { theme: 'auto' });
  await expect.poll(() => ground(sidebar)).toBeLessThan(0.3);
  await changeTheme(page, 'light');
  await expect.poll(() => ground(sidebar)).toBeGreaterThan(0.9);
  await page.close();
});
