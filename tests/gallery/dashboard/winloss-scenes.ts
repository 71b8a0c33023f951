/** Looking back: rates, reviews, what was passed over, the brief, the price. */
import type { Page } from 'playwright-core';
import { inAnyLanguage } from './in-any-language.ts';
import type { Scene } from './scenes.ts';

type Act = (page: Page) => Promise<void>;

const openReview = (name: string, then?: (page: Page) => Promise<void>) => async (page: Page) => {
  await page.locator('[data-row]', { hasText: name }).first().click();
  await page.locator('.review-part').first().waitFor();
  await then?.(page);
};

const SAY = /final say|letzte Wort/;
const REVIEWS = /Everyone who decides reviews|sehen es mit dir durch/;

/** Chooses elements on the price page by a part of their text. */
const choosePrice =
  (...texts: (string | RegExp)[]) =>
  async (page: Page) => {
    for (const text of texts) {
      const select = page.locator('.price-choose select');
      const value = await select.locator('option', { hasText: text }).first().getAttribute('value');
      await select.selectOption(value);
      const before = await page.locator('.priced').count();
      await page.locator('.price-choose button').click();
      await page.locator('.priced').nth(before).waitFor();
    }
  };

/** `openDeal` goes to the deal whose row holds these words, and on from there. */
export function winlossScenes(openDeal: (name: string, then?: Act) => Act): Scene[] {
  return [
    { name: 'rates-sample', book: 'sample', hash: '#/rates', full: true },
    { name: 'rates-real', book: 'real', hash: '#/rates', full: true },
    { name: 'rates-empty', book: 'empty', hash: '#/rates' },
    { name: 'rates-de', book: 'sample', hash: '#/rates', language: 'de', full: true },
    { name: 'reviews', book: 'past', hash: '#/reviews' },
    { name: 'reviews-sample', book: 'sample', hash: '#/reviews', full: true },
    { name: 'reviews-empty', book: 'empty', hash: '#/reviews' },
    { name: 'review-new', book: 'past', hash: '#/reviews', act: openReview('Galloway'), full: true },
    {
      name: 'review-half',
      book: 'sample',
      hash: '#/reviews',
      act: openReview('Galloway', async (page) => {
        await page.getByRole('radio', { name: inAnyLanguage('cause.no-budget') }).click();
        await page.locator('.review-earlier input').first().check();
      }),
      full: true,
    },
    {
      name: 'review-won-de',
      book: 'sample',
      hash: '#/reviews',
      language: 'de',
      act: openReview('Brightwater'),
      full: true,
    },
    {
      name: 'passed',
      book: 'past',
      hash: '#/passed',
      act: (page) => page.locator('.variance-row summary').nth(1).click(),
    },
    { name: 'passed-empty', book: 'empty', hash: '#/passed' },
    { name: 'passed-de', book: 'sample', hash: '#/passed', language: 'de' },
    { name: 'brief-rep', book: 'past', hash: '#/brief' },
    {
      name: 'brief-deal',
      book: 'sample',
      hash: '#/deals',
      act: openDeal('Oakhurst', async (page) => {
        await page.locator('.deal-head-acts .icon-button').click();
        await page.getByRole('menuitem', { name: inAnyLanguage('brief.link') }).click();
        await page.locator('.brief-paper').waitFor();
      }),
    },
    { name: 'brief-print', book: 'past', hash: '#/brief', full: true, print: true },
    { name: 'brief-de', book: 'sample', hash: '#/brief', language: 'de' },
    { name: 'rates-past', book: 'past', hash: '#/rates', full: true },
    { name: 'rates-print', book: 'past', hash: '#/rates', full: true, print: true },
    { name: 'price-choose', book: 'past', hash: '#/price' },
    { name: 'price-empty', book: 'empty', hash: '#/price', act: choosePrice(SAY), full: true },
    { name: 'price-counts', book: 'sample', hash: '#/price', act: choosePrice(SAY), full: true },
    {
      name: 'price-band',
      book: 'past',
      hash: '#/price',
      act: choosePrice(REVIEWS, SAY),
      full: true,
    },
    {
      name: 'price-print',
      book: 'past',
      hash: '#/price',
      act: choosePrice(REVIEWS, SAY),
      full: true,
      print: true,
    },
    {
      name: 'price-de',
      book: 'past',
      hash: '#/price',
      language: 'de',
      act: choosePrice(REVIEWS),
      full: true,
    },
  ];
}
