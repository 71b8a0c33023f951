/** How messages and invitations leave LinkedIn, or do not, and what is concluded from what the page shows of it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf, personOf } from '../../../lib/domain/sample-book/cast/cast.ts';
import type { SendState } from '../../../lib/page/sending/types.ts';
import { memberByKey, salesIdOf } from '../../pages/linkedin/data/members.ts';
import { linkedinSite } from '../../pages/linkedin/site.ts';
import { startBeside } from '../support/beside.ts';
import type { Beside, BesideBrowser } from '../support/beside.ts';

const ILSE = personOf(clientOf('northwind'), 'ilse.brandt');
const DANA = personOf(clientOf('northwind'), 'dana.reyes');
const EDITOR = '.msg-form__contenteditable';
const BUTTON = '.msg-form__send-button';
const BUBBLE = `bubbles=${DANA.linkedinSlug}`;
const TOPCARD = '[componentkey$="Topcard"]';

let driver: BesideBrowser;
let page: Page;
let ask: Beside['ask'];

beforeAll(async () => {
  driver = await startBeside(linkedinSite(), new URL('sending/in-page.ts', import.meta.url));
});
afterAll(() => driver.close());

async function open(path: string, ready: string): Promise<void> {
  ({ page, ask } = await driver.open(`https://www.linkedin.com${path}`, ready));
}

async function write(text: string): Promise<void> {
  await page.locator(EDITOR).click();
  await page.keyboard.type(text);
}

const told = () => ask<string[]>('site.told()');
const changed = () => ask<SendState[]>('site.changed');
/** Observers tell of messages within a second. */
const settle = () => page.waitForTimeout(1_100);
/** The server takes two and a half seconds. */
const SLOWLY = 'sending=2500';
/** While the page is still sending. */
const staysArmed = async () => {
  await expect.poll(told).toEqual(['armed']);
  await page.waitForTimeout(500);
  expect(await told()).toEqual(['armed']);
};
const isOut = async (...states: string[]) => {
  await expect.poll(told).toEqual(states);
  await settle();
  expect(await told()).toEqual(states);
};

test.for([
  ['on the messaging page', '/messaging/', '.msg-thread'],
  ['in a bubble over another person’s page', `/in/${ILSE.linkedinSlug}/?${BUBBLE}`, TOPCARD],
] as const)('a message %s: recorded once it is marked as sent', async ([, path, ready]) => {
  await open(path.includes('?') ? `${path}&${SLOWLY}` : `${path}?${SLOWLY}`, ready);
  await write('Shall we say Monday?');
  await page.locator(BUTTON).click();
  await staysArmed();
  await isOut('armed provisional');
  const sent = (await changed())[1];
  expect(sent).toMatchObject({ messageId: expect.stringMatching(/^urn:/), snapshot: { text: 'Shall we say Monday?' } });
  if (path.startsWith('/in/')) {
    expect(sent?.snapshot.conversation).toMatchObject({ place: 'bubble', participants: [{ name: DANA.name }] });
  }
});

test.each([
  ['edited', '__double.edit("Shall we say Tuesday?")', 'armed provisional provisional'],
  ['deleted, as its place says', '__double.erase(true)', 'armed provisional withdrawn'],
  ['deleted without a word', '__double.erase(false)', 'armed provisional withdrawn'],
])('a message that is %s after it was sent', async (_how, act, states) => {
  await open('/messaging/', '.msg-thread');
  await write('Shall we say Monday?');
  await page.locator(BUTTON).click();
  await expect.poll(told).toEqual(['armed provisional']);
  await page.evaluate(act);
  await settle();
  await ask('site.wait(4000)');
  expect(await told()).toEqual([states]);
});

test('one that fails is none, until it is tried again', async () => {
  await open(`/feed/?fails=1&${BUBBLE}`, '.post');
  await write('Monday?');
  await page.locator(BUTTON).click();
  await page.locator('.msg-s-event__retry').waitFor();
  await settle();
  expect(await told()).toEqual(['armed']);
  await page.locator('.msg-s-event__retry').click();
  await isOut('armed provisional');
});

test('Enter sends where it does, Shift+Enter never', async () => {
  await open('/messaging/?enter=1', '.msg-thread');
  await write('One');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('two');
  expect(await told()).toEqual([]);
  await page.keyboard.press('Enter');
  await isOut('armed provisional');
  expect((await changed())[0]?.snapshot.text).toMatch(/^One\s*two$/);
});

test('Enter that only starts a line sends nothing', async () => {
  await open('/messaging/', '.msg-thread');
  await write('One');
  await page.keyboard.press('Enter');
  await page.keyboard.type('two');
  await settle();
  expect(await told()).toEqual(['armed']);
  await page.locator(BUTTON).click();
  await isOut('armed', 'armed provisional');
  await ask('site.wait(601000)');
  expect(await told()).toEqual(['armed dropped', 'armed provisional final']);
});

test('two in a row are two, and an answer that comes meanwhile is none', async () => {
  await open(`/feed/?${BUBBLE}`, '.post');
  await write('Once');
  await page.locator(BUTTON).click();
  await page.evaluate(`__double.receive(${JSON.stringify(DANA.linkedinSlug)}, 'Twice')`);
  await write('Twice');
  await page.locator(BUTTON).click();
  await isOut('armed provisional', 'armed provisional');
  expect(new Set((await changed()).flatMap(({ messageId }) => messageId ?? [])).size).toBe(2);
});

test('with hashed class names it is believed when it stays, and not when the page says that it failed', async () => {
  await open('/messaging/?messaging=hashed&sending=400', '#workspace');
  const box = page.locator('[role=textbox]:visible');
  await box.waitFor();
  const send = async (text: string) => {
    await box.click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type(text);
    await page.locator('#interop-outlet form [type=submit]').click();
    await settle();
  };
  await send('Shall we say Monday?');
  expect(await told()).toEqual(['armed']);
  await ask('site.wait(4000)');
  expect(await told()).toEqual(['armed provisional']);
  await page.evaluate('__double.failNext(1)');
  await send('Or Tuesday?');
  await ask('site.wait(4000)');
  expect(await told()).toEqual(['armed provisional', 'armed']);
});

test('an invitation with a note: recorded when it is pending, with the person and the words', async () => {
  await open(`/in/${ILSE.linkedinSlug}/?inviteSteps=1&${SLOWLY}`, TOPCARD);
  await page.locator('.p-actions a[componentkey$="_connect"]').click();
  const dialog = page.locator('[role=dialog][aria-labelledby=send-invite-modal]');
  await dialog.locator('[aria-label="Add a note"]').click();
  await dialog.locator('#custom-message').fill('Shall we compare rotas?');
  await settle();
  await dialog.locator('[aria-label="Send invitation"]').click();
  await staysArmed();
  await isOut('armed provisional');
  expect((await changed())[1]?.snapshot).toMatchObject({
    text: 'Shall we compare rotas?',
    conversation: { place: 'invitation', participants: [{ slug: ILSE.linkedinSlug, name: ILSE.name }] },
  });
});

test('an invitation that is not accepted is none, nor is one without words', async () => {
  await open(`/in/${ILSE.linkedinSlug}/?invites=limit&place=light`, TOPCARD);
  const invite = async (note: string) => {
    await page.locator('.p-actions a[componentkey$="_connect"]').click();
    await page.locator('#custom-message').fill(note);
    await page.locator('[aria-label="Send invitation"]').click();
    await settle();
  };
  await invite('');
  expect(await told()).toEqual([]);
  await invite('Shall we?');
  await ask('site.wait(601000)');
  expect(await told()).toEqual(['armed dropped']);
});

test.each(['limit', 'blocked'])('an invitation from a list that is refused is not asked about: %s', async (invites) => {
  await open(`/search/results/people/?keywords=ilse&invites=${invites}`, 'main a[href*="vanityName="]');
  await page.locator(`main a[href*="vanityName=${ILSE.linkedinSlug}"]`).first().click();
  await page.locator('#custom-message').fill('Shall we compare rotas?');
  await page.locator('[aria-label="Send invitation"]').click();
  await settle();
  if (invites === 'blocked') await page.locator('.ip-fuse-limit-alert button').click();
  await settle();
  await ask('site.wait(31000)');
  expect(await told()).toEqual(['armed dropped']);
});

test('in the inbox of Sales Navigator: recorded when it has its time, and not when it failed', async () => {
  await open('/sales/inbox/?sending=500', '.thread-container textarea');
  const send = async (text: string) => {
    await page.locator('.thread-container textarea').fill(text);
    await page.locator('.thread-container form button').click();
  };
  await page.evaluate('__double.failNext(1)');
  await send('Monday?');
  await settle();
  await ask('site.wait(5000)');
  expect(await told()).toEqual(['armed dropped']);
  await send('Tuesday?');
  await isOut('armed dropped', 'armed provisional');
});

const lead = memberByKey('helena.prado');
const writeToLead = async (text: string, query = 'sending=500') => {
  await open(`/sales/lead/${salesIdOf(lead)},NAME_SEARCH,abcd?${query}`, 'h1[data-anonymize="person-name"]');
  await page.locator('.p-actions .button--main').click();
  await page.locator('form textarea').fill(text);
  await page.locator('form input').fill('Porto');
  await page.locator('form footer button').click();
};

test('from a lead’s page in Sales Navigator: its box closes and nothing says more, so it is told as unmarked', async () => {
  await writeToLead('How do you fill the night shifts?', 'sending=6000');
  await page.waitForTimeout(5_500);
  expect(await told()).toEqual(['armed']);
  await page.locator('form textarea').waitFor({ state: 'detached' });
  await settle();
  expect(await told()).toEqual(['armed']);
  await ask('site.wait(4000)');
  expect(await told()).toEqual(['armed provisional']);
  expect((await changed())[1]).toMatchObject({
    messageId: null,
    snapshot: {
      unmarked: true,
      text: 'How do you fill the night shifts?',
      conversation: { place: 'bubble', participants: [{ name: lead.name, salesId: salesIdOf(lead) }] },
    },
  });
});

test('from there, one that fails is none, though its box is closed then', async () => {
  await writeToLead('How do you fill them?', 'sending=300&fails=1');
  await page.locator('form [role=alert]:visible').waitFor();
  await settle();
  // As long as a hand needs: what is pressed takes the focus, and the page is read again.
  await page.locator('.sn-panel [aria-label="Close"]').click({ delay: 100 });
  await settle();
  await ask('site.wait(601000)');
  expect(await told()).toEqual(['armed dropped']);
});

test.each([
  ['from a list', '/search/results/people/?keywords=ilse', `main a[href*="vanityName=${ILSE.linkedinSlug}"]`],
  ['from the rail of another one’s page', `/in/${DANA.linkedinSlug}/`, '.rail a[href*="vanityName="]'],
])(
  'an invitation %s: of the one whose control was pressed, and nothing shows that it has left',
  async (_where, path, control) => {
    await open(path, 'main a[href*="vanityName="]');
    const slug = new URL((await page.locator(control).first().getAttribute('href')) ?? '', page.url()).searchParams.get(
      'vanityName',
    );
    await page.locator(control).first().click();
    await page.locator('#custom-message').click();
    await page.keyboard.type('Hello.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Shall we compare rotas?');
    await settle();
    expect(await told()).toEqual([]);
    await page.locator('[aria-label="Send invitation"]').click();
    await settle();
    await ask('site.wait(4000)');
    expect(await told()).toEqual(['armed provisional']);
    expect((await changed())[1]?.snapshot).toMatchObject({
      unmarked: true,
      text: 'Hello.\nShall we compare rotas?',
      conversation: { place: 'invitation', participants: [{ slug }] },
    });
  },
);
