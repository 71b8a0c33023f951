/** Who the other side of one conversation is. The page's person is never taken for it. */
import type { LinkedInParticipant } from '../../page/context.ts';
import { all, attr, href, line, lineOf, one } from './dom.ts';
import { idsInHref } from './ids.ts';
import { cleanName, splitNames } from './names.ts';
import type { ReadMessage } from './read-messages.ts';
import { PRESENCE } from './words.ts';

const PROFILE = 'a[href*="/in/"]';

export function participant(name: string | null, link: string, headline: string | null = null): LinkedInParticipant {
  return { name, profileHref: link || null, ...idsInHref(link), headline };
}

/** One person with a link; or several, from the names in the header and the senders seen. */
export function readParticipants(container: Element, header: Element, messages: ReadMessage[]): LinkedInParticipant[] {
  const text = line(header) ?? '';
  const link = header.closest(PROFILE) ?? one(header, PROFILE);
  if (link) return [participant(cleanName(text), href(link), readHeadline(container))];
  const people = new Map(splitNames(text).map((name) => [name, participant(name, '')]));
  for (const { message, senderHref } of messages) {
    const { direction, sender } = message;
    if (direction === 'in' && sender && senderHref) people.set(sender, participant(sender, senderHref));
  }
  return [...people.values()];
}

/** Hashed class names: both sides are linked in the rows, so only a link that holds the first name is the other's. */
export function readHashedParticipants(container: Element, header: Element): LinkedInParticipant[] {
  const name = cleanName(line(header));
  const [first = ''] = name?.split(' ') ?? [];
  const link = all(container, PROFILE).find((one) => {
    const words = `${line(one)} ${attr(one, 'aria-label')}`;
    return words.split(/[^\p{L}\p{N}]+/u).includes(first);
  });
  return name ? [participant(name, href(link))] : [];
}

/** The profile card stands at the top of short threads only; the header's line shows presence at other times. */
function readHeadline(container: Element): string | null {
  const info = line(one(container, '.msg-entity-lockup__entity-info'));
  const card = lineOf(attr(one(container, '.artdeco-entity-lockup__subtitle [title]'), 'title'));
  return card ?? (PRESENCE.test(info ?? '') ? null : info);
}

/** Header and messages are redrawn one after the other: while they speak of two people, neither is believed. */
export function isMixed(people: LinkedInParticipant[], messages: ReadMessage[]): boolean {
  const only = people[1] ? null : people[0]?.memberId;
  const ids = messages.flatMap(({ id }) => id?.conversationId ?? []);
  const others = messages
    .filter(({ message }) => message.direction === 'in')
    .map(({ senderHref }) => idsInHref(senderHref).memberId);
  return ids.some((id) => id !== ids[0]) || (!!only && others.some((id) => id && id !== only));
}
