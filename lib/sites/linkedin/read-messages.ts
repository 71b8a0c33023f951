/** The messages of one conversation (`msg-*`, 2026-10): direction, sender, time from the URN, text. */
import { PAGE_LIMITS } from '../../page/context.ts';
import type { LinkedInMessage } from '../../page/context.ts';
import { attr, href, line, one, textOf } from './dom.ts';
import { decodeMessageUrn, idsInHref } from './ids.ts';
import { cleanName } from './names.ts';

export interface ReadMessage {
  message: LinkedInMessage;
  /** What the URN decodes to. */
  id: ReturnType<typeof decodeMessageUrn>;
  /** Link to the sender's profile, as it stands in the page. */
  senderHref: string;
}

export const UNKNOWN: LinkedInMessage = {
  messageUrn: null,
  direction: null,
  sender: null,
  dayHeading: null,
  shownTime: null,
  sentAtUtc: null,
  sentIndicatorTitle: null,
  text: null,
};

/** In the order of the page; of very long threads the latest. */
export function lastOf(container: Element, selector: string): Element[] {
  return [...container.querySelectorAll(selector)].slice(-PAGE_LIMITS.messages);
}

export function readMessages(container: Element): ReadMessage[] {
  let last: ReadMessage | undefined;
  return lastOf(container, '.msg-s-event-listitem[data-event-urn]').map((item) => (last = readMessage(item, last)));
}

function readMessage(item: Element, before?: ReadMessage): ReadMessage {
  const part = (name: string): Element | null => one(item, `.msg-s-${name}`);
  const messageUrn = attr(item, 'data-event-urn');
  const id = decodeMessageUrn(messageUrn);
  const link = href(part('event-listitem__link') ?? part('message-group__meta a'));
  const senderId = idsInHref(link).memberId;
  // The class is the page's word; where both ids are known, they decide.
  const isTheirs = id && senderId ? senderId !== id.viewerId : item.matches('.msg-s-event-listitem--other');
  const direction = isTheirs ? 'in' : 'out';
  const named = cleanName(line(part('message-group__name')));
  // Only the first of a group names its sender.
  const group = !named && !link && before?.message.direction === direction ? before : null;
  const body = part('event-listitem__body');
  const message: LinkedInMessage = {
    messageUrn: id && messageUrn,
    direction,
    sender: group?.message.sender ?? named,
    dayHeading:
      line(one(item.closest('li'), '.msg-s-message-list__time-heading')) ?? before?.message.dayHeading ?? null,
    shownTime: line(part('message-group__timestamp')),
    sentAtUtc: id && id.sentAtUtc,
    sentIndicatorTitle: attr(part('event-with-indicator__sending-indicator--sent'), 'title') || null,
    text: (body && textOf(body)) || null,
  };
  return { message, id, senderHref: group?.senderHref ?? link };
}

/**
 * Hashed class names: a time with a clock, a time without one (a day), a link to the sender, and each paragraph a
 * message, in the order of the page. To the minute only.
 */
export function readRows(container: Element, box: Element | undefined, otherHref: string | null): LinkedInMessage[] {
  const now = { ...UNKNOWN };
  return lastOf(container, 'time,a,p').flatMap((row) => {
    const text = line(row);
    if (row.nodeName === 'TIME') now[/\d[:.]\d\d/.test(text ?? '') ? 'shownTime' : 'dayHeading'] = text;
    else if (row.nodeName === 'P') return now.shownTime && !box?.contains(row) ? { ...now, text } : [];
    else if (href(row).includes('/in/')) {
      now.sender = cleanName(text) ?? now.sender;
      now.direction = otherHref ? (href(row) === otherHref ? 'in' : 'out') : null;
    }
    return [];
  });
}
