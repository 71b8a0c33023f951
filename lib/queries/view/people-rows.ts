/** The people of a deal by level, blanks included. */
import type { LevelRow, PersonRow } from '../../contract/views.ts';
import { heardByLevel } from '../../domain/honesty/depth.ts';
import { suggestLevel } from '../../domain/honesty/level.ts';
import { initialsOf } from '../../domain/identity/names.ts';
import { findElement } from '../../domain/process/find.ts';
import type { Process } from '../../domain/rows/types.ts';
import type { PersonInDeal } from '../../domain/asking/whom-to-ask.ts';

/** Who was heard from last stands first. */
export function levelRows(
  process: Process,
  people: readonly PersonInDeal[],
): { levels: LevelRow[]; unplaced: PersonRow[] } {
  const rows = people.map((person) => personRow(process, person)).sort(compareHeard);
  const names = new Map(people.map(({ contact }) => [contact.id, contact.name]));
  return {
    levels: heardByLevel(people).map(({ level, heard }) => ({
      level,
      heard: heard && { name: names.get(heard.contactId) ?? '', at: heard.at },
      people: rows.filter(({ contact }) => contact.level === level),
    })),
    unplaced: rows.filter(({ contact }) => contact.level === null),
  };
}

function personRow(process: Process, { contact, part }: PersonInDeal): PersonRow {
  return {
    contact,
    part,
    initials: initialsOf(contact.name),
    roleNames: part.roles.flatMap((key) => findElement(process, key)?.element.text ?? []),
    suggestedLevel: contact.level === null ? (suggestLevel(contact.title)?.level ?? null) : null,
    lastHeardAt: part.lastHeardAt,
  };
}

function compareHeard(a: PersonRow, b: PersonRow): number {
  return (b.lastHeardAt ?? 0) - (a.lastHeardAt ?? 0) || a.contact.name.localeCompare(b.contact.name);
}
