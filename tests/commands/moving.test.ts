/** What was recorded beside the wrong deal goes to the right one, as if it had been recorded there. */
import { beforeEach, describe, expect, it } from 'vitest';
import { replayDeal } from '../../lib/domain/deal/replay.ts';
import { readDealEvents } from '../../lib/queries/honest/read-events.ts';
import { wholeBook } from '../store/support/whole-book.ts';
import { KEY, PROMISE, TIME } from './support/sent-mail.ts';
import { besideWrongDeal } from './support/wrong-deal.ts';

let test: Awaited<ReturnType<typeof besideWrongDeal>>;
let to: string;
let kim: string;
let { move, sentBeside, part, mailId } = {} as typeof test;
beforeEach(async () => {
  test = await besideWrongDeal();
  ({ to, kim, move, sentBeside, part, mailId } = test);
});

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
