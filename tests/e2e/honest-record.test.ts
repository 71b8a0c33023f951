/** The honest record from end to end, each step taken back: process, step back, audit, review, price. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { SUBJECT } from './stage.ts';
import { useStage } from './use-stage.ts';

const RECAP = 'qualify.steps.recap';

const stage = useStage({ thirdPartyCookies: 'blocked', locale: 'en-GB' });
let page: Page;
beforeAll(() => {
  ({ page } = stage.book);
});

describe('with third-party cookies blocked', () => {
  it('a commitment breaks beside its mail: the deal goes back, and comes back', async () => {
    const { rows } = await stage.book.ask('deals', {});
    const dealId = rows.find(({ deal }) => deal.name.startsWith('Night-shift'))?.deal.id ?? '';
    const words = 'It can’t stay as it is.';
    await stage.book.run('record-commitment', { dealId, kind: 'change', words, state: 'given' });
    const { page: gmail, sidebar } = await stage.openGmail();
    await stage.openThread(gmail, SUBJECT);
    await sidebar.locator('#ledger > summary').click();
    await sidebar.locator('.entry', { hasText: words }).locator('.entry-main').focus();
    await gmail.keyboard.press('b');
    await sidebar.locator('.setback').waitFor();
    await sidebar.locator('main h1').first().click();
    await gmail.keyboard.press('Control+z');
    await sidebar.locator('.setback').waitFor({ state: 'detached' });
    await gmail.close();
  });

  it('the process is edited while deals are on it, and the version goes again', async () => {
    const onVersion = async (version: number) =>
      (await stage.book.ask('process', { key: 'standard' }))?.row.versions.find((one) => one.version === version)
        ?.openDeals;
    const before = await onVersion(1);
    await go('#/process/standard?edit=1');
    await page.locator('.element-row input').first().fill('Say who fits, and who does not');
    await page.getByRole('button', { name: 'See what changes in version 2' }).click();
    await page.getByRole('button', { name: 'Save version 2' }).click();
    await expect.poll(() => onVersion(2)).toBe(0);
    expect(await onVersion(1)).toBe(before);
    await undo();
    await expect.poll(() => onVersion(2)).toBeUndefined();
    expect(await onVersion(1)).toBe(before);
    // What was written is a draft again.
    const was = (await stage.book.ask('process', { key: 'standard' }))?.drafts.map(({ mark }) => mark) ?? [];
    expect(was).toHaveLength(1);
    await stage.book.run('keep-process-draft', { key: 'standard', mark: 'gone', was, draft: null });
  });

  it('an audit is marked, laid over the deals, and its mark is taken back', async () => {
    const marks = async () => (await stage.book.ask('audit', {})).audit?.marks.length;
    await go('#/red-pen');
    await page.getByRole('button', { name: 'Take the pen again' }).click();
    await page.locator('.pen-head').waitFor();
    await page.locator('.pen-sheet [tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('r');
    await expect.poll(marks).toBe(1);
    await page.keyboard.press('Control+z');
    await expect.poll(marks).toBe(0);
    await page.keyboard.press('r');
    await expect.poll(marks).toBe(1);
    await page.getByRole('button', { name: 'Lay my deals over it' }).click();
    await page.locator('.gap-title').waitFor();
  });

  it('a lost deal is looked back on, and being done with it is taken back', async () => {
    const { waiting } = await stage.book.ask('reviews', {});
    const dealId = waiting.find(({ outcome, review }) => outcome === 'no-decision' && review === null)?.deal.id ?? '';
    const doneAt = async () => (await stage.book.ask('review', { dealId }))?.review?.doneAt;
    await go(`#/reviews/${dealId}`);
    await page.getByRole('radio', { name: 'No budget' }).click();
    await page.locator('.review-earlier').waitFor();
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await page.getByRole('button', { name: 'Take it up again' }).waitFor();
    await undo();
    await expect.poll(doneAt).toBeNull();
  });

  it('a price is counts under eight, too early to say under twenty, then a band; its choice is taken back', async () => {
    await stage.book.run('remove-sample', {});
    await endDeals(7, { done: 3, passed: 1 });
    await go('#/price');
    const choose = async () => {
      await page.locator('.price-choose select').selectOption(RECAP);
      await page.getByRole('button', { name: 'Show its deals' }).click();
      await page.locator('.priced').waitFor();
    };
    const says = () => page.locator('.priced-says').innerText();
    const leave = () => page.getByRole('button', { name: 'Stop looking at it' }).click();
    const gone = () => page.locator('.priced').waitFor({ state: 'detached' });
    await choose();
    await expect.poll(says).toContain('Counts and no more');
    await page.locator('h1').first().click();
    await page.keyboard.press('Control+z');
    await gone();
    await choose();
    await endDeals(2, { done: 1, passed: 0 });
    await expect.poll(says).toContain('Too early to say');
    await leave();
    await gone();
    await undo();
    await expect.poll(says).toContain('Too early to say');
    await endDeals(13, { done: 9, passed: 1 });
    await expect.poll(says).toContain('Like for like');
    expect(await page.locator('.band-line').count()).toBe(1);
    await leave();
    await gone();
    await page.keyboard.press('Control+z');
    await expect.poll(says).toContain('Like for like');
  });
});

const go = async (hash: string) => {
  await page.bringToFront();
  await page.evaluate((to) => (location.hash = to), hash);
};
const undo = () => page.locator('.toast').getByRole('button', { name: 'Undo' }).click();

let made = 0;

/** Deals that got past Qualify with the step done or passed over, and ended: as many of each. */
async function endDeals(each: number, won: { done: number; passed: number }): Promise<void> {
  const all = Array.from({ length: each }, (_, at) => [endDeal(true, at < won.done), endDeal(false, at < won.passed)]);
  await Promise.all(all.flat());
}

async function endDeal(done: boolean, won: boolean): Promise<void> {
  made += 1;
  const named = { accountName: `Client ${made}`, dealName: `Matter ${made}` };
  const result = await stage.book.run('create-deal', { ...named, stage: 'qualify' });
  const dealId = result.ok ? (result.created ?? '') : '';
  if (done) await stage.book.run('set-element', { dealId, elementKey: RECAP, state: 'done' });
  await stage.book.run('move-stage', { dealId, stage: 'discover' });
  await stage.book.run('close-deal', { dealId, outcome: won ? 'won' : 'no-decision' });
}
