import { describe, expect, it } from 'vitest';
import { findBroken } from '../store/support/check-invariants.ts';
import { wholeBook } from '../store/support/whole-book.ts';
import { KEY, PROMISE, started, TIME } from './support/sent-mail.ts';

describe('withdraw-sent', () => {
  it('is the exact inverse of all that was recorded of the message', async () => {
    const { must, record, book, pass } = await started();
    const before = await wholeBook(book);
    await record({ asks: [{ ...TIME, by: 'leave' }] });
    pass(1000);
    await record({ asks: [{ ...PROMISE, found: { label: 'promise', kind: null, probability: 0.1 } }] });
    expect((await wholeBook(book)).commitments).toHaveLength(2);
    pass(1000);
    const done = await must('withdraw-sent', { messageKey: KEY });
    expect(await wholeBook(book)).toEqual(before);
    await must('undo', { commandId: done.commandId });
    expect((await wholeBook(book)).commitments).toHaveLength(2);
  });

  it('leaves what the rep has recorded from the draft by hand', async () => {
    const { must, record, dealId, sent } = await started();
    const byHand = await must('record-commitment', { dealId, kind: 'time', words: TIME.words, messageKey: KEY });
    await record({ asks: [PROMISE] });
    await must('withdraw-sent', { messageKey: KEY });
    expect(await sent()).toMatchObject({ exchange: null, commitments: [{ id: byHand.created }] });
  });

  it('takes what was recorded even where the rep has gone on with it', async () => {
    const { must, record, sent } = await started();
    await record({ asks: [TIME] });
    const [commitment] = (await sent()).commitments;
    await must('edit-commitment', { commitmentId: commitment?.id ?? '', kind: 'explore' });
    await must('withdraw-sent', { messageKey: KEY });
    expect(await sent()).toEqual({ exchange: null, commitments: [] });
  });

  it('takes the step back along that came of what was asked', async () => {
    const { must, record, sent, book } = await started();
    await record({ asks: [TIME] });
    const commitmentId = (await sent()).commitments[0]?.id ?? '';
    await must('advance-commitment', { commitmentId, state: 'given' });
    await must('advance-commitment', { commitmentId, state: 'broken' });
    expect(await book.regressions.toArray()).toMatchObject([{ commitmentId }]);
    await must('withdraw-sent', { messageKey: KEY });
    expect(await book.regressions.count()).toBe(0);
    expect(await findBroken(book)).toEqual([]);
  });

  it('leaves what the rep had said of a sentence before, and says otherwise since', async () => {
    const { must, record, book, pass } = await started();
    const found = { label: 'ask', kind: 'time', probability: 0.9 } as const;
    const draftKey = 'linkedin:draft:2-abc';
    const say = (label: 'ask' | 'none', key: string) =>
      must('judge-sentences', { draftKey: key, sentences: [{ text: TIME.words, label, kind: null, found }] });
    await say('ask', draftKey);
    await record({ draftKey, asks: [{ ...TIME, by: 'lens' }] });
    pass(1000);
    await say('none', KEY);
    await must('withdraw-sent', { messageKey: KEY });
    expect(await book.judgements.toArray()).toMatchObject([{ text: TIME.words, label: 'none' }]);
  });

  it('lets the same draft be sent, and recorded, again', async () => {
    const { must, record, sent } = await started();
    await record({ asks: [TIME] });
    await must('withdraw-sent', { messageKey: KEY });
    await record({ asks: [TIME] });
    expect((await sent()).commitments).toHaveLength(1);
  });

  it('is refused where nothing was recorded', async () => {
    const { run } = await started();
    expect(await run('withdraw-sent', { messageKey: KEY })).toMatchObject({ problem: 'not-found' });
  });
});
