/** The rules of the price: how many deals say how much, what is compared with what, and what words there may be. */
import { describe, expect, it } from 'vitest';
import { moneyOf } from '../../../lib/domain/price/money.ts';
import { closedSince, priceOf, wordsFor } from '../../../lib/domain/price/price.ts';
import { stratify } from '../../../lib/domain/price/strata.ts';
import type { ClosedCase } from '../../../lib/domain/price/strata.ts';

/** As many deals of one kind as asked for; the first `won` of them are won. */
function some(n: number, won: number, fields: Partial<ClosedCase>): ClosedCase[] {
  return Array.from({ length: n }, (_, at) => ({
    dealId: `${at}`,
    side: 'done',
    won: at < won,
    origin: 'we-opened',
    value: null,
    currency: 'EUR',
    ...fields,
  }));
}
const sides = (done: number, passed: number) => [...some(done, 3, {}), ...some(passed, 1, { side: 'passed' })];

describe('how many deals say how much', () => {
  it.each([
    [7, 30, 'counts'],
    [30, 7, 'counts'],
    [8, 30, 'early'],
    [30, 19, 'early'],
    [20, 20, 'band'],
  ] as const)('%i done and %i passed over: %s', (done, passed, shows) => {
    const price = priceOf(sides(done, passed));
    expect(price.shows).toBe(shows);
    expect(price.band === null).toBe(shows !== 'band');
    expect([price.done.n, price.passed.n]).toEqual([done, passed]);
  });

  it('counts a side after strata without another side are left out', () => {
    const price = priceOf([...sides(25, 19), ...some(10, 0, { side: 'passed', origin: 'rfp' })]);
    expect(price.shows).toBe('early');
    expect(price.leftOut).toMatchObject([{ origin: 'rfp', size: 'unknown', done: { n: 0 }, passed: { n: 10 } }]);
  });
});

describe('strata', () => {
  it('split each currency at its own middle, and keep deals without a value apart', () => {
    const values = [10, 20, 30, 40].flatMap((value) => some(1, 0, { value }));
    const pounds = [1000, 3000].flatMap((value) => some(1, 0, { value, currency: 'GBP' }));
    const { leftOut } = stratify([...values, ...pounds, ...some(2, 0, {})]);
    const sizes = Object.fromEntries(leftOut.map(({ size, done }) => [size, done.n]));
    expect(sizes).toEqual({ smaller: 3, larger: 3, unknown: 2 });
  });

  it('are weighed by the deals passed over in them', () => {
    const price = priceOf([
      ...some(20, 10, { origin: 'referral' }),
      ...some(20, 2, { origin: 'rfp' }),
      ...some(6, 3, { origin: 'referral', side: 'passed' }),
      ...some(18, 1, { origin: 'rfp', side: 'passed' }),
    ]);
    // 0.5 of the referrals and 0.1 of the requests were won where it was done: 6/24 × 0.5 + 18/24 × 0.1.
    expect(price.band?.doneRate).toBeCloseTo(0.2, 9);
    expect(price.band?.passedRate).toBeCloseTo(4 / 24, 9);
  });

  it('with little on one side make a wider band than the same deals in the same mix', () => {
    const even = priceOf(sides(24, 24)).band;
    const bent = priceOf([
      ...some(22, 3, { origin: 'referral' }),
      ...some(2, 0, { origin: 'rfp' }),
      ...some(2, 0, { origin: 'referral', side: 'passed' }),
      ...some(22, 1, { origin: 'rfp', side: 'passed' }),
    ]).band;
    const width = (band: typeof even) => (band?.high ?? 0) - (band?.low ?? 0);
    expect(width(bent)).toBeGreaterThan(width(even) * 1.3);
  });
});

describe('words', () => {
  const band = { low: 0.02, high: 0.4, notAbove: 0.06, notBelow: 0.94 };

  it('come only where the band clears zero, and by more where two bands stand on the page', () => {
    expect(wordsFor(band, 1)).toBe('more');
    expect(wordsFor(band, 2)).toBe('unsaid');
    expect(wordsFor({ ...band, low: -0.01 }, 1)).toBe('none');
    expect(wordsFor({ low: -0.4, high: -0.1, notAbove: 0.99, notBelow: 0.01 }, 2)).toBe('fewer');
  });
});

describe('money', () => {
  it('is lost deals × difference × value, each currency by itself, and may reach below zero', () => {
    const lost = [
      ...some(2, 0, { side: 'passed', value: 1000 }),
      ...some(1, 1, { side: 'passed', value: 9000 }),
      ...some(1, 0, { side: 'done', value: 9000 }),
      ...some(1, 0, { side: 'passed', value: 500, currency: 'GBP' }),
      ...some(3, 0, { side: 'passed', value: null }),
    ];
    expect(moneyOf(lost, { low: -0.1, high: 0.3 })).toEqual([
      { currency: 'EUR', deals: 2, value: 2000, low: -200, high: 600 },
      { currency: 'GBP', deals: 1, value: 500, low: -50, high: 150 },
    ]);
  });
});

describe('the day of the choice', () => {
  it('tells which deals had ended before', () => {
    expect(closedSince([100, 200, 300, null], 200)).toBe(1);
  });
});
