import { describe, expect, it } from 'vitest';
import { bulkLoad } from '../../../lib/store/writing/bulk-load.ts';
import { sampleRows } from '../../../lib/domain/sample-book/sample-rows.ts';
import { findBroken } from '../support/check-invariants.ts';
import { addNorthwind, openTestBook, START } from '../support/open-test-book.ts';
import { wholeBook } from '../support/whole-book.ts';

const sample = sampleRows({ seed: 3, now: START, processId: 'standard@1', language: 'en' });

describe('loading many rows', () => {
  it('keeps derived fields and counters, beside what is there', async () => {
    const test = await openTestBook();
    await addNorthwind(test);
    const heard: number[] = [];
    await bulkLoad(test.book, sample, (loaded) => heard.push(loaded));
    expect(await findBroken(test.book)).toEqual([]);
    expect(await test.book.deals.count()).toBe(sample.deals.length + 1);
    expect(heard.at(-1)).toBe(Object.values(sample).reduce((n, rows) => n + rows.length, 0));
  });

  it('knows the deals of commitments that came earlier', async () => {
    const test = await openTestBook();
    const { commitments, exchanges: _, ...rest } = sample;
    await bulkLoad(test.book, rest);
    await bulkLoad(test.book, { commitments });
    expect(await findBroken(test.book)).toEqual([]);
    expect((await test.book.commitments.toArray()).some((row) => row.ix.closed === 1)).toBe(true);
  });

  it('fails as a whole when a row is there already', async () => {
    const test = await openTestBook();
    await bulkLoad(test.book, { deals: sample.deals.slice(-1) });
    const before = await wholeBook(test.book);
    await expect(bulkLoad(test.book, sample)).rejects.toThrow();
    expect(await wholeBook(test.book)).toEqual(before);
  });
});
