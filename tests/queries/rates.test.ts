/** Rates by index against a second, naive account of the same: go over every row and count. */
import { beforeAll, describe, expect, it } from 'vitest';
import { addDays, civilDateOf } from '../../lib/domain/time/civil-date.ts';
import { isOpenAsk, isUnanswered } from '../../lib/domain/commitment/commitment.ts';
import { largeBook } from '../../lib/domain/sample-book/large/large-book.ts';
import { sampleRows } from '../../lib/domain/sample-book/sample-rows.ts';
import { COMMITMENT_KINDS } from '../../lib/domain/rows/types.ts';
import type { Commitment, CommitmentKind } from '../../lib/domain/rows/types.ts';
import { bulkLoad } from '../../lib/store/writing/bulk-load.ts';
import { START } from '../store/support/open-test-book.ts';
import { openAskedBook } from './support/sample.ts';
import type { AskedBook } from './support/sample.ts';
import { atWork } from '../domain/support/at-work.ts';

const DAY = 86_400_000;
const sample = sampleRows({ seed: 3, now: START, processId: 'standard@1', language: 'en' });
const big = largeBook({ seed: 3, now: START, deals: 50, people: 120, commitments: 500 });
const COMMITMENTS = [...sample.commitments, ...big.commitments];
const EXCHANGES = [...sample.exchanges, ...big.exchanges];
for (const [at, row] of COMMITMENTS.filter(isOpenAsk).entries())
  if (at % 3 === 0) row.replyBy = addDays(civilDateOf(START, 'UTC'), (at % 9) - 4);

let asked: AskedBook;
beforeAll(async () => {
  asked = await openAskedBook();
  await bulkLoad(asked.book, sample);
  await bulkLoad(asked.book, big);
}, 30_000);

/** Midnight, so many days ago, in UTC. */
const daysAgo = (days: number) => Date.parse(`${civilDateOf(START - days * DAY, 'UTC')}T00:00:00Z`);

function naive(rows: readonly Commitment[]) {
  let [asked, given, declined, dodged, waiting, unanswered] = [0, 0, 0, 0, 0, 0];
  for (const row of rows) {
    if (row.state === 'to-ask' || row.state === 'withdrawn') continue;
    asked += 1;
    if (row.state === 'declined') declined += 1;
    else if (row.state === 'dodged') dodged += 1;
    else if (row.state === 'asked') waiting += 1;
    else given += 1;
    if (isUnanswered(row, atWork(START))) unanswered += 1;
  }
  const answered = given + declined + dodged;
  return {
    asked,
    given,
    declined,
    dodged,
    waiting,
    unanswered,
    obtained: { n: given, of: answered, share: answered < 5 ? null : given / answered },
  };
}

describe.each([
  ['all', 0],
  ['year', daysAgo(365)],
  ['quarter', daysAgo(90)],
] as const)('rates of %s', (period, since) => {
  const theirs = COMMITMENTS.filter((row) => row.direction === 'they' && (row.askedAt ?? -1) >= since);

  it('are what counting every row gives, per kind and overall', async () => {
    const view = await asked.ask('rates', { period });
    const expected = COMMITMENT_KINDS.flatMap((kind: CommitmentKind) => {
      const counted = naive(theirs.filter((row) => row.kind === kind));
      return counted.asked > 0 ? { kind, ...counted } : [];
    });
    expect(view.kinds).toEqual(expected);
    expect(view.all).toEqual(naive(theirs));
    expect(view.all.unanswered).toBeGreaterThan(0);
  });

  it('stand in the ledger: as many rows as were counted, of each kind and of all, the newest first', async () => {
    const state = ({ all: 'asked-ever', year: 'asked-year', quarter: 'asked-quarter' } as const)[period];
    const view = await asked.ask('rates', { period });
    for (const { kind, asked: count } of view.kinds) {
      const { rows, total } = await asked.ask('ledger', { state, kind, limit: 500 });
      expect({ kind, total, rows: rows.length }).toEqual({ kind, total: count, rows: count });
      expect(new Set(rows.map(({ commitment }) => commitment.kind))).toEqual(new Set([kind]));
    }
    const { rows, total } = await asked.ask('ledger', { state, limit: 500 });
    expect([total, rows.length]).toEqual([view.all.asked, view.all.asked]);
    const times = rows.map(({ commitment }) => commitment.askedAt ?? 0);
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    const ofDeal = await asked.ask('ledger', { state, dealId: rows[0]?.commitment.dealId ?? '', limit: 500 });
    expect(ofDeal.total).toBe(
      theirs.filter((row) => row.dealId === rows[0]?.commitment.dealId && naive([row]).asked > 0).length,
    );
  });

  it('count chances, and those that were taken', async () => {
    const { askRate } = await asked.ask('rates', { period });
    const chances = EXCHANGES.filter(({ chance, at }) => chance && at >= since);
    const taken = chances.filter(({ commitmentIds }) => commitmentIds.length > 0);
    expect(askRate).toMatchObject({ n: taken.length, of: chances.length });
    expect(taken.length).toBeGreaterThan(0);
    expect(taken.length).toBeLessThan(chances.length);
  });
});

describe('rates of a new book', () => {
  it('are nothing, and no share of it', async () => {
    const empty = await openAskedBook();
    const view = await empty.ask('rates', {});
    expect(view.kinds).toEqual([]);
    expect(view.askRate).toEqual({ n: 0, of: 0, share: null });
    expect(view.all).toMatchObject({ asked: 0, obtained: { share: null } });
  });
});

describe('the detector page', () => {
  async function judge(book: AskedBook, text: string, label: 'ask' | 'none'): Promise<void> {
    book.test.pass(1000);
    await book.must('judge-sentences', {
      draftKey: null,
      sentences: [{ text, label, kind: null, found: { label: 'ask', kind: 'time', probability: 0.9 } }],
    });
  }

  it('shows what the rep said, the newest first, and forgets one or all, undone exactly', async () => {
    const book = await openAskedBook();
    expect(await book.ask('detector', {})).toMatchObject({ total: 0, examples: [], kinds: [] });
    await judge(book, 'Could we talk on Thursday?', 'ask');
    await judge(book, 'Could you be any kinder?', 'none');
    const view = await book.ask('detector', {});
    expect(view.examples.map(({ text }) => text)).toEqual(['Could you be any kinder?', 'Could we talk on Thursday?']);
    expect(view.figures.dismissed).toBe(1);
    const done = await book.must('forget-judgements', {});
    expect((await book.ask('detector', {})).total).toBe(0);
    await book.must('undo', { commandId: done.commandId });
    expect(await book.ask('detector', {})).toEqual(view);
    await book.must('forget-judgement', { judgementId: view.examples[0]?.id ?? '' });
    expect((await book.ask('detector', { limit: 1 })).total).toBe(1);
  });

  it('is judged by the newest alone, and counts them all', async () => {
    const book = await openAskedBook();
    await judge(book, 'Could we talk on Thursday?', 'ask');
    await judge(book, 'Could you be any kinder?', 'none');
    const [ask] = await book.book.judgements.orderBy('at').toArray();
    if (!ask) throw new Error('nothing was judged');
    const { ix: _ix, ...row } = ask;
    const later = Array.from({ length: 320 }, (_, at) => ({ ...row, id: `judgement-${at}`, at: row.at + 1000 + at }));
    await bulkLoad(book.book, { judgements: later });
    const view = await book.ask('detector', { limit: 5 });
    expect([view.judged, view.total]).toEqual([300, 322]);
    expect(view.examples.map(({ id }) => id)).toEqual([319, 318, 317, 316, 315].map((at) => `judgement-${at}`));
    expect(view.figures.dismissed).toBe(0);
  });
});
