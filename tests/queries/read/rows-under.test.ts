/** Rows that are read past Dexie are those that it reads, and a live query hears of them all the same. */
import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { expect, it, vi } from 'vitest';
import { countUnder, readRowsAfter, readRowsUnder } from '../../../lib/queries/read/rows/rows-under.ts';
import { openSampleBook } from '../support/sample.ts';
import type { AskedBook } from '../support/sample.ts';

vi.setConfig({ testTimeout: 120_000 });

function within<T>({ book }: AskedBook, read: () => PromiseLike<T>): Promise<T> {
  return book.transaction('r', book.tables, () => read());
}

async function openWithDeals(): Promise<{ asked: AskedBook; ids: string[] }> {
  const asked = await openSampleBook();
  const ids = (await asked.book.deals.toCollection().primaryKeys()).toReversed();
  return { asked, ids: [...ids, 'nobody’s'] };
}

it('come in the order of the keys, no more of each than are wanted', async () => {
  const { asked, ids } = await openWithDeals();
  const { commitments } = asked.book;
  for (const most of [undefined, 2]) {
    const expected = await Promise.all(
      ids.map(async (id) => (await commitments.where('dealId').equals(id).toArray()).slice(0, most)),
    );
    expect(await within(asked, () => readRowsUnder(asked.book, commitments, 'dealId', ids, most))).toEqual(expected);
  }
  const counts = await within(asked, () => countUnder(asked.book, commitments, 'dealId', ids));
  expect(counts).toEqual(await Promise.all(ids.map((id) => commitments.where('dealId').equals(id).count())));
  expect(counts.at(-1)).toBe(0);
  expect(await within(asked, () => readRowsUnder(asked.book, commitments, 'dealId', []))).toEqual([]);
});

it('come piece by piece, and none twice', async () => {
  const { asked } = await openWithDeals();
  const { contacts } = asked.book;
  const [first = '', second = ''] = await contacts.toCollection().primaryKeys();
  const piece = await within(asked, () => readRowsAfter(asked.book, contacts, first, 3));
  expect(piece[0]?.id).toBe(second);
  expect(piece).toHaveLength(3);
});

it('are heard of by a live query when they change, and when there are new ones', async () => {
  const { asked, ids } = await openWithDeals();
  const { book } = asked;
  const seen: number[] = [];
  const live = liveQuery(() =>
    within(asked, () => readRowsUnder(book, book.commitments, 'dealId', ids).then((rows) => rows.flat().length)),
  ).subscribe((count) => seen.push(count));
  await expect.poll(() => seen.length, { timeout: 60_000 }).toBe(1);
  await asked.must('record-commitment', {
    dealId: ids[0] ?? '',
    kind: 'time',
    direction: 'they',
    words: 'Could we talk?',
  });
  await expect.poll(() => seen.at(-1), { timeout: 60_000 }).toBe((seen[0] ?? 0) + 1);
  live.unsubscribe();
});

it('are not read outside of a transaction, where a write could come in between', async () => {
  const { asked, ids } = await openWithDeals();
  expect(() => readRowsUnder(asked.book, asked.book.commitments, 'dealId', ids)).toThrow('outside of a transaction');
});
