/** Gmail acts on single keys. What is typed in the sidebar is the sidebar's alone; Esc gives the keys back. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { useStage } from '../use-stage.ts';

/** Archive, delete, reply, next, previous, undo, compose, star, forward, back, search, open. */
const KEYS = ['j', 'k', 'e', '#', 'r', 'z', 'c', 's', 'f', 'a', 'u', 'U', 'o', 'g', 'i', '/', 'Enter'];

const stage = useStage();
let page: Page;
let sidebar: Frame;
beforeAll(async () => {
  ({ page, sidebar } = await stage.openDeal());
});

interface Heard {
  shortcuts: string[];
  actions: string[];
  drafts: number;
  place: string;
}

/** What Gmail did so far. */
const heard = (): Promise<Heard> =>
  page.evaluate(() => {
    const { shortcuts, actions } = Reflect.get(globalThis, '__double') as Heard;
    const drafts = document.querySelectorAll('[g_editable=true]').length;
    return { shortcuts, actions, drafts, place: location.hash };
  });

/** Typed one by one, and Gmail given the time to act. */
async function type(keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
  await page.waitForTimeout(300);
}

/** Stands in a closed root: what holds it can be found, the button itself cannot. */
const openButton = () => page.locator('div[data-dock]');

it('control: the same keys in the page do act', async () => {
  await type(['s']);
  expect((await heard()).shortcuts).toEqual(['s']);
  expect((await heard()).actions).toContain('star');
});

describe('typing in the sidebar triggers nothing in Gmail', () => {
  it('outside of fields', async () => {
    const before = await heard();
    for (const key of KEYS) {
      // A key may have opened something of the sidebar's own.
      await sidebar.locator('main h1').first().click();
      await expect.poll(() => sidebar.evaluate(() => document.hasFocus())).toBe(true);
      await type([key]);
      for (let depth = 0; depth < 3 && (await sidebar.locator('.panel, dialog[open]').count()) > 0; depth += 1) {
        await page.keyboard.press('Escape');
      }
    }
    expect(await heard()).toEqual(before);
  });

  it('in a field, and every key arrives there', async () => {
    const before = await heard();
    await sidebar.locator('main h1').first().click();
    await page.keyboard.press('a');
    const field = sidebar.getByRole('textbox', { name: 'Words' });
    await field.waitFor();
    await field.fill('');
    const keys = KEYS.filter((key) => key !== 'Enter');
    await type(keys);
    expect(await field.inputValue()).toBe(keys.join(''));
    expect(await heard()).toEqual(before);
    await sidebar.getByRole('button', { name: 'Cancel' }).click();
  });
});

describe('Esc', () => {
  it('in the sidebar gives the keys back to the page', async () => {
    await sidebar.locator('main h1').first().click();
    await type(['j']);
    const before = (await heard()).shortcuts;
    await page.keyboard.press('Escape');
    await expect.poll(() => sidebar.evaluate(() => document.hasFocus())).toBe(false);
    await type(['j', 'k']);
    expect((await heard()).shortcuts).toEqual([...before, 'j', 'k']);
  });
});

describe('on the button of the collapsed sidebar', () => {
  it('keys trigger nothing in Gmail, and Enter opens the sidebar', async () => {
    await sidebar.getByRole('button', { name: 'Collapse the sidebar' }).click();
    const isShown = (): Promise<boolean> => sidebar.frameElement().then((frame) => frame.isVisible());
    await expect.poll(isShown).toBe(false);
    const before = await heard();
    // Pressed on it and let go beside it: it has the focus, and was not clicked.
    const box = await openButton().boundingBox();
    if (!box) throw new Error('no button');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x - 300, box.y);
    await page.mouse.up();
    const hasFocus = () => page.evaluate(() => document.activeElement?.getAttribute('role'));
    expect(await hasFocus()).toBe('complementary');
    await type(KEYS.filter((key) => key !== 'Enter'));
    expect(await heard()).toEqual(before);
    expect(await hasFocus()).toBe('complementary');
    await type(['Enter']);
    await expect.poll(isShown).toBe(true);
    expect(await heard()).toEqual(before);
  });
});

it('at the end Gmail still acts on keys of the page', async () => {
  await page.locator('h2[data-legacy-thread-id]:visible').click();
  await type(['e']);
  expect((await heard()).actions).toContain('archive');
});
