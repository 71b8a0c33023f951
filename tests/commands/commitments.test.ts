import { describe, expect, it } from 'vitest';
import { civilDateOf } from '../../lib/domain/time/civil-date.ts';
import { lastGivenAt } from '../../lib/domain/commitment/commitment.ts';
import type { CommitmentState } from '../../lib/domain/rows/types.ts';
import { readRowEvents } from '../../lib/store/reading/row-events.ts';
import { addNorthwind, openTestBook } from '../store/support/open-test-book.ts';

async function started() {
  const test = await openTestBook();
  const ids = await addNorthwind(test);
  const record = async (args: object = {}) => {
    const done = await test.must('record-commitment', { dealId: ids.dealId, kind: 'time', words: 'Tuesday?', ...args });
    return { id: done.created ?? '', said: done.said, values: done.values };
  };
  const part = async () => test.book.dealPeople.where('dealId').equals(ids.dealId).first();
  const element = async (key: string) => test.book.dealElements.get(`${ids.dealId}/${key}`);
  return { ...test, ...ids, record, part, element, row: async (id: string) => test.book.commitments.get(id) };
}

describe('a planned ask', () => {
  it('that is given up was never asked', async () => {
    const { record, row, must } = await started();
    const { id } = await record({ state: 'to-ask' });
    await must('advance-commitment', { commitmentId: id, state: 'withdrawn' });
    expect(await row(id)).toMatchObject({ state: 'withdrawn', askedAt: null });
  });
});

describe('record-commitment', () => {
  it('means an ask of theirs and a promise of ours unless told otherwise', async () => {
    const { record, row, env } = await started();
    expect(await row((await record()).id)).toMatchObject({ state: 'asked', askedAt: env.now(), dueOn: '' });
    expect(await row((await record({ direction: 'we' })).id)).toMatchObject({ state: 'given' });
    expect(await row((await record({ state: 'to-ask' })).id)).toMatchObject({ state: 'to-ask', askedAt: null });
  });

  it('says the kind and of whom', async () => {
    const { record, contactId } = await started();
    expect(await record({ contactId })).toMatchObject({
      said: 'done.recorded.they.asked',
      values: { kind: 'Time', name: 'Dana Voss' },
    });
    expect(await record()).toMatchObject({ said: 'done.recorded.they.asked.nobody' });
  });

  it('keeps the due date for the index', async () => {
    const { record, row, must } = await started();
    const { id } = await record({ due: { date: '2026-03-05', time: '10:00', zone: 'Europe/Berlin' } });
    expect(await row(id)).toMatchObject({
      dueOn: '2026-03-05',
      due: { date: '2026-03-05', time: '10:00', zone: 'Europe/Berlin' },
    });
    await must('edit-commitment', { commitmentId: id, due: null });
    expect(await row(id)).toMatchObject({ dueOn: '', due: null });
  });

  it('recognises the same words of the same message', async () => {
    const { record, run, dealId } = await started();
    const messageKey = 'gmail/rep@own.example/msg-f:1';
    const { id } = await record({ words: 'Could we take 20 minutes on Tuesday?', messageKey });
    const again = { dealId, kind: 'time' as const, messageKey };
    for (const words of [
      'Could we take 20 minutes on Tuesday?',
      ' could we take  20 minutes on tuesday ',
      '20 minutes on Tuesday',
    ])
      expect(await run('record-commitment', { ...again, words })).toMatchObject({
        problem: 'duplicate',
        values: { commitmentId: id },
      });
    expect(await run('record-commitment', { ...again, words: 'Who else should join?' })).toMatchObject({ ok: true });
    expect(await run('record-commitment', { ...again, words: '20 minutes on Tuesday', messageKey: '' })).toMatchObject({
      ok: true,
    });
  });

  it('hears from a person who has answered, and not from one who was asked', async () => {
    const { record, part, contactId, env } = await started();
    await record({ contactId });
    expect(await part()).toMatchObject({ lastHeardAt: null });
    await record({ contactId, kind: 'explore', state: 'declined' });
    expect(await part()).toMatchObject({ lastHeardAt: env.now() });
  });

  it('brings the person into the deal', async () => {
    const { record, must, dealId, contactId, part } = await started();
    await must('remove-person', { dealId, contactId });
    await record({ contactId });
    expect(await part()).toMatchObject({ contactId });
  });

  it('makes the element of its kind done once it is given, and open again once nothing stands', async () => {
    const { record, element, must } = await started();
    const first = await record({ state: 'given' });
    expect(await element('target.commitments.time')).toMatchObject({ state: 'done' });
    const second = await record({ state: 'given' });
    await must('advance-commitment', { commitmentId: first.id, state: 'broken' });
    expect(await element('target.commitments.time')).toMatchObject({ state: 'done' });
    await must('delete-commitment', { commitmentId: second.id });
    expect(await element('target.commitments.time')).toMatchObject({ state: 'open' });
  });

  it('given after the deal has left the stage undoes the passing over: late', async () => {
    const { record, element, must, dealId } = await started();
    await must('move-stage', { dealId, stage: 'qualify' });
    await record({ state: 'given' });
    expect(await element('target.commitments.time')).toMatchObject({ state: 'done', late: true, reason: null });
  });

  it('a promise of ours ticks nothing of the client’s', async () => {
    const { record, element } = await started();
    await record({ direction: 'we' });
    expect(await element('target.commitments.time')).toBeUndefined();
  });
});

describe('edit-commitment', () => {
  it('moves the tick when the kind is corrected', async () => {
    const { record, element, must } = await started();
    const { id } = await record({ state: 'given' });
    await must('edit-commitment', { commitmentId: id, kind: 'explore' });
    expect(await element('target.commitments.time')).toMatchObject({ state: 'open' });
    expect(await element('qualify.commitments.explore')).toMatchObject({ state: 'done' });
  });
});

describe('advance-commitment', () => {
  it.each<[CommitmentState[], boolean]>([
    [['given', 'kept'], true],
    [['given', 'broken', 'withdrawn'], true],
    [['declined', 'withdrawn'], true],
    [['dodged'], true],
    [['kept'], false],
    [['to-ask'], false],
    [['declined', 'dodged'], false],
    [['declined', 'given', 'kept'], true],
    [['dodged', 'given'], true],
    [['given', 'declined'], false],
  ])('asked → %j: %s', async (path, allowed) => {
    const { record, run } = await started();
    const { id } = await record();
    const results = [];
    for (const state of path) results.push(await run('advance-commitment', { commitmentId: id, state }));
    expect(results.slice(0, -1).every((result) => result.ok)).toBe(true);
    expect(results.at(-1)).toMatchObject(allowed ? { ok: true } : { ok: false, problem: 'not-allowed' });
  });

  it('is recorded already where another tab was quicker, and is refused where that said something else', async () => {
    const { record, run, must } = await started();
    const { id } = await record();
    const reply = { commitmentId: id, answerKey: 'r1' } as const;
    await must('answer-ask', { ...reply, answer: 'yes' });
    expect(await run('answer-ask', { ...reply, answer: 'yes' })).toMatchObject({ problem: 'duplicate' });
    expect(await run('advance-commitment', { commitmentId: id, state: 'given' })).toMatchObject({
      problem: 'duplicate',
    });
    expect(await run('answer-ask', { ...reply, answer: 'no' })).toMatchObject({ problem: 'not-allowed' });
    expect(await run('answer-ask', { commitmentId: id, answerKey: 'r2', answer: 'yes' })).toMatchObject({
      problem: 'not-allowed',
    });
  });

  it('keeps when it was asked, notes when it changed, and hears the answer', async () => {
    const { record, row, must, part, pass, env, contactId } = await started();
    const { id } = await record({ contactId });
    const asked = env.now();
    pass(3 * 86_400_000);
    await must('advance-commitment', { commitmentId: id, state: 'given', due: { date: '2026-03-20' } });
    expect(await row(id)).toMatchObject({ askedAt: asked, stateAt: env.now(), dueOn: '2026-03-20' });
    expect(await part()).toMatchObject({ lastHeardAt: env.now() });
  });

  it.each(['they', 'we'] as const)('gives no day that has passed unless the rep says so: asked of %s', async (side) => {
    const { record, row, must, pass } = await started();
    const asked = { state: 'asked', direction: side, due: { date: '2026-03-05', time: '10:00' } };
    const [onTheDay, late, said, over] = [
      await record({ ...asked, words: 'One?' }),
      await record({ ...asked, words: 'Two?' }),
      await record({ ...asked, words: 'Three?' }),
      await record({ ...asked, words: 'Four?' }),
    ];
    pass(3 * 86_400_000);
    await must('advance-commitment', { commitmentId: onTheDay.id, state: 'given' });
    expect(await row(onTheDay.id)).toMatchObject({ due: asked.due, dueOn: '2026-03-05' });
    pass(86_400_000);
    const given = await must('advance-commitment', { commitmentId: late.id, state: 'given' });
    expect(await row(late.id)).toMatchObject({ state: 'given', due: null, dueOn: '' });
    await must('advance-commitment', { commitmentId: said.id, state: 'given', due: asked.due });
    expect(await row(said.id)).toMatchObject({ due: asked.due });
    await must('advance-commitment', { commitmentId: over.id, state: 'declined' });
    expect(await row(over.id)).toMatchObject({ due: asked.due });
    await must('undo', { commandId: given.commandId });
    expect(await row(late.id)).toMatchObject({ state: 'asked', due: asked.due, dueOn: '2026-03-05' });
  });

  it('is kept on the day that the rep says, and goes on from when it was given', async () => {
    const { record, row, must, pass, env } = await started();
    const { id } = await record({ due: { date: '2026-03-20' } });
    await must('advance-commitment', { commitmentId: id, state: 'given' });
    const given = env.now();
    pass(60 * 86_400_000);
    await must('advance-commitment', { commitmentId: id, state: 'kept', on: '2026-03-20' });
    const kept = await row(id);
    expect(kept && civilDateOf(kept.stateAt, 'UTC')).toBe('2026-03-20');
    expect(kept && lastGivenAt([kept])).toBe(given);
    // Never before it was given, nor ahead of now.
    const other = await record({ words: 'Wednesday?', state: 'given' });
    await must('advance-commitment', { commitmentId: other.id, state: 'kept', on: '2020-01-01' });
    expect((await row(other.id))?.stateAt).toBe(env.now());
    const third = await record({ words: 'Thursday?', state: 'given' });
    await must('advance-commitment', { commitmentId: third.id, state: 'broken', on: '2027-01-01' });
    expect((await row(third.id))?.stateAt).toBe(env.now());
  });

  it.each(['Pacific/Kiritimati', 'Pacific/Auckland', 'Pacific/Pago_Pago'])(
    'is kept on that day in %s, too',
    async (zone) => {
      const { record, row, must, pass, env } = await started();
      env.zone = zone;
      const { id } = await record({ due: { date: '2026-03-20' }, state: 'given' });
      pass(60 * 86_400_000);
      await must('advance-commitment', { commitmentId: id, state: 'kept', on: '2026-03-20' });
      const kept = await row(id);
      expect(kept && civilDateOf(kept.stateAt, zone)).toBe('2026-03-20');
    },
  );

  it('writes each change as an event and overwrites none', async () => {
    const { record, must, book } = await started();
    const { id } = await record();
    await must('advance-commitment', { commitmentId: id, state: 'given' });
    await must('advance-commitment', { commitmentId: id, state: 'kept' });
    const events = await readRowEvents(book, 'commitment', id);
    expect(events.map(({ before, after }) => [before?.state, after?.state])).toEqual([
      [undefined, 'asked'],
      ['asked', 'given'],
      ['given', 'kept'],
    ]);
    expect(events[1]?.before).not.toHaveProperty('words');
  });
});

describe('log-exchange', () => {
  it('records the exchange, whom it was with, and the ask that was made', async () => {
    const { must, dealId, contactId, book, part, env } = await started();
    const done = await must('log-exchange', {
      dealId,
      channel: 'call',
      contactIds: [contactId, contactId],
      note: 'Delays cost two days a week.',
      ask: { kind: 'change', words: 'Will you fix it this year?', state: 'given' },
    });
    const exchange = await book.exchanges.get(done.created ?? '');
    expect(exchange).toMatchObject({ direction: 'both', contactIds: [contactId], at: env.now() });
    expect(await book.commitments.get(exchange?.commitmentIds[0] ?? '')).toMatchObject({
      kind: 'change',
      state: 'given',
      channel: 'call',
      contactId,
    });
    expect(await part()).toMatchObject({ lastHeardAt: env.now() });
    expect(await book.dealPeople.count()).toBe(1);
  });

  it('a mail that was sent is no word from them', async () => {
    const { must, dealId, contactId, book, part } = await started();
    await must('log-exchange', { dealId, channel: 'mail', contactIds: [contactId] });
    expect(await book.exchanges.toArray()).toMatchObject([{ direction: 'out' }]);
    expect(await part()).toMatchObject({ lastHeardAt: null });
  });

  it('is a chance to ask on an open deal, taken or passed; on a closed one it is none', async () => {
    const { must, dealId, book } = await started();
    await must('log-exchange', { dealId, channel: 'call' });
    await must('log-exchange', { dealId, channel: 'call', ask: { kind: 'time', words: 'x', state: 'given' } });
    expect(await book.exchanges.where('[ix.chance+at]').between(['asked', 0], ['asked', Infinity]).count()).toBe(1);
    expect(await book.exchanges.where('[ix.chance+at]').between(['passed', 0], ['passed', Infinity]).count()).toBe(1);
    await must('close-deal', { dealId, outcome: 'won' });
    await must('log-exchange', { dealId, channel: 'call' });
    expect((await book.exchanges.toArray()).filter(({ chance }) => chance !== undefined)).toHaveLength(2);
  });

  it('loses the commitment when that is deleted', async () => {
    const { must, dealId, book } = await started();
    await must('log-exchange', { dealId, channel: 'call', ask: { kind: 'time', words: 'x', state: 'asked' } });
    const commitment = await book.commitments.toCollection().first();
    await must('delete-commitment', { commitmentId: commitment?.id ?? '' });
    expect(await book.exchanges.toArray()).toMatchObject([{ commitmentIds: [] }]);
  });
});
