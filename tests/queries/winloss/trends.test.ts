/** How deals go, against a plain account of the same rows. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { TrendsView } from '../../../lib/contract/views.ts';
import { openPastBook, PAST } from './past-book.ts';

let view: TrendsView;
beforeAll(async () => {
  view = await (await openPastBook()).ask('trends', {});
}, 60_000);

const COUNTED = PAST.deals.filter(
  ({ outcome, stage }) => stage !== 'target' && ['won', 'lost-competitor', 'no-decision'].includes(outcome ?? ''),
);

describe('how deals go', () => {
  it('counts wins by origin over every deal that was won or lost', () => {
    for (const { origin, rate } of view.byOrigin) {
      const own = COUNTED.filter((deal) => deal.origin === origin);
      expect(rate).toMatchObject({ n: own.filter((deal) => deal.outcome === 'won').length, of: own.length });
      expect(rate.share === null).toBe(own.length < 5);
    }
    expect(view.byOrigin.reduce((sum, { rate }) => sum + rate.of, 0)).toBe(COUNTED.length);
    expect(view.followed.yes.of + view.followed.no.of).toBe(COUNTED.length);
  });

  it('looks at the book’s deals, and draws twelve months', () => {
    expect(view.looked).toBe(PAST.deals.length);
    expect(view.more).toBe(false);
    expect(view.reach).toHaveLength(12);
    expect(view.reach.at(-1)?.deals).toBe(PAST.deals.filter(({ closed }) => closed === 0).length);
    expect(view.kept.us.of).toBeGreaterThan(20);
    expect(view.coverage.every(({ rate }) => rate.n <= rate.of)).toBe(true);
    expect(view.firstAsk.length).toBeGreaterThan(3);
  });
});
