/** The middle one of some numbers: half lie below. With an even count the mean of the two in the middle. */
import { LEAST_CASES } from '../commitment/rates.ts';

export interface Middle {
  n: number;
  /** `null` = too few cases to say. */
  value: number | null;
}

export function middleOf(numbers: readonly number[]): Middle {
  const sorted = numbers.toSorted((a, b) => a - b);
  const n = sorted.length;
  if (n < LEAST_CASES) return { n, value: null };
  const upper = sorted[Math.floor(n / 2)] ?? 0;
  return { n, value: n % 2 === 1 ? upper : (upper + (sorted[n / 2 - 1] ?? 0)) / 2 };
}
