/** What outlives a sleep of the worker, and what a write leaves of it. */
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { sampleRows } from '../../lib/domain/sample-book/sample-rows.ts';
import { answerQuery } from '../../lib/queries/answer.ts';
import { bulkLoad } from '../../lib/store/bulk-load.ts';
import { countAccesses } from '../queries/support/accesses.ts';
import { openTestBook, START } from './support/open-test-book.ts';
import type { TestBook } from './support/open-test-book.ts';

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
    await first.must('change-settings', { theme: 'dark' });
    expect(await laidIn(first)).toEqual([]);
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
  it('takes away all that lies there, whoever writes, and with it what was deleted', async () => {
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
      await woken.book.settings.clear();
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await laidIn(woken)).toHaveLength(1);
    expect(await askAt(woken)).toEqual(answer);
    await woken.must('change-settings', { theme: 'dark' });
    expect(await laidIn(woken)).toEqual([]);
  });

  it('within a write that fails leaves it as well', async () => {
    const { wake } = await slept();
    const woken = await wake();
    const failing = woken.book.write(async () => {
      await bulkLoad(woken.book, {});
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await laidIn(woken)).toHaveLength(1);
    await woken.must('change-settings', { theme: 'dark' });
    expect(await laidIn(woken)).toEqual([]);
  });

  it('under way keeps everything from being laid there', async () => {
    const { first } = await slept();
    await first.book.write(async () => {
      first.book.memory.lay();
      await first.book.settings.toCollection().modify({ theme: 'dark' });
    });
    expect(await laidIn(first)).toEqual([]);
  });
});
