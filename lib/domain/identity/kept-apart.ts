/** Pairs that look alike and are not the same, in the rep's word: they are not shown as duplicates again. */
import type { Id } from '../rows/types.ts';

export type ApartPair = [Id, Id];

/** As many as a backup takes back; the oldest give way. */
export const MOST_APART = 500;

function sorted(a: Id, b: Id): ApartPair {
  return a <= b ? [a, b] : [b, a];
}

export function withApart(pairs: readonly ApartPair[], a: Id, b: Id): ApartPair[] {
  const pair = sorted(a, b);
  const others = pairs.filter(([one, other]) => one !== pair[0] || other !== pair[1]);
  return [...others, pair].slice(-MOST_APART);
}

/** Whether two are kept apart, in either order. */
export function apartFrom(pairs: readonly ApartPair[]): (a: Id, b: Id) => boolean {
  const known = new Set(pairs.map(([a, b]) => sorted(a, b).join(' ')));
  return (a, b) => known.has(sorted(a, b).join(' '));
}
