/** Everyone in the sample book and in the page doubles: the rep's own house, the clients, and people not in the book. */
import { CLIENTS } from './clients.ts';
import { company } from './short-forms.ts';
import type { CastCompany, CastPerson } from './cast-types.ts';
import { memberIdOf } from './member-id.ts';

export { CLIENTS } from './clients.ts';
export type { CastCompany, CastPerson } from './cast-types.ts';

/** The company that the rep sells for: planning software for people who work in shifts. */
export const OWN_COMPANY: CastCompany = company(
  {
    key: 'larkfield',
    name: 'Larkfield',
    domain: 'larkfield.example',
    linkedinSlug: 'larkfield-example',
    linkedinNumber: '990000100',
    industry: 'Software development',
    employees: '51-200 employees',
    headquarters: 'Amsterdam, Netherlands',
  },
  [
    ['alex.morgan', 'Alex Morgan', 'Account Executive', 4, 'alex-morgan-larkfield', 3_900_000_001],
    ['jo.winter', 'Jo Winter', 'Head of Sales', 2, 'jo-winter-larkfield', 3_900_000_002],
    ['sam.okoro', 'Sam Okoro', 'Solutions Engineer', 4, 'sam-okoro-larkfield', 3_900_000_003],
  ],
);

/** The rep whose mailbox and LinkedIn it is. */
export const REP: CastPerson = personOf(OWN_COMPANY, 'alex.morgan');

/** The rep's own second mailbox. Free mail allows no underscore in a name, so nobody has this address. */
export const REP_PRIVATE = { name: 'Alex Morgan', email: 'alex_morgan@gmail.com' } as const;

/** Companies that the book knows nothing of: cold drafts, first visits. */
export const STRANGERS: CastCompany[] = [
  company(
    {
      key: 'tessera',
      name: 'Tessera Materials',
      domain: 'tessera-materials.example',
      linkedinSlug: 'tessera-materials-example',
      linkedinNumber: '990000201',
      industry: 'Building materials',
      employees: '501-1,000 employees',
      headquarters: 'Porto, Portugal',
    },
    [
      ['helena.prado', 'Helena Prado', 'Director of Manufacturing', 2, 'helena-prado-manufacturing', 3_900_001_101],
      ['rui.tavares', 'Rui Tavares', 'Plant Scheduler', 4, 'rui-tavares-scheduling', 3_900_001_102],
    ],
  ),
  company(
    {
      key: 'arden',
      name: 'Arden Aerospace',
      domain: 'arden-aero.example',
      linkedinSlug: 'arden-aerospace-example',
      linkedinNumber: '990000202',
      industry: 'Aviation and aerospace',
      employees: '1,001-5,000 employees',
      headquarters: 'Toulouse, France',
    },
    [['yasmin.keller', 'Yasmin Keller', 'Head of Assembly', 2, 'yasmin-keller-assembly', 3_900_001_201]],
  ),
];

/** Advises Oakhurst from a free-mail address: only the exact address can tell. The hyphen makes it nobody's. */
export const FREE_MAIL_PERSON: CastPerson = {
  key: 'teo-lindqvist',
  name: 'Teo Lindqvist',
  email: 'teo-lindqvist@gmail.com',
  title: 'Independent store operations adviser',
  level: 3,
  location: 'Columbus, Ohio, United States',
  linkedinSlug: 'teo-lindqvist-advice',
  linkedinMemberId: memberIdOf(3_900_001_301),
  linkedinMemberNumber: 3_900_001_301,
};

/** One letter off Northwind's domain: must never match by itself. */
export const LOOK_ALIKE = { name: 'Dana Reyes', email: 'dana.reyes@northwlnd.example' } as const;

/**
 * @param key the part of the address before the @
 * @throws when nobody at the company has that key: the cast is written by hand
 */
export function personOf(at: CastCompany, key: string): CastPerson {
  const found = at.people.find((person) => person.key === key);
  if (!found) throw new Error(`${at.name} has no ${key}`);
  return found;
}

/** @throws when no client has that key */
export function clientOf(key: string): CastCompany {
  const found = CLIENTS.find((client) => client.key === key);
  if (!found) throw new Error(`no client ${key}`);
  return found;
}
