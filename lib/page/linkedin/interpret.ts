/** LinkedInSeen → PageReading: what the page's words and links say, once its own id agrees with its address. Pure. */
import type { LinkedInCompany, LinkedInContext, LinkedInPerson, PageReading } from '../context.ts';
import { keysOfCompany, readCompany } from './company.ts';
import { isPlain, readConversations } from './conversations.ts';
import { headingOf, idsOfCard, readLead, readPerson } from './person.ts';
import { startReport } from '../report.ts';
import type { Reporter } from '../report.ts';
import type { LinkedInSeen } from './seen.ts';
import { companyAgrees, profileAgrees, threadAgrees } from './settle.ts';
import { readPlace } from './urls.ts';
import type { Place } from './urls.ts';

export function interpretLinkedIn(seen: LinkedInSeen): PageReading {
  const place = readPlace(new URL(seen.url), seen.recipient);
  const report = startReport();
  const own = readOwn(seen, place, report);
  const conversations = readConversations(seen.panes, place, own.person, report);
  const pane = conversations.find((one) => one.place === 'page' || one.place === 'sales');
  const settled = isSettled(seen, place, [own.agrees, threadAgrees(place, pane)]);
  const nothing = { viewerId: null, person: null, company: null, conversations: [] };
  const viewerId = viewerOf(conversations) ?? editorOf(seen, own);
  const found = { viewerId, person: own.person, company: own.company, conversations, ...dialogIn(seen) };
  return {
    kind: place.page,
    url: seen.url,
    settled,
    context: { site: 'linkedin', ui: seen.layout, ...(settled ? found : nothing) },
    sources: settled ? report.sources : {},
    missing: settled ? report.missing : [],
  };
}

function dialogIn({ panes }: LinkedInSeen): Pick<LinkedInContext, 'dialog'> {
  if (panes.some(({ place }) => place === 'withdrawal')) return { dialog: 'withdrawal' };
  return panes.some(isPlain) ? { dialog: 'other' } : {};
}

/** Without an id of its own, a page has at least to have changed together with its address. */
function isSettled({ since }: LinkedInSeen, place: Place, agree: (boolean | null)[]): boolean {
  if (agree.includes(false)) return false;
  return !agree.includes(null) || readPlace(new URL(since), '').key === place.key;
}

/** Two viewers on one page cannot be: then neither is known. */
function viewerOf(conversations: { viewerId: string | null }[]): string | null {
  const viewers = [...new Set(conversations.flatMap(({ viewerId }) => viewerId ?? []))];
  return viewers.length === 1 ? (viewers[0] ?? null) : null;
}

/** Only whose profile it is can change it. */
function editorOf({ card }: LinkedInSeen, { person }: Own): string | null {
  return card?.links.some((link) => /\/in\/[^/]+\/edit\//.test(link)) ? (person?.memberId ?? null) : null;
}

interface Own {
  agrees: boolean | null;
  person: LinkedInPerson | null;
  company: LinkedInCompany | null;
}

/** The page's own person or company. */
function readOwn({ url, card, company, marks, title }: LinkedInSeen, place: Place, report: Reporter): Own {
  const nobody: Own = { agrees: false, person: null, company: null };
  if (place.kind === 'profile') {
    if (!card) return { ...nobody, agrees: isCardless(url, report) };
    if (!profileAgrees(place, idsOfCard(card))) return nobody;
    return { ...nobody, agrees: true, person: readPerson(card, title, report) };
  }
  if (place.kind === 'lead') {
    return headingOf(marks) ? { ...nobody, agrees: null, person: readLead(marks, place.key, report) } : nobody;
  }
  if (place.kind !== 'company') return { ...nobody, agrees: true };
  if (!company) return nobody;
  return {
    ...nobody,
    agrees: companyAgrees(place, keysOfCompany(company)),
    company: readCompany(company, place.key, report),
  };
}

/** Pages below a profile have no top card: the person stays unread there, and nothing is awaited. */
function isCardless(url: string, report: Reporter): boolean {
  report.need('person.name');
  return /\/in\/[^/]+\/(?:details|recent-activity)\b/.test(url);
}
