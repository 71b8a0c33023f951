/** Accounts and contacts of the cast, as the rep would have them in the book. */
import { accountKeys } from '../../identity/account-keys.ts';
import type { Account, Contact, Id, Instant } from '../../rows/types.ts';
import { CLIENTS, FREE_MAIL_PERSON } from '../cast/cast.ts';
import type { CastCompany, CastPerson } from '../cast/cast-types.ts';
import { MORE_CLIENTS } from '../cast/more-clients.ts';
import type { Random } from '../random.ts';

/** Met on LinkedIn and not yet known: adding them is what the demo shows. */
export const NOT_IN_BOOK: ReadonlySet<string> = new Set(['priya.nair']);

export interface SamplePeople {
  accounts: Account[];
  contacts: Contact[];
  accountIds: ReadonlyMap<string, Id>;
  /** By key of the cast. */
  contactsByKey: ReadonlyMap<string, Contact>;
}

/** @param createdAt when each company came into the book, by its key */
export function buildPeople(random: Random, createdAt: (companyKey: string) => Instant): SamplePeople {
  const accounts: Account[] = [];
  const accountIds = new Map<string, Id>();
  const contactsByKey = new Map<string, Contact>();
  for (const client of [...CLIENTS, ...MORE_CLIENTS]) {
    const account = accountOf(client, random.id('account'), createdAt(client.key));
    accounts.push(account);
    accountIds.set(client.key, account.id);
    for (const person of peopleOf(client)) contactsByKey.set(person.key, contactOf(person, account, random));
  }
  return { accounts, contacts: [...contactsByKey.values()], accountIds, contactsByKey };
}

function peopleOf(client: CastCompany): CastPerson[] {
  const people = client.people.filter((person) => !NOT_IN_BOOK.has(person.key));
  return client.key === 'oakhurst' ? [...people, FREE_MAIL_PERSON] : people;
}

function accountOf(client: CastCompany, id: Id, at: Instant): Account {
  return {
    id,
    name: client.name,
    domains: [client.domain],
    ...accountKeys({ name: client.name, domains: [client.domain] }),
    linkedinKeys: [client.linkedinSlug, client.linkedinNumber],
    createdAt: at,
    updatedAt: at,
    sample: true,
  };
}

/** The rep has seen most of them on LinkedIn, and knows the rest by their address alone. */
function contactOf(person: CastPerson, account: Account, random: Random): Contact {
  const seen = person.level < 4;
  const ids = [`in/${person.linkedinSlug}`, person.linkedinMemberId, `member:${person.linkedinMemberNumber}`];
  return {
    id: random.id('contact'),
    accountId: account.id,
    name: person.name,
    emails: [person.email],
    linkedinIds: seen ? ids : [],
    title: person.title,
    level: person.level,
    createdAt: account.createdAt,
    updatedAt: account.createdAt,
    sample: true,
  };
}
