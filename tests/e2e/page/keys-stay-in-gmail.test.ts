/** What had the focus in the sidebar goes with its deal: the keys stay in Gmail, where the rep has gone on. */
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { SUBJECT } from '../stage.ts';
import { useStage } from '../use-stage.ts';

const OTHER = 'Ward rosters: next steps after the site visit';

const stage = useStage({ thirdPartyCookies: 'blocked' });
let page: Page;
let sidebar: Frame;
beforeAll(async () => {
  ({ page, sidebar } = await stage.openGmail());
});
beforeEach(async () => {
  await goTo(SUBJECT);
  await sidebar.getByRole('heading', { name: 'Northwind Logistics', exact: true }).click();
  await expect.poll(hasKeys).toBe(true);
});

const hasKeys = () => sidebar.evaluate(() => document.hasFocus());

async function goTo(subject: string): Promise<void> {
  await page.evaluate(() => (location.hash = '#inbox'));
  await stage.openThread(page, subject);
}

/** The rep writes a search in Gmail while the sidebar turns to the other deal. */
async function turnInGmail(): Promise<void> {
  const search = page.locator('input[name=q]');
  await search.click();
  await expect.poll(hasKeys).toBe(false);
  await page.evaluate(() => (location.hash = '#inbox'));
  await page.locator('[role=main]:visible tr.zA', { hasText: OTHER }).first().dispatchEvent('click');
  await expect.poll(() => sidebar.locator('h1').first().innerText()).not.toBe('Northwind Logistics');
  // What goes on to another place does so a little later.
  await page.waitForTimeout(300);
  expect(await hasKeys()).toBe(false);
}

it('where an entry of the ledger had the focus', async () => {
  const entry = sidebar.locator('.entry-main').first();
  if (!(await entry.isVisible())) await sidebar.locator('summary', { hasText: 'Ledger' }).click();
  await entry.click();
  await turnInGmail();
});

it('where a deal that was left half-written stands open again', async () => {
  await sidebar.getByRole('button', { name: 'Wrong deal' }).click();
  await sidebar.getByRole('button', { name: 'Create a deal from this page' }).click();
  await sidebar.getByRole('textbox', { name: 'Deal', exact: true }).fill('Another matter');
  await turnInGmail();
  await page.evaluate(() => (location.hash = '#inbox'));
  await page.locator('[role=main]:visible tr.zA', { hasText: SUBJECT }).first().dispatchEvent('click');
  await expect
    .poll(() => sidebar.getByRole('textbox', { name: 'Deal', exact: true }).inputValue())
    .toBe('Another matter');
  await page.waitForTimeout(300);
  expect(await hasKeys()).toBe(false);
  await sidebar.getByRole('button', { name: 'Cancel' }).first().click();
});

it('where an act had it', async () => {
  await sidebar.getByRole('button', { name: 'Not now' }).focus();
  await turnInGmail();
});

it('where an editor had it', async () => {
  await page.keyboard.press('a');
  await sidebar.getByRole('textbox', { name: 'Words' }).waitFor();
  await turnInGmail();
});
