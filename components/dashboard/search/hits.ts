/** Where a search result leads, and how results stand together. */
import type { SearchHit } from '../../../lib/contract/views.ts';
import { dealHref, hrefOf } from '../shell/route.ts';

const TYPES = ['deal', 'contact', 'account', 'commitment'] as const;

export interface HitGroup {
  type: SearchHit['type'];
  found: SearchHit[];
}

/** The order of the answer is kept inside a group: it is the best first. */
export function groupHits(hits: readonly SearchHit[]): HitGroup[] {
  return TYPES.map((type) => ({ type, found: hits.filter((hit) => hit.type === type) })).filter(
    ({ found }) => found.length > 0,
  );
}

/** People and accounts lead to their own row; commitments to their deal. */
export function hitHref(hit: SearchHit): string {
  if (hit.type === 'contact') return hrefOf('people', { text: hit.title });
  if (hit.type === 'account') return hrefOf('people', { show: 'accounts', text: hit.title });
  return hit.dealId === null ? hrefOf('deals') : dealHref(hit.dealId);
}
