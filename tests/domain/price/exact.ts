/** The same figures by other ways than the code's: an exact sum where there is one, and plain drawing. */
import type { Random } from '../../../lib/domain/sample-book/random.ts';

/**
 * P(A - B <= x) for A ~ Beta(1+aWon, 1+aLost) and B likewise, whole numbers: the distribution of B by the binomial sum
 * (I_x(a, b) = P(Bin(a+b-1, x) >= a)), integrated over the density of A by Simpson's rule.
 */
export function exactBelow(a: { won: number; lost: number }, b: { won: number; lost: number }, x: number): number {
  const steps = 2000;
  const weights = Array.from({ length: steps + 1 }, (_, at) => (at === 0 || at === steps ? 1 : at % 2 === 1 ? 4 : 2));
  const density = (p: number) => p ** a.won * (1 - p) ** a.lost;
  let mass = 0;
  let below = 0;
  for (const [at, weight] of weights.entries()) {
    const p = at / steps;
    mass += weight * density(p);
    below += weight * density(p) * (1 - betaCdf(b, p - x));
  }
  return below / mass;
}

function betaCdf({ won, lost }: { won: number; lost: number }, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const trials = won + lost + 1;
  let term = (1 - x) ** trials;
  let sum = 0;
  for (let hits = 0; hits <= trials; hits += 1) {
    if (hits >= won + 1) sum += term;
    term *= ((trials - hits) / (hits + 1)) * (x / (1 - x));
  }
  return sum;
}

/** A flat prior needs whole numbers alone: the k-th smallest of n numbers drawn evenly. */
export function drawBeta(random: Random, won: number, lost: number): number {
  const drawn = Array.from({ length: won + lost + 1 }, () => random.next()).sort((one, other) => one - other);
  return drawn[won] ?? 0;
}
