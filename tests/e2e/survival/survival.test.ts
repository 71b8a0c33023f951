/** The worker and the browser die; what was acknowledged is there, once, and the rep is told nothing of it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SUBJECT, openStage } from '../stage.ts';
import type { Stage } from '../stage.ts';

describe.each(['allowed', 'blocked'] as const)('with third-party cookies %s', (thirdPartyCookies) => {
  let stage: Stage;
  const profileDir = mkdtempSync(join(tmpdir(), 'red-pen-survival-'));

  beforeAll(async () => {
    stage = await openStage({ thirdPartyCookies, profileDir });
  });
  afterAll(async () => {
    await stage.close();
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  describe('a full disk', () => {
    it('is said beside the message, keeps what was typed, and takes it once there is room', async () => {
      const { page, sidebar } = await stage.openGmail();
      await stage.openThread(page, SUBJECT);
      await sidebar.getByRole('heading', { name: 'Northwind Logistics' }).click();
      await page.keyboard.press('a');
      const field = sidebar.getByRole('textbox', { name: 'Words' });
      await field.fill('typed on a full disk');
      const worker = await stage.browser.worker();
      await worker.evaluate(() => {
        const real = StorageManager.prototype.estimate;
        Object.assign(globalThis, { giveBack: () => (StorageManager.prototype.estimate = real) });
        StorageManager.prototype.estimate = () => Promise.resolve({ quota: 1e9, usage: 1e9 - 1 });
      });
      await field.press('Enter');
      await sidebar.getByText('nothing new can be kept until there is room').waitFor();
      await stage.book.page.getByText('Nothing new can be kept until there is room').waitFor();
      expect(await field.inputValue()).toBe('typed on a full disk');
      await worker.evaluate(() => (globalThis as unknown as { giveBack(): void }).giveBack());
      await field.press('Enter');
      await field.waitFor({ state: 'detached' });
      await sidebar.getByText('nothing new can be kept').waitFor({ state: 'detached' });
      const { rows } = await stage.book.ask('ledger', { state: 'all', text: 'typed', limit: 500 });
      expect(rows.map((row) => row.commitment.words)).toEqual(['typed on a full disk']);
      await page.close();
    });
  });

  describe('a killed worker', () => {
    it('loses no acknowledged write and doubles none', async () => {
      const { page, sidebar } = await stage.openDeal();
      for (const words of ['first promise', 'second promise', 'third promise']) {
        await stage.browser.stopWorker();
        await sidebar.getByRole('heading', { name: 'Northwind Logistics' }).click();
        await page.keyboard.press('a');
        const field = sidebar.getByRole('textbox', { name: 'Words' });
        await field.waitFor();
        await field.fill(words);
        await stage.browser.stopWorker();
        await field.press('Enter');
        await field.waitFor({ state: 'detached' });
      }
      const { rows } = await stage.book.ask('ledger', { state: 'all', text: 'promise', limit: 500 });
      const words = rows.map((row) => row.commitment.words).filter((text) => text.endsWith(' promise'));
      expect(words.toSorted()).toEqual(['first promise', 'second promise', 'third promise']);
      await page.close();
    });

    it('never takes the deal off the screen on its way back', async () => {
      const { page, sidebar } = await stage.openDeal();
      await sidebar.evaluate(() => {
        const world = globalThis as unknown as { gone: number };
        world.gone = 0;
        new MutationObserver(() => {
          if (!document.querySelector('#deal-account')) world.gone += 1;
        }).observe(document.body, { childList: true, subtree: true });
      });
      for (let times = 0; times < 3; times += 1) {
        await stage.browser.stopWorker();
        const [row] = (await stage.book.ask('deals', { text: 'Northwind' })).rows;
        const accountId = row?.deal.accountId ?? '';
        await stage.book.run('edit-account', { accountId, name: `Northwind ${times}` });
        await sidebar.getByRole('heading', { name: `Northwind ${times}` }).waitFor();
        await stage.book.run('edit-account', { accountId, name: 'Northwind Logistics' });
        await sidebar.getByRole('heading', { name: 'Northwind Logistics' }).waitFor();
      }
      expect(await sidebar.evaluate(() => (globalThis as unknown as { gone: number }).gone)).toBe(0);
      await page.close();
    });

    it('answers the same command once, however often it is sent', async () => {
      const [row] = (await stage.book.ask('deals', { text: 'Northwind' })).rows;
      const args = {
        dealId: row?.deal.id ?? '',
        kind: 'explore' as const,
        words: 'only once',
        channel: 'call' as const,
      };
      const commandId = crypto.randomUUID();
      const first = await stage.book.run('record-commitment', args, commandId);
      await stage.browser.stopWorker();
      const second = await stage.book.run('record-commitment', args, commandId);
      expect(second).toEqual(first);
      expect((await stage.book.ask('ledger', { state: 'all', text: 'only once' })).total).toBe(1);
    });

    it('reaches a sleeping sidebar with a change made elsewhere', async () => {
      const { page, sidebar } = await stage.openDeal();
      await stage.browser.stopWorker();
      const [row] = (await stage.book.ask('deals', { text: 'Northwind' })).rows;
      const accountId = row?.deal.accountId ?? '';
      await stage.book.run('edit-account', { accountId, name: 'Northwind Renamed' });
      await sidebar.getByRole('heading', { name: 'Northwind Renamed' }).waitFor();
      await stage.book.run('edit-account', { accountId, name: 'Northwind Logistics' });
      await sidebar.getByRole('heading', { name: 'Northwind Logistics' }).waitFor();
      await page.close();
    });
  });

  describe('a killed browser', () => {
    it('keeps every acknowledged write', async () => {
      const [row] = (await stage.book.ask('deals', { text: 'Northwind' })).rows;
      const dealId = row?.deal.id ?? '';
      const acknowledged: string[] = [];
      for (let n = 0; n < 10; n += 1) {
        const words = `kept ${n}`;
        const result = await stage.book.run('record-commitment', { dealId, kind: 'other', words, channel: 'other' });
        if (result.ok) acknowledged.push(words);
      }
      await stage.browser.kill();
      await stage.server.close();
      stage = await openStage({ thirdPartyCookies, profileDir });
      const { rows } = await stage.book.ask('ledger', { state: 'all', text: 'kept', limit: 100 });
      const found = rows.map((r) => r.commitment.words).filter((text) => text.startsWith('kept '));
      expect(found.toSorted()).toEqual(acknowledged.toSorted());
    });
  });
});
