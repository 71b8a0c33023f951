/** Why a deal ended as it did, in the rep's own view: own causes first, external ones after. */
import type { Outcome } from '../rows/types.ts';

const OWN_WON = ['asked-early', 'right-people', 'worth-shown', 'built-together', 'stayed-on'] as const;
const EXTERNAL_WON = ['no-rival', 'known-before', 'lucky-time'] as const;
const OWN_LOST = ['not-asked', 'too-few-people', 'worth-unclear', 'skipped-ahead', 'too-slow', 'wrong-deal'] as const;
const EXTERNAL_LOST = ['no-budget', 'price', 'rival', 'other-priority', 'sponsor-left', 'no-decision'] as const;

export const REVIEW_CAUSES = [...OWN_WON, ...EXTERNAL_WON, ...OWN_LOST, ...EXTERNAL_LOST] as const;
export type ReviewCause = (typeof REVIEW_CAUSES)[number];

const EXTERNAL: ReadonlySet<string> = new Set([...EXTERNAL_WON, ...EXTERNAL_LOST]);

/** Of the kind that nobody can do anything about, unless earlier: it is followed by that question. */
export function isExternal(cause: string | null): boolean {
  return cause !== null && EXTERNAL.has(cause);
}

export function causesFor(outcome: Outcome): { own: readonly ReviewCause[]; external: readonly ReviewCause[] } {
  return outcome === 'won' ? { own: OWN_WON, external: EXTERNAL_WON } : { own: OWN_LOST, external: EXTERNAL_LOST };
}
