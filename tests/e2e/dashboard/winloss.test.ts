/** Looking back in the built extension: a review half done is kept, and a price says as much as its deals carry. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { useDashboard } from '../support/use-dashboard.ts';

const RECAP = 'qualify.steps.recap';

const { stage, openPage } = useDashboard({ book: 'empty', locale: 'en-GB' });
let page: Page;
beforeAll(async () => {
  await stage.book.run('change-settings', { onboarded: true });
});

const open = async (hash: string): Promise<Page> => (page = await openPage(hash));

let made = 0;

/** A deal that got past Qualify with the step done or passed over, and ended. */
async function endDeal(done: boolean, outcome: 'won' | 'no-decision'): Promise<string> {
  made += 1;
  const result = await stage.book.run('create-deal', {
    accountName: `Client ${made}`,
    dealName: `Matter ${made}`,
    stage: 'qualify',
  });
  const dealId = result.ok ? (result.created ?? '') : '';
  if (done) await stage.book.run('set-element', { dealId, elementKey: RECAP, state: 'done' });
  await stage.book.run('move-stage', { dealId, stage: 'discover' });
  await stage.book.run('close-deal', { dealId, outcome });
  return dealId;
}

async function endDeals(each: number, won: { done: number; passed: number }): Promise<void> {
  for (let at = 0; at < each; at += 1) {
    await endDeal(true, at < won.done ? 'won' : 'no-decision');
    await endDeal(false, at < won.passed ? 'won' : 'no-decision');
  }
}

const says = () => page.locator('.priced-says').innerText();

describe('the price', { timeout: 180_000 }, () => {
  it('is counts under eight, and chosen before anything is shown', async () => {
    await endDeals(4, { done: 2, passed: 1 });
    await open('#/price');
    expect(await page.locator('.priced').count()).toBe(0);
    await page.locator('.price-choose select').selectOption(RECAP);
    await page.getByRole('button', { name: 'Show its deals' }).click();
    await page.locator('.priced').waitFor();
    expect(await says()).toContain('Counts and no more');
    expect(await page.locator('.deal-names').first().innerText()).toContain('Client');
    expect(await page.locator('.band-line').count()).toBe(0);
    await page.locator('h1').first().click();
    await page.keyboard.press('Control+z');
    await page.locator('.priced').waitFor({ state: 'detached' });
  });

  it('is too early to say from eight, and a band from twenty', async () => {
    await stage.book.run('choose-price', { elementKeys: [RECAP] });
    await endDeals(5, { done: 3, passed: 1 });
    await open('#/price');
    await page.locator('.priced').waitFor();
    expect(await says()).toContain('Too early to say');
    await endDeals(13, { done: 9, passed: 1 });
    await expect.poll(says).toContain('Like for like');
    expect(await page.locator('.band-line').count()).toBe(1);
    const toggle = page.getByRole('button', { name: /As a table.*Difference/ });
    await toggle.click();
    expect(await page.locator('.chart-table').innerText()).toContain('Lower end');
  });
});

describe('a review', { timeout: 180_000 }, () => {
  it('asks what to do earlier after an external cause, keeps what is half done, and is undone', async () => {
    const dealId = await endDeal(false, 'no-decision');
    await open(`#/deals/${dealId}`);
    await page.getByRole('link', { name: 'Look back on it' }).click();
    await page.getByRole('radio', { name: 'No budget' }).click();
    await page.locator('.review-earlier').waitFor();
    await page.locator('.review-earlier .checkbox').first().click();
    await page.getByLabel('What you take along').fill('Ask for the size of it first.');
    await page.getByLabel('In your own words').click();
    await expect.poll(async () => (await stage.book.ask('review', { dealId }))?.review?.lesson).toContain('size of it');

    await open('#/reviews');
    await page.locator('tr', { hasText: 'Half done' }).getByRole('link').click();
    await page.locator('.review-earlier').waitFor();
    expect(await page.getByRole('radio', { name: 'No budget' }).isChecked()).toBe(true);
    expect(await page.getByLabel('What you take along').inputValue()).toBe('Ask for the size of it first.');
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await page.getByRole('button', { name: 'Take it up again' }).waitFor();
    await page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await stage.book.ask('review', { dealId }))?.review?.doneAt).toBeNull();
  });
});
