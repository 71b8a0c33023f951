/** String work on LinkedIn's ids: no request is ever needed to join them. Pure. */

export interface MessageId {
  /** Own member id: the URN names the viewer's copy of the message. */
  viewerId: string;
  /** `<uuid>_<digits>` */
  conversationId: string;
  threadId: string;
  /** ISO instant */
  sentAtUtc: string;
}

/** The forms of one person's id, as far as the page names them. */
export interface PersonIds {
  slug: string | null;
  /** `ACoAA…` */
  memberId: string | null;
  memberNumber: number | null;
  /** `ACwAA…` (Sales Navigator) */
  salesId: string | null;
}

/**
 * `urn:li:msg_message:(urn:li:fsd_profile:<viewer>,2-<base64>)`, where the base64 holds
 * `<13 digits: ms since 1970><letter>…&<conversation>` (seen May 2026).
 * @returns null for any other form
 */
export function decodeMessageUrn(urn: string): MessageId | null {
  const [, viewerId = '', encoded = ''] =
    /^urn:li:msg_message:\(urn:li:fsd_profile:([\w-]+),2-([\w+/=-]+)\)$/.exec(urn) ?? [];
  const [, digits, rest = ''] = /^(\d{13})[a-z][^&]*&(.+)/i.exec(decodeBase64(encoded)) ?? [];
  const conversationId = conversationIn(rest);
  if (!conversationId) return null;
  const sentAtUtc = new Date(Number(digits)).toISOString();
  return { viewerId, conversationId, threadId: `2-${btoa(conversationId)}`, sentAtUtc };
}

/** The conversation in a thread id, `2-<base64>`. */
export function conversationOfThread(threadId: string): string | null {
  return threadId.startsWith('2-') ? conversationIn(decodeBase64(threadId.slice(2))) : null;
}

/** A UUID and `_100`, older `_010`. */
function conversationIn(text: string): string | null {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}_\d+$/i.test(text) ? text : null;
}

/** The number of `urn:li:member:N`. For `ACoAA…` alone: that `ACwAA…` hides the same one was never verified. */
export function memberNumberOf(memberId: string | null | undefined): number | null {
  if (!memberId || !/^ACoAA[\w-]{7}/.test(memberId)) return null;
  const bytes = decodeBase64(memberId.slice(0, 12));
  return [4, 5, 6, 7].reduce((number, index) => number * 256 + bytes.charCodeAt(index), 0);
}

/**
 * Every form of a person's id that one link holds: `/in/<slug or ACoAA…>`, `recipient=`, `miniProfileUrn=`,
 * `profileUrn=`, `vanityName=`, `/sales/lead/<ACwAA…>`. Any other parameter may name whoever shared the link.
 */
export function idsInHref(link: string | undefined): PersonIds {
  const text = decode((link ?? '').slice(0, 2_000));
  const [, slug] = /(?:\/in\/|vanityName=)(?!ACoAA)([^/?#&]+)/.exec(text) ?? [];
  const [, memberId = null] = /(?:\/in\/|recipient=|Urn=urn:li:\w+:)(ACoAA[\w-]+)/.exec(text) ?? [];
  const [, salesId = null] = /\/sales\/(?:lead|people)\/([\w-]+)/.exec(text) ?? [];
  return { slug: slug?.toLowerCase() ?? null, memberId, memberNumber: memberNumberOf(memberId), salesId };
}

/** A stray percent sign is left as it stands. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** @returns '' for what is none */
function decodeBase64(text: string): string {
  try {
    return atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  } catch {
    return '';
  }
}
