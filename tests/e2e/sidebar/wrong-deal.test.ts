/** The rep corrects the match: the choice holds for the thread, undo takes it back, accounts never mix. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { COMMITMENT_KINDS } from '../../../lib/domain/rows/types.ts';
import { INBOX, SUBJECT } from '../stage.ts';
import { useStage } from '../use-stage.ts';

const HALDEN = 'Proposal v2: both plants, phased';

describe.each(['allowed', 'blocked'] as const)('with third-party cookies %s', (thirdPartyCookies) => {
  const stage = useStage({ thirdPartyCookies });
  let halden: string;
  beforeAll(async () => {
    halden = (await stage.book.ask('deals', { text: 'Halden' })).rows[0]?.accountName ?? '';
  });

  const title = (sidebar: Frame, name: string) => sidebar.getByRole('heading', { name, exact: true }).waitFor();
  const chosen = (sidebar: Frame) => sidebar.getByText('You chose this deal for this thread');

  /** "Wrong deal", then another found by its name. */
  async function chooseHalden(sidebar: Frame): Promise<void> {
    await title(sidebar, 'Northwind Logistics');
    await sidebar.getByRole('button', { name: 'Wrong deal' }).click();
    await sidebar.getByRole('searchbox', { name: 'Search deals, accounts, people' }).fill('Halden');
    await sidebar.locator('.deal-search .pick-row').first().click();
    await title(sidebar, halden);
    await chosen(sidebar).waitFor();
  }

  /** Everything that is shown, what stands in fields included. */
  const textOf = (sidebar: Frame): Promise<string> =>
    sidebar.locator('main').evaluate((main) => {
      const fields = [...main.querySelectorAll<HTMLInputElement>('input, textarea, select')];
      return [main.innerHTML, ...fields.map((field) => field.value)].join('\n');
    });

  async function goTo(page: Page, subject: string): Promise<void> {
    await page.evaluate(() => (location.hash = '#inbox'));
    await stage.openThread(page, subject);
  }

  describe('a wrong deal', () => {
    it('is corrected for this thread, and the choice wins when the rep comes back', async () => {
      const { page, sidebar } = await stage.openGmail();
      await stage.openThread(page, SUBJECT);
      await sidebar.getByText('Matched by dana.reyes@northwind.example').waitFor();
      await chooseHalden(sidebar);

      await goTo(page, 'Ward rosters: next steps after the site visit');
      await expect.poll(() => sidebar.locator('h1').first().innerText()).not.toBe(halden);
      expect(await chosen(sidebar).count()).toBe(0);
      await goTo(page, SUBJECT);
      await title(sidebar, halden);
      await chosen(sidebar).waitFor();
      await page.close();
    });

    it('stays chosen for a page that is opened anew, and only for that thread', async () => {
      const { page, sidebar } = await stage.openGmail();
      await stage.openThread(page, SUBJECT);
      await title(sidebar, halden);
      await chosen(sidebar).waitFor();
      await goTo(page, 'Re: Half an hour about swaps on the night shift');
      await title(sidebar, 'Northwind Logistics');
      expect(await chosen(sidebar).count()).toBe(0);
      await page.close();
    });

    it.each(['the toast', 'Ctrl+Z'])('comes back by %s', async (how) => {
      const { page, sidebar } = await stage.openGmail();
      await stage.openThread(page, 'Re: Half an hour about swaps on the night shift');
      await chooseHalden(sidebar);
      if (how === 'Ctrl+Z') await page.keyboard.press('Control+z');
      else await sidebar.locator('.toast').getByRole('button', { name: 'Undo' }).click();
      await title(sidebar, 'Northwind Logistics');
      await expect.poll(() => chosen(sidebar).count()).toBe(0);
      await page.close();
    });
  });

  describe('two accounts in two tabs', () => {
    it("show their own page's people, and never mix", async () => {
      const work = await stage.openGmail();
      const own = await stage.openGmail(INBOX.replace('/u/0/', '/u/1/'));
      await stage.openThread(own.page, 'Crew list for the autumn regatta');
      await work.page.bringToFront();
      await stage.openThread(work.page, HALDEN);
      await expect.poll(() => textOf(work.sidebar)).toMatch(/Halden Foods/);
      await expect.poll(() => textOf(own.sidebar)).toMatch(/amstelrowing/i);
      for (let round = 0; round < 3; round += 1) {
        await own.page.bringToFront();
        await goTo(own.page, round % 2 === 0 ? 'Sunday?' : 'Crew list for the autumn regatta');
        await expect.poll(() => textOf(own.sidebar)).toMatch(round % 2 === 0 ? /robin/i : /amstelrowing/i);
        expect(await textOf(own.sidebar)).not.toMatch(/halden|sofia|northwind|dana/i);
        await work.page.bringToFront();
        await goTo(work.page, round % 2 === 0 ? 'Re: Half an hour about swaps on the night shift' : HALDEN);
        await expect.poll(() => textOf(work.sidebar)).toMatch(round % 2 === 0 ? /Northwind Logistics/ : /Halden Foods/);
        expect(await textOf(work.sidebar)).not.toMatch(/robin|amstel|vermeer/i);
      }
      await work.page.close();
      await own.page.close();
    });
  });

  describe('what was sent beside the wrong deal', () => {
    const WORDS = 'Could you spare 25 minutes on Thursday for the quay plan?';
    const card = (sidebar: Frame) => sidebar.locator('.next-ask', { hasText: 'Recorded from this thread in' });
    const standsAt = async () =>
      (await stage.book.ask('ledger', { state: 'all', text: 'quay' })).rows.map(({ accountName }) => accountName);

    it('goes along on one key once another deal is chosen, and comes back with it', async () => {
      await stage.book.run('change-settings', { autoRecord: [...COMMITMENT_KINDS] });
      const { page, sidebar } = await stage.openGmail(INBOX.replace('#', '?sending=60#'));
      const subject = 'Re: Half an hour about swaps on the night shift';
      await stage.openThread(page, subject);
      await title(sidebar, 'Northwind Logistics');
      await page.keyboard.press('r');
      await page.locator('.M9:visible [g_editable=true]').waitFor();
      await page.keyboard.type(WORDS);
      await page.locator('.M9:visible .dC > [role=button]:not([aria-haspopup=true])').click();
      await expect.poll(standsAt).toEqual(['Northwind Logistics']);
      await chooseHalden(sidebar);
      await card(sidebar).waitFor();
      expect(await card(sidebar).locator('h2').innerText()).toMatch(/^Move 1 mail and 1 ask to Halden Foods.*\?$/);

      await card(sidebar).locator('h2').click();
      await page.keyboard.press('y');
      await card(sidebar).waitFor({ state: 'detached' });
      await expect.poll(standsAt).toEqual([halden]);
      await sidebar.locator('.toast').getByRole('button', { name: 'Undo' }).click();
      await card(sidebar).waitFor();
      expect(await standsAt()).toEqual(['Northwind Logistics']);

      await card(sidebar)
        .getByRole('button', { name: /^Leave there/ })
        .click();
      await card(sidebar).waitFor({ state: 'detached' });
      await goTo(page, 'Ward rosters: next steps after the site visit');
      await goTo(page, subject);
      await title(sidebar, halden);
      await page.waitForTimeout(500);
      expect(await card(sidebar).count()).toBe(0);
      expect(await standsAt()).toEqual(['Northwind Logistics']);
      await page.close();
    });
  });
});
