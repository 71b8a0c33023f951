/** A deal, honestly: a step back with its cause, taken back again; and the client's words, kept from the mail. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { useStage } from '../use-stage.ts';
import { selectWords } from '../support/select-words.ts';
import { findings } from '../support/axe.ts';

const WORDS = 'whether a trial on the night shift would be possible';

const stage = useStage();
let page: Page;
let sidebar: Frame;
beforeAll(async () => {
  ({ page, sidebar } = await stage.openDeal());
});

describe('the client’s words', () => {
  it('are kept from selected text by the menu, with who said them, and undone', async () => {
    await selectWords(page, WORDS);
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

describe('a step back', () => {
  it('is shown with what broke, takes its cause by one key, and goes with the undo', async () => {
    const { rows } = await stage.book.ask('deals', {});
    const dealId = rows.find(({ deal }) => deal.name.startsWith('Night-shift'))?.deal.id ?? '';
    const words = 'It can’t stay as it is.';
    await stage.book.run('record-commitment', { dealId, kind: 'change', words, state: 'given' });
    await sidebar.locator('#ledger > summary').click();
    await sidebar.locator('.entry', { hasText: words }).locator('.entry-main').focus();
    await page.keyboard.press('b');
    const setback = sidebar.locator('.setback');
    await setback.waitFor();
    expect(await setback.innerText()).toContain('Change');
    await sidebar.locator('main h1').first().click();
    await page.keyboard.press('b');
    await sidebar.getByLabel('Why did it go back?').fill('The owner of it left.');
    expect(await findings(page, sidebar, 'why')).toEqual([]);
    await page.keyboard.press('Enter');
    await sidebar.getByText('Because: The owner of it left.').waitFor();
    await sidebar.locator('main h1').first().click();
    await page.keyboard.press('Control+z');
    await setback.getByText('Why?').waitFor();
    await page.keyboard.press('Control+z');
    await setback.waitFor({ state: 'detached' });
  });

  it('leaves a history that can be replayed to the present', async () => {
    const { page: dashboard } = stage.book;
    const { rows } = await stage.book.ask('deals', {});
    const dealId = rows.find(({ deal }) => deal.name.startsWith('Night-shift'))?.deal.id ?? '';
    await dashboard.bringToFront();
    await dashboard.evaluate((id) => (location.hash = `#/deals/${id}`), dealId);
    await dashboard.getByRole('button', { name: 'Replay', exact: true }).click();
    await dashboard.getByLabel('Moment of the deal’s history').focus();
    await dashboard.keyboard.press('End');
    const [at, of] = (await dashboard.locator('.replay-count').innerText()).split(' of ');
    expect([Number(at) > 10, at]).toEqual([true, of]);
    const now = await dashboard.locator('.deal-stages .stage-bar').getAttribute('aria-label');
    expect(await dashboard.locator('.replay .stage-bar').getAttribute('aria-label')).toBe(now);
  });
});
