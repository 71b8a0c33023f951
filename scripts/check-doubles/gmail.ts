/** The Gmail double, walked through the states that fragments were captured in. */
import type { Page } from 'playwright-core';
import { gmailSite } from '../../tests/pages/gmail/site.ts';
import type { SiteCheck } from './anchor.ts';
import { GMAIL_ANCHORS, GMAIL_LANDMARKS } from './gmail-anchors.ts';

const MAILBOX = 'https://mail.google.com/mail/u/0/';

type Step = (page: Page) => Promise<void>;

const STATES: [name: string, query: string, step: Step][] = [
  ['list', '', async () => undefined],
  ['thread', '', openLongThread],
  ['new mail', '', (page) => page.keyboard.press('c')],
  ['new mail with a chip', '', composeToSomebody],
  ['answer', '', answer],
  ['sent', '', send],
  ['split pane', 'split=1', openLongThread],
  ['rail open', 'rail=open', async () => undefined],
];

export const GMAIL: SiteCheck = {
  name: 'gmail',
  site: () => gmailSite(),
  anchors: GMAIL_ANCHORS,
  landmarks: GMAIL_LANDMARKS,
  visit: async (page, take) => {
    for (const [name, query, step] of STATES) {
      await page.goto('about:blank');
      await page.goto(`${MAILBOX}?${query}`);
      await page.waitForSelector('tr.zA');
      await step(page);
      await take(name);
    }
  },
};

async function openLongThread(page: Page): Promise<void> {
  await page.locator('tr.zA', { hasText: 'Crew planning pilot' }).first().click();
  await page.waitForSelector('h2.hP');
}

async function composeToSomebody(page: Page): Promise<void> {
  await page.keyboard.press('c');
  await page.keyboard.type('helena.prado@tessera-materials.example,');
  await page.waitForSelector('[name=to] [role=option]');
}

async function answer(page: Page): Promise<void> {
  await openLongThread(page);
  await page.keyboard.press('r');
  await page.waitForSelector('.M9');
}

async function send(page: Page): Promise<void> {
  await answer(page);
  await page.keyboard.press('Control+Enter');
  await page.waitForSelector('#link_vsm');
}
