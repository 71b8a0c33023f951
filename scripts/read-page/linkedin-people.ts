/** People on pages about many, for checking against saved pages. The extension itself chooses nobody there and reads none. */
import { href, line } from '../../lib/sites/linkedin/dom.ts';
import { decode, idsInHref, memberNumberOf } from '../../lib/page/linkedin/ids.ts';
import { cleanName } from '../../lib/page/linkedin/names.ts';
import { DEGREE } from '../../lib/page/linkedin/words.ts';

export interface ListedPerson {
  name: string | null;
  slug: string | null;
  memberId: string | null;
  memberNumber: number | null;
  salesId: string | null;
  headline: string | null;
  title: string | null;
  company: string | null;
  companyId: string | null;
  location: string | null;
  degree: string | null;
  inviteState: 'connect' | 'pending' | null;
  /** "Connected on May 17, 2026", as shown. */
  connected: string | null;
}

const NOBODY: ListedPerson = {
  name: null,
  slug: null,
  memberId: null,
  memberNumber: null,
  salesId: null,
  headline: null,
  title: null,
  company: null,
  companyId: null,
  location: null,
  degree: null,
  inviteState: null,
  connected: null,
};
const MOST_STEPS = 12;

const lineIn = (element: Element | null | undefined): string | null => line(element) || null;

export function listPeople(document: Document): ListedPerson[] {
  const sales = [...document.querySelectorAll('li a[data-anonymize="person-name"]')];
  if (sales.length > 0) return sales.map(readSalesRow);
  const cards = [...document.querySelectorAll('.org-people-profile-card__profile-info')];
  return cards.length > 0 ? cards.map(readCompanyCard) : listCards(document).map(readCard);
}

function readSalesRow(link: Element): ListedPerson {
  const row = link.closest('li');
  const line = (name: string): string | null => lineIn(row?.querySelector(`[data-anonymize="${name}"]`));
  return {
    ...NOBODY,
    name: cleanName(lineIn(link)),
    salesId: idsInHref(href(link)).salesId,
    title: line('title'),
    company: line('company-name'),
    companyId: /\d+/.exec(href(row?.querySelector('a[data-anonymize="company-name"]')))?.[0] ?? null,
    location: line('location'),
    degree: degreeIn(row?.querySelector('.artdeco-entity-lockup__degree')),
  };
}

/** A card without a link is a person whom LinkedIn hides. */
function readCompanyCard(card: Element): ListedPerson {
  const link = card.querySelector('.artdeco-entity-lockup__title a[href*="/in/"]');
  const ids = idsInHref(href(link));
  return {
    ...NOBODY,
    ...ids,
    name: link ? cleanName(lineIn(link)) : null,
    headline: lineIn(card.querySelector('.artdeco-entity-lockup__subtitle')),
    degree: degreeIn(card.querySelector('.artdeco-entity-lockup__degree')),
  };
}

/** Server-driven lists: from each profile link up, as long as only one person is linked. */
function listCards(document: Document): Element[] {
  const links = [...document.querySelectorAll('main a[href*="/in/"]')].filter((link) => lineIn(link));
  return [...new Set(links.map(cardOf))].filter((card) => card !== null);
}

function cardOf(link: Element): Element | null {
  const own = idsInHref(href(link)).slug;
  let card: Element | null = null;
  let element = link.parentElement;
  for (let step = 0; element && step < MOST_STEPS; step++, element = element.parentElement) {
    const others = [...element.querySelectorAll('a[href*="/in/"]')];
    if (others.some((other) => idsInHref(href(other)).slug !== own)) break;
    if (element.querySelector('p')) card = element;
    if (element.parentElement?.nodeName === 'MAIN') break;
  }
  return card;
}

function readCard(card: Element): ListedPerson {
  const link = [...card.querySelectorAll('a[href*="/in/"]')].find((one) => lineIn(one));
  const compose = card.querySelector('a[href*="/messaging/compose/"]')?.getAttribute('href');
  const keys = [...card.querySelectorAll('[componentkey]')].map((one) =>
    decode(one.getAttribute('componentkey') ?? ''),
  );
  const result = keys.map((key) => /^SearchResults(ACoAA[\w-]{7,})/.exec(key)?.[1]).find(Boolean);
  const control = keys.find((key) => key.includes('urn:li:member:')) ?? '';
  const memberId = idsInHref(compose ?? '').memberId ?? result ?? null;
  const name = cleanName(lineIn(link?.querySelector('p') ?? link));
  const lines = [...card.querySelectorAll('p')].map((p) => lineIn(p)).filter((line) => line !== null);
  const rest = lines.filter((line) => !(name && line.startsWith(name)) && !DEGREE.test(line));
  const connected = rest.find((line) => line.startsWith('Connected on ')) ?? null;
  const [headline, location] = rest.filter((line) => line !== connected);
  return {
    ...NOBODY,
    name,
    slug: idsInHref(href(link)).slug,
    memberId,
    memberNumber: memberNumberOf(memberId) ?? numberOf(control),
    headline: headline ?? null,
    location: location ?? null,
    degree: /[·•]\s*(1st|2nd|3rd\+?)/.exec(lines.find((line) => name && line.startsWith(name)) ?? '')?.[1] ?? null,
    inviteState: control.endsWith('_connect') ? 'connect' : control.endsWith('_pending') ? 'pending' : null,
    connected,
  };
}

function numberOf(control: string): number | null {
  const digits = /urn:li:member:(\d+)/.exec(control)?.[1];
  return digits ? Number(digits) : null;
}

function degreeIn(element: Element | null | undefined): string | null {
  return DEGREE.exec(lineIn(element) ?? '')?.[1] ?? null;
}
