/** What a record did to the wrong deal goes with it to the right one. */
import { beforeEach, describe, expect, it } from 'vitest';
import { TIME } from './support/sent-mail.ts';
import { besideWrongDeal } from './support/wrong-deal.ts';

let test: Awaited<ReturnType<typeof besideWrongDeal>>;
let to: string;
let kim: string;
let { move, sentBeside, part, elementOf } = {} as typeof test;
beforeEach(async () => {
  test = await besideWrongDeal();
  ({ to, kim, move, sentBeside, part, elementOf } = test);
});

describe('what it did to the deal', () => {
  const TIME_ELEMENT = 'target.commitments.time';

  it('goes with it: the checklist, in both', async () => {
    const [askId] = await sentBeside([TIME]);
    await test.must('advance-commitment', { commitmentId: askId ?? '', state: 'given' });
    const key =
      (await test.book.dealElements.toArray()).find(({ state }) => state === 'done')?.elementKey ?? TIME_ELEMENT;
    expect(await elementOf(test.dealId, key)).toBe('done');
    await move();
    expect(await elementOf(test.dealId, key)).toBe('open');
    expect(await elementOf(to, key)).toBe('done');
    await move({}, test.dealId);
    expect(await elementOf(test.dealId, key)).toBe('done');
    expect(await elementOf(to, key)).toBe('open');
  });

  it('leaves what had been passed over passed over, with its reason', async () => {
    const [askId] = await sentBeside([TIME]);
    await test.must('set-element', {
      dealId: test.dealId,
      elementKey: TIME_ELEMENT,
      state: 'passed-over',
      reason: 'fear',
      why: 'They were short with me.',
    });
    await test.must('advance-commitment', { commitmentId: askId ?? '', state: 'given' });
    const element = async (dealId: string) => test.book.dealElements.get(`${dealId}/${TIME_ELEMENT}`);
    expect(await element(test.dealId)).toMatchObject({ state: 'done', reason: null, why: '' });
    const passed = { state: 'passed-over', reason: 'fear', why: 'They were short with me.', late: false };
    const moved = await move();
    expect(await element(test.dealId)).toMatchObject(passed);
    await test.must('undo', { commandId: moved });
    expect(await element(test.dealId)).toMatchObject({ state: 'done', reason: null });
    await move();
    await move({}, test.dealId);
    expect(await element(test.dealId)).toMatchObject({ state: 'done', reason: null });
    await move();
    expect(await element(test.dealId)).toMatchObject(passed);
  });

  it('opens again what the rep has opened since it was passed over', async () => {
    const [askId] = await sentBeside([TIME]);
    const set = { dealId: test.dealId, elementKey: TIME_ELEMENT } as const;
    await test.must('set-element', { ...set, state: 'passed-over', reason: 'fear' });
    await test.must('set-element', { ...set, state: 'open' });
    await test.must('advance-commitment', { commitmentId: askId ?? '', state: 'given' });
    await move();
    expect(await elementOf(test.dealId, TIME_ELEMENT)).toBe('open');
  });

  it('is the same for several of a kind at once', async () => {
    const other = { ...TIME, words: 'And half an hour next week?' };
    const ids = await sentBeside([TIME, other]);
    for (const commitmentId of ids) await test.must('advance-commitment', { commitmentId, state: 'given' });
    const key = (await test.book.dealElements.toArray()).find(({ state }) => state === 'done')?.elementKey ?? '';
    await move();
    expect(await elementOf(test.dealId, key)).toBe('open');
  });

  it('goes with it: the step back', async () => {
    const [askId] = await sentBeside([TIME]);
    await test.must('advance-commitment', { commitmentId: askId ?? '', state: 'given' });
    await test.must('advance-commitment', { commitmentId: askId ?? '', state: 'broken' });
    expect(await test.book.regressions.toArray()).toMatchObject([{ dealId: test.dealId }]);
    await move();
    expect(await test.book.regressions.toArray()).toMatchObject([{ dealId: to, commitmentId: askId }]);
  });

  it('goes with it: when somebody was heard from', async () => {
    const [askId] = await sentBeside([TIME]);
    await test.must('answer-ask', { commitmentId: askId ?? '', answer: 'yes', answerKey: 'r1' });
    expect((await part(test.dealId, kim))?.lastHeardAt).not.toBeNull();
    await move();
    expect(await part(test.dealId, kim)).toBeUndefined();
    expect((await part(to, kim))?.lastHeardAt).not.toBeNull();
  });

  it('goes with it, but for when they were heard from by what came from another deal before', async () => {
    const call = async (dealId: string) =>
      (await test.must('log-exchange', { dealId, channel: 'call', contactIds: [kim], note: 'Hello' })).created ?? '';
    const early = await call(to);
    test.pass(1000);
    const late = await call(test.dealId);
    test.pass(1000);
    await move({ exchangeIds: [early] }, test.dealId);
    await move({ exchangeIds: [late] }, to);
    expect((await part(test.dealId, kim))?.lastHeardAt).toBe((await test.book.exchanges.get(early))?.at);
  });

  it('goes with it: an earlier ask that rested because of it', async () => {
    const DAY = 86_400_000;
    const early = { dealId: test.dealId, kind: 'time', words: 'An hour?', contactId: test.contactId } as const;
    const { created } = await test.must('record-commitment', early);
    test.pass(20 * DAY);
    await test.record({ contactIds: [test.contactId], asks: [TIME] });
    expect((await test.book.commitments.get(created ?? ''))?.snoozedUntil).toBeDefined();
    await move();
    expect((await test.book.commitments.get(created ?? ''))?.snoozedUntil).toBeUndefined();
  });
});
