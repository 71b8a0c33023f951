/** Messages of one conversation: direction, sender carried forward, time from the URN. Pure. */
import type { LinkedInMessage, LinkedInParticipant } from '../context.ts';
import { decodeMessageUrn, idsInHref } from './ids.ts';
import type { MessageId } from './ids.ts';
import { cleanName } from './names.ts';
import type { ReadMessage } from './participants.ts';
import type { SeenMessage, SeenPane, SeenRow } from './seen.ts';

/** @param name of the other side; Sales Navigator marks no side, and only a message by that name is theirs */
export function readMessages({ place, messages }: SeenPane, name: string | null): ReadMessage[] {
  const read: ReadMessage[] = [];
  for (const seen of messages) {
    const id = decodeMessageUrn(seen.urn);
    const sender = cleanName(seen.name);
    const direction = place === 'sales' ? (sender && sender === name ? 'in' : null) : directionOf(seen, id);
    read.push(readMessage(seen, id, sender, direction, read.at(-1)));
  }
  return read;
}

/** The class is the page's word; where both ids are known, they decide. */
function directionOf({ href, theirs }: SeenMessage, id: MessageId | null): 'in' | 'out' {
  const senderId = idsInHref(href).memberId;
  return (id && senderId ? senderId !== id.viewerId : theirs) ? 'in' : 'out';
}

function readMessage(
  seen: SeenMessage,
  id: MessageId | null,
  sender: string | null,
  direction: LinkedInMessage['direction'],
  before: ReadMessage | undefined,
): ReadMessage {
  // Only the first of a group names its sender.
  const follows = !sender && seen.href === '' && before?.message.direction === direction;
  return {
    senderHref: follows ? before.senderHref : seen.href,
    conversationId: id?.conversationId ?? null,
    message: {
      messageUrn: id ? seen.urn : null,
      direction,
      sender: follows ? before.message.sender : sender,
      dayHeading: seen.day || before?.message.dayHeading || null,
      shownTime: seen.clock || null,
      sentAtUtc: id?.sentAtUtc ?? instantIn(seen.at),
      sentIndicatorTitle: seen.mark || null,
      sending: seen.sending,
      text: seen.text || null,
    },
  };
}

function instantIn(text: string): string | null {
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
}

/**
 * Hashed class names: a time with a clock, a time without one (a day), a link to the sender, and each paragraph a
 * message, in the order of the page. To the minute only. With several people in it, whoever is none of them may be another
 * one whom the heading does not name.
 */
export function readRows(rows: SeenRow[], people: LinkedInParticipant[]): ReadMessage[] {
  const theirs = people.flatMap(({ profileHref }) => profileHref ?? []);
  const ours = theirs.length > 0 && people.length === 1 ? 'out' : null;
  const nothing = { messageUrn: null, sentAtUtc: null, sentIndicatorTitle: null, sending: false, text: null };
  const now: LinkedInMessage = { ...nothing, direction: null, sender: null, dayHeading: null, shownTime: null };
  const read: ReadMessage[] = [];
  for (const { tag, text, href } of rows) {
    if (tag === 'TIME') now[/\d[:.]\d\d/.test(text) ? 'shownTime' : 'dayHeading'] = text;
    else if (tag === 'P' && now.shownTime)
      read.push({ message: { ...now, text: text || null }, senderHref: '', conversationId: null });
    else if (href.includes('/in/')) {
      now.sender = cleanName(text) ?? now.sender;
      now.direction = theirs.includes(href) ? 'in' : ours;
    }
  }
  return read;
}
