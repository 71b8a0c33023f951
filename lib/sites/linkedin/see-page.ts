/** The page as it is, for the background to conclude from. */
import { PAGE_LIMITS } from '../../page/context.ts';
import type { LinkedInSeen } from '../../page/linkedin/seen.ts';
import type { ReadEnvironment } from '../site.ts';
import { one } from './dom.ts';
import { COMPANY, LEAD, PROFILE } from './paths.ts';
import { seeCard } from './see-card.ts';
import { seeCompany, seeMarks } from './see-company.ts';
import { seePanes } from './see-panes.ts';

/** What each document showed last, and under which address first. */
const last = new WeakMap<Document, { content: string; since: string }>();

export function seePage({ document, url, isVisible }: ReadEnvironment): LinkedInSeen {
  const address = `${url.origin}${url.pathname}${url.hash}`.slice(0, PAGE_LIMITS.line);
  const path = url.pathname;
  const content = {
    layout: detectLayout(document, url),
    title: document.title.slice(0, PAGE_LIMITS.line),
    card: PROFILE.test(path) ? seeCard(document, isVisible) : null,
    company: COMPANY.test(path) ? seeCompany(document, isVisible) : null,
    marks: LEAD.test(path) ? seeMarks(document, isVisible) : [],
    panes: seePanes(document, isVisible),
  };
  const text = JSON.stringify(content);
  const before = last.get(document);
  const since = before?.content === text ? before.since : address;
  last.set(document, { content: text, since });
  const recipient = url.searchParams.get('recipient') ?? '';
  return { seen: 'linkedin', url: address, recipient: recipient.slice(0, PAGE_LIMITS.line), since, ...content };
}

/** Several interfaces can stand in one document, and the newest decides. In the order to try, with the date last seen. */
function detectLayout(document: Document, url: URL): LinkedInSeen['layout'] {
  if (url.pathname.startsWith('/sales/') || one(document, '[data-anonymize]')) return 'salesnav'; // 2026-09
  if (one(document, '[data-rehydrated],#workspace,[data-sdui-screen]')) return 'sdui'; // 2026-10
  if (one(document, '#main,.ember-application,[id^="ember"],[class*="msg-"]')) return 'classic'; // 2026-10
  return one(document, '#interop-outlet') ? 'sdui' : null;
}
