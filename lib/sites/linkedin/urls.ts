/** What a LinkedIn address says by itself: the kind of page, and the id that the page has to agree with. Pure. */
import type { PageKind } from '../../page/context.ts';
import { decode, profileKey } from './ids.ts';

export type PlaceKind =
  | 'profile'
  | 'company'
  | 'thread'
  /** A message being written to one person, or to nobody yet. */
  | 'compose'
  | 'messaging'
  | 'lead'
  | 'account'
  | 'inbox'
  /** About many people: nobody is chosen. */
  | 'list'
  | 'other';

export interface Place {
  kind: PlaceKind;
  page: PageKind;
  /**
   * profile: slug, lower-case, or `ACoAA…` · company: slug or number · thread, inbox: thread id · lead: `ACwAA…` ·
   * account: number · compose: `ACoAA…` of the addressee. `null` where the address names nothing.
   */
  key: string | null;
}

/** In the order to try; the first group is the key. Addresses last seen in use: October 2026. */
const PATTERNS: [PlaceKind, string, RegExp][] = [
  ['profile', 'profile', /^\/in\/([^/]+)/],
  ['company', 'company', /^\/(?:company|school|showcase)\/([^/]+)/],
  ['compose', 'messaging', /^\/messaging\/(?:compose|thread\/new)\b/],
  ['thread', 'messaging', /^\/messaging\/thread\/([^/]+)/],
  ['messaging', 'messaging', /^\/messaging\b/],
  ['lead', 'lead', /^\/sales\/(?:lead|people)\/([^/,]+)/],
  ['account', 'company', /^\/sales\/(?:company|account)\/(\d+)/],
  ['inbox', 'messaging', /^\/sales\/inbox\b(?:\/(?!compose)([^/]+))?/],
  ['list', 'list', /^\/(?:mynetwork|search\/results|sales\/search|sales\/lists)\b/],
  ['other', 'other', /^/],
];

export function readPlace(url: URL): Place {
  for (const [kind, page, pattern] of PATTERNS) {
    const match = pattern.exec(url.pathname);
    if (!match) continue;
    const key = kind === 'compose' ? url.searchParams.get('recipient') : match[1] ? decode(match[1]) : null;
    const lower = kind === 'company' || kind === 'profile';
    return { kind, page: `linkedin-${page}` as PageKind, key: key && lower ? profileKey(key) : key };
  }
  return { kind: 'other', page: 'linkedin-other', key: null };
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
  ],
  thread: [
    'https://www.linkedin.com/messaging/thread/2-MDAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAxXzEwMA==/',
    'https://www.linkedin.com/messaging/thread/2-MDAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAxXzEwMA%3D%3D/?filter=unread',
  ],
  compose: [
    'https://www.linkedin.com/messaging/compose/?recipient=ACoAAAX14QEBbJG22wAlSm-Uud4DKE1yl7zhBis',
    'https://www.linkedin.com/messaging/compose/',
    'https://www.linkedin.com/messaging/thread/new/',
  ],
  messaging: ['https://www.linkedin.com/messaging/', 'https://www.linkedin.com/messaging'],
  lead: [
    'https://www.linkedin.com/sales/lead/ACwAAAabc123,NAME_SEARCH,xyz1?_ntb=1',
    'https://www.linkedin.com/sales/people/ACwAAAabc123,NAME_SEARCH',
  ],
  account: ['https://www.linkedin.com/sales/company/998877', 'https://www.linkedin.com/sales/account/998877/people'],
  inbox: [
    'https://www.linkedin.com/sales/inbox/2-EXAMPLE==',
    'https://www.linkedin.com/sales/inbox/compose?recipient=ACwAAAabc123',
    'https://www.linkedin.com/sales/inbox',
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
