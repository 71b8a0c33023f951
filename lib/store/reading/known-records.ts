/** What the book knows already of people, companies and deals that come from elsewhere. Reads by index alone. */
import { Dexie } from 'dexie';
import type { PromiseExtended, Table } from 'dexie';
import { dayOfPast } from '../../domain/time/past-moment.ts';
import { addressSpellings, domainForms } from '../../domain/identity/domain-forms.ts';
import { companyNameKey, foldText } from '../../domain/identity/names.ts';
import type { Account, Contact, Deal, Id } from '../../domain/rows/types.ts';
import type { Book } from '../book.ts';
import { bare } from '../rows/rows.ts';
import type { Kept } from '../rows/rows.ts';

export interface Wanted {
  person: { name: string; emails: readonly string[]; linkedinIds: readonly string[] } | null;
  company: { name: string; domains: readonly string[] } | null;
  deal: { name: string } | null;
}

export type KnownPerson = Pick<Contact, 'id' | 'name' | 'accountId' | 'emails' | 'linkedinIds' | 'title'>;
export type KnownAccount = Pick<Account, 'id'>;
export type KnownDeal = Pick<
  Deal,
  'id' | 'name' | 'accountId' | 'value' | 'currency' | 'expectedClose' | 'note' | 'outcome' | 'closedAt'
>;

/** By what a row is found; the caller adds the rows that it makes. */
export class KnownRecords<
  P extends KnownPerson = Contact,
  A extends KnownAccount = Account,
  D extends KnownDeal = Deal,
> {
  readonly #contacts = new Map<string, P>();
  readonly #names = new Map<string, P[]>();
  readonly #accounts = new Map<string, A>();
  /** By name and company: who buys again has several of one name. */
  readonly #deals = new Map<string, D[]>();
  /** Those that a record of this file is. */
  readonly #taken = new Set<Id>();
  readonly #zone: string;

  /** @param zone of the days on which deals ended */
  constructor(zone: string) {
    this.#zone = zone;
  }

  addContact(contact: P): void {
    for (const key of [...contact.emails.map(asRead), ...contact.linkedinIds]) this.#contacts.set(key, contact);
    const key = nameKey(contact.name, contact.accountId);
    const others = (this.#names.get(key) ?? []).filter(({ id }) => id !== contact.id);
    this.#names.set(key, [...others, contact]);
  }

  addAccount(account: A, { name, domains }: Pick<Account, 'name' | 'domains'>): void {
    for (const domain of domains) this.#claim(asRead(`@${domain}`), account);
    this.nameAccount(name, account);
  }

  /** A domain or name belongs to the first that has it. */
  #claim(key: string, account: A): void {
    const owner = this.#accounts.get(key);
    if (!owner || owner.id === account.id) this.#accounts.set(key, account);
  }

  isFree(domain: string): boolean {
    return !this.#accounts.has(asRead(`@${domain}`));
  }

  /** Whatever the book calls it: in this file it goes by this name. */
  nameAccount(name: string, account: A): void {
    const key = companyNameKey(name);
    if (key !== '') this.#claim(key, account);
  }

  addDeal(deal: D): void {
    const key = dealKey(deal.name, deal.accountId);
    const others = (this.#deals.get(key) ?? []).filter(({ id }) => id !== deal.id);
    this.#deals.set(key, [...others, deal]);
  }

  /** Made from a record, or filled in by one: no other record of the file is it unless it ended as this one did. */
  takeDeal(deal: D): void {
    this.addDeal(deal);
    this.#taken.add(deal.id);
  }

  /** By address or LinkedIn identity; else by name and company, where nothing speaks against its being the same. */
  contactOf(person: NonNullable<Wanted['person']>, accountId: Id | null): P | null {
    const key = [...person.emails.map(asRead), ...person.linkedinIds].find((one) => this.#contacts.has(one));
    return (key === undefined ? null : this.#contacts.get(key)) ?? this.#namesakeOf(person, accountId);
  }

  /** LinkedIn's export has a profile and no address, another program's an address and no profile: of one name there, one person. */
  #namesakeOf({ name, emails, linkedinIds }: NonNullable<Wanted['person']>, accountId: Id | null): P | null {
    const [known, another] = (accountId !== null && this.#names.get(nameKey(name, accountId))) || [];
    if (!known || another) return null;
    const differs =
      (emails.length > 0 && known.emails.length > 0) || (linkedinIds.length > 0 && known.linkedinIds.length > 0);
    return differs ? null : known;
  }

  /** Somebody of this name at this company, of whom no more is known to be the same. */
  isSimilar(name: string, accountId: Id | null): boolean {
    return accountId !== null && this.#names.has(nameKey(name, accountId));
  }

  accountOf({ name, domains }: NonNullable<Wanted['company']>): A | null {
    const byDomain = domains.map((domain) => this.#accounts.get(asRead(`@${domain}`))).find(Boolean);
    return byDomain ?? this.#accounts.get(companyNameKey(name)) ?? null;
  }

  /** That ended on the same day, or is as open; else one of that name that no record before was: it went on since. */
  dealOf(found: Ending & { name: string }, accountId: Id): D | null {
    const named = this.#deals.get(dealKey(found.name, accountId)) ?? [];
    const deal =
      named.find((one) => endsAlike(one, found, this.#zone)) ?? named.find(({ id }) => !this.#taken.has(id)) ?? null;
    if (deal) this.#taken.add(deal.id);
    return deal;
  }
}

/** Without a moment: nobody knows when it ended, if it did. */
type Ending = Pick<Deal, 'outcome' | 'closedAt'>;

function endsAlike(one: Ending, other: Ending, zone: string): boolean {
  if ((one.outcome === null) !== (other.outcome === null)) return false;
  if (one.outcome === null || one.closedAt === null || other.closedAt === null) return true;
  return dayOfPast(one.closedAt, zone) === dayOfPast(other.closedAt, zone);
}

/** Of an address, or of a domain behind its sign: in either form it is one key. */
function asRead(address: string): string {
  return addressSpellings(address)[0] ?? address;
}

function nameKey(name: string, accountId: Id | null): string {
  return `${foldText(name)} ${accountId}`;
}

function dealKey(name: string, accountId: Id): string {
  return `${foldText(name).trim()} ${accountId}`;
}

type KnownRows = [Kept<'contact'>[], Kept<'contact'>[], Kept<'contact'>[], Kept<'account'>[], Kept<'account'>[]];

/** Not async, so that a live query hears of what it reads. */
export function readKnown(book: Book, wanted: readonly Wanted[], zone: string): PromiseExtended<KnownRecords> {
  const people = wanted.flatMap(({ person }) => person ?? []);
  const companies = wanted.flatMap(({ company }) => company ?? []);
  const hasDeals = wanted.some(({ deal }) => deal !== null);
  const rows: PromiseExtended<KnownRows> = Dexie.Promise.all<unknown>([
    anyOf(
      book.contacts,
      'emails',
      people.flatMap(({ emails }) => emails.flatMap(addressSpellings)),
    ),
    anyOf(
      book.contacts,
      'linkedinIds',
      people.flatMap(({ linkedinIds }) => linkedinIds),
    ),
    anyOf(
      book.contacts,
      'ix.name',
      people.map(({ name }) => foldText(name)),
    ),
    anyOf(
      book.accounts,
      'domains',
      companies.flatMap(({ domains }) => domains.flatMap(domainForms)),
    ),
    anyOf(
      book.accounts,
      'nameKey',
      companies.map(({ name }) => companyNameKey(name)),
    ),
  ]) as never;
  return rows.then(([byEmail, byProfile, byName, byDomain, byKey]) => {
    const known = new KnownRecords(zone);
    for (const row of [...byEmail, ...byProfile, ...byName]) known.addContact(bare(row));
    // A domain says more than a name.
    for (const row of [...byDomain, ...byKey]) known.addAccount(bare(row), row);
    const accountIds = [...new Set([...byKey, ...byDomain].map(({ id }) => id))];
    return anyOf(book.deals, 'accountId', hasDeals ? accountIds : []).then((deals) => {
      for (const row of deals) known.addDeal(bare(row));
      return known;
    });
  });
}

function anyOf<Row>(table: Table<Row, string>, index: string, keys: readonly string[]): PromiseExtended<Row[]> {
  const asked = [...new Set(keys)].filter((key) => key !== '');
  if (asked.length === 0) return Dexie.Promise.resolve([]);
  return table.where(index).anyOf(asked).toArray();
}
