/** Asking again what got no answer: the first ask needs nobody until the second has none either. */
import { expect, it } from 'vitest';
import { readToday } from '../../lib/queries/read/waiting/today.ts';
import { countToday } from '../../lib/reminders/today.ts';
import { addNorthwind, openTestBook } from '../store/support/open-test-book.ts';
import { wholeBook } from '../store/support/whole-book.ts';
import { atWork } from '../domain/support/at-work.ts';

const DAY = 86_400_000;

async function silent() {
  const test = await openTestBook();
  const { dealId, contactId } = await addNorthwind(test);
  const ask = async (args: object = {}) =>
    test.must('record-commitment', { dealId, kind: 'time', words: 'Tuesday?', contactId, ...args });
  const first = (await ask()).created ?? '';
  const today = async () => {
    const { needs } = await readToday(test.book, atWork(test.env.now()));
    expect(await countToday(test.book, atWork(test.env.now()))).toBe(needs.length);
    return needs.map(({ row }) => row.id);
  };
  test.pass(9 * DAY);
  expect(await today()).toEqual([first]);
  return { ...test, dealId, ask, first, today };
}

it('rests the first one until the second has no answer either, and then both are there', async () => {
  const { ask, first, today, pass, book } = await silent();
  const second = (await ask({ words: 'Would a shorter talk be easier?' })).created ?? '';
  expect(await today()).toEqual([]);
  expect((await book.commitments.get(first))?.state).toBe('asked');
  pass(6 * DAY);
  expect(await today()).toEqual([]);
  pass(3 * DAY);
  expect((await today()).toSorted()).toEqual([first, second].toSorted());
});

it('needs nobody on the day it is made, also where it names that very day', async () => {
  const { ask, first, today, pass, env } = await silent();
  const date = new Date(env.now()).toISOString().slice(0, 10);
  const urgent = (await ask({ kind: 'review', words: 'Could you send it by tonight?', due: { date } })).created ?? '';
  expect(await today()).toEqual([first]);
  pass(DAY);
  expect((await today()).toSorted()).toEqual([first, urgent].toSorted());
});

it('is undone exactly', async () => {
  const { ask, must, today, first, book } = await silent();
  const before = (await wholeBook(book)).commitments;
  const { commandId } = await ask();
  await must('undo', { commandId });
  expect((await wholeBook(book)).commitments).toEqual(before);
  expect(await today()).toEqual([first]);
});

it.each<[string, object]>([
  ['for something else', { kind: 'decide' }],
  ['of somebody else', { contactId: null }],
  ['in the other direction', { direction: 'we' }],
  ['long ago', { at: Date.parse('2026-01-05T09:00:00Z') }],
  ['with the answer', { state: 'given' }],
])('changes nothing where it is asked %s', async (_, args) => {
  const { ask, first, book } = await silent();
  await ask(args);
  expect(await book.commitments.get(first)).not.toHaveProperty('snoozedUntil');
});
