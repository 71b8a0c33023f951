/** What is photographed: a name, an address, and what the rep does before the picture. */
import type { Page } from 'playwright-core';
import { inAnyLanguage } from './in-any-language.ts';
import { honestScenes } from './honest-scenes.ts';
import { BOARD } from './board-scenes.ts';
import { MERGE } from './merge-scenes.ts';
import { INTAKE } from './intake-scenes.ts';
import { SEAL } from './seal-scenes.ts';
import { processScenes } from './process-scenes.ts';
import { RED_PEN } from './red-pen-scenes.ts';
import { winlossScenes } from './winloss-scenes.ts';

export interface Scene {
  name: string;
  book: 'empty' | 'small' | 'sample' | 'past' | 'real' | 'large';
  hash: string;
  /** More of the page's query, e.g. `health=lost`. */
  query?: string;
  language?: 'de';
  /** The whole length of the page instead of what is in sight. */
  full?: true;
  /** Before its answers: `query` says which questions wait. */
  waiting?: true;
  /** As it comes out of a printer. */
  print?: true;
  act?: (page: Page) => Promise<void>;
}

const openDeal = (name: string, then?: (page: Page) => Promise<void>) => async (page: Page) => {
  await page.locator('[data-row]', { hasText: name }).first().click();
  await page.locator('.sheet').waitFor();
  await then?.(page);
};

const startSnippets = (then?: (page: Page) => Promise<void>) => async (page: Page) => {
  await page.locator('.empty-acts .button-primary').click();
  await page.locator('.snippet-list').waitFor();
  await then?.(page);
};

const close = (page: Page, health: string) =>
  page.evaluate((detail) => document.dispatchEvent(new CustomEvent('health', { detail })), health);

/** The book is closed while the rep writes. */
const closeUnderForm = (health: string) => async (page: Page) => {
  await page.keyboard.press('n');
  await page.locator('form input').first().fill('Halden Logistics');
  await page.locator('form input').nth(1).fill('Dock planning before the move in autumn');
  await close(page, health);
  await page.locator('.trouble-above').waitFor();
};
const closeUnderDeal = openDeal('Northwind', async (page) => {
  await page.mouse.wheel(0, 700);
  await close(page, 'unreadable');
  await page.locator('.trouble-above').waitFor();
});

/** Saves a backup, and chooses it again as it became. */
const chooseFile = (change: (text: string) => string) => async (page: Page) => {
  await page.getByRole('button', { name: inAnyLanguage('dataPage.backupSave') }).click();
  await page.locator('body[data-saved]').waitFor({ state: 'attached' });
  const text = (await page.locator('body').getAttribute('data-saved')) ?? '';
  const file = { name: 'red-pen-backup-2026-05-14.json', mimeType: 'application/json' };
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ ...file, buffer: Buffer.from(change(text)) });
  await page.locator('.preview, .refused').waitFor();
};

export const SCENES: Scene[] = [
  ...RED_PEN,
  ...processScenes(openDeal),
  ...BOARD,
  { name: 'deals-empty', book: 'empty', hash: '#/deals' },
  { name: 'deals-small', book: 'small', hash: '#/deals' },
  { name: 'deals-sample', book: 'sample', hash: '#/deals' },
  { name: 'deals-by-value', book: 'sample', hash: '#/deals?sort=value' },
  { name: 'deals-real', book: 'real', hash: '#/deals?show=all' },
  { name: 'deals-large', book: 'large', hash: '#/deals?show=all&sort=name&from=5000' },
  { name: 'deals-new', book: 'small', hash: '#/deals?new=1' },
  {
    name: 'deals-known',
    book: 'sample',
    hash: '#/deals?new=1',
    act: async (page) => {
      await page.locator('form input').first().fill('Northwind Logistics');
      await page.locator('.known-company').waitFor();
    },
  },
  { name: 'deals-none', book: 'small', hash: '#/deals?text=zzz' },
  { name: 'deals-de', book: 'sample', hash: '#/deals', language: 'de' },
  { name: 'deal-whole', book: 'sample', hash: '#/deals', full: true, act: openDeal('Northwind') },
  { name: 'deal-gap', book: 'sample', hash: '#/deals', act: openDeal('Kestrel') },
  { name: 'deal-closed', book: 'sample', hash: '#/deals?show=closed', act: openDeal('') },
  { name: 'deal-edit', book: 'sample', hash: '#/deals', act: openDeal('Velden', (page) => page.keyboard.press('e')) },
  { name: 'deal-log', book: 'sample', hash: '#/deals', act: openDeal('Velden', (page) => page.keyboard.press('l')) },
  { name: 'deal-record', book: 'sample', hash: '#/deals', act: openDeal('Velden', (page) => page.keyboard.press('a')) },
  {
    name: 'deal-delete',
    book: 'sample',
    hash: '#/deals',
    act: openDeal('Velden', async (page) => {
      await page.locator('.deal-head-acts .icon-button').click();
      await page.locator('.menu-red').click();
    }),
  },
  { name: 'deal-de', book: 'sample', hash: '#/deals', language: 'de', act: openDeal('Oakhurst') },
  ...honestScenes(openDeal),
  { name: 'snippets-empty', book: 'empty', hash: '#/snippets' },
  { name: 'snippets', book: 'sample', hash: '#/snippets', act: startSnippets() },
  {
    name: 'snippets-edit',
    book: 'sample',
    hash: '#/snippets',
    act: startSnippets(async (page) => {
      await page.locator('[data-snippet]').nth(2).click();
      await page.locator('.row-editor').waitFor();
    }),
  },
  { name: 'snippets-de', book: 'sample', hash: '#/snippets', language: 'de', act: startSnippets() },
  { name: 'today', book: 'sample', hash: '#/today' },
  { name: 'today-empty', book: 'empty', hash: '#/today' },
  { name: 'today-de', book: 'sample', hash: '#/today', language: 'de', full: true },

  {
    name: 'today-focus',
    book: 'sample',
    hash: '#/today',
    act: async (page) => {
      await page.locator('[data-row]').first().waitFor();
      await page.keyboard.press('j');
      await page.keyboard.press('j');
    },
  },
  { name: 'ledger-empty', book: 'empty', hash: '#/ledger' },
  { name: 'ledger-sample', book: 'sample', hash: '#/ledger' },
  {
    name: 'ledger-focus',
    book: 'sample',
    hash: '#/ledger?state=all',
    act: async (page) => {
      await page.locator('[data-row]').first().waitFor();
      await page.keyboard.press('j');
      await page.keyboard.press('j');
    },
  },
  { name: 'ledger-asked', book: 'sample', hash: '#/ledger?state=asked-ever&kind=time' },
  { name: 'ledger-asked-quarter', book: 'sample', hash: '#/ledger?state=asked-quarter' },
  { name: 'ledger-asked-none', book: 'empty', hash: '#/ledger?state=asked-year' },
  { name: 'ledger-real', book: 'real', hash: '#/ledger?state=all' },
  {
    name: 'ledger-again',
    book: 'sample',
    hash: '#/ledger?state=unanswered',
    act: async (page) => {
      await page.locator('[data-row]').first().hover();
      await page.locator('.row-acts-float .icon-button').first().click();
      await page.getByRole('menuitem').first().click();
      await page.locator('.waiting-part').waitFor();
    },
  },
  ...winlossScenes(openDeal),
  { name: 'detector-empty', book: 'empty', hash: '#/detector' },
  { name: 'detector-sample', book: 'sample', hash: '#/detector', query: 'judged=1', full: true },
  { name: 'detector-de', book: 'sample', hash: '#/detector', query: 'judged=1', language: 'de', full: true },
  { name: 'people-sample', book: 'sample', hash: '#/people' },
  {
    name: 'people-edit',
    book: 'sample',
    hash: '#/people',
    act: (page) => page.locator('[data-row]').nth(2).click(),
  },
  { name: 'people-empty', book: 'empty', hash: '#/people' },
  { name: 'accounts-sample', book: 'sample', hash: '#/people?show=accounts' },
  { name: 'search', book: 'sample', hash: '#/search?q=shift' },
  { name: 'search-start', book: 'sample', hash: '#/search' },
  { name: 'search-none', book: 'sample', hash: '#/search?q=zebrafish' },
  { name: 'search-de', book: 'sample', hash: '#/search?q=shift', language: 'de' },
  {
    name: 'waiting-duplicates',
    book: 'small',
    hash: '#/people?show=duplicates',
    query: 'waits=duplicates',
    waiting: true,
  },
  { name: 'waiting-rates', book: 'sample', hash: '#/rates', query: 'waits=trends', waiting: true, full: true },
  { name: 'waiting-brief', book: 'sample', hash: '#/brief', query: 'waits=brief', waiting: true },
  { name: 'waiting-passed', book: 'sample', hash: '#/passed', query: 'waits=variance', waiting: true },
  {
    name: 'palette',
    book: 'sample',
    hash: '#/deals',
    act: async (page) => {
      await page.locator('[data-row]').first().waitFor();
      await page.keyboard.press('/');
      await page.keyboard.type('no');
    },
  },
  { name: 'palette-all', book: 'sample', hash: '#/deals', act: (page) => page.keyboard.press('Control+k') },
  {
    name: 'keys',
    book: 'sample',
    hash: '#/deals',
    act: async (page) => {
      await page.locator('[data-row]').first().waitFor();
      await page.keyboard.press('Shift+?');
    },
  },
  { name: 'settings', book: 'sample', hash: '#/settings', full: true },
  { name: 'settings-de', book: 'sample', hash: '#/settings', language: 'de', full: true },
  { name: 'ledger-de', book: 'sample', hash: '#/ledger', language: 'de' },
  { name: 'data-de', book: 'sample', hash: '#/data', language: 'de', full: true },
  { name: 'privacy-de', book: 'sample', hash: '#/privacy', language: 'de', full: true },
  { name: 'data', book: 'sample', hash: '#/data' },
  { name: 'scheduled', book: 'sample', hash: '#/data', query: 'backups=daily' },
  { name: 'scheduled-failed', book: 'sample', hash: '#/data', query: 'backups=failed' },
  { name: 'scheduled-de', book: 'sample', hash: '#/data', query: 'backups=failed', language: 'de' },
  { name: 'data-preview', book: 'sample', hash: '#/data', act: chooseFile((text) => text) },
  { name: 'data-refused', book: 'sample', hash: '#/data', act: chooseFile((text) => text.replace('Halden', 'Holden')) },
  ...MERGE,
  ...INTAKE,
  ...SEAL,
  {
    name: 'erase',
    book: 'sample',
    hash: '#/data',
    act: (page) => page.locator('.button-red').click(),
  },
  { name: 'privacy', book: 'small', hash: '#/privacy' },
  { name: 'welcome', book: 'empty', hash: '#/welcome', full: true },
  { name: 'welcome-de', book: 'empty', hash: '#/welcome', language: 'de', full: true },
  { name: 'lost', book: 'empty', hash: '#/deals', query: 'health=lost' },
  { name: 'lost-locked', book: 'empty', hash: '#/deals', query: 'health=lost-locked' },
  { name: 'unreadable', book: 'empty', hash: '#/deals', query: 'health=unreadable' },
  { name: 'newer', book: 'empty', hash: '#/deals', query: 'health=newer-schema' },
  { name: 'full', book: 'small', hash: '#/deals', query: 'health=full' },
  { name: 'full-de', book: 'small', hash: '#/deals', query: 'health=full', language: 'de' },
  { name: 'shut', book: 'empty', hash: '#/deals', query: 'health=shut' },
  { name: 'shut-de', book: 'empty', hash: '#/deals', query: 'health=shut', language: 'de' },
  { name: 'unreadable-de', book: 'empty', hash: '#/deals', query: 'health=unreadable', language: 'de' },
  { name: 'trouble-over-form', book: 'small', hash: '#/deals', act: closeUnderForm('shut') },
  { name: 'trouble-over-form-de', book: 'small', hash: '#/deals', language: 'de', act: closeUnderForm('unreadable') },
  { name: 'trouble-over-long', book: 'sample', hash: '#/deals', act: closeUnderDeal },
  { name: 'taken-gmail', book: 'small', hash: '#/today', query: 'taken=gmail' },
  { name: 'taken-gmail-de', book: 'small', hash: '#/deals', query: 'taken=gmail', language: 'de' },
];
