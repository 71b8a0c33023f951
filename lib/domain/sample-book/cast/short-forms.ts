/** Short forms to write the cast down in. */
import type { Level } from '../../rows/types.ts';
import type { CastCompany, CastPerson } from './cast-types.ts';
import { memberIdOf } from './member-id.ts';

/** key, name, title, level, LinkedIn slug, member number; the address is key@domain unless one is given. */
export type PersonRow = [
  key: string,
  name: string,
  title: string,
  level: Level,
  slug: string,
  member: number,
  email?: string,
];

/** Everything about a company but its people. */
export type CompanyRow = Omit<CastCompany, 'people'>;

/** Writes one company and its people out in full. */
export function company(row: CompanyRow, people: PersonRow[]): CastCompany {
  return { ...row, people: people.map((person) => writeOut(row, person)) };
}

function writeOut(at: CompanyRow, [key, name, title, level, slug, member, email]: PersonRow): CastPerson {
  return {
    key,
    name,
    email: email ?? `${key}@${at.domain}`,
    title,
    level,
    location: at.headquarters,
    linkedinSlug: slug,
    linkedinMemberId: memberIdOf(member),
    linkedinMemberNumber: member,
  };
}
