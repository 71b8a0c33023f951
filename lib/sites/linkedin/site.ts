/** LinkedIn behind the common interface: reads, makes room, and never acts on the page. There is no `insert` on purpose. */
import { PAGE_LIMITS } from '../../page/context.ts';
import type { LinkedInContext, PageReading } from '../../page/context.ts';
import type { ReadEnvironment, Site } from '../site.ts';
import { all, line, one } from './dom.ts';
import type { Visible } from './dom.ts';
import { observeLinkedIn } from './observe.ts';
import { findCompany, readCompany } from './read-company.ts';
import { readConversations } from './read-conversations.ts';
import { readLead, readPerson } from './read-person.ts';
import type { Report } from './report.ts';
import { createRoom } from './room.ts';
import { readSelection } from './selection.ts';
import { companyAgrees, isLeftOver, profileAgrees, threadAgrees } from './settle.ts';
import { findProfileCard } from './top-card.ts';
import { readPlace } from './urls.ts';
import type { Place } from './urls.ts';

export const linkedinSite: Site = {
  id: 'linkedin',
  /** The frame that the site prepares dialogs in is no page. */
  mountsOn: (url) => !url.pathname.startsWith('/preload'),
  read,
  observe: observeLinkedIn,
  room: createRoom,
  selection: readSelection,
};

function read({ document, url, isVisible }: ReadEnvironment): PageReading {
  const place = readPlace(url);
  const report: Report = { sources: {}, missing: [] };
  const own = readOwn(document, isVisible, place, report);
  const conversations = own ? readConversations(document, isVisible, place, report) : [];
  const settled = !!own && threadAgrees(document, place, conversations);
  const viewerId = conversations.find((conversation) => conversation.viewerId)?.viewerId ?? null;
  const context = { viewerId, person: null, company: null, ...own, conversations };
  const nothing = { viewerId: null, person: null, company: null, conversations: [] };
  return {
    kind: place.page,
    url: `${url.origin}${url.pathname}${url.hash}`.slice(0, PAGE_LIMITS.line),
    settled,
    context: { site: 'linkedin', ui: detectLayout(document, url), ...(settled ? context : nothing) },
    ...(settled ? report : { sources: {}, missing: [] }),
  };
}

/** The page's own person or company. `{}` where a page has none by its nature, null while address and page disagree. */
function readOwn(
  document: Document,
  isVisible: Visible,
  place: Place,
  report: Report,
): Partial<LinkedInContext> | null {
  const { kind, key, page } = place;
  const card = findProfileCard(document, isVisible);
  if (kind === 'profile') {
    return card && profileAgrees(place, card) ? { person: readPerson(document, isVisible, card, report) } : null;
  }
  if (kind === 'lead') {
    const heading = all(document, 'h1[data-anonymize="person-name"]', isVisible)[0];
    const leftOver = isLeftOver(document, key, line(heading?.parentElement));
    return heading && !leftOver ? { person: readLead(document, heading, key, report) } : null;
  }
  if (page !== 'linkedin-company') return {};
  const company = card?.slug ? null : findCompany(document, isVisible);
  const leftOver = isLeftOver(document, key, line(company?.heading));
  const agrees = company && (companyAgrees(place, company.keys) ?? !leftOver);
  return agrees ? { company: readCompany(company, place, report) } : null;
}

/** Several interfaces can stand in one document, and the newest decides. In the order to try, with the date last seen. */
function detectLayout(document: Document, url: URL): LinkedInContext['ui'] {
  if (url.pathname.startsWith('/sales/') || one(document, '[data-anonymize]')) return 'salesnav'; // 2026-09
  if (one(document, '[data-rehydrated],[data-strictmode],#workspace,[data-sdui-screen]')) return 'sdui'; // 2026-10
  if (one(document, '#main,.ember-application,[id^="ember"],[class*="msg-"]')) return 'classic'; // 2026-10
  return one(document, '#interop-outlet') ? 'sdui' : null;
}
