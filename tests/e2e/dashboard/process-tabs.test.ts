/** A process that is written in two tabs at once: nothing is lost, and the rep chooses. */
import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { contentOf } from '../../../lib/domain/process/content.ts';
import { findings } from '../support/axe.ts';
import { putAwayDrafts } from '../support/process-drafts.ts';
import { useDashboard } from '../support/use-dashboard.ts';

const { stage, openPage } = useDashboard({ thirdPartyCookies: 'blocked', locale: 'en-GB' });
let page: Page;
const open = async (hash: string): Promise<void> => {
  page = await openPage(hash);
};

const must = <T>(value: T | null | undefined): T => {
  if (value === null || value === undefined) throw new Error('not there');
  return value;
};

it('loses nothing that is written in two tabs at once, and saved in one of them', async () => {
  const words = () => page.locator('.element-row input').first();
  const versions = async () => (await stage.book.ask('process', { key: 'standard' }))?.row.versions[0]?.version ?? 0;
  const drafts = async () =>
    (await stage.book.ask('process', { key: 'standard' }))?.drafts.map(
      ({ content }) => content.stages[0]?.elements[0]?.text,
    );
  const next = (await versions()) + 1;
  await open('#/process/standard?edit=1');
  const there = page;
  await open('#/process/standard?edit=1');
  await there.locator('.element-row input').first().fill('Written there');
  await words().fill('Written here');
  await expect.poll(drafts).toHaveLength(2);
  await page.getByText('There is another draft of this process', { exact: false }).waitFor();
  await there.getByRole('button', { name: `See what changes in version ${next}` }).click();
  await there.getByRole('button', { name: `Save version ${next}` }).click();
  await expect.poll(versions).toBe(next);
  await page.getByText(`Version ${next} was saved meanwhile`, { exact: false }).waitFor();
  expect(await page.getByText('There is another draft').count()).toBe(0);
  expect(await words().inputValue()).toBe('Written here');
  expect(await drafts()).toEqual(['Written here']);
  // High enough for all of it: a row that the bar at the foot half covers is too small to axe, wherever the page happens to end.
  const size = must(page.viewportSize());
  await page.setViewportSize({ ...size, height: 2400 });
  expect(await findings(page, page.mainFrame(), 'editor')).toEqual([]);
  await page.setViewportSize(size);
  // It is said again to who comes back to the draft later.
  await page.reload();
  await page.getByText(`Version ${next} was saved meanwhile`, { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Go on with my draft' }).click();
  await page.getByText('was saved meanwhile').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: `See what changes in version ${next + 1}` }).click();
  await expect
    .poll(() => page.locator('.difference li').allTextContents())
    .toEqual(['Target: “Written here”, before “Written there”']);
  await there.close();
  await putAwayDrafts(stage.book);
});

it('shows the other draft and keeps this one', async () => {
  const words = () => page.locator('.element-row input').first();
  const content = contentOf(must((await stage.book.ask('process', { key: 'standard' }))?.process));
  const named = { ...content, name: 'From another tab' };
  await open('#/process/standard?edit=1');
  await words().fill('Written here');
  const draft = { content: named, madeFrom: 'standard@1' };
  await stage.book.run('keep-process-draft', { key: 'standard', mark: 'there', was: [], draft });
  await page.getByRole('button', { name: 'Show it, keep this one' }).click();
  await page.getByRole('heading', { name: 'Edit From another tab' }).waitFor();
  await page.getByRole('button', { name: 'Show it, keep this one' }).click();
  await expect.poll(() => words().inputValue()).toBe('Written here');
  await page.getByRole('button', { name: 'Drop it', exact: true }).click();
  await page.getByText('There is another draft').waitFor({ state: 'detached' });
  await putAwayDrafts(stage.book);
});
