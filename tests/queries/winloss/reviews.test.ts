import { describe, expect, it } from 'vitest';
import { largeBook } from '../../../lib/domain/sample-book/large/large-book.ts';
import { bulkLoad } from '../../../lib/store/writing/bulk-load.ts';
import { loadSampleBook, openAskedBook } from '../support/sample.ts';
import { openPastBook, PAST } from './past-book.ts';

describe('reviews', () => {
  it('wait for every deal that ended, the newest first, and go over once they are done', async () => {
    const asked = await loadSampleBook();
    const before = await asked.ask('reviews', {});
    expect(before.done.length).toBeGreaterThan(5);
    expect(before.done.length + before.waiting.length).toBe(36);
    expect(before.waiting.filter(({ review }) => review !== null)).toMatchObject([{ review: { doneAt: null } }]);
    const ends = before.waiting.map(({ closedAt }) => closedAt ?? 0);
    expect(ends).toEqual(ends.toSorted((a, b) => b - a));
    const dealId = before.waiting[2]?.deal.id ?? '';
    await asked.must('save-review', { dealId, lesson: 'Ask earlier.' });
    expect((await asked.ask('reviews', {})).waiting[2]?.review).toMatchObject({ lesson: 'Ask earlier.', doneAt: null });
    await asked.must('save-review', { dealId, done: true });
    const after = await asked.ask('reviews', {});
    expect(after.waiting).toHaveLength(before.waiting.length - 1);
    const known = new Set(before.done.map(({ deal }) => deal.id));
    expect(after.done.map(({ deal }) => deal.id).filter((id) => !known.has(id))).toEqual([dealId]);
  });

  it('say where more deals have ended than are shown', async () => {
    expect((await (await loadSampleBook()).ask('reviews', {})).more).toBe(false);
    const asked = await openAskedBook();
    await bulkLoad(asked.book, largeBook({ seed: 4, now: asked.env.now(), deals: 300, people: 10, commitments: 10 }));
    expect(await asked.ask('reviews', {})).toMatchObject({ more: true, waiting: { length: 100 } });
  });

  it('name what was asked, what never was, and what was passed over for a reason of the rep’s own', async () => {
    const asked = await loadSampleBook();
    const deal = await asked.dealNamed('Night production');
    const view = await asked.ask('review', { dealId: deal.id });
    const asks = view?.stages.flatMap((stage) => stage.asks) ?? [];
    const never = asks.filter((ask) => ask.asks.length === 0).map(({ kind }) => kind);
    expect(never).toEqual(['consensus', 'collaborate', 'review']);
    const invest = asks.find(({ kind }) => kind === 'invest');
    expect(invest?.asks.length).toBeGreaterThan(0);
    const rows = await asked.book.dealElements.where('dealId').equals(deal.id).toArray();
    for (const { key } of view?.passed ?? []) {
      const row = rows.find(({ elementKey }) => elementKey === key);
      expect(row?.state).toBe('passed-over');
      expect(['client_declined', 'not_applicable', 'already_true', 'not_yet_due']).not.toContain(row?.reason);
    }
    expect(await asked.ask('review', { dealId: 'gone' })).toBeNull();
  });
});

describe('what was passed over, by name', () => {
  it('has every deal once, under how it ended', async () => {
    const asked = await openPastBook();
    const view = await asked.ask('variance', {});
    const row = view.rows.find(({ element }) => element.key === 'present.commitments.review');
    const legitimate = ['client_declined', 'not_applicable', 'already_true', 'not_yet_due'];
    const passed = PAST.dealElements.filter(
      ({ elementKey, state, reason }) =>
        elementKey === 'present.commitments.review' && state === 'passed-over' && !legitimate.includes(reason ?? ''),
    );
    const outcome = (id: string) => PAST.deals.find((deal) => deal.id === id)?.outcome ?? 'open';
    const ends = passed.map(({ dealId }) => outcome(dealId));
    expect(row?.won).toHaveLength(ends.filter((end) => end === 'won').length);
    expect(row?.open).toHaveLength(ends.filter((end) => end === 'open').length);
    expect((row?.lost.length ?? 0) + (row?.aside.length ?? 0) + (row?.won.length ?? 0) + (row?.open.length ?? 0)).toBe(
      passed.length,
    );
    const sizes = view.rows.map(({ won, lost, open, aside }) => won.length + lost.length + open.length + aside.length);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(Math.min(...sizes)).toBeGreaterThan(1);
  });
});
