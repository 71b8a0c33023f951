/** Depth: the deepest level heard from. Breadth: how many people were heard from in the last 60 days. */
import { LEVELS } from '../rows/types.ts';
import type { Contact, DealPerson, Id, Instant, Level } from '../rows/types.ts';

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

export interface HeardLevel {
  level: Level;
  /** Who of them was heard from last; `null` = nobody yet. */
  heard: { contactId: Id; at: Instant } | null;
  /** Of this level in the deal. */
  people: number;
}

/** The meter: four levels, who was heard from and when. A level that nobody has set counts nowhere. */
export function heardByLevel(people: readonly Heard[]): HeardLevel[] {
  return LEVELS.map((level) => {
    const there = people.filter(({ contact }) => contact.level === level);
    const heard = there
      .flatMap(({ contact, part }) =>
        part.lastHeardAt === null ? [] : [{ contactId: contact.id, at: part.lastHeardAt }],
      )
      .toSorted((a, b) => b.at - a.at);
    return { level, heard: heard[0] ?? null, people: there.length };
  });
}
