/** The lines of a profile's Experience section, and the role that is held now. */
import { all, href, line, one } from './dom.ts';
import type { Visible } from './dom.ts';
import { DATES, DURATION, EMPLOYMENT, ENDED, EXPERIENCE } from './words.ts';

export interface Entry {
  /** As shown, top to bottom. Flat: title, company, dates, place. Grouped: company, total time, then the roles. */
  lines: string[];
  /** Path key of the company's page, slug or number. */
  companyKey: string | undefined;
}

export interface Role {
  title: string | undefined;
  company: string | undefined;
  companyKey: string | undefined;
}

const COMPANY = 'a[href*="/company/"]';

/** Classic (2024-08): each line stands twice, for the eye (`aria-hidden`) and for screen readers. */
export function readClassicExperience(document: Document): Entry[] {
  return all(one(document, '#experience')?.closest('section'), 'li.artdeco-list__item').map((item) =>
    entryOf(all(item, 'span[aria-hidden="true"]'), one(item, COMPANY)),
  );
}

/** Server-driven (2026-09): the `<p>` lines inside one company or school link; without links, up to a line of dates. */
export function readSduiExperience(document: Document, isVisible: Visible): Entry[] {
  const heading = all(document, 'main h2').find((h2) => EXPERIENCE.test(line(h2) ?? ''));
  const card = '[id^="com.linkedin.sdui"],[componentkey^="com.linkedin.sdui"]';
  const section = heading?.closest(card) ?? heading?.closest('section');
  const links = all(section, `${COMPANY},a[href*="/school/"]`).filter((link) => one(link, 'p'));
  if (links.length > 0) return links.map((link) => entryOf(all(link, 'p', isVisible), link));
  let from = 0;
  const shown = all(section, 'p', isVisible);
  return shown.flatMap((p, index) =>
    DATES.test(line(p) ?? '') ? entryOf(shown.slice(from, (from = index + 1)), null) : [],
  );
}

function entryOf(elements: Element[], link: Element | null): Entry {
  const [, companyKey] = /\/company\/([^/?#]+)/.exec(href(link)) ?? [];
  return { lines: elements.flatMap((element) => line(element) ?? []), companyKey };
}

/** @param company when it is known from elsewhere, only a role there counts: two halves of two jobs are no fact */
export function currentRole(entries: Entry[], company?: string): Role | undefined {
  const fits = (role: Role): boolean => !company || role.company?.toLowerCase() === company.toLowerCase();
  return entries.flatMap((entry) => roleOf(entry) ?? []).find(fits);
}

/**
 * In a group, total time and perhaps a place come first; the role and its kind of employment stand before the dates.
 * @returns null for a role that has ended
 */
function roleOf({ lines, companyKey }: Entry): Role | null {
  const grouped = DURATION.test(lines[1] ?? '');
  const before = lines.findIndex((text) => DATES.test(text)) - 1;
  if (ENDED.test(lines[before + 1] ?? '')) return null;
  const last = EMPLOYMENT.test(lines[before] ?? '') ? before - 1 : before;
  return {
    title: lines[grouped ? Math.max(last, 2) : 0],
    company: lines[grouped ? 0 : 1]?.split(' · ')[0],
    companyKey,
  };
}
