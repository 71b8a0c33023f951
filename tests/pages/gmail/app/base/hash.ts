/** The part of the address after the #, as Gmail writes it. */
import { decodeToken, encodeToken } from '../../token.ts';

export interface Place {
  /** `inbox`, `sent`, `label/Clients`, `search/from:dana` … */
  list: string;
  /** From 1. */
  page: number;
  /** `thread-f:…`, `thread-a:…` or the old 16 hex digits; `null` = the list itself. */
  thread: string | null;
  /** With conversation view off, the one mail that is shown. The address does not say it. */
  message?: string | null;
  /** `new`, or the name of a draft: `f:…+msg-a:r…`. */
  compose: string | null;
}

/** @param hash with or without the leading # */
export function parseHash(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  const segments = path.split('/').filter(Boolean);
  const thread = segments.length > 1 ? threadOf(segments.at(-1) ?? '') : null;
  if (thread) segments.pop();
  const page = /^p(\d+)$/.exec(segments.at(-1) ?? '')?.[1];
  if (page && segments.length > 1) segments.pop();
  const [first = 'inbox', ...rest] = segments;
  const name = decodeURIComponent(rest.join('/').replaceAll('+', ' '));
  return { list: name ? `${first}/${name}` : first, page: Number(page ?? 1), thread, compose: composeOf(query) };
}

export function formatHash({ list, page, thread, compose }: Omit<Place, 'message'>): string {
  const [first = 'inbox', ...rest] = list.split('/');
  const name = rest.length > 0 ? `/${encodeURIComponent(rest.join('/')).replaceAll('%20', '+')}` : '';
  const pageSegment = page > 1 && !thread ? `/p${page}` : '';
  const query = compose ? `?compose=${compose === 'new' ? 'new' : encodeToken(compose)}` : '';
  return `#${first}${name}${pageSegment}${thread ? `/${tokenOf(thread)}` : ''}${query}`;
}

function tokenOf(thread: string): string {
  return thread.startsWith('thread-') ? encodeToken(thread.slice('thread-'.length)) : thread;
}

function threadOf(segment: string): string | null {
  if (/^[0-9a-f]{16}$/.test(segment)) return segment;
  if (segment.length < 20) return null;
  const name = decodeToken(segment);
  return name ? `thread-${name.replace(/\+.*$/, '')}` : null;
}

function composeOf(query: string): string | null {
  const value = new URLSearchParams(query).get('compose')?.split(',')[0];
  if (!value) return null;
  return value === 'new' ? 'new' : decodeToken(value);
}
