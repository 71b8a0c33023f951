/** What is known of the people and names on a page, looked up once before deals are weighed. */
import { companyFromDomain, companyNameKey, foldText } from '../../domain/identity/names.ts';
import { readSignature } from '../../language/signature.ts';
import { addressForms, companyDomain, deskOf, houseDomain, registrableDomain } from '../domains/address.ts';
import type { Desk } from '../domains/address.ts';
import { isFreeMail } from '../domains/free-mail.ts';
import { nameKeys } from '../people/person-name.ts';
import { tellingWords } from './subject-words.ts';
import type { MatchFacts } from './facts.ts';
import type { Focus, PagePerson } from '../focus/focus.ts';
import type { Contact, Id, Instant } from '../../domain/rows/types.ts';

/** Only the closest count: a crowd says nothing more. */
const MOST_PEOPLE = 60;

interface Known {
  contact: Contact;
  /** Those they take part in, and when they were heard from there; 0 = never. */
  deals: ReadonlyMap<Id, Instant>;
}

export interface KnownPerson {
  person: PagePerson;
  /** By exact address or LinkedIn identity: an address that stands with several contacts speaks for each of them. */
  known: Known[];
  byEmail: boolean;
  /** By name alone, for people whose address says nothing about where they work. */
  namesakes: Known[];
  /** Of the company that reads their mail. */
  domain: string | null;
  /** Whose the address is, where it is no person's. */
  desk: Desk | null;
  companyNameKey: string;
}

export interface PageClues {
  focus: Focus;
  people: KnownPerson[];
  /** Name keys that somebody wrote: a signature, LinkedIn. */
  written: ReadonlySet<string>;
  /** Name keys that a domain spells: they say something only of an account whose domain nobody knows. */
  spelled: ReadonlySet<string>;
  subject: ReadonlySet<string>;
}

/** The names that a page gives for a company, as keys. */
export function companyNamesOf(focus: Focus, domains: readonly string[]): { written: string[]; spelled: string[] } {
  const keys = (names: readonly (string | null | undefined)[]) =>
    [...new Set(names.map((name) => companyNameKey(name ?? '')))].filter((key) => key.length > 1);
  const signed = readSignature(focus.newest?.signature ?? null).company;
  return {
    written: keys([
      focus.company?.name,
      signed,
      ...focus.people.slice(0, MOST_PEOPLE).map((person) => person.companyName),
    ]),
    spelled: keys(domains.map(companyFromDomain)),
  };
}

export function isAnonymous(email: string | null): boolean {
  return email === null || isFreeMail(registrableDomain(email) ?? '');
}

function indexBy(contacts: readonly Contact[], keys: (contact: Contact) => readonly string[]): Map<string, Contact[]> {
  const index = new Map<string, Contact[]>();
  for (const contact of contacts) for (const key of keys(contact)) index.set(key, [...(index.get(key) ?? []), contact]);
  return index;
}

export function gatherClues(focus: Focus, facts: MatchFacts): PageClues {
  const byEmail = indexBy(facts.contacts, (contact) => contact.emails);
  const byLinkedIn = indexBy(facts.contacts, (contact) => contact.linkedinIds);
  const byName = indexBy(facts.contacts, (contact) => [foldText(contact.name)]);
  const known = (contact: Contact): Known => ({
    contact,
    deals: new Map(
      facts.parts.flatMap((part) => (part.contactId === contact.id ? [[part.dealId, part.lastHeardAt ?? 0]] : [])),
    ),
  });
  const people = focus.people
    .filter(({ closeness }) => closeness > 0)
    .slice(0, MOST_PEOPLE)
    .map((person): KnownPerson => {
      const forms = person.email === null ? [] : addressForms(person.email);
      const mailed = forms.map((form) => byEmail.get(form)).find(Boolean);
      const contacts = mailed ?? person.linkedinIds.flatMap((id) => byLinkedIn.get(id) ?? []);
      const names = contacts.length === 0 && isAnonymous(person.email) ? nameKeys(person.name) : [];
      const sameName = new Set(names.flatMap((name) => byName.get(name) ?? []));
      return {
        person,
        known: [...new Set(contacts)].map(known),
        byEmail: mailed !== undefined,
        namesakes: [...sameName].map(known),
        domain: person.email === null ? null : houseDomain(person.email),
        desk: person.email === null ? null : deskOf(person.email),
        companyNameKey: companyNameKey(person.companyName ?? ''),
      };
    });
  const domains = people.flatMap(({ person: { email } }) => (email === null ? [] : (companyDomain(email) ?? [])));
  const { written, spelled } = companyNamesOf(focus, domains);
  return {
    focus,
    people,
    written: new Set(written),
    spelled: new Set(spelled),
    subject: new Set(tellingWords(focus.subject ?? '')),
  };
}
