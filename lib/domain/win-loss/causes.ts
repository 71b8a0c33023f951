/** Why a deal ended as it did, in the rep's own view: own causes first, external ones after. */
const OWN_WON = ['asked-early', 'right-people', 'worth-shown', 'built-together', 'stayed-on'] as const;
const EXTERNAL_WON = ['no-rival', 'known-before', 'lucky-time'] as const;
const OWN_LOST = ['not-asked', 'too-few-people', 'worth-unclear', 'skipped-ahead', 'too-slow', 'wrong-deal'] as const;
const EXTERNAL_LOST = ['no-budget', 'price', 'rival', 'other-priority', 'sponsor-left', 'no-decision'] as const;

export const REVIEW_CAUSES = [...OWN_WON, ...EXTERNAL_WON, ...OWN_LOST, ...EXTERNAL_LOST] as const;
