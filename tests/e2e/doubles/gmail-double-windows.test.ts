/** Drafts of the Gmail double in windows of their own, beside the list, and over the whole window. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { INBOX, useGmailDouble } from '../support/gmail-double.ts';

const double = useGmailDouble();
const HELENA = 'helena.prado@tessera-materials.example';

async function windowFrom(act: () => Promise<void>): Promise<Page> {
  const opened = double.page.context().waitForEvent('page');
  await act();
  const page = await opened;
  await page.waitForSelector('h2.hP, .M9');
  return page;
}

test('a conversation in a window of its own: answered, toasted and taken back there, and seen where it came from', async () => {
  await double.open('sending=60');
  await double.openThread('Ordonnancement');
  const own = await windowFrom(() => double.page.locator('.hk:visible').click());
  expect(new URL(own.url()).pathname).toBe('/mail/u/0/popout');
  expect(new URL(own.url()).searchParams.get('th')).toMatch(/^#thread-[fa]:r?-?\d+$/);
  expect(await own.locator('body.aAU.xE.Su').count()).toBe(1);
  await own.keyboard.press('r');
  await own.keyboard.type('Merci');
  const draft = await own.locator('input[name=draft]').getAttribute('value');
  expect(await own.locator('[role=dialog]').count()).toBe(0);
  await own.keyboard.press('Control+Enter');
  await own.locator('div.b8[role=alert] #link_undo').waitFor();
  expect(await own.locator(`[data-message-id="${draft}"]`).count()).toBe(1);
  await double.page.locator(`[data-message-id="${draft}"]:visible`).waitFor();
  await own.keyboard.press('z');
  expect(await own.locator('input[name=draft]').getAttribute('value')).toBe(draft);
  await expect.poll(() => double.page.locator(`[data-message-id="${draft}"]`).count()).toBe(0);
  await own.close();
});

test('a draft moves to a window of its own under the same id, and is sent from there', async () => {
  await double.open('sending=60');
  const draft = await double.write(HELENA, 'Porto', 'Thursday?');
  const own = await windowFrom(() => double.page.locator('.Hq').click({ modifiers: ['Shift'] }));
  expect(new URL(own.url()).searchParams.get('fs')).toBe('1');
  expect(await own.locator('body.xE.xp .M9').count()).toBe(1);
  expect(await double.page.locator('.M9').count()).toBe(0);
  expect(await own.locator('input[name=draft]').getAttribute('value')).toBe(draft);
  expect(await own.locator('[name=to] [role=option]').getAttribute('data-hovercard-id')).toBe(HELENA);
  await own.locator('[g_editable=true]').focus();
  await own.keyboard.press('Control+Enter');
  await own.locator('#link_vsm').waitFor();
  await own.close();
});

test('a compose link fills the draft in', async () => {
  const link = new URLSearchParams({ view: 'cm', fs: '1', to: HELENA, su: 'Porto', body: 'Hello\nHelena' });
  await double.open(link.toString());
  expect(await double.page.locator('[name=to] [role=option]').getAttribute('data-hovercard-id')).toBe(HELENA);
  expect(await double.page.locator('input[name=subjectbox]').inputValue()).toBe('Porto');
  expect(await double.page.locator('[g_editable=true] div').nth(1).textContent()).toBe('Helena');
});

test('an answer beside the list, popped out and over the whole window, keeps its id until it is sent', async () => {
  await double.open('split=1&sending=60');
  await double.openThread('Rotterdam hub');
  await double.page.keyboard.press('r');
  const id = () => double.attribute('.M9:visible input[name=draft]', 'value');
  const draft = await id();
  expect(await double.page.locator('.aia .M9').count()).toBe(1);
  await double.page.locator('.M9:visible .aoK').click();
  expect(await double.page.locator('.dw [role=dialog] .M9').count()).toBe(1);
  await double.page.locator('.Hq').click();
  expect(await double.page.locator('.aSs .aSt .M9:visible').count()).toBe(1);
  expect(await id()).toBe(draft);
  await double.page.locator('.aSs [g_editable=true]').focus();
  await double.page.keyboard.press('Control+Enter');
  await double.page.locator(`.aia [data-message-id="${draft}"]`).waitFor();
  expect(await double.page.locator('.M9, .aSs').count()).toBe(0);
});

test('a draft that stands in two windows and is sent from one stays sent, whatever the other does', async () => {
  await double.open('sending=60');
  const draft = await double.write(HELENA, 'Twice', 'Thursday?');
  // Its box is called after it once it is saved.
  await double.page.locator('.dw [role=dialog]', { hasText: 'Twice' }).waitFor();
  const own = await windowFrom(async () => {
    await double.page.evaluate((id) => void window.open(`?view=cm&fs=1&draft=${encodeURIComponent(id)}`), draft);
  });
  await own.locator('[g_editable=true]').focus();
  await own.keyboard.press('Control+Enter');
  await own.locator('#link_vsm').waitFor();
  await double.page.locator('.M9:visible [g_editable=true]').focus();
  await double.page.keyboard.type('Friday?');
  await double.page.locator('.Ha:visible').click();
  await double.page.evaluate(() => (location.hash = '#sent'));
  await double.page.locator('tr.zA:visible', { hasText: 'Twice' }).click();
  await double.page.locator(`[data-message-id="${draft}"]:visible`).waitFor();
  await own.close();
});

test('a draft that is closed with its window, unsent, is found again', async () => {
  await double.open('view=cm&fs=1');
  await double.page.keyboard.type(`${HELENA},`);
  await double.page.locator('input[name=subjectbox]').fill('Left open');
  await double.page.waitForTimeout(1000);
  await double.open('', '#drafts', INBOX);
  await double.page.locator('tr.zA', { hasText: 'Left open' }).first().click();
  expect(await double.attribute('.dw .M9 [role=option]', 'data-hovercard-id')).toBe(HELENA);
});
