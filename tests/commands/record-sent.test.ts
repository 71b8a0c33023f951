import { describe, expect, it } from 'vitest';
import { readMarks } from '../../lib/store/under-way/marks.ts';
import { wholeBook } from '../store/support/whole-book.ts';
import { KEY, LINK, PROMISE, started, TIME } from './support/sent-mail.ts';

describe('record-sent', () => {
  it('is no chance any more once the only ask of a mail of thanks is deleted, and one again by undo', async () => {
    const { record, sent, must, chances } = await started();
    await record({ errand: 'thanks', asks: [TIME, { ...TIME, words: 'And could Ana join us?' }] });
    const { commitments } = await sent();
    const drop = (at: number) => must('delete-commitment', { commitmentId: commitments[at]?.id ?? '' });
    await drop(0);
    expect(await chances()).toEqual({ asked: 1, passed: 0 });
    const last = await drop(1);
    expect(await chances()).toEqual({ asked: 0, passed: 0 });
    await must('undo', { commandId: last.commandId });
    expect(await chances()).toEqual({ asked: 1, passed: 0 });
  });

  it('stays a chance that was missed where the mail was more than an errand', async () => {
    const { record, sent, must } = await started();
    await record({ asks: [TIME] });
    await must('delete-commitment', { commitmentId: (await sent()).commitments[0]?.id ?? '' });
    expect((await sent()).exchange).toMatchObject({ chance: true, commitmentIds: [] });
  });

  it('counts a message that asks for nothing: an exchange, and a chance passed', async () => {
    const { record, sent, contactId, env, chances } = await started();
    const done = await record();
    expect(done.said).toBeNull();
    expect(await sent()).toMatchObject({
      exchange: {
        direction: 'out',
        channel: 'mail',
        contactIds: [contactId],
        messageKey: KEY,
        chance: true,
        at: env.now(),
      },
      commitments: [],
    });
    expect(await chances()).toEqual({ asked: 0, passed: 1 });
  });

  it('records what was asked, with its words, link and person, and the chance as taken', async () => {
    const { record, sent, contactId, chances } = await started();
    const done = await record({ asks: [{ ...TIME, due: { date: '2026-03-05' } }] });
    expect(done.said).toBe('done.recorded.they.asked');
    const { exchange, commitments } = await sent();
    expect(commitments).toMatchObject([
      { kind: 'time', state: 'asked', words: TIME.words, contactId, link: LINK, messageKey: KEY, dueOn: '2026-03-05' },
    ]);
    expect(commitments[0]).not.toHaveProperty('found');
    expect(exchange?.commitmentIds).toEqual([commitments[0]?.id]);
    expect(await chances()).toEqual({ asked: 1, passed: 0 });
  });

  it('puts a promise of ours on the other side of the ledger, and counts no ask for it', async () => {
    const { record, sent } = await started();
    await record({ asks: [PROMISE] });
    const { exchange, commitments } = await sent();
    expect(commitments).toMatchObject([{ direction: 'we', state: 'given' }]);
    expect(exchange?.commitmentIds).toEqual([]);
  });

  it('marks what was recorded by itself, with leave', async () => {
    const { record, sent } = await started();
    await record({ asks: [{ ...TIME, by: 'leave' }] });
    expect((await sent()).commitments).toMatchObject([{ found: true }]);
  });

  it('leaves thanks, scheduling and answers out of the chances, until the rep says that something was asked', async () => {
    const { record, chances } = await started();
    await record({ errand: 'answer' });
    expect(await chances()).toEqual({ asked: 0, passed: 0 });
    await record({ errand: 'answer', asks: [TIME] });
    expect(await chances()).toEqual({ asked: 1, passed: 0 });
  });

  it('counts the chance as taken when the rep records the ask by hand afterwards, and as passed when they take it back', async () => {
    const { must, record, sent, dealId, chances } = await started();
    await record({ errand: 'answer' });
    const before = (await sent()).exchange;
    const words = { words: TIME.words, kind: 'time', messageKey: KEY } as const;
    const promise = await must('record-commitment', { ...words, dealId, direction: 'we', words: PROMISE.words });
    expect((await sent()).exchange).toEqual(before);
    const byHand = await must('record-commitment', { ...words, dealId });
    expect((await sent()).exchange?.commitmentIds).toEqual([byHand.created]);
    expect(await chances()).toEqual({ asked: 1, passed: 0 });
    await must('undo', { commandId: byHand.commandId });
    expect((await sent()).exchange).toEqual(before);
    expect(await chances()).toEqual({ asked: 0, passed: 0 });
    expect(promise.created).not.toBeNull();
  });

  it('was a chance or none when it was sent, whatever became of the deal before the ask was captured from it', async () => {
    const { must, record, dealId, chances } = await started();
    const byHand = { dealId, words: TIME.words, kind: 'time', messageKey: KEY } as const;
    await record({ errand: 'thanks' });
    await must('close-deal', { dealId, outcome: 'no-decision' });
    const late = await must('record-commitment', byHand);
    expect(await chances()).toEqual({ asked: 1, passed: 0 });
    await must('delete-commitment', { commitmentId: late.created ?? '' });
    await record({ messageKey: `${KEY}0` });
    await must('reopen-deal', { dealId });
    await must('record-commitment', { ...byHand, messageKey: `${KEY}0` });
    expect(await chances()).toEqual({ asked: 0, passed: 0 });
  });

  it('says how many there were, of several', async () => {
    const { record } = await started();
    expect(await record({ asks: [TIME, PROMISE] })).toMatchObject({
      said: 'done.sent-recorded',
      values: { count: '2' },
    });
  });
});

describe('nothing is recorded twice', () => {
  it('when the same message is recorded again, under another command', async () => {
    const { record, book } = await started();
    await record({ asks: [TIME] });
    const before = await wholeBook(book);
    const again = await record({ asks: [TIME] });
    expect(again.said).toBeNull();
    expect(await book.commitments.count()).toBe(1);
    expect(await book.exchanges.count()).toBe(1);
    expect((await wholeBook(book)).commitments).toEqual(before.commitments);
  });

  it('when it says the same sentence twice', async () => {
    const { record, book } = await started();
    await record({ asks: [TIME, { ...TIME, words: ` ${TIME.words.toUpperCase()}` }] });
    expect(await book.commitments.count()).toBe(1);
  });

  it('when it was recorded by hand from the draft: that one counts as the ask', async () => {
    const { must, record, dealId, sent } = await started();
    const byHand = await must('record-commitment', { dealId, kind: 'time', words: TIME.words, messageKey: KEY });
    await record({ asks: [TIME] });
    const { exchange, commitments } = await sent();
    expect(commitments.map(({ id }) => id)).toEqual([byHand.created]);
    expect(exchange?.commitmentIds).toEqual([byHand.created]);
  });

  it('for a second deal', async () => {
    const { must, run, record, base } = await started();
    await record();
    const other = await must('create-deal', { accountName: 'Tessera', dealName: 'Tessera: kilns' });
    expect(await run('record-sent', { ...base, dealId: other.created ?? '' })).toMatchObject({ problem: 'duplicate' });
  });
});

describe('the rep’s word on what was found', () => {
  const found = { label: 'ask', kind: 'explore', probability: 0.8 } as const;

  it('is kept as their own example, once', async () => {
    const { record, book } = await started();
    await record({ asks: [{ ...TIME, found }] });
    expect(await readMarks(book, KEY)).toMatchObject([
      { text: TIME.words, verdict: 'corrected', foundKind: 'explore' },
    ]);
  });

  it('is kept as their own example when they put another kind to what was recorded by itself, and that is theirs then', async () => {
    const { record, book, must, sent } = await started();
    await record({ asks: [{ ...TIME, found, by: 'leave' }] });
    const commitmentId = (await sent()).commitments[0]?.id ?? '';
    await must('edit-commitment', { commitmentId, kind: 'review' });
    expect((await sent()).commitments[0]).not.toHaveProperty('found');
    expect(await readMarks(book, KEY)).toMatchObject([
      { text: TIME.words, verdict: 'corrected', label: 'ask', kind: 'review', foundKind: 'time' },
    ]);
    await must('edit-commitment', { commitmentId, kind: 'decide' });
    expect(await readMarks(book, KEY)).toHaveLength(1);
  });

  it('is not put into their mouth where it was recorded with leave, or said beside the draft', async () => {
    const { record, book } = await started();
    await record({
      asks: [
        { ...TIME, found, by: 'leave' },
        { ...PROMISE, found, by: 'lens' },
      ],
    });
    expect(await readMarks(book, KEY)).toEqual([]);
  });
});

describe('what was said beside a draft without an id of its own', () => {
  it('belongs to the message from then on, and to the draft again when that was not sent', async () => {
    const { must, record, book } = await started();
    const draftKey = 'linkedin:draft:2-abc';
    const found = { label: 'ask', kind: 'time', probability: 0.9 } as const;
    await must('judge-sentences', { draftKey, sentences: [{ text: TIME.words, label: 'ask', kind: 'time', found }] });
    await record({ draftKey, asks: [{ ...TIME, by: 'lens' }] });
    expect([await readMarks(book, draftKey), await readMarks(book, KEY)]).toMatchObject([[], [{ text: TIME.words }]]);
    await must('withdraw-sent', { messageKey: KEY });
    expect([await readMarks(book, draftKey), await readMarks(book, KEY)]).toMatchObject([[{ text: TIME.words }], []]);
  });
});

describe('what was said beside a draft that went to somebody of another deal in the end', () => {
  it('is of the deal that it was sent for, and goes with that', async () => {
    const { must, record, book, dealId } = await started();
    const other = (await must('create-deal', { accountName: 'Tessera', dealName: 'Tessera: kilns' })).created ?? '';
    const found = { label: 'ask', kind: 'time', probability: 0.9 } as const;
    const said = {
      draftKey: KEY,
      sentences: [{ text: TIME.words, label: 'ask' as const, kind: 'time' as const, found }],
    };
    await must('judge-sentences', { ...said, dealId: other });
    await record({ asks: [{ ...TIME, by: 'lens' }] });
    expect(await readMarks(book, KEY)).toMatchObject([{ dealId }]);
    await must('withdraw-sent', { messageKey: KEY });
    expect(await readMarks(book, KEY)).toMatchObject([{ dealId: other }]);
    await record({ asks: [{ ...TIME, by: 'lens' }] });
    await must('delete-deal', { dealId });
    expect(await book.judgements.count()).toBe(0);
  });
});
