/** Ids of threads and messages, and the part of an address that encodes one. Pure. */

const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';
const DIGITS = LETTERS + LETTERS.toLowerCase();

/** Either may be unknown. `threadId` is `thread-f:…` or `thread-a:…`, the legacy one 16 hex digits. */
export interface ThreadIds {
  threadId: string | null;
  legacyThreadId: string | null;
}

/**
 * The thread is known at once, before the page shows it: base 40 of the base64 of a text, and what stands in it after a
 * "+" names a draft. @returns `thread-f:…`, `thread-a:r…`, or null for any other token
 */
export function decodeToken(token: string): string | null {
  if (!/^[^\W\d_aeiouy]{20,200}$/i.test(token)) return null;
  let number = 0n;
  for (const letter of token) number = number * 40n + BigInt(DIGITS.indexOf(letter));
  // Base64 without its padding is the text's own bits, with up to four more at the end.
  for (const spare of [0n, 2n, 4n]) {
    const bytes = (number >> spare).toString(16);
    const text = bytes.replace(/../g, (byte) => String.fromCharCode(Number.parseInt(byte, 16)));
    const id = /^[fa]:r?-?\d+(?=$|\+)/.exec(text)?.[0];
    if (id && bytes.length % 2 === 0) return `thread-${id}`;
  }
  return null;
}

/** `#thread-a:r1` without its `#`, or 16 hex digits; null for anything else, the word "undefined" included. */
export const idOf = (text: string | null): string | null =>
  /^#?((?:thread|msg)-\w:[\w:+-]{1,99}|[\da-f]{16})$/.exec(text ?? '')?.[1] ?? null;

/** `thread-f:` and `msg-f:` hold their legacy id in decimal; those that begin with `a` have no relation to it. */
export function legacyIdOf(id: string | null): string | null {
  const decimal = /-f:(\d{1,20})$/.exec(id ?? '')?.[1];
  return decimal ? BigInt(decimal).toString(16).padStart(16, '0') : null;
}

/** Do two sets of ids name one thread? `null` = they share nothing that compares. */
export function sameThread(a: ThreadIds, b: ThreadIds): boolean | null {
  if (a.threadId && b.threadId) return a.threadId === b.threadId;
  const one = a.legacyThreadId ?? legacyIdOf(a.threadId);
  const two = b.legacyThreadId ?? legacyIdOf(b.threadId);
  return one && two ? one === two : null;
}
