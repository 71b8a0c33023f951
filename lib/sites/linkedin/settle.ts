/**
 * The address changes before the page does, and the old page can stand for seconds: what a page says counts only once
 * its own id agrees with the address.
 */
import type { LinkedInConversation } from '../../page/context.ts';
import { conversationOfThread, memberNumberOf } from './ids.ts';
import type { PersonIds } from './ids.ts';
import { isNumber } from './read-company.ts';
import type { Place } from './urls.ts';

export function profileAgrees({ key }: Place, { slug, memberId, memberNumber }: PersonIds): boolean {
  return key === slug || key === memberId || (!!memberNumber && memberNumberOf(key) === memberNumber);
}

/** @param keys slugs and numbers that the page carries. `null` = none of the kind that the address has */
export function companyAgrees({ key }: Place, keys: string[]): boolean | null {
  const alike = keys.filter((one) => isNumber(one) === isNumber(key));
  return alike[0] ? alike.includes(key ?? '') : null;
}

/** The thread on the messaging page has to be the one in the address. */
export function threadAgrees(document: Document, { kind, key }: Place, open: LinkedInConversation[]): boolean {
  const pane = open.find(({ place }) => place === 'page' || place === 'sales');
  // A new message to one person may show what was said before with them, and with nobody else.
  if (kind === 'compose') return !pane?.conversationId || pane.participants.some(({ memberId }) => memberId === key);
  if (!key || (kind !== 'thread' && kind !== 'inbox')) return true;
  if (!pane) return false;
  const leftOver = isLeftOver(document, key, JSON.stringify([pane.participants, pane.messages]));
  const wanted = conversationOfThread(key);
  return wanted && pane.conversationId ? wanted === pane.conversationId : !leftOver;
}

/** What each document showed last, and under which address. */
const shown = new WeakMap<Document, (string | null)[]>();

/**
 * For pages without an id of their own: the same content under another address is the page that is about to go.
 * @param print what is read of the page
 */
export function isLeftOver(document: Document, address: string | null, print: string | null): boolean {
  const [before = address, then] = shown.get(document) ?? [];
  const leftOver = before !== address && then === print;
  if (!leftOver) shown.set(document, [address, print]);
  return leftOver;
}
