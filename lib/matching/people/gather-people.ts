/** Joins what several places of a page say about the same address. */
import type { Instant } from '../../domain/rows/types.ts';
import type { PagePerson } from '../focus/focus.ts';

export function blankPerson(): PagePerson {
  return {
    email: null,
    name: null,
    linkedinIds: [],
    title: null,
    companyName: null,
    companyKey: null,
    closeness: 0,
    wroteAt: null,
    mentioned: false,
  };
}

export interface PeopleGatherer {
  has(email: string): boolean;
  add(email: string, name: string | null, closeness: number, wroteAt?: Instant | null): void;
  /** Closest first; of equals, who came first. */
  people(): PagePerson[];
}

export function gatherPeople(): PeopleGatherer {
  const byEmail = new Map<string, PagePerson>();
  return {
    has: (email) => byEmail.has(email),
    add(email, name, closeness, wroteAt = null) {
      const known = byEmail.get(email);
      if (!known) {
        byEmail.set(email, { ...blankPerson(), email, name, closeness, wroteAt });
        return;
      }
      known.name ??= name;
      known.closeness = Math.max(known.closeness, closeness);
      known.wroteAt = wroteAt ?? known.wroteAt;
    },
    people: () => [...byEmail.values()].toSorted((a, b) => b.closeness - a.closeness),
  };
}
