/** The books by which growth is measured: the same rep, with a thousand commitments or a million. */
import { largeBook } from '../../../lib/domain/sample-book/large/large-book.ts';
import type { SampleRows } from '../../../lib/domain/sample-book/sample-rows.ts';

/** Commitments. What else belongs to them grows along: a deal for every twenty, and two people to each deal. */
export const SIZES = [1000, 10_000, 100_000, 1_000_000] as const;
export type Size = (typeof SIZES)[number];
const COMMITMENTS_A_DEAL = 20;
const PEOPLE_A_DEAL = 2;
const SEED = 23;

export function grownBook(commitments: number, now: number): SampleRows {
  const deals = Math.ceil(commitments / COMMITMENTS_A_DEAL);
  return largeBook({ seed: SEED, now, deals, people: deals * PEOPLE_A_DEAL, commitments });
}
