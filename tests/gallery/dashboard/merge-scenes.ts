/** The history of another machine: what merging it would do, and done. */
import type { Page } from 'playwright-core';
import type { Scene } from './scenes.ts';

/** Hands over what the other machine saved: the second question for a file on the page. */
const mergeOther = (then?: (page: Page) => Promise<void>) => async (page: Page) => {
  const text = (await page.locator('body').getAttribute('data-other')) ?? '';
  const file = { name: 'red-pen-backup-2026-11-27.json', mimeType: 'application/json' };
  await page
    .locator('input[type=file]')
    .nth(1)
    .setInputFiles({ ...file, buffer: Buffer.from(text) });
  await page.locator('.history-merge').waitFor();
  await then?.(page);
};

export const MERGE: readonly Scene[] = [
  { name: 'data-merge', book: 'small', hash: '#/data', query: 'other=1&', full: true, act: mergeOther() },
  {
    name: 'data-merge-de',
    book: 'small',
    hash: '#/data',
    query: 'other=1&',
    language: 'de',
    full: true,
    act: mergeOther(),
  },
  {
    name: 'data-merged',
    book: 'small',
    hash: '#/data',
    query: 'other=1&',
    act: mergeOther(async (page) => {
      await page.locator('.history-merge .button-primary').click();
      await page.locator('.history-merge').waitFor({ state: 'detached' });
    }),
  },
];
