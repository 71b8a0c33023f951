/** The way back to a mail that was just sent: the site's line about it names its thread, and the address spells that. */
import type { MessageLink } from '../../domain/rows/types.ts';
import { asRecorded } from '../page/message-link.ts';

/** Gmail's addresses write numbers with these forty letters. */
const LETTERS = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** `a:r292…` → the last part of the address; the inverse of `lib/page/gmail/token`. */
export function threadToken(text: string): string {
  let number = 0n;
  for (const digit of btoa(text).replace(/=+$/, '')) number = number * 64n + BigInt(DIGITS.indexOf(digit));
  let token = '';
  for (; number > 0n; number /= 40n) token = LETTERS.charAt(Number(number % 40n)) + token;
  return token;
}

/** Of the mailbox, somebody else's too. Windows of their own have an address that leads nowhere once they are closed. */
export function mailboxIn(url: string): string | null {
  return /^https:\/\/mail\.google\.com\/mail\/(?:b\/[^/]+\/)?u\/\d+\/(?:d\/[^/]+\/)?/.exec(url)?.[0] ?? null;
}

/** @param url of the page that it was sent from @param threadId `thread-a:r…` or `thread-f:…` */
export function threadLink(url: string, threadId: string | null, subject: string | null): MessageLink | null {
  const [, text] = /^thread-([af]:r?-?\d{1,20})$/.exec(threadId ?? '') ?? [];
  const mailbox = mailboxIn(url);
  return text && mailbox ? asRecorded({ url: `${mailbox}#all/${threadToken(text)}`, label: subject ?? '' }) : null;
}
