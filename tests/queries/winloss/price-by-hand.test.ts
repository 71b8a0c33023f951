/** On which side of a price a deal stands, by hand, over random books; that of one book is in `price.test.ts`. */
import { expect, it } from 'vitest';
import { ids, idsOf, overBooks } from '../support/over-books.ts';
import { isLost, isWon, leftFirst, placeOf, reasonOf, stateOf } from '../support/plain-deals.ts';
import type { PlainDeal } from '../support/plain-deals.ts';

it('is the price: who stands on which side, and why a deal is left out', { timeout: 600_000 }, () =>
  overBooks(async ({ asked, deals, own }) => {
    const elements = own.stages.flatMap(({ elements: all }) => all);
    for (const at of [3, 17]) {
      const { key } = elements[(at * 7) % elements.length] ?? { key: '' };
      await asked.must('choose-price', { elementKeys: [key] });
      const [priced] = (await asked.ask('price', {})).chosen;
      const closed = deals.filter(({ deal }) => deal.closed === 1);
      const sides = { done: [] as PlainDeal[], passed: [] as PlainDeal[] };
      const out: Record<string, number> = {};
      for (const one of closed) {
        const side = plainSide(one, key);
        if (side === 'done' || side === 'passed') sides[side].push(one);
        else out[side] = (out[side] ?? 0) + 1;
      }
      const tally = (all: PlainDeal[]) => ({ n: all.length, won: all.filter(isWon).length });
      expect([key, priced?.all]).toEqual([key, { done: tally(sides.done), passed: tally(sides.passed) }]);
      expect(Object.fromEntries(priced?.leftOut.map(({ why, n }) => [why, n]) ?? [])).toEqual(out);
      expect(ids(priced?.won ?? [])).toEqual(idsOf(sides.passed.filter(isWon)));
      expect(ids(priced?.lost ?? [])).toEqual(idsOf(sides.passed.filter(isLost)));
      const smaller = Math.min(priced?.done.n ?? 0, priced?.passed.n ?? 0);
      expect(priced?.shows).toBe(smaller < 8 ? 'counts' : smaller < 20 ? 'early' : 'band');
    }
  }, 120),
);

const EXCUSED = ['not_applicable', 'already_true', 'not_yet_due'];

/** Won and lost deals that got past the stage of the element; the others by why they are on neither side. */
function plainSide(one: PlainDeal, key: string): string {
  const { deal, process } = one;
  if (!leftFirst(one) || !(isWon(one) || isLost(one))) return 'set-aside';
  const at = process.stages.findIndex(({ elements }) => elements.some((element) => element.key === key));
  const element = process.stages[at]?.elements.find((candidate) => candidate.key === key);
  if (!element) return 'not-in-process';
  if (!isWon(one) && placeOf(process, deal.stage) <= at) return 'never-left';
  const state = stateOf(one, element);
  if (state === 'done') return 'done';
  if (state === 'not-applicable') return 'not-applicable';
  if (state === 'open') return 'open';
  const reason = reasonOf(one, key);
  if (reason === 'client_declined') return 'declined';
  if (EXCUSED.includes(reason ?? '')) return 'not-applicable';
  const row = one.elements.find(({ elementKey }) => elementKey === key);
  return (row?.at ?? 0) > deadAt(one) ? 'dead' : 'passed';
}

/** Its close; of a lost one the client's last no, where nothing was given and nobody heard from since. */
function deadAt({ deal, commitments, parts }: PlainDeal): number {
  const close = deal.closedAt ?? Infinity;
  if (deal.outcome === 'won') return close;
  let last: PlainDeal['commitments'][number] | null = null;
  for (const one of commitments)
    if (one.direction === 'they' && (last === null || one.stateAt > last.stateAt)) last = one;
  if (last?.state !== 'declined') return close;
  const since = last.stateAt;
  return parts.some(({ lastHeardAt }) => (lastHeardAt ?? 0) > since) ? close : Math.min(close, since);
}
