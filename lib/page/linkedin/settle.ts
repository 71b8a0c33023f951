/**
 * The address changes before the page does, and the old page can stand for seconds: what a page says counts only once
 * its own id agrees with the address. `null` = the page carries no id of the kind that the address has. Pure.
 */
import type { LinkedInConversation } from '../context.ts';
import type { CompanyKeys } from './company.ts';
import { conversationOfThread, memberNumberOf } from './ids.ts';
import type { PersonIds } from './ids.ts';
import type { Place } from './urls.ts';

export function profileAgrees({ key }: Place, { slug, memberId, memberNumber }: PersonIds): boolean {
  if (key === null) return false;
  return key === slug || key === memberId || (memberNumber !== null && memberNumberOf(key) === memberNumber);
}

export function companyAgrees({ key }: Place, { tabs, number }: CompanyKeys): boolean | null {
  if (key !== null && (key === number || tabs.includes(key))) return true;
  return tabs.length > 0 ? false : null;
}

/** @param pane the thread on the messaging page: it has to be the one in the address */
export function threadAgrees({ kind, key }: Place, pane: LinkedInConversation | undefined): boolean | null {
  const own = pane?.conversationId ?? null;
  // A new message to one person may show what was said before with them, and with nobody else.
  if (kind === 'compose') return own === null || pane?.participants.some(({ memberId }) => memberId === key) === true;
  if (kind !== 'thread') return true;
  if (!pane) return false;
  const wanted = conversationOfThread(key ?? '');
  return wanted !== null && own !== null ? wanted === own : null;
}
