/** Everyone whom the double has a page for: the cast of the sample book, with what a profile shows besides. */
import {
  CLIENTS,
  FREE_MAIL_PERSON,
  OWN_COMPANY,
  REP,
  STRANGERS,
} from '../../../../lib/domain/sample-book/cast/cast.ts';
import type { CastCompany, CastPerson } from '../../../../lib/domain/sample-book/cast/cast.ts';

export type Degree = '1st' | '2nd' | '3rd';

export interface Job {
  title: string;
  company: string;
  /** `null` = a company without a page. */
  slug: string | null;
  dates: string;
  place: string;
}

export interface Member extends CastPerson {
  company: CastCompany | null;
  degree: Degree;
  headline: string;
  /** As the heading shows it: some people put more there than a name. */
  heading: string;
  pronouns: string | null;
  about: string;
  jobs: Job[];
}

export const COMPANIES: CastCompany[] = [...CLIENTS, ...STRANGERS, OWN_COMPANY];

const FORMER = ['Pinnacle Freight', 'Corvin & Hale', 'Bluestone Services', 'Ardley Group', 'Westmark Partners'];
const PRONOUNS: Record<string, string> = { 'amara.okafor': 'She/Her', 'daniel.roth': 'He/Him' };
const HEADINGS: Record<string, string> = { 'claire.dunmore': 'Claire Dunmore, MBA', 'maya.feld': 'Maya Feld 🚀' };

export const MEMBERS: Member[] = [
  ...COMPANIES.flatMap((company) => company.people.map((person, at) => toMember(person, company, at))),
  toMember(FREE_MAIL_PERSON, null, 2),
];

export const VIEWER = memberBy((member) => member.key === REP.key);

function toMember(person: CastPerson, company: CastCompany | null, at: number): Member {
  const where = company?.name ?? 'independent practice';
  const degree: Degree = company === OWN_COMPANY || at === 0 ? '1st' : at < 3 ? '2nd' : '3rd';
  return {
    ...person,
    company,
    degree,
    headline: company ? `${person.title} at ${where}` : person.title,
    heading: HEADINGS[person.key] ?? person.name,
    pronouns: PRONOUNS[person.key] ?? null,
    about: `${person.title}, ${person.location}. Works with people who keep a place running around the clock.`,
    jobs: jobsOf(person, company),
  };
}

function jobsOf(person: CastPerson, company: CastCompany | null): Job[] {
  const since = 2012 + (person.linkedinMemberNumber % 9);
  const former = FORMER[person.linkedinMemberNumber % FORMER.length] ?? 'Ardley Group';
  const place = person.location;
  const now: Job = {
    title: person.title,
    company: company?.name ?? 'Self-employed',
    slug: company?.linkedinSlug ?? null,
    dates: `Mar ${since} - Present · ${2026 - since} yrs`,
    place,
  };
  return [
    now,
    {
      title: 'Operations Analyst',
      company: former,
      slug: null,
      dates: `Jan ${since - 4} - Feb ${since} · 4 yrs 2 mos`,
      place,
    },
  ];
}

export function memberBySlug(slug: string): Member | undefined {
  return MEMBERS.find((member) => member.linkedinSlug === slug || member.linkedinMemberId === slug);
}

/** `ACwAA…`: the form of the same member in Sales Navigator. */
export function salesIdOf(member: Member): string {
  return member.linkedinMemberId.replace(/^ACo/, 'ACw');
}

export function memberBySalesId(id: string): Member | undefined {
  return MEMBERS.find((member) => salesIdOf(member) === id);
}

export function companyBySlug(slug: string): CastCompany | undefined {
  return COMPANIES.find((company) => company.linkedinSlug === slug || company.linkedinNumber === slug);
}

/** @throws when there is none: the cast is written by hand */
function memberBy(test: (member: Member) => boolean): Member {
  const found = MEMBERS.find(test);
  if (!found) throw new Error('nobody like that in the cast');
  return found;
}

export function memberByKey(key: string): Member {
  return memberBy((member) => member.key === key);
}
