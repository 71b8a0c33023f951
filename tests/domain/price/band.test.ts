import { describe, expect, it } from 'vitest';
import { bandOfDifference } from '../../../lib/domain/price/band.ts';
import { seededRandom } from '../../../lib/domain/sample-book/random.ts';
import { drawBeta, exactBelow } from './exact.ts';

const PAIRS = [
  [20, 10, 20, 3],
  [20, 0, 22, 0],
  [25, 25, 20, 0],
  [60, 21, 33, 4],
  [120, 31, 240, 55],
] as const;

describe('the band of a difference', () => {
  it.each(PAIRS)('%i deals with %i won against %i with %i: as the exact integral has it', (n, won, m, more) => {
    const band = bandOfDifference({ n, won }, { n: m, won: more });
    const done = { won, lost: n - won };
    const passed = { won: more, lost: m - more };
    expect(exactBelow(done, passed, band.low)).toBeCloseTo(0.1, 2);
    expect(exactBelow(done, passed, band.high)).toBeCloseTo(0.9, 2);
    expect(band.notAbove).toBeCloseTo(exactBelow(done, passed, 0), 3);
    expect(band.notAbove + band.notBelow).toBeCloseTo(1, 9);
  });

  it('agrees with plain drawing', () => {
    const random = seededRandom(3);
    const drawn = Array.from({ length: 20_000 }, () => drawBeta(random, 9, 14) - drawBeta(random, 4, 26)).sort(
      (a, b) => a - b,
    );
    const band = bandOfDifference({ n: 23, won: 9 }, { n: 30, won: 4 });
    expect(Math.abs(band.low - (drawn[2000] ?? 0))).toBeLessThan(0.005);
    expect(Math.abs(band.high - (drawn[18_000] ?? 0))).toBeLessThan(0.005);
  });

  it('turns about when the sides are changed over', () => {
    const one = bandOfDifference({ n: 23, won: 9 }, { n: 30, won: 4 });
    const other = bandOfDifference({ n: 30, won: 4 }, { n: 23, won: 9 });
    expect(one.low).toBeCloseTo(-other.high, 6);
    expect(one.notAbove).toBeCloseTo(other.notBelow, 6);
  });

  it('holds with thousands of deals on a side', () => {
    const band = bandOfDifference({ n: 6000, won: 2400 }, { n: 5000, won: 1500 });
    expect(band.low).toBeGreaterThan(0.08);
    expect(band.high).toBeLessThan(0.12);
    expect(band.notAbove).toBeLessThan(1e-9);
  });
});
