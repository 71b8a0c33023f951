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

const given = (dealId: string, kind: string) =>
  PAST.commitments.some(
    (one) =>
      one.dealId === dealId && one.kind === kind && one.direction === 'they' && ['given', 'kept'].includes(one.state),
  );
/** Not applicable in this deal, or true before it. */
const excused = (dealId: string, elementKey: string) =>
  PAST.dealElements
    .filter((row) => row.dealId === dealId && row.elementKey === elementKey)
    .some(({ reason }) => reason === 'not_applicable' || reason === 'already_true');

describe('how deals go', () => {
  it('counts wins by origin over every deal that was won or lost', () => {
    for (const { origin, rate } of view.byOrigin) {
      const own = COUNTED.filter((deal) => deal.origin === origin);
      expect(rate).toMatchObject({ n: own.filter((deal) => deal.outcome === 'won').length, of: own.length });
      expect(rate.share === null).toBe(own.length < 5);
    }
    expect(view.byOrigin.reduce((sum, { rate }) => sum + rate.of, 0)).toBe(COUNTED.length);
  });

  it('holds deals that came past half way against each other by what is usual up to there', () => {
    const far = COUNTED.filter(({ stage }) => ['present', 'negotiate', 'close'].includes(stage));
    const usual = ['time', 'explore', 'change', 'consensus', 'collaborate', 'consensus'];
    const places = ['target', 'qualify', 'discover', 'discover', 'diagnose', 'diagnose'];
    const stood = far.filter(({ id }) =>
      usual.every((kind, at) => given(id, kind) || excused(id, `${places[at]}.commitments.${kind}`)),
    );
    const won = (deals: typeof far) => deals.filter(({ outcome }) => outcome === 'won').length;
    expect(view.followed.yes).toMatchObject({ n: won(stood), of: stood.length });
    expect(view.followed.no).toMatchObject({ n: won(far) - won(stood), of: far.length - stood.length });
    expect(stood.length).toBeGreaterThan(4);
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
