/** From the press of Send to the ledger: each mail once, none that was not sent, and one calm question where nobody has said. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { COMMITMENT_KINDS } from '../../../lib/domain/rows/types.ts';
import { clientOf, personOf, REP } from '../../../lib/domain/sample-book/cast/cast.ts';
import { SUBJECT, openStage } from '../stage.ts';
import type { Stage } from '../stage.ts';

const DANA = personOf(clientOf('northwind'), 'dana.reyes');
const INBOX = 'https://mail.google.com/mail/u/0/';
const SEND = '.M9:visible .dC > [role=button]:not([aria-haspopup=true])';
const BODY = '.M9:visible [g_editable=true]';

let stage: Stage;
let count = 0;
/** Words that no other test writes, so that the ledger can be asked for them. */
const askFor = (word: string) => `Could you spare ${20 + (count += 1)} minutes on Thursday for the ${word} plan?`;
const recorded = async (word: string) => (await stage.book.ask('ledger', { state: 'all', text: word })).rows;
const questions = async () => (await stage.book.ask('sent', {})).questions;

async function open(query = '', base = INBOX, hash = '#inbox'): Promise<Page> {
  const page = await stage.browser.openPage(`${base}?sending=60&${query}${hash}`);
  await page.waitForSelector('tr.zA, .M9', { state: 'attached' });
  return page;
}

async function write(page: Page, text: string, to = DANA.email): Promise<string> {
  await page.keyboard.press('c');
  await page.keyboard.type(to);
  await page.locator('.M9:visible input[name=subjectbox]').fill('Porto');
  await page.locator(BODY).focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type(text);
  return String(await page.locator('.M9:visible input[name=draft]').first().getAttribute('value')).slice(1);
}

async function answer(page: Page, text: string): Promise<void> {
  await stage.openThread(page, SUBJECT);
  await page.keyboard.press('r');
  await page.locator(BODY).waitFor();
  await page.keyboard.type(text);
}

const once = async (word: string) => {
  await expect.poll(async () => (await recorded(word)).length).toBe(1);
};
const never = async (page: Page, word: string) => {
  await page.waitForTimeout(900);
  expect(await recorded(word)).toEqual([]);
};

// The frame is told by the worker alone what was sent: either way with cookies stands for the other.
describe('with third-party cookies blocked', () => {
  beforeAll(async () => {
    stage = await openStage({ thirdPartyCookies: 'blocked' });
  });
  afterAll(() => stage.close());

  async function ask(page: Page, sidebar: Frame, text: string): Promise<void> {
    await write(page, text);
    await page.locator(SEND).click();
    await sidebar.locator('.sent-card').waitFor();
  }

  it('asks once after sending, and records on one key', async () => {
    const page = await open();
    const sidebar = await stage.browser.sidebarFrame(page);
    await ask(page, sidebar, askFor('harbour'));
    expect(await recorded('harbour')).toEqual([]);
    const card = sidebar.locator('.sent-card');
    expect(await card.locator('h2').innerText()).toMatch(/^Asked Dana Reyes for time, .* Record it\?$/);
    await card.locator('h2').click();
    await page.keyboard.press('y');
    await once('harbour');
    await card.waitFor({ state: 'detached' });
    const [row] = await recorded('harbour');
    expect(row?.commitment).toMatchObject({ state: 'asked', channel: 'mail', kind: 'time' });
    expect(row?.commitment.messageKey).toMatch(/^gmail:alex\.morgan@larkfield\.example:msg-a:r/);
    expect(row?.commitment.link?.url).toContain('#all/');
    expect(row?.commitment).not.toHaveProperty('found');
    await page.close();
  });

  it('takes a no for an answer, and that back again', async () => {
    const page = await open();
    const sidebar = await stage.browser.sidebarFrame(page);
    await ask(page, sidebar, askFor('lantern'));
    await sidebar.locator('.sent-card h2').click();
    await page.keyboard.press('n');
    await sidebar.locator('.sent-card').waitFor({ state: 'detached' });
    await sidebar.getByRole('button', { name: 'Undo' }).click();
    await sidebar.locator('.sent-card').waitFor();
    await sidebar.locator('.sent-card').getByRole('button', { name: /^No/ }).click();
    await never(page, 'lantern');
    expect(await questions()).toEqual([]);
    await page.close();
  });
});

describe('sent elsewhere, third-party cookies allowed', () => {
  beforeAll(async () => {
    stage = await openStage({ thirdPartyCookies: 'allowed' });
  });
  afterAll(() => stage.close());

  it('is offered where its thread is open, recorded once on one key, and taken back', async () => {
    const text = askFor('turbine');
    const page = await open();
    const sidebar = await stage.browser.sidebarFrame(page);
    await page.evaluate(([subject, from, words]) => Reflect.get(globalThis, '__double').receive(subject, from, words), [
      SUBJECT,
      { name: REP.name, email: REP.email },
      text,
    ] as const);
    await stage.openThread(page, SUBJECT);
    const line = sidebar.locator('.sent-line', { hasText: '1 message of yours here is not in your record' });
    await line.waitFor();
    await page.waitForTimeout(500);
    expect(await recorded('turbine')).toEqual([]);
    await line.getByRole('button', { name: 'Look' }).click();
    await sidebar.locator('.sent-card', { hasText: 'turbine' }).waitFor();
    await page.keyboard.press('y');
    await once('turbine');
    await line.waitFor({ state: 'detached' });
    expect((await recorded('turbine'))[0]?.commitment).toMatchObject({ state: 'asked', channel: 'mail' });
    await page.reload();
    const again = await stage.browser.sidebarFrame(page);
    await again.getByRole('heading', { name: 'Northwind Logistics' }).waitFor();
    await page.waitForTimeout(600);
    expect(await again.locator('.sent-line').count()).toBe(0);
    expect(await recorded('turbine')).toHaveLength(1);
    await page.close();
  });
});

describe('with the rep’s leave, third-party cookies blocked', () => {
  beforeAll(async () => {
    stage = await openStage({ thirdPartyCookies: 'blocked' });
    await stage.book.run('change-settings', { autoRecord: [...COMMITMENT_KINDS] });
  });
  afterAll(() => stage.close());

  test.for(['button', 'Control+Enter', 'extension', 'full screen', 'inline', 'own window'] as const)(
    '%s: recorded once, and found again at the message',
    async (way) => {
      const word = `${way.replace(/\W/g, '')}way`;
      const text = askFor(word);
      const own = `view=cm&fs=1&to=${DANA.email}&su=Porto&body=${encodeURIComponent(text)}`;
      const page = await open(way === 'own window' ? own : '');
      if (way === 'inline') await answer(page, text);
      else if (way !== 'own window') await write(page, text);
      if (way === 'full screen') await page.locator('.Hq.aUG').click();
      if (way === 'extension') await page.evaluate("__double.sendAsExtension('click')");
      else if (way === 'Control+Enter' || way === 'inline') await page.keyboard.press('Control+Enter');
      else await page.locator(SEND).click();
      await once(word);
      expect((await recorded(word))[0]?.commitment).toMatchObject({ found: true });
      await page.close();
    },
  );

  test('refused by the page: nothing is recorded', async () => {
    const page = await open();
    await write(page, askFor('refusedx'), 'dana reyes');
    await page.keyboard.press('Control+Enter');
    await page.locator('[role=alertdialog] [name=ok]').click();
    await never(page, 'refusedx');
    await page.close();
  });

  test.for(['the link', 'z'] as const)('taken back by %s: so is the record; sent again, it is one', async (way) => {
    const word = `regret${(count += 1)}x`;
    const page = await open('undo=8');
    await write(page, askFor(word));
    await page.keyboard.press('Control+Enter');
    await once(word);
    if (way === 'z') await page.keyboard.press('z');
    else await page.locator('#link_undo').click();
    await expect.poll(async () => (await recorded(word)).length).toBe(0);
    await page.locator(BODY).click();
    await page.keyboard.press('Control+Enter');
    await once(word);
    await page.close();
  });

  test('planned: shown as unconfirmed, recorded when it is seen', async () => {
    const page = await open('sync=100');
    const sidebar = await stage.browser.sidebarFrame(page);
    await answer(page, askFor('plannedx'));
    await page.locator('.M9:visible [aria-haspopup=true].hG').click();
    await page.locator('[selector=scheduledSend]:visible').click();
    await page.locator('[role=dialog] [role=menuitem]').first().click();
    await sidebar.locator('.sent-line', { hasText: 'unconfirmed' }).waitFor();
    expect(await recorded('plannedx')).toEqual([]);
    await page.evaluate('__double.sendScheduled()');
    await once('plannedx');
    await sidebar.locator('.sent-line', { hasText: 'unconfirmed' }).waitFor({ state: 'detached' });
    await page.close();
  });

  test('numbered late by the server, and two in a row: each once', async () => {
    const page = await open('sync=400&numberUntilSync=draft&sending=300');
    await answer(page, askFor('numberedx'));
    await page.keyboard.press('Control+Enter');
    await once('numberedx');
    await write(page, askFor('firstling'));
    await page.keyboard.press('Control+Enter');
    await write(page, askFor('secondx'));
    await page.keyboard.press('Control+Enter');
    await once('firstling');
    await once('secondx');
    await page.waitForTimeout(600);
    for (const word of ['numberedx', 'firstling', 'secondx']) expect(await recorded(word)).toHaveLength(1);
    await page.close();
  });

  test('from another account: known by that one', async () => {
    const page = await open('', 'https://mail.google.com/mail/u/1/');
    await write(page, askFor('zweitbuero'));
    await page.keyboard.press('Control+Enter');
    await once('zweitbuero');
    const [row] = await recorded('zweitbuero');
    expect(row?.commitment.messageKey).not.toContain('alex.morgan@larkfield.example');
    await page.close();
  });

  test('the worker is killed between the press and the proof: nothing is lost', async () => {
    const page = await open('sending=1500');
    await write(page, askFor('killedx'));
    await page.keyboard.press('Control+Enter');
    await page.waitForTimeout(300);
    await stage.browser.stopWorker();
    await once('killedx');
    await page.close();
  });

  test('the tab is closed at once: recorded when the message is seen, and not before', async () => {
    const page = await open('sending=0');
    await answer(page, askFor('closedx'));
    await page.keyboard.press('Control+Enter');
    await page.waitForTimeout(80);
    await page.close();
    const again = await open();
    await stage.openThread(again, SUBJECT);
    await once('closedx');
    await again.close();
  });
});
