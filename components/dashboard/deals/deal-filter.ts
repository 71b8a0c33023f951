/** The sentence above the deals, as it stands in the address. */
import type { QueryArgs } from '../../../lib/contract/queries.ts';
import { PAGE_ROWS, readOffset } from '../lists/paging.ts';
import { hrefOf } from '../shell/route.ts';

export const SHOWS = ['open', 'closed', 'dream', 'all'] as const;
export const SORTS = ['updated', 'name', 'stage', 'value', 'close'] as const;

export interface DealFilter {
  show: (typeof SHOWS)[number];
  /** Empty = any. */
  stage: string;
  sort: (typeof SORTS)[number];
  text: string;
  offset: number;
}

export function readDealFilter(params: Record<string, string>): DealFilter {
  return {
    show: SHOWS.find((show) => show === params['show']) ?? 'open',
    sort: SORTS.find((sort) => sort === params['sort']) ?? 'updated',
    stage: params['stage'] ?? '',
    text: params['text'] ?? '',
    offset: readOffset(params['from']),
  };
}

/** Only what differs from the usual sentence stands in the address. */
export function dealFilterHref(filter: DealFilter): string {
  const { show, sort, stage, text, offset } = filter;
  return hrefOf('deals', {
    show: show === 'open' ? '' : show,
    sort: sort === 'updated' ? '' : sort,
    stage,
    text,
    from: offset === 0 ? '' : String(offset),
  });
}

export function dealArgs(filter: DealFilter): QueryArgs<'deals'> {
  const { show, sort, stage, text, offset } = filter;
  return {
    show,
    sort,
    offset,
    limit: PAGE_ROWS,
    ...(stage ? { stage } : {}),
    ...(text.trim() ? { text: text.trim() } : {}),
  };
}

/** Is anything left out that the rep could ask to see? */
export function isNarrowed(filter: DealFilter): boolean {
  return filter.show !== 'all' || filter.stage !== '' || filter.text !== '' || filter.offset > 0;
}

/** Is it another list than the one that opens? */
export function isChosen(filter: DealFilter): boolean {
  return dealFilterHref({ ...filter, offset: 0 }) !== hrefOf('deals');
}
