/** A page holds one sidebar, however often the script is put into it. */
import type { Frame, Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { SUBJECT } from '../stage.ts';
import { useStage } from '../use-stage.ts';

const HOSTS = 'div[data-dock]';
const stage = useStage();
let page: Page;
let sidebar: Frame;
beforeAll(async () => {
  ({ page, sidebar } = await stage.openDeal());
});

interface Injector {
  tabs: { query(query: object): Promise<{ id: number }[]> };
  scripting: { executeScript(injection: object): Promise<unknown> };
}

it('stays as it is where the script comes a second time, as it does while we are installed or updated', async () => {
  const worker = await stage.browser.worker();
  await sidebar.evaluate(() => Object.assign(globalThis, { first: true }));
  const inject = () =>
    worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: Injector };
      const [tab] = await chrome.tabs.query({ url: 'https://mail.google.com/mail/*' });
      await chrome.scripting.executeScript({ target: { tabId: tab?.id }, files: ['gmail.js'] });
    });
  await inject();
  await inject();
  await page.goto('https://mail.google.com/mail/u/0/#inbox');
  await stage.openThread(page, SUBJECT);
  await sidebar.getByRole('heading', { name: 'Northwind Logistics' }).waitFor();
  expect(await sidebar.evaluate(() => 'first' in globalThis)).toBe(true);
  expect(await page.locator(HOSTS).count()).toBe(1);
  expect(page.frames().filter((frame) => frame.url().includes('sidebar.html'))).toHaveLength(1);
});

it('comes back within a second, and once, where the page takes it out, moves it or puts another in its place', async () => {
  const takeOut = [
    (host: Element) => host.remove(),
    (host: Element) => document.body.prepend(host),
    (host: Element) => host.replaceWith(host.cloneNode()),
  ];
  // Nothing of it is held on to: what is found may be on its way out.
  const shown = async (): Promise<string[]> => {
    const hosts = await page.locator(HOSTS).evaluateAll((all) => all.map(({ parentNode }) => parentNode?.nodeName));
    const frames = page.frames().filter((frame) => frame.url().includes('sidebar.html'));
    const titles = await Promise.all(frames.map((frame) => frame.locator('h1').innerText({ timeout: 500 })));
    return [...hosts, ...titles].map(String);
  };
  for (const act of takeOut) {
    await page.locator(HOSTS).evaluate(act);
    await expect.poll(() => shown().catch(String)).toEqual(['HTML', 'Northwind Logistics']);
  }
});
