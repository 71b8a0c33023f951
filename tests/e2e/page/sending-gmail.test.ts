/** Every way in which a mail leaves Gmail, or does not, and what is concluded from what the page shows of it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SendState } from '../../../lib/page/sending/types.ts';
import { gmailSite } from '../../pages/gmail/site.ts';
import { startBeside } from '../support/beside.ts';
import type { Beside, BesideBrowser } from '../support/beside.ts';

const HELENA = 'helena.prado@tessera-materials.example';
const SEND = '.M9:visible .dC > [role=button]:not([aria-haspopup=true])';

let driver: BesideBrowser;
let page: Page;
let ask: Beside['ask'];

beforeAll(async () => {
  driver = await startBeside(gmailSite(), new URL('sending/in-page.ts', import.meta.url));
});
afterAll(() => driver.close());

async function open(query = '', ready = 'tr.zA'): Promise<void> {
  ({ page, ask } = await driver.open(`https://mail.google.com/mail/u/0/?sending=60&${query}`, ready));
}

async function write(to: string, subject: string, text = 'Could you send it?'): Promise<string> {
  await page.keyboard.press('c');
  await page.keyboard.type(to);
  await page.locator('.M9:visible input[name=subjectbox]').fill(subject);
  await page.locator('.M9:visible [g_editable=true]').focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type(text);
  return draftId();
}

const draftId = async (): Promise<string> =>
  String(await page.locator('.M9:visible input[name=draft]').first().getAttribute('value')).slice(1);

async function answer(words: string): Promise<string> {
  await page.locator('tr.zA:visible', { hasText: words }).first().click();
  await page.locator('h2.hP:visible', { hasText: words }).waitFor();
  await page.keyboard.press('r');
  await page.locator('.M9:visible [g_editable=true]').waitFor();
  await page.keyboard.type('Could you send it?');
  return draftId();
}

const told = () => ask<string[]>('site.told()');
const changed = () => ask<SendState[]>('site.changed');
const hook = (call: string) => page.evaluate(`__double.${call}`);
/** Whatever is still to come has come. */
const settle = () => page.waitForTimeout(700);
const isOut = async (...states: string[]) => {
  await expect.poll(told).toEqual(states);
  await settle();
  expect(await told()).toEqual(states);
};

test.for(['click', 'Enter', 'Space', 'Control+Enter', 'extension click', 'extension keys'] as const)(
  'sent by %s: recorded once, with what was written and to whom',
  async (way) => {
    await open();
    const draft = await write(HELENA, 'Porto');
    if (way === 'click') await page.locator(SEND).click();
    else if (way === 'Control+Enter') await page.keyboard.press(way);
    else if (way === 'extension click') await hook("sendAsExtension('click')");
    else if (way === 'extension keys') await hook("sendAsExtension('keys')");
    else await page.locator(SEND).press(way);
    await isOut('armed provisional');
    const [, sent] = await changed();
    expect(sent).toMatchObject({
      key: `gmail alex.morgan@larkfield.example ${draft}`,
      snapshot: { draftId: draft, subject: 'Porto', text: 'Could you send it?', to: [{ email: HELENA }] },
      sentThreadId: expect.stringMatching(/^thread-/),
    });
    await ask('site.wait(36000)');
    expect(await told()).toEqual(['armed provisional final']);
  },
);

test('typed and no chip yet: the address is sent to all the same', async () => {
  await open();
  await page.keyboard.press('c');
  await page.keyboard.type(HELENA);
  await page.keyboard.press('Control+Enter');
  await isOut('armed provisional');
  expect((await changed())[1]?.snapshot.to.map(({ email }) => email)).toEqual([HELENA]);
});

test('an answer is known by its draft’s id, also when it gets its final one later', async () => {
  await open('sync=300&numberUntilSync=draft');
  const draft = await answer('Ordonnancement');
  await page.keyboard.press('Control+Enter');
  await isOut('armed provisional');
  const sent = (await changed()).at(-1);
  expect(sent?.snapshot).toMatchObject({ draftId: draft, threadId: expect.stringMatching(/^thread-/) });
});

test('Send & archive', async () => {
  await open('sendAndArchive=1');
  await answer('Security review');
  await page.locator('.gU.Up .Uo').click();
  await isOut('armed provisional');
});

test('full screen is no way of sending; from there it is sent like any other', async () => {
  await open();
  await write(HELENA, 'Porto');
  await page.locator('.Hq.aUG').click();
  await page.waitForTimeout(300);
  expect(await told()).toEqual([]);
  await page.locator(SEND).click();
  await isOut('armed provisional');
});

test('a window of its own', async () => {
  await open(`view=cm&fs=1&to=${HELENA}&su=Porto&body=Could+you%3F`, '.M9');
  await page.locator(SEND).click();
  await isOut('armed provisional');
  expect((await changed())[0]?.snapshot).toMatchObject({ subject: 'Porto', text: 'Could you?' });
});

test('refused: nothing is recorded, and what is sent afterwards is', async () => {
  await open();
  await write('helena prado', 'Porto');
  await page.keyboard.press('Control+Enter');
  await page.locator('[role=alertdialog] [name=ok]').click();
  await settle();
  expect(await told()).toEqual(['armed']);
  await ask('site.wait(5000)');
  expect(await told()).toEqual(['armed refused']);
});

test('asked about a forgotten attachment: Cancel sends nothing, OK does', async () => {
  await open();
  await write(HELENA, 'Porto', "I've attached the plan.");
  await page.keyboard.press('Control+Enter');
  await page.locator('[role=alertdialog] [name=cancel]').click();
  await settle();
  expect(await told()).toEqual(['armed']);
  await page.keyboard.press('Control+Enter');
  await page.locator('[role=alertdialog] [name=ok]').click();
  await isOut('armed armed provisional');
});

test.for(['the link', 'z'] as const)('taken back by %s, and sent again', async (way) => {
  await open('undo=5');
  await write(HELENA, 'Porto');
  await page.keyboard.press('Control+Enter');
  await expect.poll(told).toEqual(['armed provisional']);
  if (way === 'z') await page.keyboard.press('z');
  else await page.locator('#link_undo').click();
  await isOut('armed provisional withdrawn');
  await page.locator('.M9:visible [g_editable=true]').click();
  await page.keyboard.press('Control+Enter');
  await isOut('armed provisional withdrawn armed provisional');
});

test('where nothing can be taken back it is recorded all the same', async () => {
  await open('undo=0');
  await write(HELENA, 'Porto');
  await page.keyboard.press('Control+Enter');
  await isOut('armed provisional');
});

test.for(['plain', 'links'] as const)('to be sent later (toast: %s): scheduled, never sent', async (toast) => {
  await open(`scheduledToast=${toast}`);
  await write(HELENA, 'Porto');
  await page.locator('.M9:visible .hG').click();
  await page.locator('[selector=scheduledSend]:visible').click();
  await settle();
  expect(await told()).toEqual(['armed']);
  await page.locator('[role=dialog] .Az').first().click();
  await isOut('armed scheduled');
  if (toast === 'plain') return;
  await page.locator('#link_undo').click();
  await isOut('armed scheduled withdrawn');
});

test('a cancelled time leaves it as it was', async () => {
  await open();
  await write(HELENA, 'Porto');
  await page.locator('.M9:visible .hG').click();
  await page.locator('[selector=scheduledSend]:visible').click();
  await page.keyboard.press('Escape');
  await settle();
  expect(await told()).toEqual(['armed']);
  await page.locator(SEND).click();
  await isOut('armed armed provisional');
});

test('two in a row are two, each with its own thread', async () => {
  await open('sending=300');
  await write(HELENA, 'One');
  await page.keyboard.press('Control+Enter');
  await write(HELENA, 'Two');
  await page.keyboard.press('Control+Enter');
  await isOut('armed provisional', 'armed provisional');
  const threads = (await changed()).flatMap(({ sentThreadId }) => sentThreadId ?? []);
  expect(new Set(threads).size).toBe(2);
});

test('without a network it is recorded when it goes out', async () => {
  await open('network=offline');
  await write(HELENA, 'Porto');
  await page.keyboard.press('Control+Enter');
  // The minute begins when the box has gone and the toast says that it is being sent: without either it was no sending.
  await settle();
  await ask('site.wait(60000)');
  await settle();
  expect(await told()).toEqual(['armed']);
  await hook("setNetwork('online')");
  await isOut('armed provisional');
});

test('not accepted: never recorded, and dropped in the end', async () => {
  await open('network=fails');
  await write(HELENA, 'Porto');
  await page.keyboard.press('Control+Enter');
  await settle();
  expect(await told()).toEqual(['armed']);
  await ask('site.wait(601000)');
  expect(await told()).toEqual(['armed dropped']);
});

test('closing, discarding and archiving are no sending', async () => {
  await open();
  await write(HELENA, 'Kept');
  await page.locator('.Ha:visible').click();
  await write(HELENA, 'Dropped');
  await page.locator('.M9:visible .oh').click();
  await page.locator('#link_undo').click();
  await settle();
  expect(await told()).toEqual([]);
});
