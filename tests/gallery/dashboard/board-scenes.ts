/** The board, saved views, and what is in the book twice. */
import { inAnyLanguage } from './in-any-language.ts';
import type { Scene } from './scenes.ts';

export const BOARD: Scene[] = [
  { name: 'board', book: 'sample', hash: '#/deals?view=board' },
  { name: 'board-empty', book: 'empty', hash: '#/deals?view=board' },
  { name: 'board-small', book: 'small', hash: '#/deals?view=board' },
  { name: 'board-large', book: 'large', hash: '#/deals?view=board' },
  {
    name: 'board-menu',
    book: 'sample',
    hash: '#/deals?view=board',
    act: async (page) => {
      await page.locator('[data-row]').nth(2).focus();
      await page.keyboard.press('m');
      await page.locator('.menu:popover-open').waitFor();
    },
  },
  {
    name: 'views',
    book: 'sample',
    hash: '#/deals?sort=value',
    act: async (page) => {
      for (const [hash, name] of [
        ['#/deals?sort=value', 'Biggest first'],
        ['#/deals?stage=discover', 'In Discover'],
      ] as const) {
        await page.evaluate((to) => (location.hash = to), hash);
        await page.getByRole('button', { name: inAnyLanguage('views.save') }).click();
        await page.keyboard.type(name);
        await page.keyboard.press('Enter');
        await page.locator('.view-link', { hasText: name }).waitFor();
      }
    },
  },
  {
    name: 'duplicates',
    book: 'small',
    query: 'twice=1&',
    hash: '#/people?show=duplicates',
    act: async (page) => {
      await page.locator('.duplicate-head').last().click();
      await page.locator('.merge').waitFor();
    },
  },
  {
    name: 'duplicates-apart',
    book: 'small',
    query: 'twice=1&',
    hash: '#/people?show=duplicates',
    act: async (page) => {
      await page.locator('.duplicate-head').last().click();
      await page.locator('.row-editor-acts .button').nth(1).click();
      await page.locator('.duplicates-apart').waitFor();
    },
  },
  { name: 'calendar', book: 'sample', hash: '#/calendar' },
  { name: 'calendar-month', book: 'sample', hash: '#/calendar?by=month' },
  { name: 'calendar-empty', book: 'empty', hash: '#/calendar' },
  { name: 'duplicates-none', book: 'small', hash: '#/people?show=duplicates' },
  { name: 'board-de', book: 'sample', hash: '#/deals?view=board', language: 'de' },
];
