/** A company's top card (classic, 2026-10), and the marks of Sales Navigator (2026-09). */
import type { SeenCompany, SeenMark } from '../../page/linkedin/seen.ts';
import { all, attr, href, line } from './dom.ts';
import type { Visible } from './dom.ts';

const MOST_MARKS = 80;

export function seeCompany(document: Document, isVisible: Visible): SeenCompany | null {
  const heading = all(document, 'main h1,[data-anonymize=company-name]', isVisible)[0];
  // The heading of a profile that is about to go is no company's name.
  if (!heading || heading.closest('[data-member-id]')) return null;
  const card = heading.closest('section,header') ?? heading;
  return {
    heading: attr(heading, 'title') || line(heading),
    links: [...all(document, 'main nav a'), ...all(card, 'a')].map(href),
    sites: all(card, '[class*=primary-actions] a').map(href),
    items: all(card, '.org-top-card-summary-info-list__info-item').map(line),
  };
}

export function seeMarks(document: Document, isVisible: Visible): SeenMark[] {
  const marks = all(document, '[data-anonymize],[data-anonymize]~[class*=degree]', isVisible).slice(0, MOST_MARKS);
  return marks.map((mark) => ({
    mark: attr(mark, 'data-anonymize'),
    tag: mark.nodeName,
    text: line(mark),
    href: href(mark),
  }));
}
