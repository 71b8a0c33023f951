/** A book in memory with the store's indexes, asked by keys alone as the store is. */
import { accountKeys } from '../../lib/domain/identity/account-keys.ts';
import { foldText } from '../../lib/domain/identity/names.ts';
import type { LookupKeys } from '../../lib/matching/ranking/lookup-keys.ts';
import type { MatchFacts } from '../../lib/matching/ranking/facts.ts';
import type { Account, Contact, Deal, DealPerson, Id } from '../../lib/domain/rows/types.ts';

interface Index<T> {
  add(row: T, keys: readonly string[]): void;
  any(keys: readonly string[]): T[];
}

function indexRows<T>(): Index<T> {
  const rows = new Map<string, T[]>();
  return {
    add: (row, keys) => {
      for (const key of keys) rows.set(key, [...(rows.get(key) ?? []), row]);
    },
    any: (keys) => [...new Set(keys.flatMap((key) => rows.get(key) ?? []))],
  };
}

export interface NewDeal {
  company: string;
  domains: string[];
  /** Absent = a first deal of a new account. */
  accountId?: Id;
  dealName: string;
  people: { name: string; emails: string[] }[];
  at: number;
}

export interface MemoryBook {
  addDeal(deal: NewDeal): Deal;
  /** Lets the people of one deal take part in another one too. */
  join(from: Id, to: Id): void;
  facts(keys: LookupKeys): MatchFacts;
}

function blankDeal(id: Id, accountId: Id, { dealName, at }: NewDeal): Deal {
  return {
    id,
    accountId,
    name: dealName,
    processId: 'standard@1',
    stage: 'target',
    stageSince: at,
    origin: 'we-opened',
    dream: false,
    value: null,
    currency: 'EUR',
    expectedClose: null,
    outcome: null,
    closed: 0,
    closedAt: null,
    note: '',
    nextAskSnoozedUntil: null,
    createdAt: at,
    updatedAt: at,
  };
}

export function openMemoryBook(): MemoryBook {
  let count = 0;
  const newId = (prefix: string) => `${prefix}${(count += 1)}`;
  const accounts = indexRows<Account>();
  const contacts = indexRows<Contact>();
  const deals = indexRows<Deal>();
  const parts = indexRows<DealPerson>();

  const addAccount = ({ company, domains, at }: NewDeal): Account => {
    const keys = accountKeys({ name: company, domains });
    const account = { id: newId('a'), name: company, domains, linkedinKeys: [], ...keys, createdAt: at, updatedAt: at };
    accounts.add(account, [`id ${account.id}`, ...domains, `name ${keys.nameKey}`]);
    accounts.add(
      account,
      keys.skeletons.map((key) => `look ${key}`),
    );
    return account;
  };
  const addPart = (dealId: Id, contactId: Id) => {
    const part = { id: newId('p'), dealId, contactId, roles: [], lastHeardAt: null };
    parts.add(part, [`contact ${contactId}`, `deal ${dealId}`]);
  };
  const addContact = (person: NewDeal['people'][number], accountId: Id, at: number): Contact => {
    const row = { id: newId('c'), accountId, linkedinIds: [], title: null, level: null, createdAt: at, updatedAt: at };
    const contact: Contact = { ...row, ...person };
    contacts.add(contact, [...person.emails, `name ${foldText(person.name)}`]);
    return contact;
  };

  return {
    addDeal(deal) {
      const accountId = deal.accountId ?? addAccount(deal).id;
      const row = blankDeal(newId('d'), accountId, deal);
      deals.add(row, [`id ${row.id}`, `account ${accountId}`]);
      for (const person of deal.people) addPart(row.id, addContact(person, accountId, deal.at).id);
      return row;
    },
    join(from, to) {
      for (const { contactId } of parts.any([`deal ${from}`])) addPart(to, contactId);
    },
    facts(keys) {
      const people = contacts.any([
        ...keys.emails,
        ...keys.linkedinIds,
        ...keys.personNames.map((name) => `name ${name}`),
      ]);
      const theirParts = parts.any(people.map(({ id }) => `contact ${id}`));
      const near = accounts.any([
        ...keys.domains,
        ...keys.companyKeys,
        ...keys.companyNames.map((name) => `name ${name}`),
        ...people.map(({ accountId }) => `id ${accountId}`),
      ]);
      const found = deals.any([
        ...theirParts.map(({ dealId }) => `id ${dealId}`),
        ...near.map(({ id }) => `account ${id}`),
      ]);
      const looks = accounts.any(keys.skeletons.map((key) => `look ${key}`));
      const all = accounts.any(found.map(({ accountId }) => `id ${accountId}`));
      return {
        choice: null,
        hints: [],
        contacts: people,
        namesakes: [],
        parts: theirParts,
        accounts: [...new Set([...near, ...all, ...looks])],
        deals: found,
        stageNames: Object.fromEntries(found.map(({ id }) => [id, 'Target'])),
      };
    },
  };
}
