/** Who has said no, or nothing to the point, may come round. */
import { expect, it } from 'vitest';
import { addNorthwind, openTestBook } from '../store/support/open-test-book.ts';
import { wholeBook } from '../store/support/whole-book.ts';

it.each(['declined', 'dodged'] as const)('%s and then given after all, is one ask that was given', async (first) => {
  const { must, book, pass, ...test } = await openTestBook();
  const { dealId } = await addNorthwind({ must, book, pass, ...test });
  const { created } = await must('record-commitment', { dealId, kind: 'time', words: 'Tuesday?' });
  const commitmentId = created ?? '';
  await must('advance-commitment', { commitmentId, state: first });
  const before = await wholeBook(book);
  pass(1000);
  const done = await must('advance-commitment', { commitmentId, state: 'given' });
  const counted = await book.counts.where('key').startsWith('asks.').toArray();
  expect(counted.map(({ key, n }) => [key.replace(/\.\d+$/, ''), n])).toEqual([['asks.time.given', 1]]);
  expect(await book.dealElements.get(`${dealId}/target.commitments.time`)).toMatchObject({ state: 'done' });
  pass(1000);
  await must('undo', { commandId: done.commandId });
  expect(await wholeBook(book)).toEqual(before);
});

it.each(['declined', 'dodged'] as const)('%s, it waits for nobody all the same: it is not put aside', async (first) => {
  const test = await openTestBook();
  const { dealId } = await addNorthwind(test);
  const { created } = await test.must('record-commitment', { dealId, kind: 'time', words: 'Tuesday?', state: first });
  const until = test.env.now() + 86_400_000;
  expect(await test.run('snooze-commitment', { commitmentId: created ?? '', until })).toMatchObject({
    problem: 'not-allowed',
  });
});
