/** By Tab alone: whatever has the focus on a page of the dashboard shows a ring around it, or around the row that it opens. */
import { expect, it } from 'vitest';
import { useStage } from '../use-stage.ts';

const PAGES = [
  'today',
  'deals',
  'deals?view=board',
  'ledger',
  'calendar',
  'calendar?by=month',
  'people',
  'search?q=shift',
  'process',
  'red-pen',
  'skills',
  'rates',
  'reviews',
  'price',
  'settings',
  'detector',
  'data',
];
/** Past the rail, the head and some rows; the rows behind them are alike. */
const STOPS = 36;

const stage = useStage();

it.each(PAGES)('%s', async (hash) => {
  // Each page by itself: of one that is led elsewhere, the head of the page before still stands for a moment.
  const page = await stage.browser.openPage(`chrome-extension://${stage.browser.extensionId}/dashboard.html#/${hash}`);
  await page.locator('h1').first().waitFor();
  await page.locator('.ghost-rows').waitFor({ state: 'detached' });
  // A page that has only just been opened may not have the keys yet.
  await expect.poll(() => page.evaluate(() => document.hasFocus() && document.readyState)).toBe('complete');
  await page.locator('main').waitFor();
  const without: string[] = [];
  let seen = 0;
  for (; seen < STOPS; seen++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(ringOfFocused);
    if (focused === null && seen > 0) break;
    if (focused === null) continue;
    if (!focused.ring) without.push(focused.what);
  }
  await page.close();
  expect(without).toEqual([]);
  expect(seen).toBeGreaterThan(2);
});

/** `null` = the focus has left the page. */
function ringOfFocused(): { what: string; ring: boolean } | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  const drawn = (element: Element | null, part?: string) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element, part);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  };
  const around = [focused, focused.parentElement, focused.nextElementSibling, focused.closest('label')];
  const ring = around.some((element) => drawn(element)) || drawn(focused, '::after');
  return { what: `${focused.tagName}.${focused.className} ${focused.textContent.trim().slice(0, 40)}`, ring };
}
