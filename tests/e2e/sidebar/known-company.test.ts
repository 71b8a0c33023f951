/** A deal by hand of a company that the book knows: it is that company, with its people, until the rep says otherwise. */
import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { useStage } from '../use-stage.ts';
import { findings } from '../support/axe.ts';

const stage = useStage({ thirdPartyCookies: 'blocked', locale: 'en-GB' });

const accounts = async () => (await stage.book.ask('accounts', {})).total;

async function accountOf(dealName: string): Promise<string | undefined> {
  const { rows } = await stage.book.ask('deals', { text: dealName });
  return rows.find(({ deal }) => deal.name === dealName)?.deal.accountId;
}

async function begin(company: string, about: string): Promise<Page> {
  const page = await stage.browser.context.newPage();
  await page.goto(`chrome-extension://${stage.browser.extensionId}/dashboard.html#/deals`);
  await page.getByRole('button', { name: 'New deal' }).first().click();
  const form = page.getByRole('form', { name: 'A new deal' });
  await form.getByLabel('Account', { exact: true }).fill(company);
  await form.getByLabel('What it is about').fill(about);
  return page;
}

it('offers the one that is known and its people, and makes a second only when the rep says so', async () => {
  const { rows } = await stage.book.ask('accounts', {});
  const known = rows.find(({ people }) => people > 0)?.account;
  const before = await accounts();
  const page = await begin(`${known?.name.toLowerCase()} `, 'A second deal');
  await page
    .getByRole('radio', { name: known?.name ?? '', exact: false })
    .first()
    .waitFor();
  expect(await page.getByRole('radio').first().isChecked()).toBe(true);
  await page.locator('.known-company').getByRole('checkbox').first().check();
  expect(await findings(page, page.mainFrame(), 'new deal')).toEqual([]);
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  await expect.poll(() => accountOf('A second deal')).toBe(known?.id);
  expect(await accounts()).toBe(before);
  await page.close();

  const second = await begin(known?.name ?? '', 'Of another company');
  await second.getByRole('radio', { name: 'Another company of that name', exact: false }).check();
  await second.getByRole('button', { name: 'Create', exact: true }).click();
  await expect.poll(() => accountOf('Of another company')).toBeDefined();
  expect(await accountOf('Of another company')).not.toBe(known?.id);
  expect(await accounts()).toBe(before + 1);
});
