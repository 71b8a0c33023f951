/** A company, from the top card of its page. Pure. */
import type { LinkedInCompany } from '../context.ts';
import { decode } from './ids.ts';
import type { Reporter } from '../report.ts';
import type { SeenCompany } from './seen.ts';

const CARD = 'top card, classic 2026-10';
const AWAY = /^https?:\/\/(?!([\w-]+\.)*linkedin\.com\b)/i;

export interface CompanyKeys {
  /** Slugs or numbers that the page's own tabs lead to, lower-case. */
  tabs: string[];
  /** From the link to the people who work there, `currentCompany=["123"]`. */
  number: string | null;
}

export function keysOfCompany({ links }: SeenCompany): CompanyKeys {
  const addresses = links.map(decode);
  const tabs = addresses.map(
    (link) => /\/(?:company|school|showcase)\/([^/?]+)\/(?:about|people|posts|jobs|life)\b/.exec(link)?.[1],
  );
  const numbers = addresses.map((link) => /currentCompany=\D*(\d+)/.exec(link)?.[1]);
  return { tabs: tabs.flatMap((tab) => tab?.toLowerCase() ?? []), number: numbers.find(Boolean) ?? null };
}

/** @param key slug or number in the address */
export function readCompany(company: SeenCompany, key: string | null, report: Reporter): LinkedInCompany {
  const { tabs, number } = keysOfCompany(company);
  const items = sortItems(company.items);
  const isNumber = (one: string | null): boolean => /^\d+$/.test(one ?? '');
  return {
    name: report.need('company.name', [`${CARD}: h1`, company.heading]),
    slug: report.seek('company.slug', [
      'address and tabs, classic 2026-10',
      [key, ...tabs].find((one) => !isNumber(one)),
    ]),
    numericId: report.seek(
      'company.numericId',
      [`${CARD}: link to its people`, number],
      ['address', isNumber(key) ? key : null],
    ),
    website: report.need('company.website', [
      `${CARD}: buttons`,
      company.sites.map(unwrap).find((site) => AWAY.test(site)),
    ]),
    employees: report.need('company.employees', [`${CARD}: items`, items.employees]),
    industry: report.need('company.industry', [`${CARD}: items`, items.industry]),
    headquarters: report.seek('company.headquarters', [`${CARD}: items`, items.headquarters]),
  };
}

/** Links behind LinkedIn's warning page. */
function unwrap(site: string): string {
  const wrapped = /\/safety\/go\/?\?(?:.*&)?url=([^&]+)/.exec(site)?.[1];
  return wrapped ? decode(wrapped) : site;
}

type Items = Record<'employees' | 'industry' | 'headquarters', string | null>;

/** The items carry no labels and come and go: each is known by its form, and one that could be either stays unread. */
function sortItems(items: string[]): Items {
  // "51-200 employees", "10,001+ employees"; followers are one number.
  const employees = items.find((item) => /\d\s?[-–+]/.test(item)) ?? null;
  const words = items.filter((item) => !/^\d/.test(item) && item !== employees);
  const places = words.filter(isPlace);
  const fields = words.filter((item) => !isPlace(item));
  const only = (list: string[]): string | null => (list.length === 1 ? (list[0] ?? null) : null);
  return { employees, industry: only(fields), headquarters: only(places) };
}

/** "Stockholm, Sweden", and not "Technology, Information and Internet". */
function isPlace(item: string): boolean {
  return /^[^,&]+(?:, [^,&]+){1,2}$/.test(item) && !/ (?:and|und|et|y|e|en|og|och) /.test(item);
}
