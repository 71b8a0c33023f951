/**
 * When a message was sent, read from its id or its mark-up: the page's own words for it are localised and never parsed. What
 * a page says is not believed before there was Gmail or after this century: no command takes a time of the year 9999.
 */
import type { Instant } from '../../domain/rows/types.ts';
import type { GmailMessage, LinkedInMessage } from '../../page/context.ts';

/** Gmail's numbers are milliseconds since 1970 shifted by so many bits. */
const SHIFT = 20n;
const EARLIEST = Date.parse('2004-04-01T00:00:00Z');
const LATEST = Date.parse('2100-01-01T00:00:00Z');

/** `null` = the id says nothing about it: `msg-a:…` of a message written here without its number. */
export function gmailSentAt({
  messageId,
  legacyMessageId,
}: Pick<GmailMessage, 'messageId' | 'legacyMessageId'>): Instant | null {
  const legacy = /^[\da-f]{14,16}$/.test(legacyMessageId ?? '') ? `0x${legacyMessageId}` : null;
  const number = /^msg-f:(\d{15,20})$/.exec(messageId ?? '')?.[1] ?? legacy;
  return number === null ? null : plausible(Number(BigInt(number) >> SHIFT));
}

/** `null` = nothing tells its time, as with hashed class names. */
export function linkedInSentAt({ sentAtUtc }: Pick<LinkedInMessage, 'sentAtUtc'>): Instant | null {
  return sentAtUtc === null ? null : plausible(Date.parse(sentAtUtc));
}

function plausible(at: Instant): Instant | null {
  return at >= EARLIEST && at < LATEST ? at : null;
}
