/** Words that are there are found by any of many beginnings, each once, whatever lies between. */
import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import * as fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { readKeysBeginning } from '../../../lib/queries/read/rows/keys-beginning.ts';
import { openSampleBook } from '../support/sample.ts';
import type { AskedBook } from '../support/sample.ts';

vi.setConfig({ testTimeout: 120_000 });

const find = ({ book }: AskedBook, beginnings: readonly string[], most = 1000): Promise<string[]> =>
  book.transaction('r', book.tables, () => readKeysBeginning(book, book.contacts, 'ix.words', beginnings, most));

it('are those that begin with one of them', async () => {
  const asked = await openSampleBook();
  const words = (await asked.book.contacts.orderBy('ix.words').uniqueKeys()) as string[];
  expect(words.length).toBeGreaterThan(50);
  const part = fc.tuple(fc.constantFrom(...words), fc.nat(6), fc.constantFrom('', '\0', 'a', 'm', 'z', '\uffff'));
  const beginning = part.map(([word, length, more]) => word.slice(0, length + 1) + more);
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(beginning, { maxLength: 60 }), async (some) => {
      const beginnings = some.toSorted();
      const expected = words.filter((word) => beginnings.some((one) => word.startsWith(one)));
      expect(await find(asked, beginnings)).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});

it('are no more than wanted of each walk, and none of nothing', async () => {
  const asked = await openSampleBook();
  expect(await find(asked, ['a', 'b', 'c', 'd'], 2)).toHaveLength(8);
  expect(await find(asked, [])).toEqual([]);
});

it('are heard of by a live query', async () => {
  const asked = await openSampleBook();
  const seen: number[] = [];
  const live = liveQuery(() => find(asked, ['zyl'])).subscribe((words) => seen.push(words.length));
  await vi.waitFor(() => expect(seen).toEqual([0]));
  const row = await asked.book.contacts.toCollection().first();
  await asked.book.contacts.put({ ...row, id: 'new', ix: { ...row?.ix, words: ['zylla'] } } as never);
  await vi.waitFor(() => expect(seen.at(-1)).toBe(1));
  live.unsubscribe();
});
