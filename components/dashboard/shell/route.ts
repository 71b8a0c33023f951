/** Addresses inside the dashboard tab: `#/deals`, `#/deals/ID`, `#/ledger?state=due`. Filters live here, so Back undoes them; see `words-aside.ts`. */
export const PAGES = [
  'today',
  'deals',
  'ledger',
  'calendar',
  'people',
  'rates',
  'reviews',
  'passed',
  'brief',
  'price',
  'process',
  'red-pen',
  'skills',
  'snippets',
  'search',
  'settings',
  'detector',
  'data',
  'privacy',
  'welcome',
] as const;
export type PageName = (typeof PAGES)[number];

export interface Route {
  page: PageName;
  /** Set on `#/deals/ID`, `#/reviews/ID` and `#/process/KEY` alone. */
  id: string | null;
  params: Record<string, string>;
}

const HOME: Route = { page: 'deals', id: null, params: {} };

/** An unknown address leads home: it comes from an old bookmark or a mistyped one. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [page, id, ...rest] = path.split('/');
  if (!isPage(page) || rest.length > 0) return HOME;
  if (id && page !== 'deals' && page !== 'reviews' && page !== 'process') return HOME;
  return { page, id: id ? readPart(id) : null, params: readParams(query) };
}

export function hrefOf(page: PageName, params: Record<string, string> = {}): string {
  const query = new URLSearchParams(Object.entries(params).filter(([, value]) => value !== ''));
  return query.size > 0 ? `#/${page}?${query}` : `#/${page}`;
}

export function dealHref(dealId: string): string {
  return `#/deals/${encodeURIComponent(dealId)}`;
}

export function processHref(key: string, params: Record<string, string> = {}): string {
  const query = new URLSearchParams(params);
  return `#/process/${encodeURIComponent(key)}${query.size > 0 ? `?${query}` : ''}`;
}

/** Where a closed deal is looked back on. */
export function reviewHref(dealId: string): string {
  return `#/reviews/${encodeURIComponent(dealId)}`;
}

function isPage(page: string | undefined): page is PageName {
  return (PAGES as readonly (string | undefined)[]).includes(page);
}

function readPart(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** No prototype, so that `?__proto__=…` is a word like any other. */
function readParams(query: string): Record<string, string> {
  const params: Record<string, string> = Object.create(null);
  for (const [key, value] of new URLSearchParams(query)) params[key] = value.slice(0, 300);
  return params;
}
