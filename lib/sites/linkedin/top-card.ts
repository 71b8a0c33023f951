/** The card at the top of a profile, the ids that it carries itself, and its lines of text. */
import { all, attr, href, line, one } from './dom.ts';
import type { Visible } from './dom.ts';
import { idsInHref, memberNumberOf } from './ids.ts';
import type { PersonIds } from './ids.ts';
import { COUNT, DEGREE, PRONOUNS } from './words.ts';

export interface ProfileCard extends PersonIds {
  isSdui: boolean;
  element: Element;
}

const CONTACT = 'a[href*="/overlay/contact-info"]';

/**
 * Server-driven (2026-10): `com.linkedin.sdui.profile.card.ref<ACoAA…>Topcard`; classic (2024-08): `data-member-id`.
 * @returns null while no profile is on screen
 */
export function findProfileCard(document: Document, isVisible: Visible): ProfileCard | null {
  const sdui = all(document, '[componentkey$="Topcard"],[id$="Topcard"]', isVisible)[0];
  const element = sdui ?? all(document, 'main [data-member-id],main section:has(h1)', isVisible)[0];
  if (!element) return null;
  // A sticky header and the rail repeat such links for this and for other people: only the card's own count.
  const own = one(element, CONTACT) ?? one(element, 'a[href*="/overlay/"],a[href*="vanityName="]');
  const { slug } = idsInHref(href(own));
  return { isSdui: !!sdui, element, slug, salesId: null, ...(sdui ? sduiIds : classicIds)(element) };
}

function sduiIds(card: Element): Pick<PersonIds, 'memberId' | 'memberNumber'> {
  const [, key] = /\.ref(ACoAA[\w-]+)Topcard$/.exec(attr(card, 'componentkey') || card.id) ?? [];
  const memberId = key ?? idsInHref(href(one(card, 'a[href*="/messaging/compose/"]'))).memberId;
  const [, control] = /member:(\d+)/.exec(inviteKey(card)) ?? [];
  return { memberId, memberNumber: memberNumberOf(memberId) ?? (Number(control) || null) };
}

/** The id stands in links of the page; only the one that decodes to the card's own number is the person's. */
function classicIds(card: Element): Pick<PersonIds, 'memberId' | 'memberNumber'> {
  const memberNumber = Number(attr(card, 'data-member-id')) || null;
  const ids = all(card.closest('main'), 'a[href*="ACoAA"]').map((link) => /ACoAA[\w-]+/.exec(href(link))?.[0]);
  return { memberNumber, memberId: ids.find((id) => memberNumber && memberNumberOf(id) === memberNumber) ?? null };
}

/** In any language: `ConnectButtonstate:invitation:urn:li:member:<n>_connect` or `…_pending` (2026-07). */
export function inviteKey(card: Element): string {
  return attr(one(card, '[componentkey*="urn:li:member:"]'), 'componentkey');
}

/**
 * Server-driven layout: headline, company and place are bare paragraphs between the name and the contact link.
 * Hidden twins, degrees, counts, pronouns and lines joined with a dot are left out.
 */
export function linesOfCard(card: Element, isVisible: Visible): string[] {
  const contact = one(card, CONTACT);
  const order = all(card, 'h1,h2,p,a');
  const start = order.findIndex((element) => element.matches('h1,h2'));
  const between = order.slice(start + 1, contact ? order.indexOf(contact as HTMLElement) : 0);
  const shown = between.filter((p) => start >= 0 && p.nodeName === 'P' && isVisible(p) && !p.contains(contact));
  const lines = new Set(shown.flatMap((p) => line(p) ?? []));
  return [...lines].filter((text) => ![/·/, DEGREE, COUNT, PRONOUNS].some((pattern) => pattern.test(text)));
}
