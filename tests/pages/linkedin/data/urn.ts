/** Ids of messages and threads in LinkedIn's own form, so that a reader can decode them. */

/** `<uuid>_100`, the same for the same name on every run. */
export function conversationIdOf(name: string): string {
  const codes = Array.from(name, (letter) => letter.charCodeAt(0));
  const hex = codes.reduce((sum, code) => (Math.imul(sum, 31) + code) >>> 0, 7);
  const tail = (hex.toString(16) + '00000000').slice(0, 8);
  return `${tail}-0000-4000-8000-${tail}0000_100`;
}

export function threadIdOf(conversationId: string): string {
  return `2-${btoa(conversationId)}`;
}

/**
 * @param sentAt milliseconds since 1970
 * @param viewerId `ACoAA…` of the one who looks: the URN names the viewer's copy
 */
export function messageUrnOf(conversationId: string, sentAt: number, viewerId: string): string {
  const serial = String(10_000 + (sentAt % 89_999)).slice(0, 5);
  const encoded = btoa(`${sentAt}b${serial}-100&${conversationId}`).replaceAll('+', '-').replaceAll('/', '_');
  return `urn:li:msg_message:(urn:li:fsd_profile:${viewerId},2-${encoded})`;
}
