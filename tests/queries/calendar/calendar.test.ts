import { describe, expect, it } from 'vitest';
import { answerQuery } from '../../../lib/queries/answer.ts';
import { addNorthwind, openTestBook } from '../../store/support/open-test-book.ts';

async function week() {
  const test = await openTestBook();
  const { dealId, contactId } = await addNorthwind(test);
  const env = { ...test.env, language: 'en', reading: null, health: { state: 'fine' } } as const;
  const ask = (from: string, to: string) => answerQuery(test.book, env, 'calendar', { from, to });
  const record = async (words: string, date: string | null, more: object) => {
    const due = date === null ? null : { date };
    const args = { dealId, contactId, kind: 'time', direction: 'they', words, due, ...more } as const;
    return (await test.must('record-commitment', args)).created ?? '';
  };
  return { test, dealId, ask, record };
}

describe('what falls on which day', () => {
  it('is what they owe, what we promised, what comes back and what may close, day by day', async () => {
    const { test, dealId, ask, record } = await week();
    await record('An hour', '2026-03-05', { state: 'given' });
    await record('The figures', '2026-03-05', { direction: 'we' });
    const aside = await record('A sponsor', null, { state: 'asked' });
    await test.must('snooze-commitment', { commitmentId: aside, until: Date.parse('2026-03-04T08:00:00Z') });
    await test.must('edit-deal', { dealId, expectedClose: '2026-03-08' });
    await record('Too late for this week', '2026-03-09', { state: 'given' });
    const { items, more } = await ask('2026-03-02', '2026-03-08');
    expect(items.map(({ date, what, words }) => [date, what, words])).toEqual([
      ['2026-03-04', 'back', 'A sponsor'],
      ['2026-03-05', 'they', 'An hour'],
      ['2026-03-05', 'we', 'The figures'],
      ['2026-03-08', 'close', ''],
    ]);
    expect(more).toBe(false);
    expect(items[0]).toMatchObject({ dealId, accountName: 'Northwind GmbH' });
  });

  it('has a thing once: what is put aside stands where it comes back', async () => {
    const { test, ask, record } = await week();
    const id = await record('An hour', '2026-03-03', { state: 'asked' });
    await test.must('snooze-commitment', { commitmentId: id, until: Date.parse('2026-03-06T08:00:00Z') });
    expect((await ask('2026-03-02', '2026-03-08')).items.map(({ date, what }) => [date, what])).toEqual([
      ['2026-03-06', 'back'],
    ]);
  });

  it('is the first things of a day that holds much, with how many more there are, and all of them when it is asked for alone', async () => {
    const { test, dealId, ask, record } = await week();
    for (let at = 0; at < 11; at += 1) await record(`Thing ${at}`, '2026-03-05', { state: 'given' });
    await record('Another day', '2026-03-06', { state: 'given' });
    await test.must('edit-deal', { dealId, expectedClose: '2026-03-05' });
    const { items, rest, more } = await ask('2026-03-02', '2026-03-08');
    expect(items.map(({ date }) => date)).toEqual([...Array.from({ length: 6 }, () => '2026-03-05'), '2026-03-06']);
    expect(rest).toEqual([{ date: '2026-03-05', count: 6 }]);
    expect(more).toBe(false);
    const day = await ask('2026-03-05', '2026-03-05');
    expect(day.items).toHaveLength(12);
    expect(day.items.at(-1)?.what).toBe('close');
    expect(day.rest).toEqual([]);
  });

  it('is nothing of a deal that is closed', async () => {
    const { test, dealId, ask, record } = await week();
    await record('An hour', '2026-03-05', { state: 'given' });
    await test.must('edit-deal', { dealId, expectedClose: '2026-03-06' });
    await test.must('close-deal', { dealId, outcome: 'won' });
    expect((await ask('2026-03-02', '2026-03-08')).items).toEqual([]);
  });
});
