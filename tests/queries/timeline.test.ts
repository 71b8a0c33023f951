/** What happened in a deal, told from its events. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { TimelineEntry } from '../../lib/contract/views.ts';
import { MOST_EVENTS } from '../../lib/queries/timeline/sources.ts';
import { LANGUAGE_CODES } from '../../lib/domain/rows/languages.ts';
import type { Language } from '../../lib/domain/rows/languages.ts';
import { isMessageKey, translate } from '../../lib/locales/translate.ts';
import { loadSampleBook, openAskedBook } from './support/sample.ts';
import type { AskedBook } from './support/sample.ts';

let asked: AskedBook;
let dealId: string;
let contactId: string;
beforeEach(async () => {
  asked = await openAskedBook();
  const people = [{ name: 'Kim Ode', email: 'kim@newco.example' }];
  dealId = (await asked.must('create-deal', { accountName: 'Newco', dealName: 'Newco rota', people })).created ?? '';
  contactId = (await asked.book.dealPeople.toArray())[0]?.contactId ?? '';
});

function say(entry: TimelineEntry, language: Language = 'en'): string {
  if (!isMessageKey(entry.what)) throw new Error(`no words for ${entry.what}`);
  return translate(language, entry.what, entry.values);
}

async function told(offset = 0, limit = 100): Promise<string[]> {
  const { rows } = await asked.ask('timeline', { dealId, offset, limit });
  return rows.map((entry) => say(entry));
}

async function doNext<N extends Parameters<AskedBook['must']>[0]>(name: N, args: Parameters<typeof asked.must<N>>[1]) {
  asked.test.pass(60_000);
  return asked.must(name, args);
}

describe('a timeline', () => {
  it('begins with the deal and its people', async () => {
    expect((await told()).toSorted()).toEqual(['Deal created: Newco rota', 'Kim Ode joined']);
  });

  it('tells what was asked, when it moved and what became of it, newest first', async () => {
    const link = { url: 'https://mail.google.com/mail/u/0/#all/1', label: 'Rota' };
    const record = { dealId, kind: 'time' as const, words: '20 minutes on Thursday?', contactId, link };
    const { created } = await doNext('record-commitment', record);
    const commitmentId = created ?? '';
    await doNext('edit-commitment', { commitmentId, due: { date: '2026-03-12' } });
    await doNext('advance-commitment', { commitmentId, state: 'given' });
    await doNext('advance-commitment', { commitmentId, state: 'broken' });
    expect((await told()).slice(0, 5)).toEqual([
      'Honest stage back from Qualify to Target: Time',
      'Time: broken by Kim Ode',
      'Time: given by Kim Ode. “20 minutes on Thursday?”',
      'Time: due 2026-03-12',
      'Time: asked of Kim Ode. “20 minutes on Thursday?”',
    ]);
    const { rows } = await asked.ask('timeline', { dealId });
    expect(rows[4]?.link).toEqual(link);
    expect(rows[0]?.at).toBeGreaterThan(rows[4]?.at ?? 0);
  });

  it('tells the client’s words, and why the honest stage went back', async () => {
    const words = 'We lose a day a week.';
    const said = await doNext('record-statement', { dealId, about: 'ground-truth', words, contactId });
    await doNext('record-statement', { dealId, about: 'vision', words: 'A rota that holds.' });
    const statementId = said.created ?? '';
    await doNext('edit-statement', { statementId, words: 'We lose two days.' });
    await doNext('delete-statement', { statementId });
    const { created } = await doNext('record-commitment', { dealId, kind: 'time', words: 'Thu?', state: 'given' });
    await doNext('advance-commitment', { commitmentId: created ?? '', state: 'withdrawn' });
    const regressionId = (await asked.book.regressions.toArray())[0]?.id ?? '';
    await doNext('explain-regression', { regressionId, cause: 'Kim moved on.' });
    await doNext('explain-regression', { regressionId, cause: '' });
    expect((await told()).filter((line) => !line.startsWith('Time:'))).toEqual([
      'Why it went back: open again',
      'Why it went back: Kim moved on.',
      'Honest stage back from Qualify to Target: Time',
      'Statement deleted',
      'Statement corrected: “We lose two days.”',
      'What they want: “A rota that holds.”',
      'How it is, Kim Ode: “We lose a day a week.”',
      'Kim Ode joined',
      'Deal created: Newco rota',
    ]);
  });

  it('tells a move past the honest stage with what was missing, and a move back without', async () => {
    await doNext('record-commitment', { dealId, kind: 'time', words: 'Thu?', state: 'given' });
    await doNext('move-stage', { dealId, stage: 'qualify' });
    await doNext('move-stage', { dealId, stage: 'diagnose' });
    await doNext('move-stage', { dealId, stage: 'discover' });
    const moves = (await told()).filter((line) => line.startsWith('Moved'));
    expect(moves).toEqual([
      'Moved from Diagnose to Discover',
      'Moved ahead from Qualify to Diagnose. Honestly in Qualify, missing: Explore, Change, Build consensus',
      'Moved from Target to Qualify',
    ]);
  });

  it('tells promises, asks of nobody in particular and deleted records', async () => {
    await doNext('record-commitment', { dealId, kind: 'other', direction: 'we', words: 'The plan by Friday.' });
    const { created } = await doNext('record-commitment', { dealId, kind: 'review', words: 'A review?' });
    await doNext('delete-commitment', { commitmentId: created ?? '' });
    expect((await told()).slice(0, 3)).toEqual([
      'Review: record deleted',
      'Review: asked. “A review?”',
      'Promised: “The plan by Friday.”',
    ]);
  });

  it('tells stages, outcomes and what was passed over, many at once as a number', async () => {
    await doNext('move-stage', { dealId, stage: 'qualify' });
    const moved = await told();
    expect(moved).toContain('Moved ahead from Target to Qualify. Honestly in Target, missing: Time');
    expect(moved.some((line) => /^\d+ elements passed over$/.test(line))).toBe(true);
    await doNext('close-deal', { dealId, outcome: 'no-decision' });
    await doNext('reopen-deal', { dealId });
    await doNext('edit-deal', { dealId, value: 5000 });
    expect((await told()).slice(0, 3)).toEqual([
      'Details of the deal changed',
      'Opened again',
      'Closed without a decision',
    ]);
  });

  it('tells answers, roles, calls and threads', async () => {
    await doNext('answer-element', { dealId, elementKey: 'target.information.fit', answer: 'Three sites.' });
    await doNext('fill-role', { dealId, elementKey: 'target.people.sponsor', contactId });
    await doNext('log-exchange', { dealId, channel: 'call', contactIds: [contactId], note: 'Wants numbers.' });
    await doNext('log-exchange', { dealId, channel: 'meeting' });
    await doNext('choose-deal', { threadKey: 'gmail:me:1', dealId });
    expect((await told()).slice(0, 5)).toEqual([
      'Thread assigned to this deal',
      'Meeting with Newco',
      'Call with Kim Ode: Wants numbers.',
      'Kim Ode: A likely sponsor',
      'Why they should be a fit: Three sites.',
    ]);
  });

  it('tells of what was taken back, once', async () => {
    const before = await told();
    const done = await doNext('move-stage', { dealId, stage: 'discover' });
    await doNext('undo', { commandId: done.commandId });
    const after = await told();
    expect(after[0]).toBe('Something was taken back');
    expect(after.filter((line) => line === 'Something was taken back')).toHaveLength(1);
    expect(after.slice(-before.length)).toEqual(before);
  });

  it('comes in pages', async () => {
    for (let at = 0; at < 9; at += 1) await doNext('record-commitment', { dealId, kind: 'other', words: `Ask ${at}` });
    const { total } = await asked.ask('timeline', { dealId });
    expect(total).toBe(11);
    expect([...(await told(0, 4)), ...(await told(4, 4)), ...(await told(8, 4))]).toEqual(await told());
  });

  it('is read to its first day in one go, and says where older changes were left out', async () => {
    const first = await asked.book.events.where('[dealId+id]').between([dealId, ''], [dealId, '\uffff']).first();
    if (!first) throw new Error('no event');
    const event = (at: number) => ({
      ...first,
      id: `a${String(at).padStart(6, '0')}`,
      commandId: `c${at}`,
      undoes: 'x',
    });
    await asked.book.events.bulkPut(Array.from({ length: MOST_EVENTS - 100 }, (_, at) => event(at)));
    const whole = await asked.ask('timeline', { dealId, limit: 10_000 });
    expect(whole.rows).toHaveLength(whole.total);
    expect(whole.total).toBeGreaterThan(MOST_EVENTS - 100);
    expect(whole.cut).toBeUndefined();
    await asked.book.events.bulkPut(Array.from({ length: 200 }, (_, at) => event(MOST_EVENTS - 100 + at)));
    expect((await asked.ask('timeline', { dealId, limit: 10_000 })).cut).toBe(true);
  });

  it('keeps quiet about what was deleted for good', async () => {
    const { created } = await doNext('record-commitment', { dealId, kind: 'review', words: 'A secret review?' });
    await doNext('delete-commitment', { commitmentId: created ?? '' });
    await asked.book.events
      .where('[rowType+rowId+id]')
      .between(['commitment', created, ''], ['commitment', created, '\uffff'])
      .modify({ purged: true, before: null, after: null });
    expect((await told()).join()).not.toContain('secret');
    expect(await told()).toHaveLength(2);
  });
});

describe('the timelines of the sample book', () => {
  it('tell a year, not the minute in which it was loaded, in every language and without a brace left over', async () => {
    const sample = await loadSampleBook();
    const deals = await sample.book.deals.toArray();
    for (const deal of deals) {
      const { rows, total } = await sample.ask('timeline', { dealId: deal.id, limit: 500 });
      expect(rows.length).toBe(total);
      expect(rows.length).toBeGreaterThan(5);
      const times = rows.map(({ at }) => at);
      expect(times).toEqual(times.toSorted((a, b) => b - a));
      expect(times.at(-1)).toBe(deal.createdAt);
      expect(times[0]).toBeLessThanOrEqual(deal.closedAt ?? sample.env.now());
      const lines = LANGUAGE_CODES.flatMap((language) => rows.map((entry) => say(entry, language)));
      expect(lines.filter((line) => /[{}]|undefined/.test(line))).toEqual([]);
    }
  });
});
