/** Every way in which a mail leaves the Gmail double, or does not, as a content script meets them. */
import { expect, test } from 'vitest';
import { useGmailDouble } from '../support/gmail-double.ts';

const double = useGmailDouble();
const HELENA = 'helena.prado@tessera-materials.example';
const SEND = '.M9:visible .dC > [role=button]:not([aria-haspopup=true])';
const sentIds = async () => (await double.log()).sent.map(({ id }) => `#${id}`);
const open = async (query = '') => double.open(`sending=60&${query}`);

test.for(['click', 'Enter', 'Space', 'Control+Enter', 'extension click', 'extension keys'] as const)(
  'a mail is sent by %s, once',
  async (way) => {
    await open();
    const draft = await double.write(HELENA, 'Porto');
    if (way === 'click') await double.page.locator(SEND).click();
    else if (way === 'Control+Enter') await double.page.keyboard.press(way);
    else if (way === 'extension click') expect(await double.hook('sendAsExtension')).toBe(true);
    else if (way === 'extension keys') expect(await double.hook('sendAsExtension', 'keys')).toBe(true);
    else await double.page.locator(SEND).press(way);
    await double.page.locator('div.b8[role=alert] .vh #link_vsm').waitFor();
    expect(await sentIds()).toEqual([draft]);
    expect(await double.page.locator('.M9').count()).toBe(0);
  },
);

test('keys pressed in a draft do not reach the document on their way out, and do on their way in', async () => {
  await open();
  await double.write(HELENA, 'Porto');
  const seen = await double.page.evaluate(async () => {
    const heard = { in: 0, out: 0 };
    document.addEventListener('keydown', () => (heard.in += 1), true);
    document.addEventListener('keydown', () => (heard.out += 1));
    Object.assign(globalThis, { heard });
    return heard;
  });
  expect(seen).toEqual({ in: 0, out: 0 });
  await double.page.keyboard.press('x');
  expect(await double.page.evaluate(() => Reflect.get(globalThis, 'heard') as object)).toEqual({ in: 1, out: 0 });
});

test('a mail to something that is no address is refused, and goes nowhere', async () => {
  await open('hl=de');
  await double.write('helena prado', 'Porto');
  await double.page.locator(SEND).click();
  expect(await double.page.locator('body > [role=alertdialog]').textContent()).toContain('„helena prado“');
  await double.page.keyboard.press('Escape');
  expect(await double.page.locator('[role=alertdialog]').count()).toBe(0);
  expect(await double.page.locator('.M9:visible').count()).toBe(1);
  expect(await sentIds()).toEqual([]);
});

test('a forgotten attachment is asked about: Cancel keeps the draft, OK sends it', async () => {
  await open();
  const draft = await double.write(HELENA, 'Porto', "I've attached the plan.");
  await double.page.keyboard.press('Control+Enter');
  await double.page.locator('[role=alertdialog] [name=cancel]').click();
  expect([await double.page.locator('.M9:visible').count(), await sentIds()]).toEqual([1, []]);
  await double.page.keyboard.press('Control+Enter');
  await double.page.locator('[role=alertdialog] [name=ok]').click();
  await expect.poll(sentIds).toEqual([draft]);
});

test('z takes a sent mail back under the same draft id; after the time for it has passed it does not', async () => {
  await open('undo=2&sync=200');
  const draft = await double.write(HELENA, 'Porto', 'Thursday?');
  await double.page.keyboard.press('Control+Enter');
  await double.page.locator('#link_undo').waitFor();
  await double.page.keyboard.press('z');
  expect(await double.attribute('.M9:visible input[name=draft]', 'value')).toBe(draft);
  expect(await double.page.locator('.M9:visible [g_editable=true]').textContent()).toContain('Thursday?');
  await double.page.keyboard.press('Control+Enter');
  await double.page.locator('#link_undo').waitFor();
  await double.page.locator('#link_undo').waitFor({ state: 'detached', timeout: 4000 });
  await double.page.keyboard.press('z');
  expect((await double.log()).actions).toEqual(['compose', 'send', 'undo-send', 'send']);
});

test('two sends within a second: the second toast takes the place of the first, both mails are sent', async () => {
  await open('sending=300');
  const first = await double.write(HELENA, 'One');
  await double.page.keyboard.press('Control+Enter');
  const second = await double.write(HELENA, 'Two');
  await double.page.keyboard.press('Control+Enter');
  await expect.poll(sentIds).toEqual([first, second]);
  expect(await double.page.locator('div.b8').count()).toBe(1);
  const { sent } = await double.log();
  expect(await double.attribute('#link_vsm', 'param')).toBe(`#${sent[1]?.threadId}`);
});

test('a planned mail leaves its box with a toast and no message; hours later it goes out', async () => {
  await open('sync=100');
  await double.openThread('Ordonnancement');
  await double.page.keyboard.press('r');
  await double.page.keyboard.type('Merci');
  const draft = await double.attribute('.M9:visible input[name=draft]', 'value');
  await double.page.locator('.M9:visible [aria-haspopup=true].hG').click();
  await double.page.locator('[selector=scheduledSend]:visible').click();
  expect(await double.page.locator('.gU.Up [selector=scheduledSend]').count()).toBe(0);
  await double.page.locator('[role=dialog] [role=menuitem]').first().click();
  expect(await double.page.locator('.b8 .vh').textContent()).toContain('Send scheduled');
  expect(await double.page.locator('.M9, #link_vsm, #link_undo').count()).toBe(0);
  expect(await double.page.locator(`[data-message-id="${draft}"]`).count()).toBe(0);
  expect(await double.hook('sendScheduled')).toBe(1);
  const sent = double.page.locator(`[data-message-id="${draft}"]:visible`);
  await expect.poll(() => sent.getAttribute('data-legacy-message-id')).toMatch(/^[0-9a-f]{16}$/);
});

test('the toast of a planned mail may look like that of a sent one; its Undo opens the draft again', async () => {
  await open('scheduledToast=links');
  const draft = await double.write(HELENA, 'Later');
  await double.page.locator('.M9:visible .hG').click();
  await double.page.locator('[selector=scheduledSend]:visible').click();
  await double.page.locator('[role=dialog] [role=menuitem]').last().click();
  await double.page.locator('#link_vsm').waitFor();
  expect(await sentIds()).toEqual([]);
  await double.page.locator('#link_undo').click();
  expect(await double.attribute('.M9:visible input[name=draft]', 'value')).toBe(draft);
});

test('where nothing can be taken back, the toast of a sent mail has no Undo', async () => {
  await open('undo=0');
  await double.write(HELENA, 'Final');
  await double.page.keyboard.press('Control+Enter');
  await double.page.locator('#link_vsm').waitFor();
  expect(await double.page.locator('#link_undo').count()).toBe(0);
  await double.page.keyboard.press('z');
  expect((await double.log()).actions).toEqual(['compose', 'send']);
});

test('Send & archive sends the answer and takes its conversation out of the inbox; undo brings both back', async () => {
  await open('sendAndArchive=1');
  await double.openThread('Security review');
  await double.page.keyboard.press('r');
  await double.page.keyboard.type('Done');
  await double.page.locator('.gU.Up .Uo').click();
  await double.page.locator('#link_undo').waitFor();
  const row = double.page.locator('tr.zA:visible', { hasText: 'Security review' });
  expect(await row.count()).toBe(0);
  await double.page.locator('#link_undo').click();
  expect(await row.count()).toBe(1);
  expect((await double.log()).actions).toEqual(['reply', 'send-archive', 'undo-send']);
});

test('until the server has numbered it, a sent mail may carry the number of its draft', async () => {
  await open('numberUntilSync=draft&sync=400');
  await double.openThread('Ordonnancement');
  await double.page.keyboard.press('r');
  await double.page.keyboard.press('Control+Enter');
  const number = () => double.page.locator('[role=listitem]:visible [data-message-id]').last();
  await double.page.locator('#link_vsm').waitFor();
  const before = await number().getAttribute('data-legacy-message-id');
  expect(before).toMatch(/^[0-9a-f]{16}$/);
  await expect.poll(() => number().getAttribute('data-legacy-message-id')).not.toBe(before);
});

test('without a network the box goes, "Sending…" stays, and the mail goes out when there is one again', async () => {
  await open('network=offline');
  const draft = await double.write(HELENA, 'Porto');
  await double.page.keyboard.press('Control+Enter');
  expect(await double.page.locator('.b8 .bAq').textContent()).toBe('Sending…');
  expect(await double.page.locator('.M9').count()).toBe(0);
  await double.page.waitForTimeout(300);
  expect(await double.page.locator('#link_vsm').count()).toBe(0);
  await double.hook('setNetwork', 'online');
  await double.page.locator('#link_vsm').waitFor();
  expect(await sentIds()).toEqual([draft]);
});

test('a mail that is not accepted once its box has gone is a draft again, with words and no link', async () => {
  await open('network=fails');
  await double.write(HELENA, 'Porto');
  await double.page.keyboard.press('Control+Enter');
  await expect.poll(() => double.page.locator('.b8 .bAq').textContent()).toContain('not sent');
  expect(await double.page.locator('#link_vsm, #link_undo, .M9').count()).toBe(0);
  await double.open('', '#drafts');
  expect(await double.page.locator('tr.zA', { hasText: 'Porto' }).count()).toBe(1);
  expect(await sentIds()).toEqual([]);
});

test('closing saves and sends nothing; discarding drops the draft, with an Undo that is no sign of sending', async () => {
  await open();
  await double.write(HELENA, 'Kept');
  await double.page.locator('.Ha:visible').click();
  await double.write(HELENA, 'Dropped');
  await double.page.locator('.M9:visible .oh').click();
  expect(await double.page.locator('#link_undo').getAttribute('param')).toBeNull();
  expect(await double.page.locator('#link_vsm').count()).toBe(0);
  await double.open('', '#drafts');
  expect(await double.page.locator('tr.zA', { hasText: 'Kept' }).count()).toBe(1);
  expect(await double.page.locator('tr.zA', { hasText: 'Dropped' }).count()).toBe(0);
});

test('a mail of the second account is sent from it and stands in its mailbox alone', async () => {
  await double.open('sending=60', '', 'https://mail.google.com/mail/u/1/');
  const draft = await double.write(HELENA, 'Private matter');
  await double.page.keyboard.press('Control+Enter');
  await double.page.locator('#link_vsm').click();
  await double.page.locator(`[data-message-id="${draft}"]:visible`).waitFor();
  expect(await double.attribute('[role=listitem]:visible span.gD', 'email')).toBe('alex_morgan@gmail.com');
  await double.open('', '#sent');
  expect(await double.page.locator('tr.zA', { hasText: 'Private matter' }).count()).toBe(0);
});
