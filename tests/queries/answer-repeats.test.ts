/** Asked again in the words that Red Pen proposed: one matter, answered once. */
import { beforeEach, expect, it } from 'vitest';
import { followUpsEn } from '../../lib/domain/follow-up/words-en.ts';
import { readToday } from '../../lib/queries/read/waiting/today.ts';
import { atWork } from '../domain/support/at-work.ts';
import { START } from '../store/support/open-test-book.ts';
import { wholeBook } from '../store/support/whole-book.ts';
import { openAskedDana, OURS, receivedAt, reply, thread } from './support/asked-dana.ts';
import type { AskedDana } from './support/asked-dana.ts';
import { US } from './support/pages.ts';
import type { AskedBook } from './support/sample.ts';

const DAY = 86_400_000;
const AGAIN_ID = 'msg-a:r-78';
const [AGAIN] = followUpsEn.time;
/** What the detector makes an ask of: the first sentence. */
const WORDS = AGAIN.slice(0, AGAIN.indexOf('?') + 1);

let asked: AskedBook;
let ask: AskedDana['ask'];
let questions: AskedDana['questions'];
let first: string;

beforeEach(async () => {
  ({ asked, ask, questions } = await openAskedDana());
  first = await ask();
  asked.test.pass(10 * DAY);
});

const again = (words = WORDS) => ask({ words, messageKey: `gmail:${US.email}:${AGAIN_ID}`, at: asked.test.env.now() });
const page = () =>
  thread(
    OURS,
    { ...OURS, id: AGAIN_ID, text: AGAIN },
    reply('Yes, Tuesday works.', { id: receivedAt(START + 11 * DAY) }),
  );
const stateOf = async (id: string) => (await asked.book.commitments.get(id))?.state;
const answerTo = (commitmentId: string, answer: 'yes' | 'no' | 'none') =>
  asked.must('answer-ask', { commitmentId, answer, answerKey: 'reply' });

it('is asked about once, for what was asked last', async () => {
  const second = await again();
  expect((await questions(page())).map(({ commitmentId }) => commitmentId)).toEqual([second]);
});

it('is over with its answer: the first ask never comes back as one without an answer', async () => {
  const second = await again();
  const before = (await wholeBook(asked.book)).commitments;
  const { commandId } = await answerTo(second, 'yes');
  expect([await stateOf(first), await stateOf(second)]).toEqual(['withdrawn', 'given']);
  asked.test.pass(30 * DAY);
  expect(await readToday(asked.book, atWork(asked.test.env.now()))).toEqual({ needs: [], cut: [] });
  await asked.must('undo', { commandId });
  expect((await wholeBook(asked.book)).commitments).toEqual(before);
});

it('counts once in the rates', async () => {
  await answerTo(await again(), 'no');
  expect((await asked.ask('rates', {})).all).toMatchObject({
    asked: 1,
    declined: 1,
    unanswered: 0,
    obtained: { n: 0, of: 1 },
  });
});

it('is over too where the rep answers it in the ledger, for the first or for the last time it was asked', async () => {
  const second = await again();
  const { commandId } = await asked.must('advance-commitment', { commitmentId: second, state: 'declined' });
  expect(await stateOf(first)).toBe('withdrawn');
  await asked.must('undo', { commandId });
  await asked.must('advance-commitment', { commitmentId: first, state: 'given' });
  expect(await stateOf(second)).toBe('withdrawn');
});

it('stays open where the reply was no answer, or the rep takes it back', async () => {
  const second = await again();
  await answerTo(second, 'none');
  expect(await stateOf(first)).toBe('asked');
  await asked.must('advance-commitment', { commitmentId: second, state: 'withdrawn' });
  expect(await stateOf(first)).toBe('asked');
});

it.each([
  ['in words of the rep’s own', () => again('Could you look at the second draft?')],
  ['of somebody else', () => ask({ words: WORDS, contactId: null, at: START + 10 * DAY })],
  ['before the first one', () => ask({ words: WORDS, at: START - DAY })],
])('is another matter where it was asked %s', async (_, other) => {
  await answerTo(await other(), 'yes');
  expect(await stateOf(first)).toBe('asked');
});
