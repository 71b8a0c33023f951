/** Who the other side of one conversation is. The page's person is never taken for it. Pure. */
import type { LinkedInMessage, LinkedInParticipant, LinkedInPerson } from '../context.ts';
import { idsInHref } from './ids.ts';
import { cleanName, splitNames } from './names.ts';
import type { SeenPane, SeenRow } from './seen.ts';
import { PRESENCE } from './words.ts';

/** A message with what only tells who is meant. */
export interface ReadMessage {
  message: LinkedInMessage;
  senderHref: string;
  /** What the URN decodes to. */
  conversationId: string | null;
}

export function participant(name: string | null, link: string, headline: string | null = null): LinkedInParticipant {
  return { name, profileHref: link || null, ...idsInHref(link), headline };
}

/** Who a page is about, as one of those who talk: what else the page says of them is no business of the conversation. */
export function asParticipant(person: LinkedInPerson): LinkedInParticipant {
  const { slug, memberId, memberNumber, salesId } = person;
  return { ...participant(person.name, '', person.headline), slug, memberId, memberNumber, salesId };
}

/** One person with a link; or several, from the names in the header and the senders seen. */
export function readParticipants(pane: SeenPane, messages: ReadMessage[]): LinkedInParticipant[] {
  const name = cleanName(pane.name);
  if (pane.place === 'hashed') return name ? readHashed(pane, name) : [];
  // What was pressed says "Connect".
  if (pane.place === 'invitation' || pane.place === 'dialog') return pane.href ? [participant(null, pane.href)] : [];
  if (pane.href !== '' || pane.place === 'sales') return [participant(name, pane.href, readHeadline(pane))];
  const people = new Map(splitNames(pane.name).map((one) => [one, participant(one, '')]));
  for (const { message, senderHref } of messages) {
    const { direction, sender } = message;
    if (direction === 'in' && sender && senderHref) people.set(sender, participant(sender, senderHref));
  }
  return [...people.values()];
}

/** "Oda Falk, Pim de Wit" are two, and "Oda Falk, Certified Coach" is what one is called where she has written. */
function readHashed({ rows }: SeenPane, name: string): LinkedInParticipant[] {
  const links = rows.filter(({ href }) => href.includes('/in/'));
  const naming = (whole: string): SeenRow | undefined =>
    links.find(({ text, label }) => `${text} ${label}`.includes(whole));
  const names = naming(name) ? [] : splitNames(name).filter((one) => one.includes(' '));
  if (names.length > 1) return names.map((one) => participant(one, naming(one)?.href ?? ''));
  // Both sides are linked: the viewer may go by the same first name.
  return [participant(name, (naming(name) ?? links.find((link) => holdsFirst(link, name)))?.href ?? '')];
}

function holdsFirst({ text, label }: SeenRow, name: string): boolean {
  const [first = ''] = name.split(' ');
  return `${text} ${label}`.split(/[^\p{L}\p{N}]+/u).includes(first);
}

/** The profile card stands at the top of short threads only; the header's line shows presence at other times. */
function readHeadline({ card, info }: SeenPane): string | null {
  return card || (PRESENCE.test(info) ? '' : info) || null;
}

/** Header and messages are redrawn one after the other: while they speak of two people, neither is believed. */
export function isMixed(people: LinkedInParticipant[], messages: ReadMessage[]): boolean {
  const only = people.length === 1 ? people[0]?.memberId : null;
  const conversations = new Set(messages.flatMap(({ conversationId }) => conversationId ?? []));
  const senders = messages
    .filter(({ message }) => message.direction === 'in')
    .map(({ senderHref }) => idsInHref(senderHref).memberId);
  return conversations.size > 1 || (!!only && senders.some((id) => id && id !== only));
}
