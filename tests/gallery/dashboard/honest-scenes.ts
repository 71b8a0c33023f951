/** A deal, honestly: gone back, replayed, planned for the client. */
import type { Page } from 'playwright-core';
import { inAnyLanguage } from './in-any-language.ts';

type Act = (page: Page) => Promise<void>;

/** `openDeal` goes to the deal whose row holds these words, and on from there. */
export function honestScenes(openDeal: (name: string, then?: Act) => Act) {
  return [
    { name: 'deal-setback', book: 'sample', hash: '#/deals', full: true, act: openDeal('Velden') },
    {
      name: 'deal-why',
      book: 'sample',
      hash: '#/deals',
      act: openDeal('Velden', (page) => page.keyboard.press('b')),
    },
    {
      name: 'deal-replay',
      book: 'sample',
      hash: '#/deals',
      full: true,
      act: openDeal('Kestrel', async (page) => {
        await page.getByRole('button', { name: inAnyLanguage('replay.open') }).click();
        await page.locator('.replay-slider').focus();
        for (let at = 0; at < 18; at += 1) await page.keyboard.press('ArrowRight');
      }),
    },
    {
      name: 'deal-plan',
      book: 'sample',
      hash: '#/deals',
      act: openDeal('Steinbach', async (page) => {
        await page.locator('.deal-head-acts .icon-button').click();
        await page.getByRole('menuitem', { name: inAnyLanguage('plan.title') }).click();
      }),
    },
    { name: 'deal-said', book: 'sample', hash: '#/deals', act: openDeal('Velden', (page) => page.keyboard.press('h')) },
    {
      name: 'deal-move-call',
      book: 'sample',
      hash: '#/deals',
      full: true,
      act: openDeal('Velden', async (page) => {
        await page.locator('.exchange').first().hover();
        await page.locator('.exchange-menu').first().click();
        await page.getByRole('menuitem', { name: inAnyLanguage('answers.open.move') }).click();
        await page.keyboard.type('Kestrel');
        await page.locator('.exchange .pick-row').first().waitFor();
      }),
    },
    {
      name: 'deal-honest-de',
      book: 'sample',
      hash: '#/deals',
      language: 'de',
      full: true,
      act: openDeal('Brightwater'),
    },
    { name: 'deal-small', book: 'small', hash: '#/deals', full: true, act: openDeal('') },
  ] as const;
}
