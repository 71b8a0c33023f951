import { expect, test } from 'vitest';
import { groupHits, hitHref } from '../../../../components/dashboard/search/hits.ts';
import type { SearchHit } from '../../../../lib/contract/views.ts';

test('results stand by type, led by the best, and lead to their place', () => {
  const hit = (type: SearchHit['type'], id: string, dealId: string | null = null): SearchHit => ({
    type,
    id,
    dealId,
    title: `${type} ${id}`,
    detail: '',
  });
  const hits = [hit('commitment', 'c1', 'd1'), hit('deal', 'd2', 'd2'), hit('deal', 'd1', 'd1'), hit('contact', 'p1')];
  expect(groupHits(hits).map(({ type, found }) => [type, ...found.map(({ id }) => id)])).toEqual([
    ['commitment', 'c1'],
    ['deal', 'd2', 'd1'],
    ['contact', 'p1'],
  ]);
  expect(hits.map(hitHref)).toEqual(['#/deals/d1', '#/deals/d2', '#/deals/d1', '#/people?text=contact+p1&first=p1']);
});
