/** The browser's own side panel shows the tab in front of its own window, and nothing once that has no page to read. */
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { INBOX, SUBJECT } from '../stage.ts';
import { useStage } from '../use-stage.ts';
import { closeWindow, openSidePanel, openWindow, readSidePanel, windowOf } from '../support/side-panel.ts';

const DEAL = 'Wrong deal';
const NO_MESSAGE = 'No message is open';
const NO_PAGE = 'Nothing to read here';

const stage = useStage();
let ours: Page;
let home: number;
let page: Page;
beforeAll(async () => {
  ours = stage.book.page;
  home = await windowOf(ours);
  await openSidePanel(ours, home);
});

beforeEach(async () => {
  await ours.bringToFront();
  ({ page } = await stage.openGmail());
  await stage.openThread(page, SUBJECT);
  await says(home, DEAL);
});

const says = (windowId: number, words: string) => expect.poll(() => readSidePanel(ours, windowId)).toContain(words);

it('keeps to its own window while the rep is in another, which has a panel of its own', async () => {
  const other = await openWindow(ours, INBOX);
  await openSidePanel(ours, other);
  await says(other, NO_MESSAGE);
  await page.waitForTimeout(1000);
  expect(await readSidePanel(ours, home)).toContain(DEAL);
  await closeWindow(ours, other);
});

it('lets go of a deal when its page has gone', async () => {
  await page.goto('about:blank');
  await says(home, NO_PAGE);
});

it('follows to a page that is not read after the worker has slept', async () => {
  await stage.browser.stopWorker();
  await ours.bringToFront();
  await says(home, NO_PAGE);
});
