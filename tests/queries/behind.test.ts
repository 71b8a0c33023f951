/** A book of the version before, opened where there is no room to add what it has now: its lists are whole all the same. */
import { IDBFactory } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { largeBook } from '../../lib/domain/sample-book/large/large-book.ts';
import { answerQuery } from '../../lib/queries/answer.ts';
import { bulkLoad } from '../../lib/store/writing/bulk-load.ts';
import type { Book } from '../../lib/store/book.ts';
import { LEAST_ROOM } from '../../lib/domain/limits/least-room.ts';
import { findBroken } from '../store/support/check-invariants.ts';
import { openTestBook } from '../store/support/open-test-book.ts';

it('says how much is due, while it lacks the totals, after the first write with room, and once it has them', async () => {
  const indexedDB = new IDBFactory();
  let free = 10 * LEAST_ROOM;
  const options = { indexedDB, freeBytes: () => Promise.resolve(free) };
  const { book: before, env } = await openTestBook(options);
  const now = env.now();
  await bulkLoad(before, largeBook({ seed: 3, now, deals: 300, people: 600, commitments: 900 }));
  const due = async (book: Book) => {
    const environment = { now: env.now, zone: 'UTC', language: 'en', reading: null, health: book.health } as const;
    const page = (state: 'due' | 'overdue') => answerQuery(book, environment, 'ledger', { state, limit: 500 });
    const pages = await Promise.all([page('due'), page('overdue')]);
    for (const { rows, total } of pages) expect(total).toBe(rows.length);
    return pages.map(({ total }) => total);
  };
  const expected = await due(before);
  expect(Math.min(...expected)).toBeGreaterThan(5);
  await before.counts.where('key').startsWith('due.').delete();
  await before.meta.delete('dated');
  before.close();

  free = 0;
  const full = await openTestBook(options);
  expect(full.book.health.state).toBe('full');
  expect(await due(full.book)).toEqual(expected);
  free = 10 * LEAST_ROOM;
  const [open] = await full.book.commitments.where('state').equals('asked').toArray();
  await full.run('close-deal', { dealId: open?.dealId ?? '', outcome: 'no-decision' });
  expect(full.book.health.state).toBe('fine');
  const left = await due(full.book);
  expect(full.book.behind).toBe(true);
  full.book.close();

  const again = await openTestBook(options);
  expect(again.book.behind).toBe(false);
  expect(await due(again.book)).toEqual(left);
  expect(await findBroken(again.book)).toEqual([]);
});
