import type { SkillRow } from '../../../lib/contract/views.ts';

/** Room for the round end of the line. */
const EDGE = 4;

/** Where each rating stands: time from left to right, 1 at the bottom and 5 at the top. Pure. */
export function ratingPoints(ratings: SkillRow['ratings'], width: number, height: number): { x: number; y: number }[] {
  const from = ratings[0]?.at ?? 0;
  const span = Math.max(1, (ratings.at(-1)?.at ?? 0) - from);
  return ratings.map(({ at, score }) => ({
    x: round(EDGE + ((at - from) / span) * (width - 2 * EDGE)),
    y: round(height - EDGE - ((score - 1) / 4) * (height - 2 * EDGE)),
  }));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
