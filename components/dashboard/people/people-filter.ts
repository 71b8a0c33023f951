/** Which of the two lists, and the words to narrow it by, as they stand in the address. */
import { PAGE_ROWS, readOffset } from '../lists/paging.ts';
import { hrefOf } from '../shell/route.ts';

const SHOWS = ['people', 'accounts', 'duplicates'] as const;

export interface PeopleFilter {
  show: 'people' | 'accounts' | 'duplicates';
  text: string;
  offset: number;
}

export function readPeopleFilter(params: Record<string, string>): PeopleFilter {
  return {
    show: SHOWS.find((show) => show === params['show']) ?? 'people',
    text: params['text'] ?? '',
    offset: readOffset(params['from']),
  };
}

export function peopleFilterHref({ show, text, offset }: PeopleFilter): string {
  return hrefOf('people', {
    show: show === 'people' ? '' : show,
    text,
    from: offset === 0 ? '' : String(offset),
  });
}

export function peopleArgs({ text, offset }: PeopleFilter) {
  return { offset, limit: PAGE_ROWS, ...(text.trim() ? { text: text.trim() } : {}) };
}
