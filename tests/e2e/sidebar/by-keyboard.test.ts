/** Two whole pieces of a rep's work in Gmail without a mouse: selected words are recorded, a reply is answered and the ask put aside. */
import { beforeAll, expect, it } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { SUBJECT } from '../stage.ts';
import { useStage } from '../use-stage.ts';
import { selectWords } from '../support/select-words.ts';

const DANA = { name: 'Dana Reyes', email: 'dana.reyes@northwind.example' };
const THEIRS = 'I should have them by Friday and will send them over';
const OURS = 'Could Marcus and you take 20 minutes on Thursday?';

const stage = useStage({ thirdPartyCookies: 'blocked' });
let page: Page;
let sidebar: Frame;
beforeAll(async () => {
  ({ page, sidebar } = await stage.openDeal());
});

/** What has the keys in the sidebar: its name, or its words; `null` while they are in the page. */
const keysOn = () =>
  sidebar.evaluate(() => {
    const { activeElement: on } = document;
    if (!document.hasFocus() || !(on instanceof HTMLElement)) return null;
    return on.id || on.getAttribute('aria-label') || on.innerText || on.tagName;
  });
const isOn = (words: string | RegExp) => expect.poll(keysOn).toMatch(words);
const inPage = () => expect.poll(keysOn).toBeNull();

async function find(words: string) {
  const { rows } = await stage.book.ask('ledger', { state: 'all', text: words, limit: 10 });
  return rows.find((row) => row.commitment.words === words)?.commitment;
}

it('words selected in a mail are recorded with another kind and day, taken back, and Gmail has the keys again', async () => {
  await selectWords(page, THEIRS);
  await stage.browser.dispatchCommand('capture');
  await sidebar.getByRole('textbox', { name: 'Words' }).waitFor();
  // The field is chosen a moment before the page lets go of the keys: until then they are Gmail's.
  await expect
    .poll(() => sidebar.evaluate(() => document.hasFocus() && document.activeElement?.tagName))
    .toBe('TEXTAREA');
  await page.keyboard.press('Tab');
  await page.keyboard.type('rev');
  for (const key of ['Tab', 'Tab']) await page.keyboard.press(key);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('in two weeks');
  await page.keyboard.press('Enter');
  await isOn('deal-account');
  await expect.poll(() => find(THEIRS)).toMatchObject({ kind: 'review', state: 'given', direction: 'they' });
  await page.keyboard.press('Control+z');
  await expect.poll(() => find(THEIRS)).toBeUndefined();
  await page.keyboard.press('Escape');
  await inPage();
});

it('a reply is answered, and the ask that it did not answer is put aside and brought back', async () => {
  const { rows } = await stage.book.ask('deals', { text: 'Night-shift' });
  const people = await stage.book.ask('contacts', { text: 'Dana Reyes' });
  const [dealId, contactId] = [rows[0]?.deal.id ?? '', people.rows[0]?.contact.id ?? ''];
  await stage.book.run('record-commitment', {
    dealId,
    contactId,
    kind: 'time',
    words: OURS,
    at: Date.now() - 3_600_000,
  });
  await page.evaluate(([subject, from, text]) => Reflect.get(globalThis, '__double').receive(subject, from, text), [
    SUBJECT,
    DANA,
    'Yes, Thursday at 10 works for both of us.',
  ] as const);
  await sidebar.locator('.answer-card').waitFor();
  // It stands open beside the mail that has the keys: one shortcut goes to it, and does not close it.
  await page.locator('h2[data-legacy-thread-id]:visible').click();
  await inPage();
  await stage.browser.dispatchCommand('go-to-sidebar');
  await isOn(/^Yes, /);
  // Another day, and back from it.
  await page.keyboard.press('t');
  await sidebar.getByRole('textbox', { name: 'Which day?' }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('x');
  await sidebar.locator('.answer-card').waitFor({ state: 'detached' });
  expect((await find(OURS))?.state).toBe('asked');

  await page.keyboard.press('o');
  const entry = sidebar.locator('.entry', { hasText: OURS });
  for (let at = 0; at < 9 && !(await entry.locator(':focus').count()); at += 1) {
    await page.keyboard.press('ArrowDown');
  }
  expect(await entry.locator('.entry-main:focus').count()).toBe(1);
  await page.keyboard.press('z');
  await isOn(/^Tomorrow/);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await find(OURS))?.snoozedUntil ?? 0).toBeGreaterThan(Date.now());
  // The keys go on with the list, and not to the top of the page.
  expect(await sidebar.locator('.entry:focus, .entry :focus').count()).toBe(1);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await find(OURS))?.snoozedUntil ?? null).toBeNull();
  await page.keyboard.press('Escape');
  await inPage();
});
