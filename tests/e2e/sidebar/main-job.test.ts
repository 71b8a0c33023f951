/** A rep opens a thread, sees the deal and what its stage asks, records an ask, and finds it again after a restart. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SUBJECT, openStage } from '../stage.ts';
import type { Stage } from '../stage.ts';

describe.each(['allowed', 'blocked'] as const)('with third-party cookies %s', (thirdPartyCookies) => {
  let stage: Stage;
  const profileDir = mkdtempSync(join(tmpdir(), 'red-pen-main-job-'));
  beforeAll(async () => {
    stage = await openStage({ thirdPartyCookies, profileDir });
  });
  afterAll(async () => {
    await stage.close();
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  it('shows the deal, why, and the next ask', async () => {
    const { page, sidebar } = await stage.openDeal();
    await sidebar.getByText('Matched by dana.reyes@northwind.example').waitFor();
    expect(await sidebar.locator('.next-ask').innerText()).toMatch(/Ask Dana Reyes/);
    await page.close();
  });

  it('ticks a step, live in the dashboard', async () => {
    const { page, sidebar } = await stage.openGmail();
    await stage.openThread(page, SUBJECT);
    const step = sidebar.getByRole('checkbox', { name: 'Find who sees no need to change' });
    await step.waitFor();
    await step.click();
    await expect.poll(() => step.isChecked()).toBe(true);
    const { rows } = await stage.book.ask('deals', { text: 'Northwind' });
    const deal = await stage.book.ask('deal', { dealId: rows[0]?.deal.id ?? '' });
    const items = deal?.checklist.flatMap((s) => s.groups.flatMap((group) => group.items)) ?? [];
    expect(items.find((item) => item.text === 'Find who sees no need to change')?.state).toBe('done');
    await page.close();
  });

  it('records an ask in one gesture, and keeps it over a restart', async () => {
    const { page, sidebar } = await stage.openGmail();
    await stage.openThread(page, SUBJECT);
    await sidebar.locator('.next-ask').waitFor();
    // The keys go where the rep has clicked.
    await sidebar.getByRole('heading', { name: 'Northwind Logistics' }).click();
    await page.keyboard.press('a');
    const words = sidebar.getByRole('textbox', { name: 'Words' });
    await words.waitFor();
    await words.fill('Is this something you will fix this year, Dana?');
    await words.press('Enter');
    await words.waitFor({ state: 'detached' });
    const find = async () =>
      (await stage.book.ask('ledger', { state: 'asked', text: 'fix this year' })).rows.map(
        (row) => row.commitment.words,
      );
    await expect.poll(find).toEqual(['Is this something you will fix this year, Dana?']);

    await stage.close();
    stage = await openStage({ thirdPartyCookies, profileDir });
    expect(await find()).toEqual(['Is this something you will fix this year, Dana?']);
    const again = await stage.openGmail();
    await stage.openThread(again.page, SUBJECT);
    await again.sidebar.getByText('Ledger').first().click();
    await again.sidebar.getByText('fix this year').first().waitFor();
  });
});
