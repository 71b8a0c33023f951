/** What an address of Gmail says by itself. Pure. */
import { decodeToken, idOf, legacyIdOf } from './token.ts';
import type { ThreadIds } from './token.ts';

/** `none`: print views, attachments, the mobile web: nothing may be mounted there. */
export type GmailPage = 'thread' | 'list' | 'compose' | 'other' | 'none';

/** One of each form; every other page's examples are what a page must not claim. */
export const URL_EXAMPLES: Record<GmailPage, string[]> = {
  thread: [
    'https://mail.google.com/mail/u/0/#inbox/FMfcgzQhVWzcNswCzNbqBmBjxGmZBbbV',
    'https://mail.google.com/mail/u/1/#all/16f438e906b36dac',
    'https://mail.google.com/mail/u/0/#label/Pilots%2FNorth/KtbxLvHkSWwbVHxgCbWNvXVKGjFgqMbGQq',
    'https://mail.google.com/mail/u/0/#search/from%3Adana/QgrcJHrtqfgLGKqwChjKsHKzZQpwRHMBqpG',
    'https://mail.google.com/mail/u/0/?tab=rm#inbox/FMfcgzGkbDRNgcQxLmkhBCKVSFwkfdvV?compose=new',
    'https://mail.google.com/mail/b/143/u/0/#sent/FMfcgzGkbDRNgcQxLmkhBCKVSFwkfdvV',
    'https://mail.google.com/mail/u/0/d/AEoRXRSa/#inbox/FMfcgzGkbDRNgcQxLmkhBCKVSFwkfdvV',
    'https://mail.google.com/mail/u/0/popout?ver=1&search=inbox&th=%23thread-f%3A1709009752799549650&cvid=1',
    'https://mail.google.com/mail/u/0/?ui=2&view=btop&ver=1&th=16f438e906b36dac',
  ],
  list: [
    'https://mail.google.com/mail/u/0/',
    'https://mail.google.com/mail/u/0/#inbox',
    'https://mail.google.com/mail/u/0/#inbox?compose=new',
    'https://mail.google.com/mail/u/0/#inbox/p2',
    'https://mail.google.com/mail/u/0/#sent',
    'https://mail.google.com/mail/u/0/#category/promotions',
    'https://mail.google.com/mail/u/0/#label/Pilots',
    'https://mail.google.com/mail/u/0/#label/deadbeefdeadbeef',
    'https://mail.google.com/mail/u/0/#label/Pilots/p3',
    'https://mail.google.com/mail/u/0/#search/pricing/p2',
    'https://mail.google.com/mail/u/0/#advanced-search/subset=all&has=pricing',
    'https://mail.google.com/mail/b/143/u/0/#drafts',
  ],
  compose: [
    'https://mail.google.com/mail/u/0/?view=cm&fs=1&to=dana@northwind.example',
    'https://mail.google.com/mail/?view=cm&fs=1&tf=1',
    'https://mail.google.com/mail/u/0/popout?ver=1&msg=%23msg-a%3Ar123&attid=0',
  ],
  other: [
    'https://mail.google.com/mail/u/0/#settings/general',
    'https://mail.google.com/mail/u/0/#chat/home',
    'https://mail.google.com/mail/u/0/#create-filter/from=dana',
  ],
  none: [
    'https://mail.google.com/mail/u/0/?ui=2&view=pt&search=all&permthid=thread-f%3A1709009752799549650',
    'https://mail.google.com/mail/u/0/?view=lg&permmsgid=msg-f%3A1',
    'https://mail.google.com/mail/u/0/?view=om&permmsgid=msg-f%3A1',
    'https://mail.google.com/mail/u/0/?view=att&th=16f438e906b36dac&attid=0.1',
    'https://mail.google.com/mail/mu/mp/1/#tl/Inbox',
    'https://mail.google.com/chat/u/0/',
  ],
};

const OTHERS = /^(settings|chat|meet|spaces|contacts|create-filter)/;
/** Their second part is a name or words, not a thread. */
const NAMED = /^(label|search|advanced-search|category|section_query)$/;

/** The hash in its parts, without the drafts that it also names. */
const hashParts = (url: URL): string[] => url.hash.slice(1).replace(/\?.*/, '').split('/');

/** Gmail's own addresses have hardly ever a query, and to ask for its parts costs the page some kilobytes. */
export const paramOf = (url: URL, name: string): string =>
  (url.search.includes(`${name}=`) && url.searchParams.get(name)) || '';

/** The thread that the address names, or null. */
export function urlThread(url: URL): ThreadIds | null {
  const parts = hashParts(url);
  const token = parts.length > (NAMED.test(parts[0] ?? '') ? 2 : 1) ? (parts.at(-1) ?? '') : '';
  const id = decodeToken(token) ?? idOf(paramOf(url, 'th') || token);
  const isLegacy = id?.length === 16;
  return id ? { threadId: isLegacy ? null : id, legacyThreadId: isLegacy ? id : legacyIdOf(id) } : null;
}

/** In the list of mails that wait for their time. */
export const isStillPlanned = (url: string): boolean => hashParts(new URL(url))[0] === 'scheduled';

/** Print views, attachments, the mobile web. */
export const isBare = (url: URL): boolean =>
  !/^\/mail\/(?!mu\/)/.test(url.pathname) || /^(pt|lg|om|s?n?att)$/.test(paramOf(url, 'view'));

/** Which kind of page the address names. `view` and `named` stand for a query that the address has lost. */
export function pageOf(url: URL, view = paramOf(url, 'view'), named = urlThread(url)): GmailPage {
  if (isBare(url)) return 'none';
  if (named) return 'thread';
  if (view === 'cm' || url.pathname.endsWith('/popout')) return 'compose';
  return OTHERS.test(hashParts(url)[0] ?? '') ? 'other' : 'list';
}
