/** The LinkedIn adapter against the LinkedIn double in a real browser: when it looks, what it reads, and that it acts on nothing. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { personOf, clientOf, REP } from '../../../lib/domain/sample-book/cast/cast.ts';
import { startDriver } from './linkedin-reading/drive.ts';
import type { Beside, Driver, Reading } from './linkedin-reading/drive.ts';

const CARD = '[componentkey$="Topcard"]';
const DANA = personOf(clientOf('northwind'), 'dana.reyes');
const ILSE = personOf(clientOf('northwind'), 'ilse.brandt');
const SOFIA = personOf(clientOf('halden'), 'sofia.lind');

let driver: Driver;
let page: Page;
let ask: Beside['ask'];
let log: Beside['log'];

async function open(path: string, ready = CARD): Promise<void> {
  ({ page, ask, log } = await driver.open(path, ready));
}

const calls = (): Promise<Reading[]> => ask('site.calls');
const read = (): Promise<Reading> => ask('site.read()');

beforeAll(async () => {
  driver = await startDriver();
});
afterEach(async () => {
  expect((await log()).calls).toEqual([]);
});
afterAll(() => driver.close());

describe('observing', () => {
  it('believes nobody between two profiles, and reports the new one within two frames', async () => {
    await open(`/in/${DANA.linkedinSlug}/?delay=700`);
    await ask('site.observe()');
    const seen = ask<number>(`site.framesUntilReported(${JSON.stringify(ILSE.linkedinMemberId)})`);
    await page.click(`.rail a[href*="${ILSE.linkedinSlug}"]`);
    expect(await seen).toBeLessThanOrEqual(2);
    const readings = await calls();
    expect(readings[0]).toMatchObject({ settled: false, context: { person: null } });
    for (const { settled, url, context } of readings.filter((reading) => reading.settled)) {
      expect({ settled, url }).toEqual({ settled: true, url: `https://www.linkedin.com/in/${context.person?.slug}/` });
    }
    await page.waitForTimeout(600);
    const before = (await calls()).length;
    await page.waitForTimeout(1_500);
    expect((await calls()).length).toBe(before);
  });

  it('goes back the same way', async () => {
    await open(`/in/${DANA.linkedinSlug}/?delay=300`);
    await page.click(`.rail a[href*="${ILSE.linkedinSlug}"]`);
    await page.waitForSelector(`[componentkey*="${ILSE.linkedinMemberId}Topcard"]`);
    await ask('site.observe()');
    await page.goBack();
    await page.waitForSelector(`[componentkey*="${DANA.linkedinMemberId}Topcard"]`);
    await page.waitForTimeout(300);
    const readings = await calls();
    expect(readings[0]?.settled).toBe(false);
    expect(readings.at(-1)?.context.person?.name).toBe(DANA.name);
  });

  it('believes no thread between two threads', async () => {
    await open('/messaging/?delay=500', '.msg-thread');
    await ask('site.observe()');
    await page.click(`.msg-conversations-container a:has-text("${SOFIA.name}")`);
    await page.waitForSelector(`.msg-thread h2:has-text("${SOFIA.name}")`);
    await page.waitForTimeout(400);
    const readings = await calls();
    expect(readings[0]?.settled).toBe(false);
    const settled = readings.filter((reading) => reading.settled).flatMap(({ context }) => context.conversations);
    expect(new Set(settled.map(({ participants }) => participants[0]?.memberId))).toEqual(
      new Set([SOFIA.linkedinMemberId]),
    );
  });

  it('is not called by the churn of the feed', async () => {
    await open('/feed/?churn=400', '.post');
    await ask('site.observe()');
    await page.waitForTimeout(2_000);
    expect(await calls()).toEqual([]);
    expect((await log()).churned).toBeGreaterThan(200);
  });

  it('hears a bubble open, the draft in it, and what was sent; and stops when told', async () => {
    await open(`/in/${ILSE.linkedinSlug}/`);
    await ask('site.observe()');
    await page.locator('.p-actions a', { hasText: 'Message' }).click();
    await page.locator('.msg-form__contenteditable').click();
    await page.keyboard.type('Could you introduce me to Marcus?');
    await page.waitForTimeout(1_200);
    expect((await calls()).at(-1)?.context.conversations).toMatchObject([
      {
        place: 'bubble',
        focused: true,
        participants: [{ memberId: ILSE.linkedinMemberId }],
        compose: { text: 'Could you introduce me to Marcus?', sendDisabled: false },
      },
    ]);
    await page.locator('.msg-form__send-button').click();
    await page.waitForTimeout(500);
    const [sent] = (await calls()).at(-1)?.context.conversations ?? [];
    expect(sent).toMatchObject({ viewerId: REP.linkedinMemberId, compose: { text: '', sendDisabled: true } });
    expect(sent?.messages.at(-1)).toMatchObject({
      direction: 'out',
      sender: REP.name,
      text: 'Could you introduce me to Marcus?',
    });
    expect(Date.now() - Date.parse(sent?.messages.at(-1)?.sentAtUtc ?? '')).toBeLessThan(60_000);
    await ask('site.stop()');
    const before = (await calls()).length;
    await page.locator('.msg-form__contenteditable').click();
    await page.keyboard.type('More');
    await page.waitForTimeout(1_200);
    expect((await calls()).length).toBe(before);
  });
});

describe('reading', () => {
  it.each(['shadow', 'light', 'frame'])(
    'two bubbles over a third person, drawn in the %s, each on its own',
    async (place) => {
      await open(`/in/${ILSE.linkedinSlug}/?place=${place}&bubbles=${DANA.linkedinSlug},${SOFIA.linkedinSlug}`);
      await page.waitForTimeout(500);
      const { context, settled } = await read();
      expect(settled).toBe(true);
      expect(context.person).toMatchObject({
        name: ILSE.name,
        memberId: ILSE.linkedinMemberId,
        inviteState: 'connect',
        degree: '2nd',
      });
      expect(
        context.conversations.map(({ participants, messages, compose }) => [
          participants[0]?.memberId,
          messages.length,
          compose?.text,
        ]),
      ).toEqual([
        [DANA.linkedinMemberId, 4, ''],
        [SOFIA.linkedinMemberId, 2, 'Thank you, Sofia.'],
      ]);
    },
  );

  it('a bubble with hashed class names', async () => {
    await open(`/feed/?place=hashed&bubbles=${DANA.linkedinSlug}`, '.post');
    await page.waitForTimeout(500);
    const { context } = await read();
    expect(context.conversations).toMatchObject([
      { participants: [{ name: DANA.name, slug: DANA.linkedinSlug }], threadId: null },
    ]);
    expect(context.conversations[0]?.messages.map(({ direction }) => direction)).toEqual(['out', 'in', 'in', 'out']);
  });

  it('the classic profile joins the same ids', async () => {
    await open(`/in/${DANA.linkedinSlug}/?ui=classic`, 'main h1');
    const { context, missing } = await read();
    expect(missing).toEqual([]);
    expect(context).toMatchObject({
      ui: 'classic',
      person: {
        name: DANA.name,
        slug: DANA.linkedinSlug,
        memberId: DANA.linkedinMemberId,
        memberNumber: DANA.linkedinMemberNumber,
        currentTitle: DANA.title,
        currentCompany: 'Northwind Logistics',
      },
    });
  });

  it('a company, by its number too', async () => {
    const { linkedinNumber, linkedinSlug, name, industry, employees, headquarters } = clientOf('halden');
    const company = {
      name,
      numericId: linkedinNumber,
      industry,
      employees,
      headquarters,
      website: 'https://haldenfoods.example/',
    };
    await open(`/company/${linkedinSlug}/`, '.org-top-card');
    expect((await read()).context.company).toEqual({ ...company, slug: linkedinSlug });
    await open(`/company/${linkedinNumber}/people/`, '.org-top-card');
    expect((await read()).context.company).toMatchObject(company);
  });

  it('a group: several people, and nobody chosen', async () => {
    await open('/messaging/', '.msg-thread');
    await page.click('.msg-conversations-container a:has-text("Gwen Abbott")');
    await page.waitForSelector('.msg-thread h2:has-text("Gwen Abbott")');
    const [group] = (await read()).context.conversations;
    expect(group?.participants.map(({ name, memberNumber }) => [name, memberNumber === null])).toEqual([
      ['Gwen Abbott', false],
      ['Ravi Menon', false],
    ]);
  });

  it('an invitation with a note, in the shadow root', async () => {
    await open(`/in/${ILSE.linkedinSlug}/`);
    await page.locator('.p-actions a[componentkey$="_connect"]').click();
    await page.locator('#custom-message').fill('Shall we compare rotas?');
    const { context } = await read();
    expect(context.conversations).toMatchObject([
      { place: 'invitation', participants: [], compose: { text: 'Shall we compare rotas?' } },
    ]);
  });

  it('what is selected in a bubble, with its message', async () => {
    await open(`/feed/?bubbles=${SOFIA.linkedinSlug}`, '.post');
    await page.locator('.msg-s-event-listitem--other .msg-s-event-listitem__body').click({ clickCount: 3 });
    const selected = await ask<{ text: string; messageId: string }>('site.selection(document)');
    expect(selected.text).toBe('Thursday after 14:00 works. Please send an invitation.');
    expect(selected.messageId).toBe((await read()).context.conversations[0]?.messages.at(-1)?.messageUrn);
  });
});
