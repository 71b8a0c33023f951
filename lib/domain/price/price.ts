/**
 * The price of resistance, from the rep's own closed deals: won where an element was done against won where it was passed
 * over. Under eight deals on a side there are counts and nothing else, up to nineteen it is too early to say, from twenty
 * there is a band. It is an estimate and says nothing about what made a deal end as it did.
 */
import type { Instant } from '../rows/types.ts';
import { bandOfDifference, TAIL } from './band.ts';
import type { Band, Tally } from './band.ts';
import { countSide, stratify, weighSide } from './strata.ts';
import type { ClosedCase, Stratum } from './strata.ts';

/** Closed deals on the smaller side, after combining. */
const COUNTS_UNDER = 8;
const BAND_FROM = 20;

/** At most so many elements stand on the page at a time. */
export const MOST_PRICED = 2;

/**
 * How unlikely "no difference, or one the other way" has to be for words, shared among the bands on the page: stricter
 * than the band's own tenth, because with two bands one of them clears zero by chance in a fifth of all pages.
 */
const WORDS_TAIL = 0.075;

export interface Price {
  shows: 'counts' | 'early' | 'band';
  /** After combining: strata without one of the sides are not in it. */
  done: Tally;
  passed: Tally;
  compared: Stratum[];
  leftOut: Stratum[];
  /** `null` under twenty. */
  band: PriceBand | null;
}

export interface PriceBand extends Band {
  /** Weighed by the mix of the deals in which the element was passed over. */
  doneRate: number;
  passedRate: number;
}

export function priceOf(cases: readonly ClosedCase[]): Price {
  const { compared, leftOut } = stratify(cases);
  const done = countSide(compared, 'done');
  const passed = countSide(compared, 'passed');
  const shows = showsFor(Math.min(done.n, passed.n));
  return { shows, done, passed, compared, leftOut, band: shows === 'band' ? bandOf(compared) : null };
}

function showsFor(smaller: number): Price['shows'] {
  if (smaller < COUNTS_UNDER) return 'counts';
  return smaller < BAND_FROM ? 'early' : 'band';
}

function bandOf(compared: readonly Stratum[]): PriceBand {
  const done = weighSide(compared, 'done');
  const passed = weighSide(compared, 'passed');
  return { ...bandOfDifference(done, passed), doneRate: done.won / done.n, passedRate: passed.won / passed.n };
}

/**
 * What may be put into words: that more, or fewer, were won where it was done. `unsaid` = the band clears zero, but by too
 * little for a page with as many bands as this one.
 *
 * @param bands on the page, this one included
 */
export function wordsFor(band: Band, bands: number): 'more' | 'fewer' | 'unsaid' | 'none' {
  const clears = band.low > 0 || band.high < 0;
  if (!clears) return 'none';
  const doubt = Math.min(band.notAbove, band.notBelow);
  if (doubt > Math.min(TAIL, WORDS_TAIL / bands)) return 'unsaid';
  return band.low > 0 ? 'more' : 'fewer';
}

/** How many of the cases ended after the element was chosen: the others were there to be seen before. */
export function closedSince(closedAt: readonly (Instant | null)[], chosenAt: Instant): number {
  return closedAt.filter((at) => at !== null && at > chosenAt).length;
}
