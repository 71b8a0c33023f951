/** When a message on a page was sent, from its own id: what a page shows of it is localised and never parsed. */
import type { Instant } from '../../domain/types.ts';

/** Gmail began. */
const EARLIEST = Date.parse('2004-04-01T00:00:00Z');

/**
 * The first eleven of the sixteen hex digits of a Gmail message id are milliseconds since 1970. `null` = no such id, as a
 * message has none until the server has numbered it, or one that tells no time.
 */
export function gmailSentAt(legacyId: string | null, now: Instant): Instant | null {
  if (legacyId === null || !/^[0-9a-f]{15,16}$/.test(legacyId)) return null;
  const at = Number.parseInt(legacyId.padStart(16, '0').slice(0, 11), 16);
  return at >= EARLIEST && at <= now ? at : null;
}
