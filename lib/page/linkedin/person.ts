/** A person: from a profile's top card in either layout, and from the marks of a Sales Navigator lead. Pure. */
import type { LinkedInPerson } from '../context.ts';
import { decode, idsInHref, memberNumberOf } from './ids.ts';
import type { PersonIds } from './ids.ts';
import { cleanName, displayName } from './names.ts';
import type { Reporter } from '../report.ts';
import { currentRole } from './roles.ts';
import type { SeenCard, SeenMark } from './seen.ts';
import { companyOfHeadline } from './headline.ts';
import { COUNT, DEGREE, PRONOUNS } from './words.ts';

const SDUI = 'top card, sdui 2026-10';
const CLASSIC = 'top card, classic 2024-08';
const SALES = 'data-anonymize, salesnav 2026-09';

/** Every id that the card itself carries. */
export function idsOfCard({ key, number, controls, links, others }: SeenCard): PersonIds {
  const own =
    links.find((link) => link.includes('/overlay/contact-info')) ??
    links.find((link) => /\/overlay\/|vanityName=/.test(link));
  const control = controls.map((one) => /:member:(\d+)/.exec(one)?.[1]).find(Boolean);
  const stated = Number(number || control) || null;
  const message = links.find((link) => link.includes('/messaging/compose/'));
  // In the classic layout the id stands in links of the page; only the one that decodes to the card's number is theirs.
  const agreeing = others.map((link) => /ACoAA[\w-]+/.exec(decode(link))?.[0] ?? null);
  const memberId =
    /\.ref(ACoAA[\w-]+)Topcard$/.exec(key)?.[1] ??
    idsInHref(message).memberId ??
    agreeing.find((id) => stated !== null && memberNumberOf(id) === stated) ??
    null;
  return { slug: idsInHref(own).slug, memberId, memberNumber: memberNumberOf(memberId) ?? stated, salesId: null };
}

export function readPerson(card: SeenCard, title: string, report: Reporter): LinkedInPerson {
  const { isSdui, experience, controls, small } = card;
  const layout = isSdui ? SDUI : CLASSIC;
  const [headline, second, ...more] = isSdui ? linesOf(card.lines) : card.lines;
  const currentCompany = report.need(
    'person.currentCompany',
    [`${SDUI}: second of three lines`, isSdui && more.length > 0 ? second : null],
    [`${CLASSIC}: button`, card.company],
    [`Experience, ${layout}`, currentRole(experience)?.company],
    [`${SDUI}: headline`, isSdui ? companyOfHeadline(headline ?? null) : null],
  );
  const role = currentCompany ? currentRole(experience, currentCompany) : null;
  const ids = idsOfCard(card);
  return {
    name: report.need('person.name', [`${layout}: heading, title`, displayName(card.heading, title)]),
    slug: report.seek('person.slug', [`${layout}: contact link`, ids.slug]),
    memberId: report.need('person.memberId', [layout, ids.memberId]),
    memberNumber: report.seek('person.memberNumber', [layout, ids.memberNumber]),
    salesId: null,
    headline: report.need('person.headline', [layout, headline]),
    location: report.seek('person.location', [layout, more.at(-1) ?? second]),
    currentCompany,
    currentCompanySlug: report.seek('person.currentCompanySlug', [`Experience, ${layout}`, role?.companyKey]),
    currentTitle: report.seek('person.currentTitle', [`Experience, ${layout}`, role?.title]),
    degree: report.seek('person.degree', [layout, firstMatch(small, DEGREE)]),
    pronouns: report.seek('person.pronouns', [layout, firstMatch(small, PRONOUNS)]),
    inviteState: report.seek('person.inviteState', [`${layout}: componentkey`, inviteIn(controls)]),
  };
}

/**
 * Headline, company and place are bare paragraphs. Degrees, counts, pronouns, twins and lines joined with a dot are not
 * among them.
 */
function linesOf(lines: string[]): string[] {
  return [...new Set(lines)].filter((line) => ![/·/, DEGREE, COUNT, PRONOUNS].some((pattern) => pattern.test(line)));
}

/** In any language: `ConnectButtonstate:invitation:urn:li:member:<n>_connect` or `…_pending` (2026-07). */
function inviteIn(controls: string[]): LinkedInPerson['inviteState'] {
  const [, state] = /_(connect|pending)$/.exec(controls.find((one) => one.includes(':member:')) ?? '') ?? [];
  return state === 'connect' || state === 'pending' ? state : null;
}

/** The public address is usually not on the page. */
export function readLead(marks: SeenMark[], salesId: string | null, report: Reporter): LinkedInPerson {
  const marked = (mark: string): SeenMark | undefined => marks.find((one) => one.mark === mark);
  const title = marks.findIndex((one) => one.mark === 'job-title');
  // Past employers carry the same mark: the one after the first job title is the present one.
  const company = title < 0 ? undefined : marks.slice(title).find((one) => one.mark === 'company-name');
  const degrees = marks.filter((one) => one.mark === '').map(({ text }) => text);
  return {
    name: report.need('person.name', [SALES, cleanName(headingOf(marks)?.text)]),
    slug: null,
    memberId: null,
    memberNumber: null,
    salesId: report.seek('person.salesId', ['address', salesId]),
    headline: report.need('person.headline', [SALES, marked('headline')?.text]),
    location: report.seek('person.location', [SALES, marked('location')?.text]),
    currentCompany: report.need('person.currentCompany', [SALES, company?.text]),
    currentCompanySlug: report.seek('person.currentCompanySlug', [SALES, /\d+/.exec(company?.href ?? '')?.[0]]),
    currentTitle: report.need('person.currentTitle', [SALES, marked('job-title')?.text]),
    degree: report.seek('person.degree', [SALES, firstMatch(degrees, DEGREE)]),
    pronouns: null,
    inviteState: null,
  };
}

/** Three headings stand on a lead's page: the one that is a name. */
export function headingOf(marks: SeenMark[]): SeenMark | undefined {
  return marks.find(({ mark, tag }) => mark === 'person-name' && tag === 'H1');
}

/** The first text that matches; its first group, if there is one. */
function firstMatch(texts: string[], pattern: RegExp): string | null {
  const found = texts.map((text) => pattern.exec(text)).find(Boolean);
  return found?.[1] ?? found?.[0] ?? null;
}
