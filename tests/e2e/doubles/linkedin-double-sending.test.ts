/** How a message or an invitation leaves the LinkedIn double, or does not, as a content script meets it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf, personOf } from '../../../lib/domain/sample-book/cast/cast.ts';
import { salesIdOf, memberByKey } from '../../pages/linkedin/data/members.ts';
import { startDriver } from '../page/linkedin-reading/drive.ts';
import type { Driver } from '../page/linkedin-reading/drive.ts';

const ILSE = personOf(clientOf('northwind'), 'ilse.brandt');
const DANA = personOf(clientOf('northwind'), 'dana.reyes');
const MARK = '.msg-s-event-with-indicator__sending-indicator';

let driver: Driver;
let page: Page;

async function open(path: string, ready: string): Promise<void> {
  ({ page } = await driver.open(path, ready));
}
const log = () => page.evaluate<DoubleLog>('__double');
type DoubleLog = Awaited<ReturnType<Awaited<ReturnType<Driver['open']>>['log']>>;
const texts = async () => (await log()).sent.map(({ text }) => text);
const lastMessage = () => page.locator('.msg-s-message-list__event').last();

beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver.close());

test('a message is marked as being sent, without an id, and then as sent, with one', async () => {
  await open('/messaging/?sending=700', '.msg-thread');
  await page.locator('.msg-form__contenteditable').click();
  await page.keyboard.type('Shall we say Monday?');
  await page.locator('.msg-form__send-button').click();
  await page.locator(`${MARK}--sending`).waitFor();
  expect(await lastMessage().locator('[data-event-urn]').count()).toBe(0);
  expect(await page.locator('.msg-form__contenteditable').textContent()).toBe('');
  expect(await texts()).toEqual([]);
  // What is written meanwhile stays.
  await page.locator('.msg-form__contenteditable').click();
  await page.keyboard.type('And');
  await lastMessage().locator(`${MARK}--sent`).waitFor();
  expect(await lastMessage().locator(`${MARK}--sent`).getAttribute('title')).toMatch(/^Sent at \d/);
  const [sent] = (await log()).sent;
  expect(await lastMessage().locator('[data-event-urn]').getAttribute('data-event-urn')).toBe(sent?.urn);
  expect(await page.locator('.msg-form__contenteditable').textContent()).toBe('And');
});

test('one that fails says so, is not sent, and is sent when it is tried again', async () => {
  await open(`/in/${ILSE.linkedinSlug}/?fails=1&bubbles=${DANA.linkedinSlug}`, '[componentkey$="Topcard"]');
  await page.locator('.msg-form__contenteditable').click();
  await page.keyboard.type('Monday?');
  await page.locator('.msg-form__send-button').click();
  await page.locator(`${MARK}--failed`).waitFor();
  expect([await texts(), await lastMessage().locator('[data-event-urn]').count()]).toEqual([[], 0]);
  await page.locator('.msg-s-event__retry').click();
  await lastMessage().locator(`${MARK}--sent`).waitFor();
  expect(await texts()).toEqual(['Monday?']);
  expect(await page.locator('.msg-s-event-listitem__body', { hasText: 'Monday?' }).count()).toBe(1);
});

test('where Enter sends there is no Send button, and Shift+Enter starts a line; the menu beside it changes that', async () => {
  await open('/messaging/?enter=1', '.msg-thread');
  expect(await page.locator('.msg-form__send-button').count()).toBe(0);
  await page.locator('.msg-form__contenteditable').click();
  await page.keyboard.type('One');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('two');
  await page.keyboard.press('Enter');
  await expect.poll(texts).toHaveLength(1);
  expect((await texts())[0]).toMatch(/One\s*two/);
  await page.keyboard.type('Three');
  await page.locator('.msg-form__send-toggle').click();
  await page.locator('[role=menuitemradio]', { hasText: 'Click Send' }).click();
  await page.locator('.msg-form__contenteditable').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('four');
  expect(await texts()).toHaveLength(1);
  await page.locator('.msg-form__send-button').click();
  await expect.poll(texts).toHaveLength(2);
});

test('an answer arrives while another is written', async () => {
  await open(`/feed/?bubbles=${DANA.linkedinSlug}`, '.post');
  await page.locator('.msg-form__contenteditable').click();
  await page.keyboard.type('Half');
  expect(await page.evaluate(`__double.receive(${JSON.stringify(DANA.linkedinSlug)}, 'Yes, send it.')`)).toBe(true);
  expect(await lastMessage().locator('.msg-s-event-listitem--other .msg-s-event-listitem__body').textContent()).toBe(
    'Yes, send it.',
  );
  expect(await page.locator('.msg-form__contenteditable').textContent()).toBe('Half');
});

test('a group in a bubble names everyone, links to nobody, and is written to as one', async () => {
  const group = ['gwen.abbott', 'ravi.menon'].map(memberByKey);
  await open(`/feed/?bubbles=${group.map(({ linkedinSlug }) => linkedinSlug).join('~')}`, '.post');
  const title = page.locator('.msg-overlay-conversation-bubble .msg-overlay-bubble-header__title');
  expect([await title.textContent(), await title.locator('a').count()]).toEqual(['Gwen Abbott, Ravi Menon', 0]);
  await page.locator('.msg-form__contenteditable').click();
  await page.keyboard.type('Agreed.');
  await page.locator('.msg-form__send-button').click();
  await expect.poll(async () => (await log()).sent[0]?.to).toEqual(group.map(({ linkedinSlug }) => linkedinSlug));
});

test('messaging with hashed class names stands in the shadow root, follows its threads, and sends', async () => {
  await open('/messaging/?messaging=hashed&sending=400', '#workspace');
  const box = page.locator('[role=textbox]:visible');
  await box.waitFor();
  expect(await page.evaluate(() => document.querySelector('main')?.childElementCount)).toBe(0);
  const root = '#interop-outlet';
  expect(await page.locator(`${root} [class*="msg-"]:visible`).count()).toBe(0);
  await page.locator(`${root} li a`, { hasText: 'Sofia Lind' }).click();
  await page.locator(`${root} form`).locator('xpath=..').locator('h2', { hasText: 'Sofia Lind' }).waitFor();
  expect(await box.textContent()).toBe('Thank you, Sofia.');
  await page.locator(`${root} form [type=submit]`).click();
  expect(await page.locator(`${root} [role=status]`).last().textContent()).toBe('Sending…');
  await expect.poll(() => page.locator(`${root} [role=status]`).last().textContent()).toBe('Sent');
  expect([await texts(), await box.textContent()]).toEqual([['Thank you, Sofia.'], '']);
});

test('an invitation: asked about, noted, accepted a little later, and then pending', async () => {
  await open(`/in/${ILSE.linkedinSlug}/?inviteSteps=1&sending=300`, '[componentkey$="Topcard"]');
  await page.locator('.p-actions a[componentkey$="_connect"]').click();
  const dialog = page.locator('[role=dialog][aria-labelledby=send-invite-modal]');
  expect(await dialog.locator('[aria-label="Send without a note"]').count()).toBe(1);
  await dialog.locator('[aria-label="Add a note"]').click();
  await dialog.locator('#custom-message').fill('Shall we compare rotas?');
  await dialog.locator('[aria-label="Send invitation"]').click();
  expect(await dialog.count()).toBe(0);
  expect(await page.locator('.p-actions a[componentkey$="_connect"]').count()).toBe(1);
  await page.locator('.p-actions [componentkey$="_pending"]').waitFor();
  expect((await log()).invited).toEqual([{ slug: ILSE.linkedinSlug, note: 'Shall we compare rotas?' }]);
});

test('an invitation beyond the limit, drawn in the page itself, closes its dialog, says so, and leaves the control as it was', async () => {
  await open(`/in/${ILSE.linkedinSlug}/?invites=limit&place=light`, '[componentkey$="Topcard"]');
  await page.locator('.p-actions a[componentkey$="_connect"]').click();
  await page.locator('[aria-label="Send invitation"]').click();
  await page.locator('[role=alert]', { hasText: 'weekly invitation limit' }).waitFor();
  expect(await page.locator('.p-actions a[componentkey$="_connect"]').count()).toBe(1);
  expect((await log()).invited).toEqual([]);
});

test('a lead in Sales Navigator is written to in a box of its own, with a subject', async () => {
  const helena = memberByKey('helena.prado');
  await open(`/sales/lead/${salesIdOf(helena)},NAME_SEARCH,abcd`, 'h1[data-anonymize="person-name"]');
  expect(await page.locator('h1').count()).toBe(3);
  expect(await page.locator('a[data-anonymize="company-name"]').first().textContent()).toBe(helena.company?.name);
  await page.locator('.p-actions .button--main').click();
  const form = page.locator('form[id*="compose-form"]');
  await form.locator('textarea[name="message"]').fill('How do you fill the night shifts?');
  expect(await form.locator('button').isDisabled()).toBe(true);
  await form.locator('input[id*="compose-form-subject"]').fill('Porto');
  await form.locator('button').click();
  await form.waitFor({ state: 'detached' });
  expect(await page.locator('[role=alert]').textContent()).toContain(helena.name);
  expect(await texts()).toEqual(['How do you fill the night shifts?']);
});

test('the inbox of Sales Navigator: a message that fails stays in its box, and goes out when it is sent again', async () => {
  await open('/sales/inbox/?fails=1', '.thread-container');
  expect(page.url()).toMatch(/\/sales\/inbox\/2-/);
  const messages = page.locator('.message-content[data-x-message-content="message"]');
  const before = await messages.count();
  const text = page.locator('.thread-container textarea[name="message"]');
  await text.fill('The two pages are ready.');
  const send = page.locator('.thread-container form button');
  await send.click();
  await page.locator('.thread-container [role=alert]').waitFor();
  expect([await messages.count(), await text.inputValue()]).toEqual([before, 'The two pages are ready.']);
  await send.click();
  await expect.poll(texts).toEqual(['The two pages are ready.']);
  expect([await messages.count(), await text.inputValue()]).toEqual([before + 1, '']);
  expect(await page.locator('article time').last().getAttribute('datetime')).toMatch(/^\d{4}-.*Z$/);
  await page.locator('.conversation-list-item a', { hasText: 'Amara Okafor' }).click();
  await page.locator('.thread-container h2', { hasText: 'Amara Okafor' }).waitFor();
});
