/** Silence is counted in the rep's own working days by every question that speaks of it, from the moment that they are set. */
import { beforeEach, expect, it } from 'vitest';
import { addDays } from '../../lib/domain/time/civil-date.ts';
import type { CommandArgs } from '../../lib/contract/commands.ts';
import type { QueryArgs, QueryName, QueryResults } from '../../lib/contract/queries.ts';
import { answerQuery } from '../../lib/queries/answer.ts';
import { addNorthwind, openTestBook } from '../store/support/open-test-book.ts';
import type { TestBook } from '../store/support/open-test-book.ts';
import { gmailThread } from './support/pages.ts';

const DAY = 86_400_000;
/** With Friday and Saturday off, Monday the 15th is the seventh working day after it; from Monday to Friday, the 16th is. */
const FRIDAY = Date.parse('2026-06-05T09:00:00Z');
const SUNDAY_TO_THURSDAY: CommandArgs<'change-settings'>['workingDays'] = [7, 1, 2, 3, 4];

let test: TestBook & { dealId: string; contactId: string };
beforeEach(async () => {
  const opened = await openTestBook();
  const ids = await addNorthwind(opened);
  test = { ...opened, ...ids };
});

async function askOnFriday(): Promise<string> {
  const { dealId, contactId } = test;
  test.pass(FRIDAY - test.env.now());
  const ask = { dealId, contactId, kind: 'time' as const, words: 'Could you spare 20 minutes?' };
  return (await test.must('record-commitment', ask)).created ?? '';
}

function ask<N extends QueryName>(name: N, args: QueryArgs<N>): Promise<QueryResults[N]> {
  const reading = gmailThread({ messages: [{ from: { email: 'dana@northwind.example', name: 'Dana' } }] });
  const env = { ...test.env, language: 'en' as const, reading, health: test.book.health };
  return answerQuery(test.book, env, name, args);
}

const isSilent: Record<string, () => Promise<boolean>> = {
  'the sidebar': async () => (await ask('sidebar', {})).deal?.ledger[0]?.unanswered ?? false,
  'the deal': async () => (await ask('deal', { dealId: test.dealId }))?.ledger[0]?.unanswered ?? false,
  Today: async () => (await ask('today', { limit: 10 })).total > 0,
  'the ledger': async () => (await ask('ledger', { state: 'unanswered', offset: 0, limit: 10 })).total > 0,
  'a row of the ledger': async () =>
    (await ask('ledger', { state: 'asked', offset: 0, limit: 10 })).rows[0]?.unanswered ?? false,
  'the rates': async () => (await ask('rates', { period: 'all' })).all.unanswered > 0,
};

it.each(Object.keys(isSilent))('%s', async (where) => {
  await askOnFriday();
  test.pass(10 * DAY);
  const silent = isSilent[where] ?? (() => Promise.resolve(false));
  expect(await silent(), 'from Monday to Friday').toBe(false);
  await test.must('change-settings', { workingDays: SUNDAY_TO_THURSDAY });
  expect(await silent(), 'from Sunday to Thursday').toBe(true);
  await test.must('change-settings', { workingDays: [1, 2, 3, 4, 5] });
  expect(await silent(), 'from Monday to Friday again').toBe(false);
});

it('an answer without a day gives them seven of these days again', async () => {
  const commitmentId = await askOnFriday();
  await test.must('change-settings', { workingDays: SUNDAY_TO_THURSDAY });
  await test.must('answer-ask', { commitmentId, answer: 'other-time', answerKey: 'reply' });
  expect((await test.book.commitments.get(commitmentId))?.replyBy).toBe(addDays('2026-06-15', -1));
});

it('an ask of before rests for seven of these days when it is asked again', async () => {
  const first = await askOnFriday();
  await test.must('change-settings', { workingDays: SUNDAY_TO_THURSDAY });
  test.pass(12 * DAY);
  const { dealId, contactId } = test;
  await test.must('record-commitment', { dealId, contactId, kind: 'time', words: 'Would Tuesday suit you better?' });
  // Asked again on Wednesday the 17th: until Sunday the 28th, where from Monday to Friday it is Friday the 26th.
  expect((await test.book.commitments.get(first))?.snoozedUntil).toBe(Date.parse('2026-06-28T09:00:00Z'));
});

it('a day in working days is read by them', async () => {
  await askOnFriday();
  await test.must('change-settings', { workingDays: SUNDAY_TO_THURSDAY });
  // From Friday the 5th: Sunday, Monday.
  expect(await ask('read-due', { text: 'in two working days' })).toMatchObject({ due: { date: '2026-06-08' } });
  await test.must('change-settings', { workingDays: [1, 2, 3, 4, 5] });
  expect(await ask('read-due', { text: 'in two working days' })).toMatchObject({ due: { date: '2026-06-09' } });
});
