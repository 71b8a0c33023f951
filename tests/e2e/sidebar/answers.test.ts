/** A reply on screen is asked about once, answered with one key, and undone; what waits is put aside or asked again. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { gmailSite } from '../../pages/gmail/site.ts';
import { linkedinSite } from '../../pages/linkedin/site.ts';
import { SUBJECT, openStage } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { useStage } from '../use-stage.ts';

const DANA = { name: 'Dana Reyes', email: 'dana.reyes@northwind.example' };
const WORDS = 'Could Marcus and you take 20 minutes on Thursday?';
const HOUR = 3_600_000;

async function danasDeal({ book }: Stage): Promise<{ dealId: string; contactId: string }> {
  const { rows } = await book.ask('deals', { text: 'Night-shift' });
  const people = await book.ask('contacts', { text: 'Dana Reyes' });
  return { dealId: rows[0]?.deal.id ?? '', contactId: people.rows[0]?.contact.id ?? '' };
}

/** Asked of Dana an hour ago, nobody knows where. */
async function askDana(stage: Stage, words: string): Promise<string> {
  const at = Date.now() - HOUR;
  const ask = { ...(await danasDeal(stage)), kind: 'time' as const, words, at };
  const result = await stage.book.run('record-commitment', ask);
  return result.ok ? (result.created ?? '') : '';
}

async function stateOf({ book }: Stage, words: string) {
  const { rows } = await book.ask('ledger', { state: 'all', text: words.slice(0, 30) });
  return rows.find(({ commitment }) => commitment.words === words)?.commitment;
}

const card = (sidebar: Frame) => sidebar.locator('.answer-card');

/** The keys go where the rep has clicked. */
async function press(sidebar: Frame, key: string): Promise<void> {
  await sidebar.locator('h1').first().click();
  await sidebar.locator('body').press(key);
}

function receive(page: Page, text: string): Promise<unknown> {
  return page.evaluate(([subject, from, words]) => Reflect.get(globalThis, '__double').receive(subject, from, words), [
    SUBJECT,
    DANA,
    text,
  ] as const);
}

describe.each(['allowed', 'blocked'] as const)('in Gmail, third-party cookies %s', (thirdPartyCookies) => {
  const stage = useStage({ thirdPartyCookies });
  let page: Page;
  let sidebar: Frame;
  beforeAll(async () => {
    ({ page, sidebar } = await stage.openDeal());
  });

  it('a yes is given for its day with one key, and undone exactly', async () => {
    await askDana(stage, WORDS);
    const before = await stateOf(stage, WORDS);
    expect(before?.state).toBe('asked');
    expect(await receive(page, 'Yes, Thursday at 10 works for both of us.')).toBe(true);
    await card(sidebar).getByText('Reads as a yes.').waitFor();
    await card(sidebar).getByText('Yes, Thursday at 10 works for both of us.').waitFor();
    await press(sidebar, 'y');
    await card(sidebar).waitFor({ state: 'detached' });
    const given = await stateOf(stage, WORDS);
    expect(given).toMatchObject({ state: 'given', due: { time: '10:00' } });
    expect(given?.answerKey).toMatch(/^gmail:.*msg-f:\d+$/);
    await press(sidebar, 'Control+z');
    await card(sidebar).waitFor();
    expect({ ...(await stateOf(stage, WORDS)), updatedAt: 0 }).toEqual({ ...before, updatedAt: 0 });
  });

  it('what is no answer is not asked about again, but the next reply is', async () => {
    await press(sidebar, 'x');
    await card(sidebar).waitFor({ state: 'detached' });
    expect((await stateOf(stage, WORDS))?.state).toBe('asked');
    await page.reload();
    sidebar = await stage.browser.sidebarFrame(page);
    await sidebar.locator('.next-ask').waitFor();
    expect(await card(sidebar).count()).toBe(0);
    await receive(page, 'We can’t make Thursday, and I would rather not promise another day.');
    await card(sidebar).waitFor();
    await press(sidebar, 'n');
    await card(sidebar).waitFor({ state: 'detached' });
    await expect.poll(async () => (await stateOf(stage, WORDS))?.state).toBe('declined');
  });

  it('an ask that waits is put aside, comes back, and is asked again in the draft', async () => {
    const words = 'Would a quarter of an hour on Friday do?';
    const commitmentId = await askDana(stage, words);
    await stage.book.run('await-reply', { commitmentId, replyBy: '2020-01-03' });
    await sidebar.getByText('Ledger').first().click();
    const entry = sidebar.locator('.entry', { hasText: words });
    await entry.getByText(/no answer seen by/).waitFor();
    await entry.locator('.entry-main').press('z');
    await entry.getByRole('button', { name: 'Tomorrow' }).click();
    await entry.getByText(/put aside until/).waitFor();
    expect((await stateOf(stage, words))?.snoozedUntil).toBeGreaterThan(Date.now());
    await press(sidebar, 'Control+z');
    await entry.getByText(/no answer seen by/).waitFor();

    await page.locator('[role=main]:visible [role=listitem]').last().click();
    await page.keyboard.press('r');
    const body = page.locator('[role=textbox][g_editable=true]:visible').last();
    await body.click();
    await sidebar.locator('.draft-slot, .next-ask').first().waitFor();
    await entry.locator('.entry-main').press('f');
    const text = (await entry.locator('.panel-quote').innerText()).trim();
    await entry.getByRole('button', { name: 'Insert' }).click();
    await expect.poll(() => body.innerText()).toContain(text);
    expect(text).not.toMatch(/[{}]/);
    expect(text).not.toBe(words);
  });
});

it('on LinkedIn a reply in the conversation is asked about and answered with one key', async () => {
  const stage = await openStage({
    thirdPartyCookies: 'blocked',
    linkedin: 'granted',
    sites: [gmailSite(), linkedinSite()],
  });
  try {
    const { page, sidebar } = await stage.openGmail('https://www.linkedin.com/feed/?bubbles=dana-reyes-ops');
    await page.locator('.msg-form__contenteditable').click();
    await sidebar.getByRole('heading', { name: 'Northwind Logistics' }).waitFor();
    await askDana(stage, WORDS);
    await page.evaluate("__double.receive('dana-reyes-ops', 'Yes, Thursday works for me.')");
    await card(sidebar).getByText('Reads as a yes.').waitFor();
    await press(sidebar, 'y');
    await card(sidebar).waitFor({ state: 'detached' });
    const given = await stateOf(stage, WORDS);
    expect(given?.state).toBe('given');
    expect(given?.answerKey).toMatch(/^linkedin:urn:li:msg_message:/);
  } finally {
    await stage.close();
  }
});
