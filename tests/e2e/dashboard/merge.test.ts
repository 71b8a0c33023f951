/** Two machines of one rep: the other one's backup is seen, chosen from, merged and taken back. */
import type { Page } from 'playwright-core';
import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { openTestBook } from '../../store/support/open-test-book.ts';
import { exportBackup, restoreBackup } from '../../transfer/support/in-one-piece.ts';
import { useStage } from '../use-stage.ts';
import { findings } from '../support/axe.ts';

const stage = useStage();
let page: Page;
let dealId: string;
beforeAll(async () => {
  page = await stage.browser.openPage(`chrome-extension://${stage.browser.extensionId}/dashboard.html#/data`);
  // Few rows, because the other machine's book is one in memory.
  await stage.book.run('remove-sample', {});
  const made = await stage.book.run('create-deal', { accountName: 'Two Desks', dealName: 'Two desks: one book' });
  dealId = made.ok ? (made.created ?? '') : '';
});

const section = () =>
  page.locator('section', { has: page.getByRole('heading', { name: 'Merge another machine’s history' }) });
const choose = (name: string, text: string) =>
  section()
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
const deal = async () => {
  const { rows } = await stage.book.ask('deals', { text: 'Two desks' });
  return rows.map(({ deal: { value, dream } }) => ({ value, dream }));
};

async function saved(): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a backup' }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

/** What the rep did elsewhere, a minute later. */
async function fromElsewhere(backup: string): Promise<string> {
  const other = await openTestBook({ ids: `elsewhere-${Date.now()}` });
  other.pass(Date.now() + 60_000 - other.env.now());
  await restoreBackup(other.book, other.env, backup, 'restored');
  await other.must('edit-deal', { dealId, value: 200, dream: true });
  await other.must('create-deal', { accountName: 'Only There', dealName: 'Only there' });
  return exportBackup(other.book, other.env.now());
}

test(
  'both histories become one, the rep picks where both have changed something, and undo brings back what was',
  { timeout: 120_000 },
  async () => {
    const file = await fromElsewhere(await saved());
    await stage.book.run('edit-deal', { dealId, value: 100 });
    const before = await stage.book.ask('summary', {});
    await choose('elsewhere.json', file);
    const row = section().locator('.preview-table tr', { hasText: 'Deals' });
    expect(await row.locator('td').first().textContent()).toBe('1');
    const both = section().getByRole('group', { name: 'Two desks: one book' });
    expect(await both.getByLabel('€200').isChecked()).toBe(true);
    expect(await findings(page, page.mainFrame(), 'merge')).toEqual([]);
    await both.getByLabel('€100').check();
    expect(await stage.book.ask('summary', {})).toEqual(before);
    await section().getByRole('button', { name: 'Merge', exact: true }).click();
    await section().getByText('Merged with elsewhere.json.').waitFor();
    expect(await deal()).toEqual([{ value: 100, dream: true }]);
    expect(await stage.book.ask('summary', {})).toMatchObject({ deals: before.deals + 1 });
    await section().getByRole('button', { name: 'Undo' }).click();
    await expect.poll(deal).toEqual([{ value: 100, dream: false }]);
    expect(await stage.book.ask('summary', {})).toEqual(before);
    await choose('elsewhere.json', file);
    await section().getByRole('button', { name: 'Merge', exact: true }).click();
    await expect.poll(deal).toEqual([{ value: 200, dream: true }]);
    await choose('elsewhere.json', file);
    await section().getByText('Everything in it is here already.').waitFor();
  },
);

test('of two files that are chosen in a row the last one is seen', async () => {
  const file = await saved();
  const named = () => section().locator('.preview-name').allInnerTexts();
  await choose('first.json', file);
  await choose('second.json', file);
  await expect.poll(async () => (await named()).join()).toContain('second.json');
  // What comes of the first one has had the time to come.
  await page.waitForTimeout(500);
  expect((await named()).join()).toContain('second.json');
  await section().getByRole('button', { name: 'Close' }).click();
});

test('a damaged file is refused with the reason, and nothing changes', async () => {
  const before = await stage.book.ask('summary', {});
  await choose('spoilt.json', (await saved()).replace('Two desks', 'Three desks'));
  await section().getByText('spoilt.json was refused. Nothing has changed.').waitFor();
  expect(await stage.book.ask('summary', {})).toEqual(before);
});
