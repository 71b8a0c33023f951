/** A live query that was answered from memory hears of every change to what the answer came from. */
import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { expect, it } from 'vitest';
import type { BoardCard } from '../../../lib/contract/views.ts';
import { answerQuery } from '../../../lib/queries/answer.ts';
import { countAccesses } from '../support/accesses.ts';
import { openSampleBook } from '../support/sample.ts';

it('is answered again', async () => {
  const { ask, book, env, must } = await openSampleBook();
  await ask('brief', {});
  const seen: unknown[] = [];
  const live = liveQuery(() => answerQuery(book, env, 'brief', {})).subscribe((view) => seen.push(view));
  await expect.poll(() => seen.length).toBe(1);
  const [open] = await book.deals.where('[closed+updatedAt]').between([0, 0], [0, Infinity]).toArray();
  await must('close-deal', { dealId: open?.id ?? '', outcome: 'won' });
  await expect.poll(() => seen.length).toBeGreaterThan(1);
  await expect.poll(() => JSON.stringify(seen.at(-1)) !== JSON.stringify(seen[0])).toBe(true);
  live.unsubscribe();
  expect(seen.at(-1)).toEqual(await ask('brief', {}));
});

it('reads of the deals of a list only those that have changed', async () => {
  const { ask, book, env, must } = await openSampleBook();
  const args = { stages: ['target', 'qualify', 'discover', 'diagnose', 'present'], limit: 50 };
  const first = await countAccesses(() => ask('board-cards', args));
  const seen: BoardCard[][] = [];
  const live = liveQuery(() => answerQuery(book, env, 'board-cards', args)).subscribe((cards) => seen.push(cards));
  await expect.poll(() => seen.length).toBe(1);
  const card = seen[0]?.find(({ claimed }) => claimed === 'qualify');
  const again = await countAccesses(async () => {
    await must('record-commitment', { dealId: card?.dealId ?? '', kind: 'time', words: 'Could we talk?' });
    await expect.poll(() => seen.length).toBeGreaterThan(1);
  });
  live.unsubscribe();
  expect(seen.at(-1)).toEqual(await ask('board-cards', args));
  // The command's own reads are among them.
  expect(again.requests).toBeLessThan(first.requests);
});
