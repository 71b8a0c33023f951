/** What outlives a sleep of the worker, and what a write leaves of it. */
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { sampleRows } from '../../../lib/domain/sample-book/sample-rows.ts';
import { answerQuery } from '../../../lib/queries/answer.ts';
import { bulkLoad } from '../../../lib/store/writing/bulk-load.ts';
import { bare } from '../../../lib/store/rows/rows.ts';
import { countAccesses } from '../../queries/support/accesses.ts';
import { openTestBook, START } from '../support/open-test-book.ts';
import type { TestBook } from '../support/open-test-book.ts';

vi.setConfig({ testTimeout: 120_000 });

function askAt({ book, env }: TestBook): Promise<unknown> {
  return answerQuery(book, { ...env, language: 'en', reading: null, health: { state: 'fine' } }, 'variance', {});
}

/** Requests that an answer takes. */
async function cost(test: TestBook): Promise<number> {
  return (await countAccesses(() => askAt(test))).requests;
}

async function laidIn({ book }: TestBook): Promise<string[]> {
  const rows = await book.meta.toArray();
  return rows.flatMap((row) => (row.key.startsWith('answer ') ? JSON.stringify(row) : []));
}

async function edit({ book, must }: TestBook): Promise<void> {
  const [deal] = await book.deals.limit(1).toArray();
  await must('edit-deal', { dealId: deal?.id ?? '', note: crypto.randomUUID() });
}

/** A worker that has answered, and gone to sleep. */
async function slept() {
  const indexedDB = new IDBFactory();
  const wake = (code: string | null = 'a') => openTestBook({ indexedDB, code, ids: crypto.randomUUID() });
  const first = await wake();
  await bulkLoad(first.book, sampleRows({ seed: 1, now: START, processId: 'standard@1', language: 'en' }));
  const answer = await askAt(first);
  first.book.memory.lay();
  expect(await laidIn(first)).toHaveLength(1);
  return { first, answer, wake };
}

describe('an answer', () => {
  it('is there when the worker wakes', async () => {
    const { answer, wake } = await slept();
    const woken = await wake();
    expect(await cost(woken)).toBeLessThanOrEqual(10);
    expect(await askAt(woken)).toEqual(answer);
  });

  it('is laid there by itself, once the page has it', async () => {
    const { first } = await slept();
    await edit(first);
    expect(await laidIn(first)).toEqual([]);
    await askAt(first);
    await expect.poll(() => laidIn(first), { timeout: 60_000 }).toHaveLength(1);
  });

  it('is not taken from other code, nor by code without a name', async () => {
    const { answer, wake } = await slept();
    for (const code of ['b', null]) {
      const woken = await wake(code);
      expect(await cost(woken)).toBeGreaterThan(20);
      expect(await askAt(woken)).toEqual(answer);
    }
  });
});

describe('a write', () => {
  it('leaves what came from other tables, in a worker that has just woken too', async () => {
    const { first, wake } = await slept();
    await first.must('change-settings', { theme: 'dark' });
    expect(await laidIn(first)).toHaveLength(1);
    const woken = await wake();
    await woken.must('change-settings', { theme: 'light' });
    expect(await laidIn(woken)).toHaveLength(1);
    await edit(woken);
    expect(await laidIn(woken)).toEqual([]);
  });

  it('that waits behind one that fails takes it away as well', async () => {
    const { wake } = await slept();
    const woken = await wake();
    const failing = woken.book.write(async () => {
      await woken.book.deals.clear();
      throw new Error('no');
    });
    const next = woken.book.write(async () => {
      await woken.book.deals.toCollection().modify({ note: 'Another' });
    });
    await expect(failing).rejects.toThrow('no');
    await next;
    expect(await laidIn(woken)).toEqual([]);
  });

  it('takes away what came from its tables, whoever writes, and with it what was deleted', async () => {
    const { wake } = await slept();
    const other = await wake(null);
    const before = (await laidIn(other)).join();
    const deals = await other.book.deals.toArray();
    const deal = deals.find(({ name, id }) => before.includes(name) && before.includes(id));
    await other.must('delete-deal', { dealId: deal?.id ?? '' });
    expect(await laidIn(other)).toEqual([]);
    const woken = await wake();
    const read = await askAt(await wake(null));
    expect(await askAt(woken)).toEqual(read);
    woken.book.memory.lay();
    expect((await laidIn(woken)).join()).not.toContain(deal?.name);
  });

  it('that fails leaves it, and the next one takes it away', async () => {
    const { answer, wake } = await slept();
    const woken = await wake();
    const failing = woken.book.write(async () => {
      await woken.book.deals.clear();
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await laidIn(woken)).toHaveLength(1);
    expect(await askAt(woken)).toEqual(answer);
    await edit(woken);
    expect(await laidIn(woken)).toEqual([]);
  });

  it('within a write that fails leaves it as well', async () => {
    const { wake } = await slept();
    const woken = await wake();
    const [account] = await woken.book.accounts.limit(1).toArray();
    if (!account) throw new Error('the sample has no account');
    const failing = woken.book.write(async () => {
      await bulkLoad(woken.book, { accounts: [{ ...bare(account), id: 'another' }] });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await laidIn(woken)).toHaveLength(1);
    await edit(woken);
    expect(await laidIn(woken)).toEqual([]);
  });

  it('under way keeps everything from being laid there', async () => {
    const { first } = await slept();
    await first.book.write(async () => {
      first.book.memory.lay();
      await first.book.deals.toCollection().modify({ note: 'Another' });
    });
    expect(await laidIn(first)).toEqual([]);
  });
});
