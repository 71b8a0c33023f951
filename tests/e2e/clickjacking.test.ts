/** Eleven ways to make the rep click on what they do not see. None closes a deal; plain sight does. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { openStage } from './stage.ts';
import type { Stage } from './stage.ts';

const SUBJECT = 'Shift planning at the Rotterdam hub';

let stage: Stage;
let page: Page;
let sidebar: Frame;
beforeAll(async () => {
  stage = await openStage();
  ({ page, sidebar } = await stage.openGmail());
  await stage.openThread(page, SUBJECT);
  await sidebar.getByRole('heading', { name: 'Northwind Logistics' }).waitFor();
});
afterAll(() => stage.close());

const HOST = 'div[data-dock]';
const HIDE: Record<string, string> = {
  'the sidebar made transparent': `${HOST} { opacity: 0 !important }`,
  'nearly transparent': `${HOST} { opacity: 0.99 !important }`,
  blurred: `${HOST} { filter: blur(9px) !important }`,
  'cut to a corner': `${HOST} { clip-path: inset(0 0 96% 0) !important }`,
  'blended into the page': `${HOST} { mix-blend-mode: difference !important }`,
  'turned over': `${HOST} { transform: perspective(400px) rotateY(40deg) !important }`,
  'the whole page made transparent': `html { opacity: 0 !important }`,
  'the whole page shrunk': `html { transform: scale(0.6) !important; transform-origin: top right !important }`,
  'something else laid over it': `html::after { content: 'Free holidays'; position: fixed; inset: 0; background: white; z-index: 2147483647; pointer-events: none }`,
  'a strip laid over the button alone': `html::after { content: ''; position: fixed; right: 0; width: 344px; top: 90px; bottom: 0; background: white; z-index: 2147483647; pointer-events: none }`,
  'glass laid over it': `html::after { content: ''; position: fixed; inset: 0; backdrop-filter: blur(9px); z-index: 2147483647; pointer-events: none }`,
};

const outcome = async () => {
  const { rows } = await stage.book.ask('deals', { show: 'all', text: 'Northwind' });
  return rows.some(({ deal }) => deal.outcome === 'nurture');
};
const button = () => sidebar.getByRole('button', { name: 'Later: keep in touch' });
const style = (css: string): Promise<void> =>
  page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = rules === '' ? [] : [sheet];
  }, css);

/** Where the button's middle is on the page, once everything stands still. */
async function middle(): Promise<{ x: number; y: number }> {
  const box = await button().boundingBox();
  if (!box) throw new Error('the button is nowhere');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function openPanel(): Promise<void> {
  if (await button().isVisible()) return;
  await sidebar.getByRole('button', { name: 'Menu' }).click();
  await sidebar.getByRole('menuitem', { name: 'Close the deal' }).click();
  await button().waitFor();
}

/** The rep's own finger, on where the button is. */
async function press(): Promise<void> {
  const { x, y } = await middle();
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.up();
}

/** Longer than something has to be in sight, and than the browser takes to say that it is not. */
const STEADY = 650;

describe('a deal is not closed by a click', () => {
  it.each(Object.entries(HIDE))('%s', async (_how, css) => {
    await openPanel();
    await style(css);
    await page.waitForTimeout(STEADY);
    await press();
    await page.waitForTimeout(100);
    expect(await outcome()).toBe(false);
    await style('');
  });
});

it('control: in plain sight one click does', async () => {
  await openPanel();
  await page.waitForTimeout(3 * STEADY);
  await press();
  await expect.poll(outcome).toBe(true);
});
