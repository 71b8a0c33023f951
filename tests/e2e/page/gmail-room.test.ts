/** Room beside the Gmail double: taken where there is some, given back to the byte. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { Berth } from '../../../lib/sites/site.ts';
import { startDriver } from './gmail-reading/drive.ts';
import type { Beside, Driver } from './gmail-reading/drive.ts';

const WIDTH = 344;
const PLACES = '[role=main],[role=banner],[role=complementary],.brC-brG,.dw [role=dialog],.b8,header';
const POPUP = '.dw [role=dialog]';

let driver: Driver;
let page: Page;
let ask: Beside['ask'];

async function open(path: string, width = 1440): Promise<void> {
  ({ page, ask } = await driver.open(path, { width, height: 800 }));
}

async function compose(): Promise<void> {
  await page.keyboard.press('c');
  await page.waitForSelector(POPUP);
}

/** Places the panel, lets Gmail settle, and places it again. */
async function fit(): Promise<Berth | null> {
  await ask(`site.room.fit({ width: ${WIDTH} }); 0`);
  await page.waitForTimeout(900);
  return ask<Berth | null>(`site.room.fit({ width: ${WIDTH} })`);
}

/** What the panel would stand on. */
function covered(berth: Berth | null): Promise<string[]> {
  return page.evaluate(
    ([at, width, places]) => {
      if (!at) return ['no berth'];
      const left = at.side === 'left' ? at.inset : innerWidth - at.inset - width;
      const panel = new DOMRect(left, at.top, width, innerHeight - at.top - at.bottom);
      return [...document.querySelectorAll(places)]
        .map((element) => ({ name: element.className, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && box.height > 0)
        .filter(({ box }) => box.left < panel.right - 1 && box.right > panel.left + 1)
        .filter(({ box }) => box.top < panel.bottom && box.bottom > panel.top)
        .map(({ name }) => name);
    },
    [berth, WIDTH, PLACES] as const,
  );
}

/** A conversation that was shown beside the list stays in its pane, hidden: what is in there is not counted. */
const styles = (): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => !element.closest('.Nu.S3'))
      .map((element) => element.getAttribute('style'))
      .join('|'),
  );

beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver.close());

describe('room', () => {
  it.each([
    ['', 1024],
    ['', 1280],
    ['', 1440],
    ['', 1920],
    ['?rail=open', 1280],
    ['?rail=open', 1920],
    ['?rail=hidden', 1440],
    ['?dir=rtl', 1024],
    ['?dir=rtl', 1440],
    ['?split=1', 1280],
    ['?split=1', 1920],
  ])('beside "%s" at %i px: list, thread, draft and rail stay free', async (path, width) => {
    await open(path, width);
    expect(await covered(await fit())).toEqual([]);
    await page.click('tr.zA');
    await page.waitForSelector('h2[data-legacy-thread-id]');
    await compose();
    const berth = await fit();
    expect(berth?.side).toBe(path === '?dir=rtl' ? 'left' : 'right');
    expect(await covered(berth)).toEqual([]);
  });

  it.each([1024, 1440])(
    'beside a draft in a window of its own, %i px: it is written beside the panel',
    async (width) => {
      await open('?view=cm&fs=1&to=dana.reyes@northwind.example&body=Hello', width);
      const berth = await fit();
      const [at, editor] = await page.evaluate((own) => {
        const right = document.querySelector('[g_editable=true]')?.getBoundingClientRect().right ?? Infinity;
        return [innerWidth - own, right];
      }, WIDTH);
      expect(berth).toMatchObject({ side: 'right', top: 0, bottom: 0 });
      expect(editor).toBeLessThanOrEqual(at ?? 0);
    },
  );

  it('costs nothing to ask for again', async () => {
    await open('');
    await compose();
    await fit();
    await ask('globalThis.resizes = 0; addEventListener("resize", () => resizes++); 0');
    const before = await styles();
    await ask(`for (let index = 0; index < 20; index++) site.room.fit({ width: ${WIDTH} }); 0`);
    expect(await styles()).toBe(before);
    expect(await ask('resizes')).toBe(0);
  });

  it('is given back to the byte', async () => {
    await open('');
    await compose();
    const before = await styles();
    await fit();
    expect(await styles()).not.toBe(before);
    await ask('site.room.fit({ width: 400 }); 0');
    await ask('site.room.release(); 0');
    expect(await styles()).toBe(before);
    await fit();
    await ask('site.room.fit({ width: 0 }); 0');
    expect(await styles()).toBe(before);
  });

  it('is none in a narrow window', async () => {
    await open('', 860);
    expect(await fit()).toBeNull();
  });

  it.each([
    ['?stubborn=1', 1440],
    // Navigation, an open tool and the panel would leave nothing for the mail.
    ['?rail=open', 1024],
  ])('is none where the page will not yield: "%s" at %i px', async (path, width) => {
    await open(path, width);
    const before = await styles();
    await fit();
    await fit();
    expect(await fit()).toBeNull();
    expect(await styles()).toBe(before);
  });

  it('in the split pane at 1024 px is there for the list alone, and comes back with it', async () => {
    await open('?split=1', 1024);
    expect(await covered(await fit())).toEqual([]);
    await page.click('tr.zA');
    await page.waitForSelector('h2[data-legacy-thread-id]');
    await fit();
    expect(await fit()).toBeNull();
    const main = () => page.evaluate(() => document.querySelector('[role=main]')?.getBoundingClientRect().width);
    expect(await main()).toBeGreaterThan(700);
    await page.evaluate(() => (location.hash = '#inbox'));
    await page.waitForSelector('h2[data-legacy-thread-id]', { state: 'hidden' });
    expect(await covered(await fit())).toEqual([]);
    await ask('site.room.release(); 0');
    expect(await styles()).not.toContain('!important');
  });

  it('is none under a draft over everything, and comes back behind it', async () => {
    await open('');
    await compose();
    expect(await fit()).not.toBeNull();
    await page.click('[role=dialog] .Hq');
    expect(await fit()).toBeNull();
    await page.click('[role=dialog] .Hq');
    expect(await covered(await fit())).toEqual([]);
  });

  it.each([
    ['light', 'light'],
    ['dark', 'dark'],
    ['mixed', 'dark'],
  ])('on a %s page is %s', async (theme, tone) => {
    await open(`?theme=${theme}`);
    expect(await ask('site.room.tone()')).toBe(tone);
  });
});
