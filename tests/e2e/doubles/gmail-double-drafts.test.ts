/** Writing, sending and keys in the Gmail double, as a content script meets them. */
import { expect, test } from 'vitest';
import { useGmailDouble } from '../support/gmail-double.ts';
import type { DoubleLog } from '../support/gmail-double.ts';

const double = useGmailDouble();

test('a new mail stands in a popup, moves whole to full screen, and takes typed addresses along', async () => {
  await double.open();
  await double.page.keyboard.press('c');
  await double.page.keyboard.type('helena.prado@tessera-materials.example,rui');
  expect(new URL(double.page.url()).hash).toBe('#inbox?compose=new');
  expect(await double.attribute('[name=to] [role=option][data-hovercard-id]', 'data-hovercard-id')).toBe(
    'helena.prado@tessera-materials.example',
  );
  expect(await double.page.locator('.dw .no .AD [role=dialog] input[peoplekit-id]').first().inputValue()).toBe('rui');
  const draft = await double.attribute('input[name=draft]', 'value');
  expect(draft).toMatch(/^#msg-a:r-?\d+$/);
  expect(await double.attribute('input[name=rt]', 'value')).toMatch(/^#thread-a:r-?\d+$/);
  await double.page.evaluate(() => Object.assign(document.querySelector('.M9') ?? {}, { marked: true }));
  await double.page.locator('.Hq').click();
  expect(await double.page.evaluate(() => 'marked' in (document.querySelector('.aSs .aSt .M9') ?? {}))).toBe(true);
  expect(await double.page.locator('.dw [role=dialog]').count()).toBe(0);
  expect(await double.attribute('input[name=draft]', 'value')).toBe(draft);
});

test('an answer keeps its draft id when it is sent, is numbered later, and can be taken back', async () => {
  await double.open('sync=1500&undo=20');
  await double.openThread('Ordonnancement');
  await double.page.keyboard.press('r');
  await double.page.keyboard.type('Merci Lucie');
  const draft = await double.attribute('[role=main]:visible input[name=draft]', 'value');
  expect(await double.attribute('[role=main]:visible input[name=rm]', 'value')).toMatch(/^#msg-f:\d+$/);
  await double.page.keyboard.press('Control+Enter');
  await double.page.locator('#link_vsm').waitFor();
  expect(await double.attribute('#link_undo', 'param')).toBe(
    `#${await double.attribute('h2.hP:visible', 'data-thread-perm-id')}`,
  );
  const sent = double.page.locator(`[data-message-id="${draft}"]`);
  expect(await sent.getAttribute('data-legacy-message-id')).toBeNull();
  await expect.poll(() => sent.getAttribute('data-legacy-message-id')).toMatch(/^[0-9a-f]{16}$/);
  await double.page.locator('#link_undo').click();
  expect(await double.page.locator(`[data-message-id="${draft}"]`).count()).toBe(0);
  expect(await double.attribute('[role=main]:visible input[name=draft]', 'value')).toBe(draft);
  expect((await double.log()).actions).toEqual(['reply', 'send', 'undo-send']);
});

test('a mail to nobody is refused; one that is sent outlives a reload', async () => {
  await double.open();
  await double.page.keyboard.press('c');
  await double.page.keyboard.press('Control+Enter');
  await double.page.locator('[role=alertdialog]').waitFor();
  expect(await double.page.locator('#link_vsm').count()).toBe(0);
  await double.page.locator('[role=alertdialog] button').click();
  await double.page.keyboard.type('helena.prado@tessera-materials.example');
  await double.page.locator('input[name=subjectbox]').fill('Thursday, 20 minutes?');
  const draft = await double.attribute('input[name=draft]', 'value');
  await double.page.locator('.dC > [role=button]:not([aria-haspopup=true])').click();
  await double.page.locator('#link_vsm').waitFor();
  await double.open('', '#sent');
  await double.openThread('Thursday, 20 minutes?');
  expect(await double.attribute('h2.hP:visible', 'data-thread-perm-id')).toMatch(/^thread-a:r/);
  expect(await double.page.locator(`[data-message-id="${draft}"]:visible`).count()).toBe(1);
  expect(await double.attribute('span.g2[email]:visible', 'email')).toBe('helena.prado@tessera-materials.example');
});

test('an answer that arrives joins the open thread, unread in the list', async () => {
  await double.open();
  await double.openThread('Security review');
  const before = await double.page.locator('[role=list]:visible > [role=listitem]').count();
  const arrived = await double.page.evaluate(() => {
    const log = Reflect.get(globalThis, '__double') as DoubleLog;
    const from = { name: 'Owen Marsh', email: 'owen.marsh@brightwater.example' };
    return log.receive('Security review: open points', from, 'Signed off.');
  });
  expect(arrived).toBe(true);
  expect(await double.page.locator('[role=list]:visible > [role=listitem]').count()).toBe(before + 1);
  expect(await double.page.locator('.a3s:visible').last().textContent()).toBe('Signed off.');
  expect(
    await double.page
      .locator('[role=listitem]:visible [data-legacy-message-id]')
      .last()
      .getAttribute('data-message-id'),
  ).toMatch(/^#msg-f:/);
});

test('single keys act, but not in a field; keys that leak from a shadow root do', async () => {
  await double.open();
  await double.page.locator('input[name=q]').focus();
  await double.page.keyboard.type('e#rz');
  expect((await double.log()).shortcuts).toEqual([]);
  await double.page.evaluate(() => {
    const host = document.body.appendChild(document.createElement('div'));
    const input = document.createElement('input');
    host.attachShadow({ mode: 'open' }).append(input);
    input.focus();
  });
  await double.page.keyboard.type('je');
  expect((await double.log()).shortcuts).toEqual(['j', 'e']);
  expect((await double.log()).actions).toEqual(['archive']);
  await double.page.keyboard.press('z');
  expect((await double.log()).actions).toEqual(['archive', 'undo']);
});
