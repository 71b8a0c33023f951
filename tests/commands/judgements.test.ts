import { describe, expect, it } from 'vitest';
import type { Judgement, SentenceLabel } from '../../lib/domain/rows/types.ts';
import { readMarks } from '../../lib/store/under-way/marks.ts';
import { purgeDeleted } from '../../lib/store/writing/purge.ts';
import { addNorthwind, openTestBook } from '../store/support/open-test-book.ts';

const DRAFT = 'gmail:rep@own.example:msg-a:r1';
const ASK = 'Could you spare 20 minutes on Thursday?';
const FOUND = { label: 'ask', kind: 'time', probability: 0.93 } as const;

async function started() {
  const test = await openTestBook();
  const ids = await addNorthwind(test);
  const judge = async (said: object = {}, draftKey: string | null = DRAFT) =>
    test.must('judge-sentences', {
      draftKey,
      dealId: ids.dealId,
      sentences: [{ text: ASK, label: 'ask', kind: 'time', found: FOUND, ...said }],
    });
  const marks = () => readMarks(test.book, DRAFT);
  return { ...test, ...ids, judge, marks };
}

describe('judge-sentences', () => {
  it.each<[SentenceLabel, Judgement['kind'], Judgement['verdict']]>([
    ['ask', 'time', 'confirmed'],
    ['ask', 'explore', 'corrected'],
    ['soft-ask', 'time', 'corrected'],
    ['promise', null, 'corrected'],
    ['courtesy', null, 'dismissed'],
    ['none', null, 'dismissed'],
  ])('of an ask for time as %s for %s is kept as %s', async (label, kind, verdict) => {
    const { judge, marks } = await started();
    const done = await judge({ label, kind });
    expect(done.said).toBe(`done.judged.${verdict}`);
    expect(await marks()).toMatchObject([{ text: ASK, label, kind, verdict, foundLabel: 'ask', foundKind: 'time' }]);
  });

  it('of what was taken for nothing adds an ask, of no kind in the process where none is said', async () => {
    const { judge, marks } = await started();
    await judge({ kind: undefined, found: { label: 'none', kind: null, probability: 0.1 } });
    expect(await marks()).toMatchObject([{ verdict: 'added', label: 'ask', kind: 'other', probability: 0.1 }]);
  });

  it('says of a promise that it is none, and not of an ask', async () => {
    const { judge } = await started();
    const found = { label: 'promise', kind: null, probability: 0.1 } as const;
    expect((await judge({ label: 'none', kind: null, found })).said).toBe('done.judged.dismissed.promise');
  });

  it('a second time in the same draft judges anew, against what was found at first', async () => {
    const { judge, marks } = await started();
    const first = await judge({ kind: 'explore' });
    await judge({ text: `${ASK.toUpperCase()} `, kind: 'review', found: { ...FOUND, kind: 'explore' } });
    expect(await marks()).toMatchObject([
      { id: first.created, kind: 'review', foundKind: 'time', verdict: 'corrected' },
    ]);
  });

  it('knows one draft from another, and keeps what belongs to none as an example alone', async () => {
    const { judge, marks, book } = await started();
    await judge();
    await judge({}, 'gmail:rep@own.example:msg-a:r2');
    await judge({}, null);
    expect(await marks()).toHaveLength(1);
    expect(await book.judgements.count()).toBe(3);
  });

  it('is taken back whole, mark and all', async () => {
    const { must, judge, marks } = await started();
    await judge({ kind: 'explore' });
    const before = await marks();
    const again = await judge({ label: 'none', kind: null });
    expect(again.created).toBe(before[0]?.id);
    await must('undo', { commandId: again.commandId });
    expect(await marks()).toEqual(before);
  });

  it('is refused where its deal is gone', async () => {
    const { run } = await started();
    const sentences = [{ text: ASK, label: 'ask' as const, found: FOUND }];
    expect(await run('judge-sentences', { draftKey: DRAFT, dealId: 'gone', sentences })).toMatchObject({
      problem: 'not-found',
    });
  });
});

describe('forget-judgement', () => {
  it('takes the word on a sentence away, and back again', async () => {
    const { must, judge, marks } = await started();
    const done = await judge();
    const before = await marks();
    const forgotten = await must('forget-judgement', { judgementId: done.created ?? '' });
    expect(await marks()).toEqual([]);
    await must('undo', { commandId: forgotten.commandId });
    expect(await marks()).toEqual(before);
  });
});

describe('deletion', () => {
  it('of a commitment takes along what was said of its words in that deal, for good', async () => {
    const { must, judge, book, dealId, pass, env } = await started();
    await judge();
    await judge({ text: 'Who decides this with you?' });
    const { created } = await must('record-commitment', { dealId, kind: 'time', words: ASK });
    await must('delete-commitment', { commitmentId: created ?? '' });
    const left = await book.judgements.toArray();
    expect(left.map(({ text }) => text)).toEqual(['Who decides this with you?']);
    pass(20_000);
    await purgeDeleted(book, env.now());
    expect(JSON.stringify(await book.events.toArray())).not.toContain('20 minutes');
  });

  it('of a commitment without words leaves all examples alone', async () => {
    const { must, judge, book, dealId } = await started();
    await judge({ text: '?!' });
    const { created } = await must('record-commitment', { dealId, kind: 'time', words: '' });
    await must('delete-commitment', { commitmentId: created ?? '' });
    expect(await book.judgements.count()).toBe(1);
  });

  it('of a deal takes its examples along', async () => {
    const { must, judge, book, dealId } = await started();
    await judge();
    await must('delete-deal', { dealId });
    expect(await book.judgements.count()).toBe(0);
  });
});
