/** Joins what several places of a page say about the same address. */
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
    mentioned: false,
  };
}

export interface PeopleGatherer {
  has(email: string): boolean;
  add(email: string, name: string | null, closeness: number): void;
  /** Closest first; of equals, who came first. */
  people(): PagePerson[];
}

export function gatherPeople(): PeopleGatherer {
  const byEmail = new Map<string, PagePerson>();
  return {
    has: (email) => byEmail.has(email),
    add(email, name, closeness) {
      const known = byEmail.get(email);
      if (!known) {
        byEmail.set(email, { ...blankPerson(), email, name, closeness });
        return;
      }
      known.name ??= name;
      known.closeness = Math.max(known.closeness, closeness);
    },
    people: () => [...byEmail.values()].toSorted((a, b) => b.closeness - a.closeness),
  };
}
