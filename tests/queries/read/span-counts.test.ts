/** Counting by whole spans and their edges gives what counting every row gives, of any stretch of time. */
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { sampleRows } from '../../../lib/domain/sample-book/sample-rows.ts';
import { COMMITMENT_KINDS } from '../../../lib/domain/rows/types.ts';
import type { CommitmentKind } from '../../../lib/domain/rows/types.ts';
import { readAsked } from '../../../lib/queries/read/counts/ask-counts.ts';
import { readChances } from '../../../lib/queries/read/counts/chances.ts';
import { bulkLoad } from '../../../lib/store/writing/bulk-load.ts';
import { SPAN_MS } from '../../../lib/store/writing/counts.ts';
import { countSpansOnce } from '../../../lib/store/writing/span-once.ts';
import { findBroken } from '../../store/support/check-invariants.ts';
import { START } from '../../store/support/open-test-book.ts';
import { openAskedBook, openSampleBook } from '../support/sample.ts';
import type { AskedBook } from '../support/sample.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const rows = sampleRows({ seed: 5, now: START, processId: 'standard@1', language: 'en', past: 60 });
const NEVER = ['to-ask', 'withdrawn'];
const ASKS = rows.commitments.filter(
  ({ direction, state, askedAt }) => direction === 'they' && !NEVER.includes(state) && askedAt !== null,
);
let asked: AskedBook;
beforeAll(async () => {
  asked = await openAskedBook();
  await bulkLoad(asked.book, rows);
});

/** Whole spans, moments of the rows themselves, and any others. */
const moment = fc.oneof(
  fc.integer({ min: 0, max: 60 }).map((back) => (Math.floor(START / SPAN_MS) - back + 1) * SPAN_MS),
  fc.constantFrom(...ASKS.map(({ askedAt }) => askedAt ?? 0)),
  fc.integer({ min: START - 30 * SPAN_MS, max: START + SPAN_MS }),
);
const stretch = fc.tuple(moment, fc.oneof(moment, fc.constant(Infinity)));

describe('a stretch of time', () => {
  it('has as many asks, and as many chances, as there are rows in it', async () => {
    expect(ASKS.length).toBeGreaterThan(100);
    const kinds = fc.constantFrom<CommitmentKind | null>(null, ...COMMITMENT_KINDS);
    await fc.assert(
      fc.asyncProperty(stretch, kinds, async ([from, until], kind) => {
        const within = (at: number | null): boolean => at !== null && at >= from && at < until;
        const asks = ASKS.filter((row) => within(row.askedAt) && (kind === null || row.kind === kind));
        expect(await readAsked(asked.book, kind, { from, until })).toBe(asks.length);
        const chances = rows.exchanges.filter(({ chance, at }) => chance && within(at));
        const taken = chances.filter(({ commitmentIds }) => commitmentIds.length > 0);
        expect(await readChances(asked.book, { from, until })).toMatchObject({ n: taken.length, of: chances.length });
      }),
      { numRuns: 40 },
    );
  });
});

describe('a book from before there were spans', () => {
  it('gets them once', async () => {
    const { book, ask, env } = await openSampleBook();
    const before = await ask('rates', { period: 'all' });
    expect(before.all.asked).toBeGreaterThan(0);
    const kept = await book.counts.toArray();
    await book.counts.where('key').startsWithAnyOf('asks.', 'chances.', 'due.').delete();
    await book.meta.delete('dated');
    expect(await findBroken(book)).not.toEqual([]);
    await countSpansOnce(book, env.now());
    expect(await findBroken(book)).toEqual([]);
    expect(await book.counts.toArray()).toEqual(kept);
    expect(await ask('rates', { period: 'all' })).toEqual(before);
    await book.counts.put({ key: 'asks.time.asked.1', n: 3 });
    await countSpansOnce(book, env.now());
    expect(await book.counts.get('asks.time.asked.1')).toEqual({ key: 'asks.time.asked.1', n: 3 });
  });
});
