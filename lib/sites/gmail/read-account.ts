/** Whose mailbox is on screen. `/u/0` is an order of sign-in and says nothing. */
import type { Facts } from '../facts.ts';
import { lineOf } from '../text.ts';
import { emailOf, peopleIn } from './addresses.ts';
import { waysTo, waysToAll } from './find.ts';

export const readAccount = (document: Document, { need }: Facts): string | null =>
  need('account', [
    ...waysTo(document, ['meta[name=og-profile-acct] @content (2026)'], emailOf),
    ['document.title (2004)', () => accountIn(document.title)],
    ...waysToAll(document, ['[role=banner] a[aria-label*="@"] (2013)'], onlyAccountOf),
  ]);

/** `Subject - me@example.com - Mail`: the last one, as a subject may hold another, and between dashes. */
function accountIn(title: string): string | null {
  const parts = (lineOf(title.slice(-600)) ?? '').split(/ [-–—] /);
  return parts.map(emailOf).findLast((email) => email) ?? null;
}

/** With delegation the banner names several mailboxes, and does not say which one this is. */
function onlyAccountOf(links: Element[]): string | null {
  const [first, second] = new Set(
    links.flatMap((link) => peopleIn(link.getAttribute('aria-label') ?? '').map(({ email }) => email)),
  );
  return second ? null : (first ?? null);
}
