/** The board in the built extension: a card moved by keys and by dragging, and taken back. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { useStage } from '../use-stage.ts';
import { findings } from '../support/axe.ts';

const stage = useStage({ locale: 'en-GB' });
let page: Page;
beforeAll(async () => {
  ({ page } = stage.book);
});

const go = (hash: string) => page.evaluate((to) => (location.hash = to), hash);
const column = (name: string) => page.locator('.board-column', { has: page.locator('h2', { hasText: name }) });
const cardsIn = (name: string) => column(name).locator('[data-row]').allTextContents();

test('a card moves by keys, by number and by dragging, and each move is taken back', async () => {
  await go('#/deals?view=board');
  const first = column('Target').locator('[data-row]').first();
  await first.waitFor();
  const before = await cardsIn('Target');
  const name = before[0] ?? '';
  expect(name).not.toBe('');
  expect(await findings(page, page.mainFrame(), 'board')).toEqual([]);

  await first.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => cardsIn('Qualify')).toContain(name);
  // The focus went along with the card.
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(name);
  await page.keyboard.press('m');
  const role = () => page.evaluate(() => document.activeElement?.getAttribute('role') ?? null);
  await expect.poll(role).toBe('menuitemradio');
  await page.keyboard.press('Escape');
  await expect.poll(role).not.toBe('menuitemradio');
  await column('Qualify').locator('[data-row]', { hasText: name }).focus();
  await page.keyboard.press('m');
  await page.locator('.menu:popover-open').waitFor();
  await page.keyboard.press('3');
  await expect.poll(() => cardsIn('Discover')).toContain(name);
  await page.keyboard.press('Control+z');
  await expect.poll(() => cardsIn('Qualify')).toContain(name);
  // Undone, and still in hand.
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(name);
  await page.keyboard.press('Control+z');
  await expect.poll(() => cardsIn('Target')).toEqual(before);

  const card = column('Target').locator('.board-card', { hasText: name });
  await card.dragTo(column('Qualify').locator('.board-head'));
  await expect.poll(() => cardsIn('Qualify')).toContain(name);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => cardsIn('Target')).toEqual(before);
});

test('a list is kept under a name, and two of one person become one', async () => {
  await go('#/deals?stage=discover');
  await page.getByRole('button', { name: 'Save this view' }).click();
  await page.keyboard.type('In Discover');
  await page.keyboard.press('Enter');
  const view = page.locator('.view-link', { hasText: 'In Discover' });
  await view.waitFor();
  await go('#/deals');
  await view.click();
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/deals?stage=discover');

  const [person] = (await stage.book.ask('contacts', { limit: 1 })).rows;
  const address = person?.contact.emails[0] ?? '';
  const done = await stage.book.run('create-deal', {
    accountName: 'Second Try',
    dealName: 'Rota',
    people: [{ name: 'Twice', email: 'twice@second.example' }],
  });
  expect(done.ok).toBe(true);
  const [twice] = (await stage.book.ask('contacts', { text: 'Twice', limit: 1 })).rows;
  await stage.book.run('edit-contact', { contactId: twice?.contact.id ?? '', emails: [address] });
  const before = (await stage.book.ask('summary', {})).contacts;
  await go('#/people?show=duplicates');
  await page.locator('.duplicate-head').click();
  await page.locator('.merge').waitFor();
  expect(await findings(page, page.mainFrame(), 'merge')).toEqual([]);
  await page.getByRole('button', { name: 'Merge' }).click();
  await page.locator('.empty').waitFor();
  await expect.poll(async () => (await stage.book.ask('summary', {})).contacts).toBe(before - 1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.locator('.duplicate-head').waitFor();
  expect((await stage.book.ask('summary', {})).contacts).toBe(before);
  await page.locator('.duplicate-head').click();
  await page.getByRole('button', { name: 'Not the same' }).click();
  await page.locator('.duplicates-apart').waitFor();
  expect(await page.locator('.duplicate-head').count()).toBe(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.locator('.duplicate-head').waitFor();
});
