/** A company's page in the classic layout, and an account in Sales Navigator. */
import type { LinkedInCompany } from '../../page/context.ts';
import { all, attr, href, line } from './dom.ts';
import type { Visible } from './dom.ts';
import { decode } from './ids.ts';
import { tell } from './report.ts';
import type { Facts, Report } from './report.ts';
import type { Place } from './urls.ts';
import { EMPLOYEES } from './words.ts';

const PEOPLE = 'a[href*="currentCompany"]';

export interface CompanyCard {
  heading: Element;
  card: Element;
  /** Slugs and numbers that the page's own tabs lead to, lower-case, and the company's number. */
  keys: string[];
}

export const isNumber = (key: string | null): boolean => /^\d+$/.test(key ?? '');

export function findCompany(document: Document, isVisible: Visible): CompanyCard | null {
  const heading = all(document, 'main h1,[data-anonymize="company-name"]', isVisible)[0];
  if (!heading) return null;
  const card = heading.closest('section,header') ?? heading;
  // Tabs, and the link to the people who work there: `currentCompany=["123"]`.
  const keys = [...all(document, 'main nav a'), ...all(card, PEOPLE)].flatMap((link) => {
    const address = decode(href(link)).toLowerCase();
    const [, tab] = /(?:company|school|showcase)\/([^/?]+)\/\w/.exec(address) ?? [];
    return tab ?? /currentcompany=\D*(\d+)/.exec(address)?.[1] ?? [];
  });
  return { heading, card, keys };
}

export function readCompany(
  { heading, card, keys }: CompanyCard,
  { key, kind }: Place,
  report: Report,
): LinkedInCompany {
  const own = [key, ...keys];
  const away = /^https?:\/\/(?!([\w-]+\.)*linkedin\.com\b)/i;
  const wanted = kind === 'company' ? 'website! employees! industry!' : 'website employees industry';
  return tell<LinkedInCompany>(
    report,
    'company',
    'top card, classic 2026-10',
    `name! slug numericId headquarters ${wanted}`,
    {
      name: attr(heading, 'title') || line(heading),
      slug: own.find((one) => !isNumber(one)),
      numericId: own.find(isNumber),
      website: all(card, '[class*="primary-actions"] a')
        .map(href)
        .find((link) => away.test(link))
        ?.slice(0, 500),
      ...sortItems(all(card, '.org-top-card-summary-info-list__info-item')),
    },
  );
}

/** The items carry no labels and come and go: each is known by its form, and one that could be either stays unread. */
function sortItems(items: Element[]): Facts<LinkedInCompany> {
  const lines = items.map((item) => line(item) ?? '');
  const employees = lines.find(
    (text, index) => /\d/.test(text) && (items[index]?.matches(PEOPLE) || EMPLOYEES.test(text)),
  );
  const rest = lines.filter((text) => /^\D/.test(text));
  // "Stockholm, Sweden", and not "Technology, Information and Internet".
  const places = rest.filter(
    (text) => /^[^,&]+(, [^,&]+){1,2}$/.test(text) && !/ (and|und|et|y|e|en|og|och) /.test(text),
  );
  const [field, next] = rest.filter((text) => !places.includes(text));
  const [place, more] = places;
  return {
    employees,
    industry: place && next ? null : field,
    headquarters: more ? null : (place ?? next),
  };
}
