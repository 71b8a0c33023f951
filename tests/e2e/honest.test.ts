/** A deal, honestly: a step back with its cause, taken back again; and the client's words, kept from the mail. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { openStage } from './stage.ts';
import type { Stage } from './stage.ts';
import { findings } from './support/axe.ts';

const SUBJECT = 'Shift planning at the Rotterdam hub';
const WORDS = 'whether a trial on the night shift would be possible';

let stage: Stage;
let page: Page;
let sidebar: Frame;

beforeAll(async () => {
  stage = await openStage();
  ({ page, sidebar } = await stage.openGmail());
  await stage.openThread(page, SUBJECT);
  await sidebar.getByRole('heading', { name: 'Northwind Logistics' }).waitFor();
});
afterAll(() => stage.close());

async function select(words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      const message = at < 0 ? null : node.parentElement?.closest('[data-message-id]');
      if (!message || message.getClientRects().length === 0) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`nobody wrote "${wanted}"`);
  }, words);
}

describe('the client’s words', () => {
  it('are kept from selected text by the menu, with who said them, and undone', async () => {
    await select(WORDS);
    await stage.browser.dispatchMenu({ menuItemId: 'capture-vision', selectionText: WORDS });
    const panel = sidebar.getByRole('form', { name: 'Keep what they said' });
    await expect.poll(() => panel.getByLabel('In their words').inputValue()).toBe(WORDS);
    expect(await panel.getByRole('radio', { name: 'Vision' }).isChecked()).toBe(true);
    expect(await findings(page, sidebar, 'said')).toEqual([]);
    await panel.getByLabel('In their words').press('Enter');
    await panel.waitFor({ state: 'detached' });
    await sidebar.getByText('What they said').click();
    const kept = sidebar.locator('.statement', { hasText: WORDS });
    await kept.waitFor();
    expect(await kept.innerText()).toContain('What they want');
    await sidebar.getByRole('button', { name: 'Undo' }).click();
    await kept.waitFor({ state: 'detached' });
  });
});
