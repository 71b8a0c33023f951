/** The red pen in the built extension: an audit by keys alone, the deals laid over it, and nothing left of it once deleted. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UNDO_WINDOW_MS } from '../../../lib/store/writing/purge.ts';
import { SUBJECT, openStage } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { findings } from '../support/axe.ts';

const CANARY = 'won_without';

/** Runs in the dashboard's page: every row of every table of the book, as text. */
async function readDatabase(): Promise<string> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  const found: unknown[] = [];
  for (const { name } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name ?? ''));
    for (const table of database.objectStoreNames) {
      if (table === 'processes') continue;
      found.push(await done(database.transaction(table).objectStore(table).getAll()));
    }
    database.close();
  }
  return JSON.stringify(found);
}

let stage: Stage;

describe('in the dashboard', () => {
  let page: Page;
  beforeAll(async () => {
    stage = await openStage({ thirdPartyCookies: 'blocked' });
    page = stage.book.page;
  });
  afterAll(() => stage.close());

  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const focused = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['target'] ?? null);
  const lastAudit = async () => (await stage.book.ask('audit', {})).audit;

  it('is a quiet line once a month, which waits a month at a word, or goes for good', async () => {
    await page.locator('h1').first().waitFor();
    await page.evaluate(() => (location.hash = '#/today'));
    const line = page.locator('.today-nudge');
    for (const [word, setting] of [
      ['Next month', 'auditNudgeFrom'],
      ['Don’t remind me', 'auditNudge'],
    ] as const) {
      await line.getByRole('button', { name: word }).click();
      await line.waitFor({ state: 'detached' });
      expect((await stage.book.ask('summary', {})).settings).toHaveProperty(setting);
      await press('Control+z');
      await line.waitFor();
    }
  });

  it('is marked by keys alone: red and yellow, whole stages, first and real reasons', async () => {
    await page.locator('h1').first().waitFor();
    await page.evaluate(() => (location.hash = '#/today'));
    await page.locator('.today-nudge').waitFor();
    await press('g', 'a');
    await page.getByRole('button', { name: 'Take the pen' }).focus();
    await press('Enter');
    await page.locator('.pen-sheet').waitFor();
    await page.getByRole('radio', { name: 'Eraser' }).waitFor();
    await page.locator('.pen-sheet [tabindex="0"]').focus();
    expect(await focused()).toBe('target');
    await press('ArrowDown', 'r');
    await expect
      .poll(async () => (await lastAudit())?.marks)
      .toMatchObject([{ target: 'target.steps.fit', colour: 'red' }]);
    // Different, at first; in truth one has won without it.
    await press('Enter', 'd', 'f');
    await expect.poll(async () => (await lastAudit())?.marks).toMatchObject([{ said: 'different', real: CANARY }]);
    expect(await focused()).toBe('target.steps.fit');
    // One after the other: what is to be taken back must have been written.
    await press('ArrowRight', 'y', 'ArrowDown', 'r');
    await expect.poll(async () => (await lastAudit())?.marks.length).toBe(3);
    await press('Backspace');
    await expect
      .poll(async () => (await lastAudit())?.marks.map(({ target, colour }) => `${target} ${colour}`))
      .toEqual(['target.steps.fit red', 'qualify yellow']);
    await press('Control+z');
    await expect.poll(async () => (await lastAudit())?.marks.length).toBe(3);
    expect(await findings(page, page.mainFrame(), 'going')).toEqual([]);
  });

  it('then shows what the deals show, each with its counts', async () => {
    await page.getByRole('button', { name: 'Lay my deals over it' }).focus();
    await press('Enter');
    const title = page.locator('.gap-title');
    await title.waitFor();
    // The button is gone with the step before; the keys go on with this one.
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('step-place');
    expect(await title.textContent()).toMatch(/^You marked \d+\. Your deals show [1-9]\d*\.$/);
    const rows = page.locator('.gap-list').nth(1).locator('.gap-row');
    await expect.poll(() => rows.count()).toBeGreaterThan(0);
    for (const text of await rows.locator('.gap-said').allTextContents())
      expect(text).toMatch(/passed over in \d+ of \d+/);
    // A count leads to its deals, by name, and Back to the sheet.
    const counted = rows.filter({ has: page.locator('a') }).first();
    const text = await counted.locator('.sheet-text').textContent();
    await counted.locator('a').click();
    await page.locator('details[open] summary', { hasText: text ?? 'no text' }).waitFor();
    expect(await page.locator('details[open] .deal-names a').count()).toBeGreaterThan(0);
    await page.goBack();
    await title.waitFor();
    // Beside each reason, what the rep's own book says to it.
    const { audit } = await stage.book.ask('audit', {});
    const facts = await stage.book.ask('audit-facts', { auditId: audit?.id ?? '' });
    expect(Object.keys(facts)).toContain('target.steps.fit');
    await expect.poll(() => page.locator('.sheet-fact').count()).toBe(Object.keys(facts).length);
    const beside = page.locator('[data-target="target.steps.fit"]');
    expect(await beside.locator('.sheet-reason').textContent()).toBe('I have won without it');
    expect(await beside.locator('.sheet-fact').textContent()).toMatch(/\d+/);
    expect(await findings(page, page.mainFrame(), 'done')).toEqual([]);
    await page.evaluate(() => (location.hash = '#/today'));
    await page.locator('h1', { hasText: 'Today' }).waitFor();
    await page.waitForTimeout(300);
    expect(await page.locator('.today-nudge').count()).toBe(0);
  });

  it('is deleted at once, and its text is gone from the database when the undo has run out', async () => {
    await page.evaluate(() => (location.hash = '#/red-pen'));
    await page.locator('.done-acts').waitFor();
    expect(await page.evaluate(readDatabase)).toContain(CANARY);
    await page.getByRole('button', { name: 'More for this audit' }).click();
    await page.getByRole('menuitem', { name: 'Delete this audit' }).click();
    await page.getByRole('button', { name: 'Take the pen' }).waitFor();
    await page.waitForTimeout(UNDO_WINDOW_MS + 500);
    // The alarm that rings within a minute.
    const worker = await stage.browser.worker();
    await worker.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { alarms: { onAlarm: { dispatch(of: object): void } } } };
      chrome.alarms.onAlarm.dispatch({ name: 'purge' });
    });
    await expect.poll(async () => (await page.evaluate(readDatabase)).includes(CANARY)).toBe(false);
    expect(await page.evaluate(readDatabase)).toContain('"type":"audit"');
  });

  it('a plan counts real asks, and the message for help holds facts to copy', async () => {
    // One plan at a time: the sample's own makes room.
    const { plan } = await stage.book.ask('skills', {});
    await stage.book.run('delete-plan', { planId: plan?.plan.id ?? '' });
    await page.evaluate(() => (location.hash = '#/skills'));
    await page.locator('.reach-row .button:not(.reach-of)').first().click();
    await page.getByLabel('What I will do').fill('Ask in each talk');
    await page.getByLabel('Of which kind').selectOption('');
    await page.getByLabel('Who can help').fill('Miriam');
    await page.getByRole('button', { name: 'Start today' }).click();
    const progress = page.locator('.plan-progress');
    const before = Number(/^(\d+) of 8/.exec((await progress.textContent()) ?? '')?.[1]);
    const { rows } = await stage.book.ask('deals', { limit: 1 });
    await stage.book.run('record-commitment', { dealId: rows[0]?.deal.id ?? '', kind: 'decide', words: 'This week?' });
    await expect.poll(() => progress.textContent()).toContain(`${before + 1} of 8 asks`);
    await page.getByRole('button', { name: 'Ask for help' }).click();
    expect(await page.getByLabel('A message to Miriam').inputValue()).toContain(`${before + 1} of 8 asks`);
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied.').waitFor();
    // The second skill, of which nobody has said anything yet.
    await page.locator('.dot input').nth(7).focus();
    await press('Space');
    await expect.poll(async () => (await stage.book.ask('skills', {})).stages[0]?.skills[1]?.ratings.length).toBe(1);
    expect(await findings(page, page.mainFrame(), 'skills')).toEqual([]);
  });
});

describe.each(['allowed', 'blocked'] as const)('beside a mail, with third-party cookies %s', (thirdPartyCookies) => {
  beforeAll(async () => {
    stage = await openStage({ thirdPartyCookies });
  });
  afterAll(() => stage.close());

  it('an element is passed over with one key, and the rep’s own record stands beside the reasons', async () => {
    const { page: gmail, sidebar } = await stage.openGmail();
    await stage.openThread(gmail, SUBJECT);
    await sidebar.locator('.deal-card').waitFor();
    const row = sidebar.locator('.row-open .row-main').first();
    await row.focus();
    const open = await sidebar.locator('.row-open').count();
    await gmail.keyboard.press('x');
    await sidebar.locator('.reasons .reason-fact', { hasText: 'You asked' }).first().waitFor();
    await gmail.keyboard.press('1');
    await sidebar.locator('.reasons').waitFor({ state: 'detached' });
    await expect.poll(() => sidebar.locator('.row-open').count()).toBe(open - 1);
  });
});
