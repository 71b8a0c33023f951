/** A profile's top card and its Experience, in the server-driven layout (2026-10) and in the classic one (2024-08). */
import type { SeenCard, SeenEntry } from '../../page/linkedin/seen.ts';
import { all, attr, href, line, one } from './dom.ts';
import type { Visible } from './dom.ts';

/** `com.linkedin.sdui.profile.card.ref<ACoAA…>Topcard` */
const SDUI = '[componentkey$=Topcard],[id$=Topcard]';
const CONTACT = 'a[href*="/overlay/contact-info"]';
const COMPANY = 'a[href*="/company/"],a[href*="/school/"]';
const MOST_TEXTS = 60;
/** Heading of the section: English, German, French, Spanish, Italian, Dutch, Portuguese. */
const EXPERIENCE = /^(exp.ri.nc(e|ia)|berufserfahrung|esperienza|ervaring)$/i;

/**
 * A sticky header and the rail repeat links and controls for this and for other people: only the card's own count.
 * @returns null while no profile is on screen
 */
export function seeCard(document: Document, isVisible: Visible): SeenCard | null {
  const card = all(document, `${SDUI},main [data-member-id],main section:has(h1)`, isVisible)[0];
  if (!card) return null;
  const isSdui = card.matches(SDUI);
  const classic = ['.text-body-medium.break-words', '.text-body-small.inline.t-black--light.break-words'];
  return {
    isSdui,
    key: attr(card, 'componentkey') || card.id,
    number: attr(card, 'data-member-id'),
    controls: all(card, '[componentkey]').map((control) => attr(control, 'componentkey')),
    links: all(card, 'a').map(href),
    others: all(card.closest('main'), 'a[href*=ACoAA]').map(href),
    heading: line(one(card, 'h1,h2')),
    lines: isSdui ? linesOf(card, isVisible) : classic.map((selector) => line(one(card, selector))),
    company: line(one(card, 'button[aria-label^="Current company"]')),
    small: all(card, 'p,span', isVisible).slice(0, MOST_TEXTS).map(line),
    experience: seeExperience(document, isVisible),
  };
}

/** The paragraphs between the name and the contact link; hidden twins stand among them. */
function linesOf(card: Element, isVisible: Visible): string[] {
  const order = all(card, 'h1,h2,p,a', isVisible);
  const start = order.findIndex((element) => element.matches('h1,h2'));
  const end = order.findIndex((element) => element.matches(CONTACT));
  const between = order.slice(start + 1, Math.max(end, 0));
  return between.filter((p) => p.nodeName === 'P' && !one(p, CONTACT)).map(line);
}

/**
 * Classic: list items, in which each line stands twice, for the eye (`aria-hidden`) and for screen readers.
 * Server-driven: the `<p>` lines inside one link of a company or school; without links, all lines in one.
 */
export function seeExperience(document: Document, isVisible: Visible): SeenEntry[] {
  const heading = all(document, 'main h2').find((h2) => EXPERIENCE.test(line(h2)));
  const card = heading?.closest('[id^="com.linkedin"],[componentkey^="com.linkedin"]');
  const section = one(document, '#experience')?.closest('section') ?? card ?? heading?.closest('section');
  const items = all(section, 'li.artdeco-list__item');
  const links = all(section, COMPANY).filter((link) => one(link, 'p'));
  const blocks = [items, links, section ? [section] : []].find(({ length }) => length > 0) ?? [];
  return blocks.map((block) => ({
    lines: all(block, 'p,span[aria-hidden=true]', isVisible).map(line).filter(Boolean),
    href: block === section ? '' : href(block.matches('a') ? block : one(block, COMPANY)),
  }));
}
