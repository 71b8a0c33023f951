/** What a LinkedIn address says by itself: the kind of page, and the id that the page has to agree with. Pure. */
import type { PageKind } from '../context.ts';
import { decode } from './ids.ts';

export type PlaceKind =
  | 'profile'
  /** Also an account in Sales Navigator. */
  | 'company'
  /** Also one in the inbox of Sales Navigator. */
  | 'thread'
  /** A message being written to one person, or to nobody yet. */
  | 'compose'
  | 'messaging'
  | 'lead'
  /** About many people: nobody is chosen. */
  | 'list'
  | 'other';

export interface Place {
  kind: PlaceKind;
  page: PageKind;
  /**
   * profile: slug, lower-case, or `ACoAA…` · company: slug or number · thread: its id · lead: `ACwAA…` ·
   * compose: `ACoAA…` of the addressee. `null` where the address names nothing.
   */
  key: string | null;
}

/** In the order to try; the first group is the key. Addresses last seen in use: October 2026. */
const PATTERNS: [PlaceKind, RegExp][] = [
  ['profile', /^\/in\/([^/]+)/],
  ['company', /^\/(?:sales\/)?(?:company|account|school|showcase)\/([^/]+)/],
  ['compose', /^\/messaging\/(?:compose|thread\/new)\b/],
  ['thread', /^\/(?:messaging\/thread|sales\/inbox)\/(?!compose)([^/]+)/],
  ['messaging', /^\/(?:messaging|sales\/inbox)\b/],
  ['lead', /^\/sales\/(?:lead|people)\/([^/,]+)/],
  ['list', /^\/(?:mynetwork|search\/results|sales\/search|sales\/lists)\b/],
  ['other', /^/],
];

/** @param recipient of the query, for a message being written */
export function readPlace(url: URL, recipient: string): Place {
  const [kind, pattern] = PATTERNS.find(([, one]) => one.test(url.pathname)) ?? (['other', /^/] as const);
  const segment = pattern.exec(url.pathname)?.[1];
  const key = kind === 'compose' ? recipient || null : segment ? decode(segment) : null;
  const page = kind === 'thread' || kind === 'compose' ? 'messaging' : kind;
  const isSlug = kind === 'company' || (kind === 'profile' && !key?.startsWith('ACoAA'));
  return { kind, page: `linkedin-${page}`, key: isSlug ? (key?.toLowerCase() ?? null) : key };
}

/** One of each form; every other kind's examples are what a kind must not claim. */
export const URL_EXAMPLES: Record<PlaceKind, string[]> = {
  profile: [
    'https://www.linkedin.com/in/dana-example/',
    'https://www.linkedin.com/in/dana-example',
    'https://www.linkedin.com/in/Dana-Example/overlay/contact-info/',
    'https://www.linkedin.com/in/dana-example/details/experience/',
    'https://www.linkedin.com/in/dana-example/recent-activity/all/',
    'https://www.linkedin.com/in/%C3%A5sa%2Dexample/?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3AACoAAAX14QEBbJG22wAl',
    'https://www.linkedin.com/in/ACoAAAX14QEBbJG22wAlSm-Uud4DKE1yl7zhBis/',
  ],
  company: [
    'https://www.linkedin.com/company/example-works/',
    'https://www.linkedin.com/company/123456/about/',
    'https://www.linkedin.com/company/example-works/people/?keywords=security',
    'https://www.linkedin.com/school/example-college/',
    'https://www.linkedin.com/showcase/example-labs/posts/',
    'https://www.linkedin.com/sales/company/998877',
    'https://www.linkedin.com/sales/account/998877/people',
  ],
  thread: [
    'https://www.linkedin.com/messaging/thread/2-MDAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAxXzEwMA==/',
    'https://www.linkedin.com/messaging/thread/2-MDAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAxXzEwMA%3D%3D/?filter=unread',
    'https://www.linkedin.com/sales/inbox/2-EXAMPLE==',
  ],
  compose: [
    'https://www.linkedin.com/messaging/compose/?recipient=ACoAAAX14QEBbJG22wAlSm-Uud4DKE1yl7zhBis',
    'https://www.linkedin.com/messaging/compose/',
    'https://www.linkedin.com/messaging/thread/new/',
  ],
  messaging: [
    'https://www.linkedin.com/messaging/',
    'https://www.linkedin.com/messaging',
    'https://www.linkedin.com/sales/inbox/compose?recipient=ACwAAAabc123',
    'https://www.linkedin.com/sales/inbox',
  ],
  lead: [
    'https://www.linkedin.com/sales/lead/ACwAAAabc123,NAME_SEARCH,xyz1?_ntb=1',
    'https://www.linkedin.com/sales/people/ACwAAAabc123,NAME_SEARCH',
  ],
  list: [
    'https://www.linkedin.com/search/results/people/?keywords=example',
    'https://www.linkedin.com/sales/search/people?query=example',
    'https://www.linkedin.com/sales/lists/people/7000000000000000000',
    'https://www.linkedin.com/mynetwork/invite-connect/connections/',
    'https://www.linkedin.com/mynetwork/',
  ],
  other: [
    'https://www.linkedin.com/',
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/jobs/view/123/',
    'https://www.linkedin.com/in/',
    'https://www.linkedin.com/company/',
    'https://www.linkedin.com/sales/home',
    'https://www.linkedin.com/preload/',
  ],
};
