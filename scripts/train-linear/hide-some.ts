/**
 * Copies of what is learned from, with half of what each holds left out. What a large model makes of them shows what it
 * thinks of each feature by itself: a small one that sees only whole rows finds other ways to the same answers, and reads
 * strangers worse.
 */
import { seededRandom } from '../../lib/domain/sample-book/random.ts';

const SEED = 1;
const COPIES = 4;
const KEPT = 0.5;
/** How much of what holds a feature there is now, copies as they count. */
export const SEEN_WITH_COPIES = 1 + KEPT;

/** Together the copies of one count as much as it does. */
export function hideSome<One extends { weight: number }>(
  all: readonly One[],
  hide: (one: One, keeps: () => boolean) => One,
): One[] {
  const random = seededRandom(SEED).next;
  const keeps = () => random() < KEPT;
  return Array.from({ length: COPIES }, () =>
    all.map((one) => ({ ...hide(one, keeps), weight: one.weight / COPIES })),
  ).flat();
}
