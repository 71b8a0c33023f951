/** Whose mailbox is on screen. `/u/0` is an order of sign-in and says nothing. */
import { lineOf } from '../raw-text.ts';
import type { Reporter } from '../report.ts';
import { emailOf, peopleIn } from './addresses.ts';
import type { GmailSeen } from './seen.ts';
import { sourceOf } from './since.ts';
import { ACCOUNT, BANNER } from './ways.ts';

export const readAccount = ({ account: { meta, title, banner } }: GmailSeen, { need }: Reporter): string | null =>
  need(
    'account',
    [sourceOf(ACCOUNT, 0), emailOf(meta)],
    ['document.title (2004)', accountIn(title)],
    [sourceOf(BANNER, 0).replace(' @aria-label', ''), onlyAccountOf(banner)],
  );

/** `Subject - me@example.com - Mail`: the last one, as a subject may hold another, and between dashes. */
function accountIn(title: string): string | null {
  const parts = (lineOf(title) ?? '').split(/ [-–—] /);
  return parts.map(emailOf).findLast((email) => email) ?? null;
}

/** With delegation the banner names several mailboxes, and does not say which one this is. */
function onlyAccountOf(labels: string[]): string | null {
  const [first, second] = new Set(labels.flatMap((label) => peopleIn(label).map(({ email }) => email)));
  return second ? null : (first ?? null);
}
