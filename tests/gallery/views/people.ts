import type { LevelRow, PersonRow } from '../../../lib/contract/views.ts';
import type { Contact, Level } from '../../../lib/domain/rows/types.ts';
import { initialsOf } from '../../../lib/domain/identity/names.ts';
import { daysAgo } from './clock.ts';

export function contact(id: string, name: string, title: string, level: Level | null): Contact {
  return {
    id,
    accountId: 'northwind',
    name,
    emails: [`${name.toLowerCase().replace(/[^a-z]+/g, '.')}@northwind.example`],
    linkedinIds: [],
    title,
    level,
    createdAt: daysAgo(60),
    updatedAt: daysAgo(6),
  };
}

export function person(
  who: Contact,
  more: { roles?: string[]; roleNames?: string[]; heard?: number | null; suggested?: Level } = {},
): PersonRow {
  const lastHeardAt = more.heard === undefined || more.heard === null ? null : daysAgo(more.heard);
  return {
    contact: who,
    part: { id: `part-${who.id}`, dealId: 'deal', contactId: who.id, roles: more.roles ?? [], lastHeardAt },
    initials: initialsOf(who.name),
    roleNames: more.roleNames ?? [],
    suggestedLevel: who.level === null ? (more.suggested ?? null) : null,
    lastHeardAt,
  };
}

/** A level with its people, who was heard from last first. */
export function levelRow(level: Level, people: PersonRow[]): LevelRow {
  const heard = people.find(({ lastHeardAt }) => lastHeardAt !== null);
  return {
    level,
    people,
    heard: heard ? { name: heard.contact.name, at: heard.lastHeardAt ?? 0 } : null,
  };
}

export const dana = contact('dana', 'Dana Whitfield', 'VP Operations', 2);
export const priya = contact('priya', 'Priya Raman', 'Shift Planner', 4);
export const tomas = contact('tomas', 'Tomas Berg', 'Warehouse Manager', 3);
export const ines = contact('ines', 'Ines Okafor', 'Head of Finance', null);
