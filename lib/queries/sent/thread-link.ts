/** The way back to a mail that was just sent: the site's line about it names its thread, and the address spells that. */
import type { MessageLink } from '../../domain/types.ts';

/** Gmail's addresses write numbers with these forty letters. */
const LETTERS = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const LONGEST_LABEL = 200;

/** `a:r292…` → the last part of the address; the inverse of `lib/page/gmail/token`. */
export function threadToken(text: string): string {
  let number = 0n;
  for (const digit of btoa(text).replace(/=+$/, '')) number = number * 64n + BigInt(DIGITS.indexOf(digit));
  let token = '';
  for (; number > 0n; number /= 40n) token = LETTERS.charAt(Number(number % 40n)) + token;
  return token;
}

/** @param url of the page that it was sent from @param threadId `thread-a:r…` or `thread-f:…` */
export function threadLink(url: string, threadId: string | null, subject: string | null): MessageLink | null {
  const [, text] = /^thread-([af]:r?-?\d{1,20})$/.exec(threadId ?? '') ?? [];
  // Windows of their own have an address that leads nowhere once they are closed.
  const [mailbox] =
    /^https:\/\/mail\.google\.com\/mail\/(?:u\/\d+|b\/[^/]+\/u\/\d+|u\/\d+\/d\/[^/]+)\//.exec(url) ?? [];
  if (!text || !mailbox) return null;
  return { url: `${mailbox}#all/${threadToken(text)}`, label: (subject ?? '').slice(0, LONGEST_LABEL) };
}
