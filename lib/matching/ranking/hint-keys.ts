/**
 * The keys under which it is remembered which deal was last chosen for somebody's thread. It is a hint for their next one:
 * that deal is asked about first, and shown by itself only where the page itself speaks for it.
 */
import { isAutomated, isListAddress, mailboxOf } from '../domains/address.ts';
import type { Focus, PagePerson } from '../focus/focus.ts';
import type { Contact } from '../../domain/rows/types.ts';

/** As many as a command takes. */
const MOST_HINTS = 8;
/** Keys travel as ids of commands. */
const LONGEST = 120;

const BEGINNING = 'with:';

export const isHintKey = (key: string): boolean => key.startsWith(BEGINNING);

const keyOf = (identity: string): string => `${BEGINNING}${identity}`.slice(0, LONGEST);

function keysOf({ email, linkedinIds, mentioned }: PagePerson): string[] {
  if (email === null) return linkedinIds.map(keyOf);
  return mentioned || isAutomated(email) || isListAddress(email) ? [] : [keyOf(mailboxOf(email))];
}

/** Of those whom the page is with, not of those who read along. */
export function hintKeys({ people }: Focus): string[] {
  const closest = people[0]?.closeness ?? 0;
  const counterparts = people.filter(({ closeness }) => closeness > 0 && closeness === closest);
  return [...new Set(counterparts.flatMap(keysOf))].slice(0, MOST_HINTS);
}

/** All that may be remembered of one person. */
export function hintKeysOf({ emails, linkedinIds }: Pick<Contact, 'emails' | 'linkedinIds'>): string[] {
  return [...emails.map(mailboxOf), ...linkedinIds].map(keyOf);
}
