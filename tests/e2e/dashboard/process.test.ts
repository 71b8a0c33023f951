/** A process is edited while deals are on it: they stay on their version, are moved after a look, and come back by undo. */
import { mkdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { contentOf } from '../../../lib/domain/process/content.ts';
import type { ProcessContent } from '../../../lib/domain/process/content.ts';
import { layOverlay } from '../../../lib/domain/process/overlays/lay.ts';
import { OVERLAY_KEYS } from '../../../lib/domain/process/overlays/shape.ts';
import { templateOf } from '../../../lib/domain/process/templates/templates.ts';
import { findings } from '../support/axe.ts';
import { putAwayDrafts } from '../support/process-drafts.ts';
import { useDashboard } from '../support/use-dashboard.ts';

const { stage, openPage } = useDashboard({ thirdPartyCookies: 'blocked', locale: 'en-GB' });
let page: Page;
const open = async (hash: string): Promise<void> => {
  page = await openPage(hash);
};

const onVersion = async (version: number) => {
  const view = await stage.book.ask('process', { key: 'standard' });
  return view?.row.versions.find((one) => one.version === version)?.openDeals;
};

it('keeps the draft when the tab is closed, and changes nothing for the deals', async () => {
  const before = await onVersion(1);
  expect(before).toBeGreaterThan(5);
  await open('#/process/standard?edit=1');
  await page.locator('.element-row input').first().fill('Say who fits, and who does not');
  // By keys alone: the second step goes up.
  await page.locator('.element-row input').nth(1).press('Alt+ArrowUp');
  // The buttons of a row are one stop of Tab: arrows lead among them, and Tab goes on to the next words.
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  await page.locator('.element-row input').first().focus();
  await page.keyboard.press('Tab');
  expect(await focused()).toMatch(/^Down: /);
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toMatch(/^More for /);
  await page.keyboard.press('Tab');
  expect(
    await page
      .locator('.element-row input')
      .nth(1)
      .evaluate((one) => one === document.activeElement),
  ).toBe(true);
  await page.close();
  await open('#/process');
  await page.getByText('Draft', { exact: true }).waitFor();
  expect(await onVersion(1)).toBe(before);
  expect(await onVersion(2)).toBeUndefined();
});

it('shows the difference first, then saves a version; deals stay on theirs', async () => {
  const before = await onVersion(1);
  await open('#/process/standard?edit=1');
  const review = page.getByRole('button', { name: 'See what changes in version 2' });
  await review.click();
  await page.getByRole('button', { name: 'Save version 2' }).waitFor();
  await page.keyboard.press('Escape');
  await review.click();
  await expect
    .poll(() => page.locator('.difference li').allTextContents())
    .toEqual([
      'Target: “Say who fits, and who does not”, before “Write down who is a fit, and who is not”',
      'Target: Steps in another order',
    ]);
  await page.getByRole('button', { name: 'Save version 2' }).click();
  await expect.poll(() => onVersion(2)).toBe(0);
  expect(await onVersion(1)).toBe(before);
  expect((await stage.book.ask('process', { key: 'standard' }))?.drafts).toEqual([]);
  expect((await stage.book.ask('summary', {})).settings.processId).toBe('standard@2');
});

it('moves the deals after a look at what goes where, and brings them back by undo', async () => {
  const before = await onVersion(1);
  await open('#/process/standard');
  await page.getByRole('button', { name: /^Move deals of version 1/ }).click();
  await page.locator('.move-preview').getByText('Every element has its place.').waitFor();
  await page.getByRole('button', { name: `Move ${before} deals` }).click();
  await expect.poll(() => onVersion(2)).toBe(before);
  expect(await onVersion(1)).toBe(0);
  await page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => onVersion(1)).toBe(before);
  expect(await onVersion(2)).toBe(0);
});

it('turns five cases against a step into a proposal, and the change settles them', async () => {
  const { rows } = await stage.book.ask('process-deals', { processId: 'standard@1', limit: 5 });
  const elementKey = 'target.steps.dream-clients';
  for (const { dealId } of rows) await stage.book.run('mark-misfit', { dealId, elementKey, why: 'They wrote to us.' });
  await open('#/process');
  const proposal = page.locator('.proposal', { hasText: 'Mark your dream clients' });
  await proposal.getByRole('button', { name: 'Change it' }).click();
  await expect
    .poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).value))
    .toBe('Mark your dream clients');
  await page.keyboard.press('End');
  await page.keyboard.type(', where you hunt');
  await page.getByRole('button', { name: 'See what changes in version 3' }).click();
  await page.getByRole('button', { name: 'Save version 3' }).click();
  await expect.poll(() => onVersion(3)).toBe(0);
  const { misfits } = await stage.book.ask('processes', {});
  expect(misfits.map((left) => left.elementKey)).not.toContain(elementKey);
});

it('edits what a skill makes easier, and the reasons that stand first', async () => {
  await open('#/process/standard?edit=1&stage=qualify');
  await page.locator('.editor-fold .fold-head', { hasText: 'Communication' }).click();
  await page.getByRole('checkbox', { name: 'Write a recap; step back if it is no fit' }).check();
  await page.locator('.editor-fold .fold-head', { hasText: 'Reasons offered first' }).click();
  await page.getByRole('checkbox', { name: 'I have won without it' }).check();
  await page.getByLabel('Give one element its own').selectOption('Write a recap; step back if it is no fit');
  const own = page.locator('.editor-fold', { hasText: 'Offered before those of the stage' });
  await own.getByRole('checkbox', { name: 'I am afraid of the answer' }).check();
  await page.getByRole('button', { name: /^See what changes/ }).click();
  await expect
    .poll(() => page.locator('.difference li').allTextContents())
    .toEqual([
      'Qualify: offered first now too: I have won without it',
      'Qualify: Communication now makes easier: Write a recap; step back if it is no fit',
      'Qualify, “Write a recap; step back if it is no fit”: offered first now too: I am afraid of the answer',
    ]);
  await putAwayDrafts(stage.book);
});

it('notes in the checklist what does not fit and what was done instead, and what came of it', async () => {
  const { rows } = await stage.book.ask('deals', {});
  const dealId = rows.find(({ deal }) => deal.name.startsWith('Night-shift'))?.deal.id ?? '';
  await open(`#/deals/${encodeURIComponent(dealId)}`);
  const menu = page.locator('.row-menu').first();
  const pick = async (name: string) => {
    await menu.click();
    await page.getByRole('menuitem', { name }).click();
  };
  await pick('Does not fit here');
  await page.keyboard.type('They build it themselves.');
  await page.keyboard.press('Enter');
  await page.locator('.own-move').getByText('They build it themselves.').waitFor();
  await pick('Off the map: did something else');
  await page.getByLabel('What you did').fill('Ate with the night shift.');
  await page.getByLabel('What you call such a move').fill('Lunch on the floor');
  await page.keyboard.press('Enter');
  await page.getByLabel('What came of it: Lunch on the floor').fill('They named three who lose hours.');
  await page.keyboard.press('Enter');
  await page.locator('.own-move').getByLabel('It worked').click();
  const look = () => stage.book.ask('off-map', { dealId });
  await expect
    .poll(async () => (await look()).moves[0])
    .toMatchObject({
      kind: 'Lunch on the floor',
      result: 'They named three who lose hours.',
      worked: true,
    });
  await page.getByRole('button', { name: 'Fits after all' }).click();
  await expect.poll(async () => (await look()).misfits).toEqual([]);
  expect(await findings(page, page.mainFrame(), 'deal')).toEqual([]);
});

it('takes a process out as a file and in again, and refuses a hostile one', async () => {
  await open('#/process/standard');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: 'More for Seven stages' })
      .click()
      .then(() => page.getByRole('menuitem', { name: 'Save as a file' }).click()),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  await page.close();
  const count = async () => (await stage.book.ask('processes', {})).rows.length;
  const before = await count();
  await open('#/process');
  const choose = (body: string) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name: 'process.json', mimeType: 'application/json', buffer: Buffer.from(body) });
  await choose(text.replace('"process":', '"__proto__": {}, "process":'));
  await page.getByText('it holds something that no process holds', { exact: false }).waitFor();
  await choose(text);
  await page.locator('.file-preview').getByLabel('A process of its own').check();
  await page.getByRole('button', { name: 'Take it in' }).click();
  await expect.poll(count).toBe(before + 1);
});

/** The lowest end of a column, the place for the reasons, and what is wider than its column. */
const measure = () => {
  const bottom = (one: Element) => one.getBoundingClientRect().bottom;
  const ends = Array.from(document.querySelectorAll('.onpaper-stage > :last-child'), bottom);
  const wide = [...document.querySelectorAll('.onpaper-stage')].filter((one) => one.scrollWidth > one.clientWidth + 1);
  const foot = document.querySelector('.onpaper-foot');
  return { lowest: Math.max(...ends), room: foot?.getBoundingClientRect().top ?? 0, wide: wide.length };
};

it('prints on one sheet, whatever lies over it', async () => {
  const out = 'out/gallery/dashboard';
  mkdirSync(out, { recursive: true });
  const laden = OVERLAY_KEYS.reduce<ProcessContent>(layOverlay, contentOf(templateOf('standard', 'de')));
  await stage.book.run('save-process', { key: 'laden', content: laden, madeFrom: 'standard-de@1' });
  for (const key of ['standard', 'laden']) {
    await open(`#/process/${key}?print=1`);
    await page.emulateMedia({ media: 'print' });
    // The inside of an A4 sheet with margins of 8 mm, at 96 dots an inch.
    await page.setViewportSize({ width: 1062, height: 733 });
    await page.locator('.process-sheet').waitFor();
    expect(await page.locator('.rail').isVisible()).toBe(false);
    const pdf = await page.pdf({ preferCSSPageSize: true, path: `${out}/process-${key}.pdf` });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    await page.screenshot({ path: `${out}/process-print-${key}.png` });
    const { lowest, room, wide } = await page.evaluate(measure);
    expect(lowest, key).toBeLessThanOrEqual(room + 1);
    expect(wide).toBe(0);
    await page.close();
  }
});

it('is clean to axe: the list, a version, the editor, the sheet', async () => {
  for (const [hash, ready] of [
    ['#/process', '.template-card'],
    ['#/process/standard', '.stage-read'],
    ['#/process/standard?edit=1&stage=discover', '.element-row'],
    ['#/process/standard?print=1', '.process-sheet'],
  ] as const) {
    await open(hash);
    await page.locator(ready).first().waitFor();
    expect(await findings(page, page.mainFrame(), hash)).toEqual([]);
    await page.close();
  }
});
