/** What the figures hold to over many made-up books. Seeded: the same on every run. */
import { describe, expect, it } from 'vitest';
import { priceOf, wordsFor } from '../../../lib/domain/price/price.ts';
import type { Price } from '../../../lib/domain/price/price.ts';
import type { ClosedCase } from '../../../lib/domain/price/strata.ts';
import { seededRandom } from '../../../lib/domain/sample-book/random.ts';
import type { Random } from '../../../lib/domain/sample-book/random.ts';
import type { Origin } from '../../../lib/domain/rows/types.ts';
import { drawCases } from './pages.ts';
import type { World } from './pages.ts';

const EVEN = [1, 1, 1, 1];
const USUAL = [5, 3, 1, 2];
const PAGES = 1000;
/** On a machine that others use too. */
const TIME = 60_000;

/** The difference that the band estimates: each stratum's, by the weight of the deals passed over in it. */
function truthOf(price: Price, won: World['won']): number {
  const all = price.passed.n;
  return price.compared.reduce((sum, { origin, size, passed }) => {
    const larger = size === 'larger';
    return sum + (passed.n / all) * (won(origin, larger, 'done') - won(origin, larger, 'passed'));
  }, 0);
}

describe('the band over many books', { timeout: TIME }, () => {
  it('holds the truth four times in five, with rates drawn from the prior', () => {
    const random = seededRandom(11);
    let banded = 0;
    let held = 0;
    for (let page = 0; page < PAGES; page += 1) {
      const rates = { done: random.next(), passed: random.next() };
      const won: World['won'] = (_origin, _larger, side) => rates[side];
      const share = 0.3 + random.next() * 0.4;
      const price = priceOf(drawCases(random, random.int(60, 200), { won, passed: () => share, mix: USUAL }));
      if (!price.band) continue;
      const truth = truthOf(price, won);
      banded += 1;
      if (price.band.low <= truth && truth <= price.band.high) held += 1;
    }
    expect(banded).toBeGreaterThan(PAGES * 0.7);
    expect(held / banded).toBeGreaterThan(0.76);
    expect(held / banded).toBeLessThan(0.84);
  });

  it('holds it too where origin and size have rates of their own', () => {
    const random = seededRandom(12);
    let banded = 0;
    let held = 0;
    for (let page = 0; page < PAGES; page += 1) {
      const base = { done: random.next(), passed: random.next() };
      const shift = new Map<string, number>();
      const won: World['won'] = (origin, larger, side) => {
        const key = `${origin}/${larger}`;
        if (!shift.has(key)) shift.set(key, random.next() * 2 - 1);
        const odds = Math.log(base[side] / (1 - base[side])) + (shift.get(key) ?? 0);
        return 1 / (1 + Math.exp(-odds));
      };
      const price = priceOf(drawCases(random, random.int(60, 200), { won, passed: () => 0.5, mix: USUAL }));
      if (!price.band) continue;
      const truth = truthOf(price, won);
      banded += 1;
      if (price.band.low <= truth && truth <= price.band.high) held += 1;
    }
    expect(held / banded).toBeGreaterThan(0.76);
    expect(held / banded).toBeLessThan(0.84);
  });
});

interface Rep {
  name: string;
  deals: [from: number, to: number];
  won(random: Random): World['won'];
  passed(random: Random): World['passed'];
  mix: readonly number[];
}

/** How deals of an origin tend to end, whatever is done in them. */
const BY_ORIGIN: Record<Origin, number> = { 'we-opened': 0.28, 'they-asked': 0.22, rfp: 0.1, referral: 0.45 };

const REPS: Rep[] = [
  {
    name: 'one win rate for all, passing over half',
    deals: [40, 160],
    won: (random) => always(random.next()),
    passed: () => () => 0.5,
    mix: USUAL,
  },
  {
    name: 'few wins, mostly passed over, in many strata',
    deals: [80, 200],
    won: () => () => 0.18,
    passed: () => () => 0.7,
    mix: EVEN,
  },
  {
    name: 'quality drives both skipping and losing',
    deals: [60, 200],
    won: () => (origin, larger) => BY_ORIGIN[origin] * (larger ? 0.8 : 1.2),
    passed: () => (origin, larger) => 0.9 - BY_ORIGIN[origin] - (larger ? 0 : 0.15),
    mix: USUAL,
  },
  {
    name: 'many wins, seldom passed over',
    deals: [60, 200],
    won: () => () => 0.55,
    passed: () => () => 0.3,
    mix: USUAL,
  },
];

function always(rate: number): World['won'] {
  return () => rate;
}

/**
 * A page without any effect: ten elements that come to nothing, of which the rep chooses two before looking, those passed
 * over most. Sides are drawn anew for each element over the same deals, so that what is chosen depends on the book.
 */
function drawPage(random: Random, rep: Rep): ClosedCase[][] {
  const won = rep.won(random);
  const passed = rep.passed(random);
  const deals = drawCases(random, random.int(...rep.deals), { won, passed, mix: rep.mix });
  const elements = Array.from({ length: 10 }, () => {
    const bent = (random.next() - 0.5) * 0.3;
    return deals.map((one): ClosedCase => {
      const share = passed(one.origin, (one.value ?? 0) >= 60_000) + bent;
      return { ...one, side: random.chance(share) ? 'passed' : 'done' };
    });
  });
  const most = (cases: ClosedCase[]) => cases.filter(({ side }) => side === 'passed').length;
  return elements.sort((a, b) => most(b) - most(a)).slice(0, 2);
}

describe('with no effect anywhere', { timeout: TIME }, () => {
  it.each(REPS)('says on at most 12 % of pages that something goes with fewer wins: $name', (rep) => {
    const random = seededRandom(21);
    let banded = 0;
    let said = 0;
    for (let page = 0; page < 500; page += 1) {
      const bands = drawPage(random, rep).flatMap((cases) => priceOf(cases).band ?? []);
      if (bands.length > 0) banded += 1;
      if (bands.some((band) => wordsFor(band, bands.length) === 'more')) said += 1;
    }
    expect(banded).toBeGreaterThan(250);
    expect(said / banded).toBeLessThanOrEqual(0.12);
  });
});

describe('a worthless step that weak deals skip', { timeout: TIME }, () => {
  /** Strong deals are won more and skipped less; the step itself does nothing. */
  const world: World = {
    won: (origin) => (origin === 'referral' ? 0.45 : 0.2),
    passed: (origin) => (origin === 'referral' ? 0.3 : 0.7),
    mix: [1, 0, 0, 1],
  };

  it('looks worth ten points, and about nothing once deals are held against their own kind', () => {
    const random = seededRandom(31);
    let raw = 0;
    let adjusted = 0;
    const pages = 200;
    for (let page = 0; page < pages; page += 1) {
      const cases = drawCases(random, 160, world);
      const rate = (side: ClosedCase['side']) => {
        const own = cases.filter((one) => one.side === side);
        return own.filter(({ won }) => won).length / own.length;
      };
      const { band } = priceOf(cases);
      raw += rate('done') - rate('passed');
      adjusted += (band?.doneRate ?? 0) - (band?.passedRate ?? 0);
    }
    expect(raw / pages).toBeGreaterThan(0.09);
    expect(Math.abs(adjusted / pages)).toBeLessThan(0.01);
  });
});
