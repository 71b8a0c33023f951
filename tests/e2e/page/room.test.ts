/** The open sidebar covers nothing of the mailbox: at every width, in every view, with whatever is being written. */
import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { INBOX } from '../stage.ts';
import { useStage } from '../use-stage.ts';

const WIDTHS = [1024, 1280, 1440, 1920];
const HOST = 'div[data-dock]';
const POPUP = '.dw [role=dialog]';
/** Views, drafts of both kinds, the toast and the companion rail. */
const PLACES = `[role=main],${POPUP},[role=main] [role=textbox],.b8[role=alert],[role=complementary]`;

const stage = useStage();

const at = (query: string): string => INBOX.replace('#', `${query}#`);

/** What stands under the open sidebar; or that there is none. */
const covered = (page: Page): Promise<string[]> =>
  page.evaluate(
    ([host, places]) => {
      const panel = document.querySelector(host)?.getBoundingClientRect();
      if (!panel || panel.width < 200) return ['no sidebar'];
      return [...document.body.querySelectorAll(places)]
        .map((element) => ({ name: `${element.role} ${element.className}`, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && box.height > 0)
        .filter(({ box }) => box.left < panel.right - 1 && box.right > panel.left + 1)
        .filter(({ box }) => box.top < panel.bottom - 1 && box.bottom > panel.top + 1)
        .map(({ name }) => name);
    },
    [HOST, PLACES] as const,
  );

async function expectFree(page: Page, view: string, widths: number[]): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(() => covered(page), { message: `${view} at ${width}` }).toEqual([]);
  }
}

const hostWidth = (page: Page): Promise<number> =>
  page.evaluate((host) => document.querySelector(host)?.getBoundingClientRect().width ?? 0, HOST);

const styles = (page: Page): Promise<string> =>
  page.evaluate(() => [...document.body.querySelectorAll('*')].map((one) => one.getAttribute('style')).join('|'));

it.each([
  ['left to right', '', WIDTHS],
  ['right to left', '?dir=rtl', WIDTHS],
  // At 1024 px a thread beside its list leaves no room: see below.
  ['split pane', '?split=1', WIDTHS.slice(1)],
])('%s: list, thread, answer and new mail stay free', async (_, query, widths) => {
  const { page } = await stage.openGmail(at(query));
  await expectFree(page, 'list', widths);
  await page.locator('[role=main]:visible tr.zA').first().click();
  await page.locator('h2[data-legacy-thread-id]:visible').waitFor();
  await expectFree(page, 'thread', widths);
  await page.keyboard.press('r');
  await page.locator('[role=main] [role=textbox]:visible').first().waitFor();
  await expectFree(page, 'answer', widths);
  await page.locator('[role=main]:visible').first().focus();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('c');
  await page.locator(POPUP).first().waitFor();
  await expectFree(page, 'new mail', widths);
  await page.close();
});

/** Narrowest of what the rep reads and writes in. */
const readable = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.min(
      ...[...document.querySelectorAll('[role=main] [role=list], [role=main] [role=textbox]')]
        .map((element) => element.getBoundingClientRect().width)
        .filter((width) => width > 0),
    ),
  );

it('in the split pane at 1024 px stands beside the list, and leaves an open thread the room to be read', async () => {
  const { page } = await stage.openGmail(at('?split=1'));
  await page.setViewportSize({ width: 1024, height: 800 });
  await expect.poll(() => covered(page)).toEqual([]);
  await page.locator('[role=main]:visible tr.zA').first().click();
  await page.locator('h2[data-legacy-thread-id]:visible').waitFor();
  const isTab = (): Promise<boolean> => hostWidth(page).then((width) => width < 100);
  await expect.poll(isTab).toBe(true);
  await expect.poll(() => readable(page)).toBeGreaterThan(300);
  // The same with whatever is written, and it stays so.
  await page.keyboard.press('r');
  await page.locator('[role=main] [role=textbox]:visible').first().waitFor();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('c');
  await page.locator(POPUP).first().waitFor();
  await page.waitForTimeout(2000);
  expect(await isTab()).toBe(true);
  expect(await readable(page)).toBeGreaterThan(300);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect.poll(() => covered(page)).toEqual([]);
  await page.close();
});

it('yields to a draft over everything, and comes back behind it', async () => {
  const { page } = await stage.openGmail();
  await page.keyboard.press('c');
  await page.locator(POPUP).waitFor();
  await expect.poll(() => covered(page)).toEqual([]);
  await page.click('[role=dialog] .Hq');
  await expect.poll(() => hostWidth(page)).toBeLessThan(100);
  await page.click('[role=dialog] .Hq');
  await expect.poll(() => covered(page)).toEqual([]);
  await page.close();
});

it('is open or closed in every tab alike, wherever the rep says so', async () => {
  const [one, other] = [await stage.openGmail(), await stage.openGmail()];
  const widths = (): Promise<number[]> => Promise.all([hostWidth(one.page), hostWidth(other.page)]);
  await expect.poll(widths).toEqual([344, 344]);
  await one.page.bringToFront();
  await one.sidebar.getByRole('button', { name: 'Collapse' }).click();
  await expect.poll(widths).toEqual([32, 32]);
  // The button of the collapsed tab stands in a closed root.
  await one.page.locator(HOST).click();
  await expect.poll(widths).toEqual([344, 344]);
  await one.page.close();
  await other.page.close();
});

it('gives the page its width back when it is closed, to the byte', async () => {
  const { page } = await stage.openGmail();
  const toggle = (): Promise<void> => stage.browser.dispatchCommand('toggle-sidebar');
  const widths = (): Promise<number[]> =>
    page.evaluate(() => [...document.body.children].map((child) => child.getBoundingClientRect().width));
  const isOpen = (): Promise<boolean> => hostWidth(page).then((width) => width > 200);
  await expect.poll(() => covered(page)).toEqual([]);
  const narrow = await styles(page);
  await toggle();
  await expect.poll(isOpen).toBe(false);
  const [wide, closed] = [await widths(), await styles(page)];
  expect(Math.max(...wide)).toBe(await page.evaluate(() => document.documentElement.clientWidth));
  expect(closed).not.toBe(narrow);
  expect(closed).not.toContain('!important');
  await toggle();
  await expect.poll(isOpen).toBe(true);
  await toggle();
  await expect.poll(isOpen).toBe(false);
  expect(await widths()).toEqual(wide);
  expect(await styles(page)).toBe(closed);
  await page.close();
});
