/** A live query that was answered from memory hears of every change to what the answer came from. */
import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { expect, it } from 'vitest';
import { answerQuery } from '../../../lib/queries/answer.ts';
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
