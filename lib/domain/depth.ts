/** Depth: the deepest level heard from. Breadth: how many people were heard from in the last 60 days. */
import type { Contact, DealPerson, Instant, Level } from './types.ts';

const BREADTH_DAYS = 60;
const DAY_MS = 86_400_000;

type Heard = { contact: Pick<Contact, 'id' | 'level'>; part: Pick<DealPerson, 'lastHeardAt'> };

/** `null` = nobody with a level was heard from. Level 4 does the work and is the deepest. */
export function depthOf(people: readonly Heard[]): Level | null {
  const levels = people.flatMap(({ contact, part }) =>
    part.lastHeardAt !== null && contact.level !== null ? [contact.level] : [],
  );
  return levels.reduce<Level | null>((deepest, level) => (deepest !== null && deepest > level ? deepest : level), null);
}

export function breadthOf(people: readonly Heard[], now: Instant): number {
  const since = now - BREADTH_DAYS * DAY_MS;
  const heard = people.filter(({ part }) => part.lastHeardAt !== null && part.lastHeardAt >= since);
  return new Set(heard.map(({ contact }) => contact.id)).size;
}
