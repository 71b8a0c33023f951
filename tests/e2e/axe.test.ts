/** WCAG 2.2 AA on the extension as it is built: no state of the sidebar and no page of the dashboard has a finding. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { PAGES } from '../../components/dashboard/shell/route.ts';
import { SUBJECT } from './stage.ts';
import { useStage } from './use-stage.ts';
import { findings } from './support/axe.ts';

const stage = useStage();
let page: Page;
let sidebar: Frame;
beforeAll(async () => {
  ({ page, sidebar } = await stage.openGmail());
});

describe('the sidebar', () => {
  it.each([
    ['no message', null],
    ['shown', SUBJECT],
    ['asks', 'Demo data for the night-shift trial'],
    ['offers', 'Fwd: Enquiry from your website: Arden Aerospace'],
    ['silent', 'Forecast call moved to 16:00'],
    ['behind', 'Invitation to tender: workforce scheduling'],
  ])('%s', async (name, subject) => {
    await page.evaluate(() => (location.hash = '#inbox'));
    await page.locator('[role=main]:visible tr.zA').first().waitFor();
    if (subject) await stage.openThread(page, subject);
    await sidebar.locator('main h1').first().waitFor();
    await page.waitForTimeout(400);
    expect(await findings(page, sidebar, name)).toEqual([]);
  });

  it('unreadable', async () => {
    // A layout that no longer says who wrote a message.
    await page.evaluate(() => {
      const { setAttribute } = Element.prototype;
      Element.prototype.setAttribute = function withoutPeople(name, value) {
        if (!['email', 'jid', 'data-hovercard-id'].includes(name)) setAttribute.call(this, name, value);
      };
      location.hash = '#inbox';
    });
    await page.locator('[role=main]:visible tr.zA').first().waitFor();
    await stage.openThread(page, 'Ward rosters: next steps after the site visit');
    await sidebar.locator('.pane-facts').waitFor();
    expect(await findings(page, sidebar, 'unreadable')).toEqual([]);
  });

  describe('with the deal', () => {
    beforeAll(async () => {
      await page.evaluate(() => (location.hash = '#inbox'));
      await page.reload();
      sidebar = await stage.browser.sidebarFrame(page);
      await stage.openThread(page, SUBJECT);
      await sidebar.locator('.deal-card').waitFor();
      const folded = sidebar.locator('.fold:not([open]) > .fold-head');
      while ((await folded.count()) > 0) await folded.first().click();
    });

    it('unfolded', async () => {
      expect(await findings(page, sidebar, 'unfolded')).toEqual([]);
    });

    it.each([
      ['capture', 'a'],
      ['call', 'l'],
      ['edit', 'e'],
      ['choose', 'w'],
      ['palette', 'Control+k'],
      ['help', '?'],
    ])('%s open', async (name, key) => {
      await sidebar.locator('main h1').first().click();
      await page.keyboard.press(key);
      await sidebar.locator('.panel, dialog[open]').first().waitFor();
      expect(await findings(page, sidebar, name)).toEqual([]);
      await page.keyboard.press('Escape');
      await sidebar.locator('.panel, dialog[open]').first().waitFor({ state: 'detached' });
    });
  });
});

describe('the dashboard', () => {
  const go = async (hash: string): Promise<Page> => {
    const { page } = stage.book;
    // Behind another tab it draws a frame a second.
    await page.bringToFront();
    await page.evaluate((to) => (location.hash = to), hash);
    await page.locator('main h1, h1').first().waitFor();
    await page.waitForTimeout(400);
    return page;
  };

  it.each([
    ...PAGES,
    'people?show=accounts',
    'people?show=duplicates',
    'deals?view=board',
    'calendar?by=month',
    'search?q=shift',
  ])('%s', async (hash) => {
    const page = await go(`#/${hash}`);
    expect(await findings(page, page.mainFrame(), hash)).toEqual([]);
  });

  it('a deal', async () => {
    const page = await go('#/deals');
    await page.locator('[data-row]').first().click();
    await page.locator('.sheet').waitFor();
    expect(await findings(page, page.mainFrame(), 'deal')).toEqual([]);
  });

  it('a review, and a price', async () => {
    const page = await go('#/reviews');
    await page.locator('[data-row]').first().click();
    await page.locator('.review-part').first().waitFor();
    expect(await findings(page, page.mainFrame(), 'review')).toEqual([]);
    await go('#/price');
    await page.locator('.price-choose select').selectOption('discover.commitments.consensus');
    await page.locator('.price-choose button').click();
    await page.locator('.priced').waitFor();
    expect(await findings(page, page.mainFrame(), 'price')).toEqual([]);
  });

  it('the dialog that deletes everything, and the palette', async () => {
    const page = await go('#/data');
    await page.locator('.button-red').click();
    await page.locator('dialog[open]').waitFor();
    expect(await findings(page, page.mainFrame(), 'erase')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.locator('dialog[open]').waitFor();
    expect(await findings(page, page.mainFrame(), 'palette')).toEqual([]);
  });
});
