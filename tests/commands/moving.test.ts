/** What was recorded beside the wrong deal goes to the right one, as if it had been recorded there. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { CommandArgs } from '../../lib/contract/commands.ts';
import { replayDeal } from '../../lib/domain/deal/replay.ts';
import { readDealEvents } from '../../lib/queries/honest/read-events.ts';
import { findBroken } from '../store/support/check-invariants.ts';
import { wholeBook } from '../store/support/whole-book.ts';
import { KEY, PROMISE, started, TIME } from './support/sent-mail.ts';

type Started = Awaited<ReturnType<typeof started>>;
let test: Started;
let to: string;
let kim: string;

beforeEach(async () => {
  test = await started();
  test.pass(1000);
  const people = [{ name: 'Kim Ode', email: 'kim@bolt.example' }];
  const made = await test.must('create-deal', { accountName: 'Bolt GmbH', dealName: 'Renewal', people });
  to = made.created ?? '';
  kim = (await test.book.contacts.where('emails').equals('kim@bolt.example').first())?.id ?? '';
  test.pass(1000);
});

const mailId = async () => (await test.sent()).exchange?.id ?? '';
const part = async (dealId: string, contactId: string) =>
  test.book.dealPeople.where('[dealId+contactId]').equals([dealId, contactId]).first();
const elementOf = async (dealId: string, key: string) => (await test.book.dealElements.get(`${dealId}/${key}`))?.state;

async function move(args: Partial<CommandArgs<'move-records'>> = {}, dealId = to): Promise<string> {
  test.pass(1000);
  const done = await test.must('move-records', { dealId, exchangeIds: [await mailId()], ...args });
  expect(await findBroken(test.book)).toEqual([]);
  test.pass(1000);
  return done.commandId;
}

/** A mail to Kim of Bolt that was recorded beside Northwind. */
async function sentBeside(asks: CommandArgs<'record-sent'>['asks'] = [TIME, PROMISE]) {
  await test.record({ contactIds: [kim], asks });
  const { commitments } = await test.sent();
  return commitments.map(({ id }) => id);
}

describe('a mail that was recorded beside the wrong deal', () => {
  it('moves with its asks and promises, and its chance to ask', async () => {
    await sentBeside();
    await move();
    const { exchange, commitments } = await test.sent();
    expect(exchange).toMatchObject({ dealId: to, chance: true });
    expect(commitments.map(({ dealId }) => dealId)).toEqual([to, to]);
    expect(exchange?.commitmentIds).toHaveLength(1);
    expect(await test.chances()).toEqual({ asked: 1, passed: 0 });
  });

  it('is taken back exactly', async () => {
    await sentBeside();
    const before = await wholeBook(test.book);
    const commandId = await move();
    await test.must('undo', { commandId });
    expect(await wholeBook(test.book)).toEqual(before);
  });

  it('takes along whom it has brought into the deal, but nobody who is there for more', async () => {
    await test.record({ contactIds: [kim, test.contactId], asks: [TIME] });
    await move();
    expect(await part(test.dealId, kim)).toBeUndefined();
    expect(await part(test.dealId, test.contactId)).toBeDefined();
    expect(await part(to, test.contactId)).toBeDefined();
  });

  it('leaves who has been given a part since, or is named by what stays', async () => {
    await sentBeside();
    await test.must('log-exchange', { dealId: test.dealId, channel: 'call', contactIds: [kim], note: 'Hello' });
    await move();
    expect(await part(test.dealId, kim)).toBeDefined();
  });

  it('was a chance only where the other deal was open when it was sent', async () => {
    await sentBeside([]);
    test.pass(1000);
    await test.must('close-deal', { dealId: to, outcome: 'won' });
    await move();
    expect((await test.sent()).exchange).toMatchObject({ dealId: to, chance: true });
    await move({}, test.dealId);
    await test.must('reopen-deal', { dealId: to });
    await test.must('close-deal', { dealId: test.dealId, outcome: 'won' });
    test.pass(1000);
    await test.record({ messageKey: `${KEY}2`, dealId: to, asks: [] });
    const later = await test.book.exchanges.where('dealId').equals(to).toArray();
    await move({ exchangeIds: later.map(({ id }) => id) }, test.dealId);
    expect((await test.book.exchanges.get(later[0]?.id ?? ''))?.chance).toBeUndefined();
  });

  it('counts as nothing more to do in a deal that is closed', async () => {
    await sentBeside();
    await test.must('close-deal', { dealId: to, outcome: 'no-decision' });
    await move();
    expect((await test.book.commitments.toArray()).map(({ ix }) => ix.closed)).toEqual([1, 1]);
  });

  it('belongs to the sample book only where its deal does', async () => {
    await test.must('load-sample', {});
    const sample = await test.book.deals.where('ix.sample').equals(1).first();
    await sentBeside();
    await move({}, sample?.id);
    expect((await test.sent()).exchange).toMatchObject({ dealId: sample?.id, sample: true });
    await move({}, to);
    expect((await test.sent()).exchange?.sample).toBeUndefined();
    expect((await test.sent()).commitments.some((row) => row.sample)).toBe(false);
  });

  it('is withdrawn wherever it is by now, with whom it has brought along', async () => {
    const before = await wholeBook(test.book);
    await test.record({ contactIds: [test.contactId], asks: [TIME, PROMISE] });
    await move();
    await test.must('withdraw-sent', { messageKey: KEY });
    const after = await wholeBook(test.book);
    const bare = ({ deals: _deals, ...rest }: typeof after) => rest;
    expect(bare(after)).toEqual(bare(before));
  });

  it('is withdrawn alone where others have moved with it', async () => {
    await sentBeside([TIME]);
    await test.record({ messageKey: `${KEY}2`, contactIds: [kim], asks: [PROMISE] });
    const mails = (await test.book.exchanges.toArray()).map(({ id }) => id);
    await move({ exchangeIds: mails });
    await test.must('withdraw-sent', { messageKey: KEY });
    expect(await test.book.exchanges.toArray()).toMatchObject([{ dealId: to, messageKey: `${KEY}2` }]);
    expect(await test.book.commitments.toArray()).toMatchObject([{ dealId: to, direction: 'we' }]);
  });

  it('takes what the rep has said of its words along, so that deleting them leaves nothing', async () => {
    await sentBeside([{ ...TIME, found: { label: 'question', kind: null, probability: 0.4 } }]);
    await move();
    expect(await test.book.judgements.toArray()).toMatchObject([{ dealId: to }]);
    await test.must('delete-commitment', { commitmentId: (await test.sent()).commitments[0]?.id ?? '' });
    expect(await test.book.judgements.count()).toBe(0);
  });

  it('is said to be there already when it is moved in two tabs', async () => {
    await sentBeside();
    await move();
    test.pass(1000);
    const again = await test.must('move-records', { dealId: to, exchangeIds: [await mailId()] });
    expect(again).toMatchObject({ said: null, undoable: false });
  });

  it('is refused where the deal, or all of it, has been deleted meanwhile', async () => {
    await sentBeside();
    const exchangeIds = [await mailId()];
    expect(await test.run('move-records', { dealId: 'gone', exchangeIds })).toMatchObject({ problem: 'not-found' });
    await test.must('delete-deal', { dealId: test.dealId });
    expect(await test.run('move-records', { dealId: to, exchangeIds })).toMatchObject({ problem: 'not-found' });
  });

  it('once both deals hold the same words of it, moves into one', async () => {
    const [askId] = await sentBeside([TIME]);
    const byHand = await test.must('record-commitment', {
      dealId: to,
      kind: 'time',
      words: TIME.words,
      messageKey: KEY,
      contactId: kim,
    });
    await move();
    const { exchange, commitments } = await test.sent();
    expect(commitments.map(({ id }) => id)).toEqual([byHand.created]);
    expect(exchange?.commitmentIds).toEqual([byHand.created]);
    expect(await test.book.commitments.get(askId ?? '')).toBeUndefined();
  });
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

describe('one ask alone', () => {
  it('takes the mail along that holds nothing else', async () => {
    const [askId] = await sentBeside([TIME]);
    await move({ exchangeIds: [], commitmentIds: [askId ?? ''] });
    expect((await test.sent()).exchange).toMatchObject({ dealId: to, commitmentIds: [askId] });
  });

  it('leaves a mail with more, which has not asked for it then, and is counted in it again when the mail comes after', async () => {
    const [askId, promiseId] = await sentBeside();
    await move({ exchangeIds: [], commitmentIds: [askId ?? ''] });
    expect((await test.sent()).exchange).toMatchObject({ dealId: test.dealId, commitmentIds: [] });
    await move({ exchangeIds: [], commitmentIds: [promiseId ?? ''] });
    expect((await test.sent()).exchange).toMatchObject({ dealId: to, commitmentIds: [askId] });
  });

  it('takes a logged call along', async () => {
    const ask = { kind: 'time', words: 'Friday?', state: 'given' } as const;
    const { created } = await test.must('log-exchange', {
      dealId: test.dealId,
      channel: 'call',
      contactIds: [kim],
      note: 'Friday',
      ask,
    });
    const asked = (await test.book.exchanges.get(created ?? ''))?.commitmentIds ?? [];
    await move({ exchangeIds: [], commitmentIds: asked });
    expect(await test.book.exchanges.get(created ?? '')).toMatchObject({ dealId: to, commitmentIds: asked });
    expect((await part(to, kim))?.lastHeardAt).not.toBeNull();
    expect(await part(test.dealId, kim)).toBeUndefined();
  });
});

describe('the history of both deals', () => {
  it('ends where they stand: what has gone was never there, what has come always was', async () => {
    const [askId] = await sentBeside([TIME]);
    await test.must('advance-commitment', { commitmentId: askId ?? '', state: 'given' });
    const standing = async (dealId: string) => {
      const deal = await test.book.deals.get(dealId);
      const process = await test.book.processes.get(deal?.processId ?? '');
      const events = await readDealEvents(test.book, dealId);
      if (!process) throw new Error('no process');
      return replayDeal(events, process).map((step) =>
        [...step.standing.commitments.values()].map(({ state }) => state),
      );
    };
    const commandId = await move();
    expect((await standing(test.dealId)).at(-1)).toEqual([]);
    expect((await standing(test.dealId)).every((rows) => rows.length === 0)).toBe(true);
    expect((await standing(to)).filter((rows) => rows.includes('asked'))).not.toEqual([]);
    expect((await standing(to)).at(-1)).toEqual(['given']);
    await test.must('undo', { commandId });
    expect((await standing(test.dealId)).at(-1)).toEqual(['given']);
    expect((await standing(to)).at(-1)).toEqual([]);
  });
});

describe('"no"', () => {
  const threadKey = 'gmail:rep@own.example:thread-1';

  it('is kept with the choice, and gone with the next one', async () => {
    await test.must('choose-deal', { threadKey, dealId: to });
    const done = await test.must('leave-records', { threadKey, dealId: to });
    expect(await test.book.threadChoices.get(threadKey)).toMatchObject({ dealId: to, leaves: true });
    await test.must('undo', { commandId: done.commandId });
    expect((await test.book.threadChoices.get(threadKey))?.leaves).toBeUndefined();
    await test.must('leave-records', { threadKey, dealId: to });
    await test.must('choose-deal', { threadKey, dealId: test.dealId });
    expect((await test.book.threadChoices.get(threadKey))?.leaves).toBeUndefined();
  });

  it('is said of the deal that it was asked about: in another tab, a third has been chosen meanwhile', async () => {
    await test.must('choose-deal', { threadKey, dealId: to });
    await test.must('choose-deal', { threadKey, dealId: test.dealId });
    expect(await test.must('leave-records', { threadKey, dealId: to })).toMatchObject({ said: null, undoable: false });
    expect((await test.book.threadChoices.get(threadKey))?.leaves).toBeUndefined();
  });
});
