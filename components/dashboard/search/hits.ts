/** Where a search result leads, and how results stand together. */
import type { SearchHit } from '../../../lib/contract/views.ts';
import { dealHref, hrefOf } from '../shell/route.ts';

export interface HitGroup {
  type: SearchHit['type'];
  found: SearchHit[];
}

/** Best first, as the answer comes: the group of the best hit leads. */
export function groupHits(hits: readonly SearchHit[]): HitGroup[] {
  const types = [...new Set(hits.map(({ type }) => type))];
  return types.map((type) => ({ type, found: hits.filter((hit) => hit.type === type) }));
}

/** People and accounts lead to their own row; commitments to their deal. */
export function hitHref(hit: SearchHit): string {
  if (hit.type === 'contact') return hrefOf('people', { text: hit.title, first: hit.id });
  if (hit.type === 'account') return hrefOf('people', { show: 'accounts', text: hit.title, first: hit.id });
  return hit.dealId === null ? hrefOf('deals') : dealHref(hit.dealId);
}
