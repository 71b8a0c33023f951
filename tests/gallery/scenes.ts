/** What the script looks at: a state, and what is done in it before the picture. */
import type { Page } from 'playwright-core';
import type { Values } from '../../lib/locales/fill.ts';
import type { MessageKey } from '../../lib/locales/translate.ts';

/** The interface's words in the language of the picture. */
export type Say = (key: MessageKey, values?: Values) => string;

export interface Scene {
  name: string;
  state: string;
  act?: (page: Page, say: Say) => Promise<void>;
  /** Taken at every width and in forced colours as well: the pictures that matter most. */
  wide?: boolean;
}

const press =
  (...keys: string[]) =>
  async (page: Page) => {
    for (const key of keys) {
      await page.keyboard.press(key);
      // Nobody presses two keys within one frame.
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
  };

const PLAIN = [
  'look-alike',
  'snoozed',
  'nothing-to-ask',
  'closed',
  'offer-look-alike',
  'silent',
  'silent-chosen',
  'no-page',
  'no-message',
  'reading',
  'unreadable',
  'welcome',
  'store-full-de',
  'store-unreadable-de',
  'trouble',
  'waiting',
  'new',
  'german-offer',
  'known',
  'found',
  'answer-unclear',
  'answer-returned',
  'answer-other-day',
  'german-answer',
];

export const SCENES: Scene[] = [
  { name: 'shown', state: 'shown', wide: true },
  { name: 'draft', state: 'draft' },
  { name: 'all-open', state: 'all-open', wide: true },
  { name: 'linkedin', state: 'linkedin' },
  { name: 'same', state: 'same', wide: true },
  { name: 'ask', state: 'ask', wide: true },
  { name: 'ask-more', state: 'ask-more' },
  { name: 'offer', state: 'offer', wide: true },
  { name: 'long', state: 'long', wide: true },
  { name: 'german', state: 'german', wide: true },
  { name: 'did-you-get-it', state: 'answer', wide: true },
  { name: 'move-records', state: 'move-records', wide: true },
  { name: 'answer-day', state: 'answer-other-day', act: press('t') },
  { name: 'lens-ask', state: 'lens-ask', wide: true },
  { name: 'lens-several', state: 'lens-several', wide: true },
  { name: 'lens-elsewhere', state: 'lens-elsewhere', wide: true },
  { name: 'lens-nothing', state: 'lens-nothing', wide: true },
  { name: 'lens-german', state: 'lens-german', wide: true },
  { name: 'lens-other', state: 'lens-other' },
  { name: 'lens-thanks', state: 'lens-thanks' },
  { name: 'lens-language', state: 'lens-language' },
  { name: 'lens-stranger', state: 'lens-stranger' },
  { name: 'lens-linkedin', state: 'lens-linkedin' },
  {
    name: 'lens-words',
    state: 'lens-ask',
    act: async (page) => page.locator('.lens-words').first().click(),
  },
  {
    name: 'lens-kinds',
    state: 'lens-ask',
    act: (page) => page.locator('.lens-kind').first().click(),
  },
  {
    name: 'lens-point',
    state: 'lens-nothing',
    act: (page, say) => page.getByRole('button', { name: say('lens.pointTitle') }).click(),
  },
  ...['store-full', 'store-lost', 'store-shut', 'store-shut-de', 'store-unreadable', 'lost-gmail', 'lost-both-de'].map(
    (name) => ({ name, state: name, wide: true }),
  ),
  ...PLAIN.map((name) => ({ name, state: name })),
  { name: 'sent', state: 'sent', wide: true },
  { name: 'sent-promise', state: 'sent-promise' },
  { name: 'sent-several', state: 'sent-several', wide: true },
  { name: 'sent-which', state: 'sent-which', wide: true },
  { name: 'sent-lines', state: 'sent-lines', wide: true },
  { name: 'sent-lines-de', state: 'sent-lines-de' },
  { name: 'sent-edit', state: 'sent', act: press('e'), wide: true },
  {
    name: 'sent-elsewhere',
    state: 'sent-lines',
    act: (page, say) =>
      page
        .getByRole('button', { name: say('sent.look'), exact: true })
        .first()
        .click(),
  },
  { name: 'sent-no', state: 'sent', act: press('n') },
  { name: 'capture', state: 'draft', act: press('a'), wide: true },
  { name: 'setback', state: 'setback', wide: true },
  { name: 'setback-why', state: 'setback', act: press('b') },
  { name: 'setback-said', state: 'setback-said', wide: true },
  { name: 'setback-de', state: 'setback-de' },
  { name: 'before', state: 'before' },
  { name: 'said', state: 'shown', act: press('h'), wide: true },
  {
    name: 'said-suggested',
    state: 'shown',
    act: async (page, say) => {
      await page.keyboard.press('h');
      await page.getByLabel(say('said.by')).selectOption({ label: say('capture.nobody') });
    },
  },
  {
    name: 'plan',
    state: 'draft',
    wide: true,
    act: async (page, say) => {
      await page.getByRole('button', { name: say('header.menu') }).click();
      await page.getByRole('menuitem', { name: say('plan.title') }).click();
    },
  },
  { name: 'snippets', state: 'draft', act: press('s'), wide: true },
  { name: 'snippets-blanks', state: 'draft', act: press('s', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter') },
  {
    name: 'capture-unread-date',
    state: 'shown',
    act: async (page, say) => {
      await page.keyboard.press('a');
      await page.getByLabel(say('capture.due')).fill('five Sundays');
    },
  },
  {
    name: 'capture-without-deal',
    state: 'ask',
    act: async (page, say) => {
      await page.evaluate(() =>
        window.client.emit('capture', {
          text: 'Can we meet on Thursday?',
          messageId: null,
          draftId: null,
          sender: null,
        }),
      );
      await page.getByLabel(say('capture.whichDeal')).fill('north');
    },
  },
  { name: 'log', state: 'shown', act: press('l') },
  {
    name: 'log-ask',
    state: 'shown',
    act: async (page, say) => {
      await page.keyboard.press('l');
      await page.getByLabel(say('log.asked')).selectOption('change');
    },
  },
  { name: 'edit', state: 'shown', act: press('e') },
  {
    name: 'delete',
    state: 'shown',
    act: async (page, say) => {
      await page.keyboard.press('e');
      await page.getByRole('button', { name: say('deal.delete') }).click();
    },
  },
  { name: 'choose', state: 'shown', act: press('w') },
  {
    name: 'close',
    state: 'shown',
    act: async (page, say) => {
      await page.getByRole('button', { name: say('header.menu') }).click();
      await page.getByRole('menuitem', { name: say('act.closeDeal') }).click();
    },
  },
  { name: 'menu', state: 'shown', act: (page, say) => page.getByRole('button', { name: say('header.menu') }).click() },
  { name: 'palette', state: 'shown', act: press('Control+k'), wide: true },
  {
    name: 'palette-search',
    state: 'shown',
    act: async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('n');
    },
  },
  { name: 'help', state: 'shown', act: press('?') },
  { name: 'reason', state: 'shown', act: press('c', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'x') },
  {
    name: 'answer',
    state: 'all-open',
    act: (page, say) =>
      page.getByRole('button', { name: say('row.main.information', { what: 'The event that forces' }) }).click(),
  },
  {
    name: 'role',
    state: 'all-open',
    act: (page, say) => page.getByRole('button', { name: say('row.main.people', { what: 'A sceptic' }) }).click(),
  },
  {
    name: 'person',
    state: 'all-open',
    act: (page) => page.getByRole('button', { name: 'Tomas Berg', exact: true }).click(),
  },
  {
    name: 'entry-edit',
    state: 'all-open',
    act: async (page) => {
      await page.getByRole('button', { name: 'Change Dana Whitfield' }).focus();
      await page.keyboard.press('e');
    },
  },
  {
    name: 'ask-again',
    state: 'all-open',
    act: async (page) => {
      await page.getByRole('button', { name: 'Change Dana Whitfield' }).focus();
      await page.keyboard.press('f');
    },
  },
  {
    name: 'put-aside',
    state: 'all-open',
    act: async (page) => {
      await page.getByRole('button', { name: 'Change Dana Whitfield' }).focus();
      await page.keyboard.press('z');
    },
  },
  {
    name: 'reply-by',
    state: 'all-open',
    act: async (page) => {
      await page.getByRole('button', { name: 'Change Dana Whitfield' }).focus();
      await page.keyboard.press('r');
    },
  },
  { name: 'toast', state: 'shown', act: (page, say) => page.getByRole('button', { name: say('ask.notNow') }).click() },
  {
    name: 'stale',
    state: 'shown',
    act: (page) => page.evaluate(() => window.client.emit('stale', 'updated')),
  },
  {
    name: 'visiting',
    state: 'shown',
    act: async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('returns');
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'other-stage',
    state: 'shown',
    act: (page) => page.getByRole('button', { name: /^Diagnose\s?:/ }).click(),
  },
];
