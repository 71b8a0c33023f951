/** A process: read, written, saved, printed, and the deals that move to it. */
import type { Page } from 'playwright-core';
import { inAnyLanguage } from './in-any-language.ts';
import type { Scene } from './scenes.ts';

/** A word changed in the editor, and the step before saving. */
const changeSome = async (page: Page) => {
  await page.locator('.element-row input').nth(1).fill('Mark the ten you dream of');
  await page.locator('.editor-bar .button-primary').click();
  await page.locator('.difference').waitFor();
};

/** What a skill makes easier, and the reasons that are offered first. */
const openReasons = async (page: Page) => {
  await page
    .locator('.editor-fold', { has: page.getByText(inAnyLanguage('process.reasonsFirst')) })
    .locator('.fold-head')
    .click();
  await page.getByLabel(inAnyLanguage('process.reasonsOwn')).selectOption({ index: 3 });
  const own = page.locator('.editor-fold', { has: page.getByText(inAnyLanguage('process.reasonsOwnHow')) });
  await own.getByRole('checkbox').first().check();
  await own.scrollIntoViewIfNeeded();
};
const openSkills = async (page: Page) => {
  await page.locator('.stage-editor .fold-head', { hasText: 'Diagnosing' }).click();
  await page.locator('.stage-editor .fold-head').last().click();
  await page.locator('.editor-choices').last().scrollIntoViewIfNeeded();
};

/** Written here while another tab keeps a draft of its own, and a third saves a version. */
const changeElsewhere = async (page: Page) => {
  await page.locator('.element-row input').nth(1).fill('Mark the ten you dream of');
  await page.waitForTimeout(2000);
  await page.evaluate(() => document.dispatchEvent(new Event('elsewhere')));
  await page.locator('.banner').nth(1).waitFor();
};

const openMove = async (page: Page) => {
  await page.locator('.version-acts .button').last().click();
  await page.locator('.move-preview').waitFor();
  await page.locator('.move-deals').scrollIntoViewIfNeeded();
};

/** `openDeal` goes to the deal whose row holds these words. */
export const processScenes = (openDeal: (name: string) => (page: Page) => Promise<void>): Scene[] => [
  { name: 'process-empty', book: 'empty', hash: '#/process', full: true },
  { name: 'process-sample', book: 'sample', hash: '#/process', query: 'proposed=1', full: true },
  { name: 'process-german', book: 'small', hash: '#/process', language: 'de', full: true },
  { name: 'process-read', book: 'sample', hash: '#/process/standard', query: 'proposed=1', full: true },
  { name: 'process-edit', book: 'sample', hash: '#/process/standard?edit=1&stage=discover', full: true },
  {
    name: 'process-drafts',
    book: 'sample',
    hash: '#/process/standard?edit=1&stage=discover',
    query: 'drafts=1',
    act: changeElsewhere,
  },
  { name: 'process-skills', book: 'sample', hash: '#/process/standard?edit=1&stage=discover', act: openSkills },
  { name: 'process-reasons', book: 'sample', hash: '#/process/standard?edit=1&stage=discover', act: openReasons },
  { name: 'process-edit-german', book: 'small', hash: '#/process/standard-de?edit=1', language: 'de', full: true },
  { name: 'process-save', book: 'sample', hash: '#/process/standard?edit=1', act: changeSome },
  { name: 'process-move', book: 'sample', hash: '#/process/standard', query: 'proposed=1', act: openMove },
  { name: 'process-print', book: 'small', hash: '#/process/standard?print=1', full: true },
  {
    name: 'process-deal',
    book: 'sample',
    hash: '#/deals',
    query: 'proposed=1',
    full: true,
    act: openDeal('Kestrel'),
  },
  { name: 'process-missing', book: 'small', hash: '#/process/nothing' },
];
