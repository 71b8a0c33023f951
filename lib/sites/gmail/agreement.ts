/**
 * Do address and page name the same thread? The address changes first, the page follows some frames later. Where
 * their ids cannot be compared (a conversation begun here, and a heading without the newer id), what was read together
 * before decides: a heading that belonged to another address is a stale one.
 */
import { sameThread } from '../../page/gmail/token.ts';
import type { ThreadIds } from '../../page/gmail/token.ts';

/** Heading → the thread of the address that it stood under. */
const seen = new WeakMap<Document, Map<string, string>>();

/** @param text the heading's words, which stand in for ids that it does not have */
export function agrees(document: Document, url: ThreadIds, heading: ThreadIds, text: string): boolean {
  const same = sameThread(url, heading);
  const key = heading.legacyThreadId ?? text;
  // An address in the old form is soon rewritten by Gmail, for the same thread: it proves nothing.
  if (same === false || !key || !url.threadId) return same !== false;
  const pairs = seen.get(document) ?? new Map<string, string>();
  seen.set(document, pairs);
  if (same === null && (pairs.get(key) ?? url.threadId) !== url.threadId) return false;
  pairs.set(key, url.threadId);
  return true;
}
