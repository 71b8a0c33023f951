/** The dashboard in the built extension: the first minute, the day's work by keys, and everything that leaves or enters the book. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openStage } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { openDashboard } from '../support/dashboard-page.ts';

// In a tab of its own nothing here is a third party: cookies are left as the browser has them.
describe('the dashboard', () => {
  let stage: Stage;
  let page: Page;
  /** A whole backup, once there is one. */
  let saved = '';
  /** What the page said against itself: policy violations and errors. */
  const complaints: string[] = [];

  beforeAll(async () => {
    stage = await openStage({ book: 'empty', locale: 'en-GB' });
  });
  afterAll(async () => {
    const asked = await stage.browser.closeAndReadRequests();
    await stage.server.close();
    // The one address that was opened: the rep pressed "Open Gmail".
    expect([...new Set(asked.map(({ url }) => url))]).toEqual(['https://mail.google.com/mail/']);
    expect(complaints).toEqual([]);
  });
  beforeEach(async () => {
    await page?.close();
  });

  async function open(hash: string): Promise<Page> {
    page = await openDashboard(stage.browser, hash, complaints);
    return page;
  }

  const heading = () => page.locator('h1').first();
  const rows = () => page.locator('[data-row]');
  const toast = () => page.locator('.toast');

  test('the first minute: installed, greeted, a sample book, own domains, one question, and into Gmail', async () => {
    const welcome = () => stage.browser.context.pages().find((tab) => tab.url().includes('#/welcome'));
    await expect.poll(() => welcome() !== undefined).toBe(true);
    await open('#/welcome');
    await page.getByLabel('A sample book').click();
    await expect.poll(async () => (await stage.book.ask('summary', {})).deals).toBeGreaterThan(10);
    await page.getByLabel('Your domains').fill('larkfield.example');
    await page.keyboard.press('Enter');
    await page.locator('.token', { hasText: 'larkfield.example' }).waitFor();
    expect(await page.getByLabel('Off').isChecked()).toBe(true);
    const gmail = page.getByRole('link', { name: 'Open Gmail' });
    expect(await gmail.getAttribute('href')).toBe('https://mail.google.com/mail/');
    await gmail.click();
    await expect
      .poll(async () => (await stage.book.ask('summary', {})).settings)
      .toMatchObject({
        onboarded: true,
        ownDomains: ['larkfield.example'],
        linkedin: 'off',
      });
  });

  test('the sample book leaves in one click, and own records stay', async () => {
    await stage.book.run('create-deal', { accountName: 'Tall Oaks', dealName: 'Weekend rota' });
    await open('#/deals');
    await expect.poll(() => rows().count()).toBeGreaterThan(10);
    await page.getByRole('button', { name: 'Remove it' }).click();
    await expect.poll(() => rows().allTextContents()).toEqual(['Tall Oaks']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => rows().count()).toBeGreaterThan(10);
  });

  test('a deal by hand, in its place, and its page with what happened', async () => {
    await open('#/deals');
    await page.keyboard.press('n');
    await page.getByLabel('Account', { exact: true }).fill('Harbour Crane');
    await page.getByLabel('What it is about').fill('Night shift');
    await page.getByLabel('Person, if you know one').fill('Ida Moen <ida@harbour-crane.example>');
    await page.keyboard.press('Enter');
    await expect.poll(() => heading().textContent()).toBe('Harbour Crane');
    await page.locator('.timeline-item', { hasText: 'Ida Moen joined' }).waitFor();
    await page.getByRole('button', { name: 'Qualify', exact: false }).first().click();
    await page.getByRole('button', { name: 'Move the deal here' }).click();
    const moved = page.locator('.timeline-item', { hasText: 'Moved ahead from Target to Qualify' });
    await moved.hover();
    await moved.getByRole('button').click();
    await expect.poll(async () => (await dealNamed('Night shift'))?.deal.stage).toBe('target');
  });

  test('deleting a deal says what goes, and undo brings it back to the same page', async () => {
    const deal = await dealNamed('Night shift');
    await open(`#/deals/${deal?.deal.id}`);
    await page.getByRole('button', { name: 'More acts' }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    const question = page.getByRole('group', { name: 'Delete Night shift with 1 person and 0 commitments.' });
    await question.waitFor();
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    const more = page.getByRole('button', { name: 'More acts' });
    await expect.poll(() => more.evaluate((button) => button === document.activeElement)).toBe(true);
    // Each key goes where the one before has led to.
    const isIn = (place: Locator) => expect.poll(() => place.evaluate((one) => one.contains(document.activeElement)));
    await page.keyboard.press('Enter');
    await isIn(page.getByRole('menu')).toBe(true);
    await page.keyboard.press('End');
    await isIn(page.getByRole('menuitem', { name: 'Delete' })).toBe(true);
    await page.keyboard.press('Enter');
    await isIn(question).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByText('This deal is not in the book').last().waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => heading().textContent()).toBe('Harbour Crane');
  });

  test('through the lists by keys: go, move, filter, open, advance, undo', async () => {
    await open('#/deals');
    await rows().first().waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('l');
    await expect.poll(() => page.title()).toBe('Ledger · Red Pen');
    await rows().first().waitFor();
    const before = await page.locator('.page-count').textContent();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const words = await rows().nth(1).textContent();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(words);
    await page.keyboard.press('2');
    await expect.poll(() => page.locator('.page-count').textContent()).not.toBe(before);
    await expect.poll(() => page.evaluate(() => document.activeElement?.matches('[data-row]'))).toBe(true);
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.locator('.page-count').textContent()).toBe(before);
    const focused = () => page.evaluate(() => (document.activeElement as HTMLAnchorElement | null)?.hash);
    const opened = await focused();
    await page.keyboard.press('Enter');
    await page.locator('.sheet').waitFor();
    expect(new URL(page.url()).hash).toBe(opened);
    await page.goBack();
    await expect.poll(focused).toBe(opened);
    await page.keyboard.press('f');
    await page.keyboard.type('shift leads');
    await expect.poll(() => rows().count()).toBe(1);
    // The browser keeps addresses in its history; what was typed is there after a reload all the same.
    expect(decodeURIComponent(page.url())).not.toMatch(/shift|leads/);
    await page.reload();
    await expect.poll(() => rows().count()).toBe(1);
    await page.goBack();
    await page.goForward();
    await expect.poll(() => rows().count()).toBe(1);
  });

  test('the palette finds, goes and acts; letters in its field are letters', async () => {
    await open('#/settings');
    await page.keyboard.press('/');
    await page.keyboard.type('northwind log');
    const options = page.locator('.palette-option');
    await expect.poll(() => options.first().textContent()).toContain('Northwind Logistics');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('h');
    await expect.poll(() => options.count()).toBeGreaterThan(3);
    await page.keyboard.insertText('alden foods');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('#/people');
    await page.getByText('Halden Foods').first().waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('ledg');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.title()).toBe('Ledger · Red Pen');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('red p');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.title()).toBe('Red pen · Red Pen');
  });

  test('single-letter keys can be turned off', async () => {
    await open('#/settings');
    const singleKeys = page.getByRole('group', { name: 'Single-letter keys' }).getByRole('checkbox');
    await singleKeys.uncheck();
    await expect.poll(async () => (await stage.book.ask('summary', {})).settings.singleKeys).toBe(false);
    await page.locator('h1').click();
    await page.keyboard.press('?');
    await page.keyboard.press('g');
    await page.keyboard.press('l');
    await page.keyboard.press('Control+k');
    await page.locator('dialog.palette').waitFor();
    // What was pressed before has had its time.
    expect(await page.locator('dialog').count()).toBe(1);
    expect(await page.title()).toBe('Settings · Red Pen');
    await page.keyboard.press('Escape');
    await singleKeys.check();
    await expect.poll(async () => (await stage.book.ask('summary', {})).settings.singleKeys).toBe(true);
  });

  test('a person is edited in the row, and the change is undone', async () => {
    await open('#/people?text=Dana');
    await rows().first().click();
    await page.getByLabel('Title').fill('Head of Nights');
    await page.keyboard.press('Enter');
    await page.getByText('Head of Nights').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Dana');
    await toast().getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => page.getByText('Head of Nights').count()).toBe(0);
  });

  test('a backup is saved, previewed, restored and taken back', async () => {
    await open('#/data');
    saved = await saveBackup();
    const deals = (await stage.book.ask('summary', {})).deals;
    await stage.book.run('create-deal', { accountName: 'After the backup', dealName: 'Late' });
    await choose('backup.json', saved);
    const row = page.locator('.preview-table tr', { hasText: 'Deals' }).first();
    await expect.poll(() => row.locator('td').allTextContents()).toEqual([String(deals + 1), String(deals)]);
    await page.getByRole('button', { name: 'Replace the book with this file' }).click();
    await expect.poll(async () => (await stage.book.ask('summary', {})).deals).toBe(deals);
    await page.locator('.data-said').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await stage.book.ask('summary', {})).deals).toBe(deals + 1);
  });

  test.each([
    ['damaged', (text: string) => text.replace('Tall Oaks', 'Small Oaks')],
    ['foreign', () => '{"hello": "there"}'],
    ['no JSON', () => 'deals;people\n1;2'],
    ['cut', (text: string) => text.slice(0, text.length / 2)],
  ])('a %s file is refused with the reason, and nothing changes', async (_kind, spoil) => {
    const before = await stage.book.ask('summary', {});
    await open('#/data');
    await choose('spoilt.json', spoil(saved));
    await page.getByText('spoilt.json was refused. Nothing has changed.').waitFor();
    expect((await page.locator('.refused p').nth(1).textContent())?.length).toBeGreaterThan(15);
    expect(await stage.book.ask('summary', {})).toEqual(before);
  });

  test('each table goes out as CSV', async () => {
    await open('#/data');
    for (const table of ['Deals', 'People', 'Accounts', 'Commitments']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: `Save ${table} as CSV` }).click(),
      ]);
      const text = await readFile(await download.path(), 'utf8');
      expect(text.split('\n').length, table).toBeGreaterThan(2);
    }
  });

  test('LinkedIn is asked for at the click, and a refusal leaves it off', async () => {
    await open('#/settings');
    // A headless browser never answers the question: the grant stays open, and so does the choice.
    await page.getByLabel('In the page').click();
    expect((await stage.book.ask('summary', {})).settings.linkedin).toBe('off');
  });

  test('everything is deleted after the word, and not before', async () => {
    await open('#/data');
    await page.getByRole('button', { name: 'Delete everything…' }).click();
    const dialog = page.locator('dialog');
    const last = dialog.getByRole('button', { name: 'Delete everything' });
    expect(await last.isDisabled()).toBe(true);
    await page.keyboard.type('delete');
    await last.click();
    await expect.poll(async () => (await stage.book.ask('summary', {})).deals).toBe(0);
    await page.getByText('Everything is deleted.', { exact: false }).waitFor();
  });

  async function dealNamed(name: string) {
    const { rows: found } = await stage.book.ask('deals', { text: name, show: 'all' });
    return found.find(({ deal }) => deal.name === name);
  }

  async function saveBackup(): Promise<string> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save a backup' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^red-pen-backup-\d{4}-\d\d-\d\d\.json$/);
    return readFile(await download.path(), 'utf8');
  }

  async function choose(name: string, text: string): Promise<void> {
    await page
      .locator('input[type=file][accept*=json]')
      .first()
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  }
});
