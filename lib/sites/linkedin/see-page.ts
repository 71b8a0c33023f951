/** The page as it is, for the background to conclude from. */
import { PAGE_LIMITS } from '../../page/context.ts';
import type { LinkedInSeen } from '../../page/linkedin/seen.ts';
import type { ReadEnvironment } from '../site.ts';
import { one } from './dom.ts';
import { COMPANY, LEAD, PROFILE } from './paths.ts';
import { OUTLET } from './roots.ts';
import { seeCard } from './see-card.ts';
import { seeCompany, seeMarks } from './see-company.ts';
import { seePanes } from './see-panes.ts';

export interface LastSeen {
  /** What the page shows of its own, bubbles, drafts and focus left out. */
  own: string;
  /** Address under which it was first seen. */
  since: string;
  /** When, in milliseconds of the page's clock. */
  at: number;
  /** Nothing of its own. */
  isEmpty: boolean;
}

const NOTHING_SEEN: LastSeen = { own: '', since: '', at: 0, isEmpty: true };
const seen = new WeakMap<Document, LastSeen>();

export function lastSeen(document: Document): LastSeen {
  return seen.get(document) ?? NOTHING_SEEN;
}

export function seePage({ document, url, isVisible }: ReadEnvironment): LinkedInSeen {
  const address = url.href.replace(url.search, '').slice(0, PAGE_LIMITS.line);
  const path = url.pathname;
  const content = {
    layout: detectLayout(document, url),
    title: document.title.slice(0, PAGE_LIMITS.line),
    card: PROFILE.test(path) ? seeCard(document, isVisible) : null,
    company: COMPANY.test(path) ? seeCompany(document, isVisible) : null,
    marks: LEAD.test(path) ? seeMarks(document, isVisible) : [],
    panes: seePanes(document, isVisible),
  };
  const { since } = remember(document, content, address);
  const recipient = url.searchParams.get('recipient') ?? '';
  return { seen: 'linkedin', url: address, recipient: recipient.slice(0, PAGE_LIMITS.line), since, ...content };
}

/** Focus moves and drafts grow while the page that is about to go still stands. */
const PASSING = new Set(['draft', 'focused']);

function remember(
  document: Document,
  { card, company, marks, panes }: Pick<LinkedInSeen, 'card' | 'company' | 'marks' | 'panes'>,
  address: string,
): LastSeen {
  // With hashed class names the address alone tells the page's own thread from a bubble.
  const isThread = address.includes('.com/messaging/');
  const threads = panes.filter(
    ({ place }) => place === 'page' || place === 'sales' || (place === 'hashed' && isThread),
  );
  const own = JSON.stringify([card, company, marks, threads], (key, value: unknown) => (PASSING.has(key) ? 0 : value));
  const before = lastSeen(document);
  if (before.own === own) return before;
  const isEmpty = !card && !company && !marks[0] && !threads[0];
  const fresh = { own, since: address, at: performance.now(), isEmpty };
  seen.set(document, fresh);
  return fresh;
}

/** Several interfaces can stand in one document, and the newest decides. In the order to try, with the date last seen. */
function detectLayout(document: Document, url: URL): LinkedInSeen['layout'] {
  if (url.pathname.startsWith('/sales/') || one(document, '[data-anonymize]')) return 'salesnav'; // 2026-09
  if (one(document, '[data-rehydrated],#workspace,[data-sdui-screen]')) return 'sdui'; // 2026-10
  if (one(document, '#main,[id^=ember],[class*=msg-]')) return 'classic'; // 2026-10
  return one(document, OUTLET) ? 'sdui' : null;
}
