/** Which of the two lists, and the words to narrow it by, as they stand in the address. */
import { PAGE_ROWS, readOffset } from '../lists/paging.ts';
import { hrefOf } from '../shell/route.ts';

const SHOWS = ['people', 'accounts', 'duplicates'] as const;

export interface PeopleFilter {
  show: 'people' | 'accounts' | 'duplicates';
  text: string;
  /** Of those that the text finds, the one that a search was for. */
  first?: string;
  offset: number;
}

export function readPeopleFilter(params: Record<string, string>): PeopleFilter {
  return {
    show: SHOWS.find((show) => show === params['show']) ?? 'people',
    text: params['text'] ?? '',
    offset: readOffset(params['from']),
    ...(params['first'] ? { first: params['first'] } : {}),
  };
}

export function peopleFilterHref({ show, text, first = '', offset }: PeopleFilter): string {
  return hrefOf('people', {
    show: show === 'people' ? '' : show,
    text,
    first,
    from: offset === 0 ? '' : String(offset),
  });
}

export function peopleArgs({ text, first, offset }: PeopleFilter) {
  return { offset, limit: PAGE_ROWS, ...(text.trim() ? { text: text.trim() } : {}), ...(first ? { first } : {}) };
}
