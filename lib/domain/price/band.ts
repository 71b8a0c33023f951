/**
 * The band of the difference between two rates, each a Beta distribution with a flat prior: Beta(1 + won, 1 + lost).
 *
 * Method: numerical convolution. Both are laid out on the midpoints of the same grid and convolved; the quantiles are read
 * off the running sum. Chosen over drawing at random because the same deals must show the same band every time, and over
 * the normal approximation because with twenty deals on a side the tails are lopsided. It agrees with an integral over the
 * exact distribution to 0.001 (tests/domain/price/band.test.ts).
 */

/** Cells from 0 to 1: a quarter of a percentage point each. */
const CELLS = 400;

/** 80 %: a tenth is left out on either side. */
export const TAIL = 0.1;

/** May be broken numbers: what a side is worth after weighing. See `strata.ts`. */
export interface Tally {
  n: number;
  won: number;
}

/** Differences are done minus passed over, from -1 to 1. */
export interface Band {
  low: number;
  high: number;
  /** How likely it is, by the same reckoning, that there is none or one the other way: for above zero, and for below. */
  notAbove: number;
  notBelow: number;
}

export function bandOfDifference(done: Tally, passed: Tally): Band {
  const difference = convolve(betaMass(done), betaMass(passed).toReversed());
  const zero = CELLS - 1;
  const sums = runningSums(difference);
  const at = (share: number): number => (crossing(sums, share) - zero) / CELLS;
  // Half of the cell at zero lies on either side of it.
  const notAbove = (sums[zero] ?? 1) - (difference[zero] ?? 0) / 2;
  return { low: at(TAIL), high: at(1 - TAIL), notAbove, notBelow: 1 - notAbove };
}

/** By logarithms: with thousands of deals the densities would sink below what a number can hold. No pole, as won, lost ≥ 0. */
function betaMass({ n, won }: Tally): Float64Array {
  const logs = Float64Array.from({ length: CELLS }, (_, at) => {
    const x = (at + 0.5) / CELLS;
    return won * Math.log(x) + (n - won) * Math.log(1 - x);
  });
  const most = logs.reduce((best, one) => Math.max(best, one), -Infinity);
  const raw = logs.map((one) => Math.exp(one - most));
  const whole = raw.reduce((total, one) => total + one, 0);
  return raw.map((one) => one / whole);
}

function convolve(one: Float64Array, other: Float64Array): Float64Array {
  const result = new Float64Array(one.length + other.length - 1);
  for (let i = 0; i < one.length; i += 1) {
    const mass = one[i] ?? 0;
    if (mass < 1e-14) continue;
    for (let j = 0; j < other.length; j += 1) result[i + j] = (result[i + j] ?? 0) + mass * (other[j] ?? 0);
  }
  return result;
}

function runningSums(mass: Float64Array): Float64Array {
  let total = 0;
  return mass.map((one) => (total += one));
}

/** Where the sum reaches the share, between cells; the mass of a cell lies half a cell to either side of it. */
function crossing(sums: Float64Array, share: number): number {
  const at = sums.findIndex((total) => total >= share);
  const before = sums[at - 1] ?? 0;
  return at - 0.5 + (share - before) / ((sums[at] ?? 1) - before || 1);
}
