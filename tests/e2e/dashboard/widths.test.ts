/** No page of the dashboard is wider than its window, in a language of long words, with a mouse or without, names of one long word included. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { LANGUAGE_CODES } from '../../../lib/domain/rows/languages.ts';
import { MESSAGES } from '../../../lib/locales/translate.ts';
import { PAGES } from '../../../components/dashboard/shell/route.ts';
import { useStage } from '../use-stage.ts';

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const WIDTHS = [1440, 1024, 900, 640];
const PLACES = [...PAGES, 'calendar?by=month', 'deals?view=board', 'people?show=accounts', 'search?q=donau'];

const stage = useStage();
let page: Page;
let dealId = '';
beforeAll(async () => {
  await stage.book.run('change-settings', { language: 'de' });
  await addLongNames();
  page = await stage.browser.openPage(`chrome-extension://${stage.browser.extensionId}/dashboard.html`);
});

/** A deal that stands on every list: first in its columns, asked, promised and due. */
async function addLongNames(): Promise<void> {
  const { run, ask } = stage.book;
  const people = [{ name: LONG, email: 'd@donau.example', title: LONG }];
  const made = await run('create-deal', { accountName: LONG, dealName: LONG, people });
  dealId = made.ok ? (made.created ?? '') : '';
  const due = { date: new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10) };
  await run('move-stage', { dealId, stage: 'discover' });
  for (const direction of ['they', 'we'] as const)
    await run('record-commitment', { dealId, kind: 'change', words: LONG, direction, state: 'given', due });
  expect((await ask('today', { limit: 50 })).groups.flatMap(({ rows }) => rows).length).toBeGreaterThan(1);
}

it('the page of a deal', () => fits(`deals/${dealId}`));
it('the brief of a deal', () => fits(`brief/${dealId}`));
it.each(PLACES)('%s', (name) => fits(name));

it.each(LANGUAGE_CODES)('a card keeps to its column of the board in %s', async (language) => {
  await stage.book.run('change-settings', { language });
  await page.setViewportSize({ width: 900, height: 800 });
  await page.evaluate(() => (location.hash = '/deals?view=board'));
  await page.getByText(MESSAGES[language]['board.stalled']).first().waitFor();
  const over = await page
    .locator('.board-column')
    .evaluateAll((columns) =>
      columns.flatMap((column) =>
        [...column.querySelectorAll('.board-card, .board-card > *')]
          .filter((part) => part.getBoundingClientRect().right > column.getBoundingClientRect().right + 1)
          .map((part) => part.textContent),
      ),
    );
  expect(over).toEqual([]);
});

describe('on a board of one deal', () => {
  beforeAll(async () => {
    await stage.book.run('remove-sample', {});
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it.each(LANGUAGE_CODES)('the other stages are named on one line each in %s', async (language) => {
    await stage.book.run('change-settings', { language });
    await page.getByText(MESSAGES[language]['board.stalled']).waitFor();
    const heads = page.locator('.board-column-empty .board-stage');
    await expect.poll(() => heads.count()).toBe(6);
    const heights = await heads.evaluateAll((all) => all.map((head) => head.getBoundingClientRect().height));
    expect(Math.max(...heights)).toBe(Math.min(...heights));
  });
});

async function fits(name: string): Promise<void> {
  await page.evaluate((path) => (location.hash = `/${path}`), name);
  await page.locator('main h1').first().waitFor();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(wide, { message: `${name} at ${width}` }).toBe(0);
  }
}
