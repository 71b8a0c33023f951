/** Words selected in a mail become a record, by the browser's menu and by the shortcut. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { SUBJECT } from '../stage.ts';
import { useStage } from '../use-stage.ts';
import { selectWords } from '../support/select-words.ts';

const BY_MENU = 'I should have them by Friday and will send them over';
const BY_SHORTCUT = 'What would you need him for exactly?';
const WHILE_CLOSED = 'whether a trial on the night shift would be possible';

describe.each(['allowed', 'blocked'] as const)('with third-party cookies %s', (thirdPartyCookies) => {
  const stage = useStage({ thirdPartyCookies });
  let page: Page;
  let sidebar: Frame;
  beforeAll(async () => {
    ({ page, sidebar } = await stage.openDeal());
  });

  const byMenu = (words: string): Promise<void> =>
    stage.browser.dispatchMenu({ menuItemId: 'capture', selectionText: words });

  async function recorded(words: string) {
    const { rows } = await stage.book.ask('ledger', { state: 'all', text: words, limit: 500 });
    return rows.map((row) => row.commitment).filter((commitment) => commitment.words.includes(words));
  }

  const editor = () => sidebar.getByRole('textbox', { name: 'Words' });

  /** The editor holds the words and has the keys: Enter is all there is to do. */
  async function recordWithEnter(words: string): Promise<void> {
    await editor().waitFor();
    await expect.poll(() => editor().inputValue()).toBe(words);
    await expect
      .poll(() => editor().evaluate((field) => document.hasFocus() && document.activeElement === field))
      .toBe(true);
    await page.keyboard.press('Enter');
    await editor().waitFor({ state: 'detached' });
  }

  describe('words selected in a message', () => {
    it('by the menu: the editor holds them, Enter records them with message and link', async () => {
      const messageId = await selectWords(page, BY_MENU);
      await byMenu(BY_MENU);
      await recordWithEnter(BY_MENU);
      await expect.poll(async () => (await recorded(BY_MENU)).length).toBe(1);
      const [commitment] = await recorded(BY_MENU);
      const thread = await page.locator('h2[data-legacy-thread-id]:visible').getAttribute('data-legacy-thread-id');
      expect(commitment?.messageKey).toBe(`gmail:alex.morgan@larkfield.example:${messageId}`);
      expect(commitment?.link).toEqual({ url: `https://mail.google.com/mail/u/0/#all/${thread}`, label: SUBJECT });
    });

    it('by the shortcut: the same, and the page itself says which message', async () => {
      const messageId = await selectWords(page, BY_SHORTCUT);
      await stage.browser.dispatchCommand('capture');
      await recordWithEnter(BY_SHORTCUT);
      await expect.poll(async () => (await recorded(BY_SHORTCUT)).length).toBe(1);
      expect((await recorded(BY_SHORTCUT))[0]?.messageKey).toBe(`gmail:alex.morgan@larkfield.example:${messageId}`);
    });

    it('a second time are known, and stand in the book once', async () => {
      await selectWords(page, BY_MENU);
      await byMenu(BY_MENU);
      await sidebar.getByText('This message is recorded already.').waitFor();
      await page.keyboard.press('Enter');
      await sidebar.getByText('Recorded already.', { exact: true }).waitFor();
      expect(await recorded(BY_MENU)).toHaveLength(1);
      await sidebar.getByRole('button', { name: 'Cancel' }).click();
      await editor().waitFor({ state: 'detached' });
    });

    it('open a sidebar that was closed', async () => {
      await sidebar.getByRole('button', { name: 'Collapse' }).click();
      const isShown = (): Promise<boolean> => sidebar.frameElement().then((frame) => frame.isVisible());
      await expect.poll(isShown).toBe(false);
      // After a reload the frame does not even exist.
      await page.reload();
      await page.locator('h2[data-legacy-thread-id]:visible').waitFor();
      expect(page.frames()).toHaveLength(1);
      await selectWords(page, WHILE_CLOSED);
      await byMenu(WHILE_CLOSED);
      sidebar = await stage.browser.sidebarFrame(page);
      await expect.poll(isShown).toBe(true);
      await recordWithEnter(WHILE_CLOSED);
      await expect.poll(async () => (await recorded(WHILE_CLOSED)).length).toBe(1);
    });
  });
});
