/**
 * What the store knows about a page, fetched by the page's keys and by nothing else. After the settings, which say who we
 * are, two rounds of reads, all of a round at once; a third only for deals and accounts that the first two did not bring along.
 */
import type { Account, Contact, DealPerson, Id, Settings, ThreadChoice } from '../../domain/rows/types.ts';
import type { MatchFacts } from '../../matching/ranking/facts.ts';
import { isKinOf, lookupKeys } from '../../matching/ranking/lookup-keys.ts';
import { addressForms } from '../../matching/domains/address.ts';
import type { LookupKeys } from '../../matching/ranking/lookup-keys.ts';
import { ownIn } from '../../matching/people/own.ts';
import type { OwnIdentity } from '../../matching/people/own.ts';
import type { PageReading } from '../../page/context.ts';
import type { ReadableBook, ReadTable } from '../../store/reading/readable.ts';
import { defaultSettings } from '../../store/opening/defaults.ts';
import type { Kept } from '../../store/rows/rows.ts';
import { bareAll, present } from './rows/bare-rows.ts';
import { all, known } from './reading.ts';
import type { Reading } from './reading.ts';

export type PageTables = Pick<
  ReadableBook,
  'settings' | 'threadChoices' | 'contacts' | 'accounts' | 'deals' | 'dealPeople'
>;

/** More rows than this under one key say nothing: a name that everybody has, an address that was pasted everywhere. */
const MOST_A_KEY = 12;
const MOST_DEALS_OF_ACCOUNT = 30;

export interface PageFacts {
  own: OwnIdentity;
  settings: Settings;
  keys: LookupKeys;
  /** Stage names are left empty: they are filled in for the few deals that are shown. */
  facts: FoundFacts;
}

/** With the rows as they stand in the store, for those who read on from here. */
type FoundFacts = MatchFacts & Pick<Found, 'deals' | 'accounts'> & Pick<Direct, 'contacts'>;

/** Two of one name are told apart by nothing. */
const MOST_NAMESAKES = 2;

export function readPageFacts(book: PageTables, reading: PageReading): Reading<PageFacts> {
  return book.settings.get('settings').then((row) => {
    const settings = row ?? defaultSettings();
    const own = ownIn(settings);
    const keys = lookupKeys(reading, own);
    return readDirect(book, keys)
      .then((found) => readAround(book, keys, found))
      .then((facts) => ({ own, settings, keys, facts }));
  });
}

/** Found under the page's own keys. */
interface Direct {
  choice: ThreadChoice | null;
  hints: ThreadChoice[];
  contacts: Kept<'contact'>[];
  accounts: Kept<'account'>[];
}

function readDirect(book: PageTables, keys: LookupKeys): Reading<Direct> {
  const { contacts, accounts } = book;
  return all([
    book.threadChoices.bulkGet([...keys.choiceKeys, ...keys.hintKeys]),
    all([
      ...keys.emails.map((key) => contacts.where('emails').equals(key).limit(MOST_A_KEY).toArray()),
      ...keys.linkedinIds.map((key) => contacts.where('linkedinIds').equals(key).limit(MOST_A_KEY).toArray()),
      ...keys.personNames.map((key) => contacts.where('ix.name').equals(key).limit(MOST_A_KEY).toArray()),
    ]),
    all([
      ...keys.domains.map((key) => accounts.where('domains').equals(key).limit(MOST_A_KEY).toArray()),
      ...keys.companyKeys.map((key) => accounts.where('linkedinKeys').equals(key).limit(MOST_A_KEY).toArray()),
      ...keys.companyNames.map((key) => accounts.where('nameKey').equals(key).limit(MOST_A_KEY).toArray()),
    ]),
  ]).then(([choices, people, companies]) => ({
    choice: present(choices.slice(0, keys.choiceKeys.length))[0] ?? null,
    hints: present(choices.slice(keys.choiceKeys.length)),
    contacts: onceEach<Kept<'contact'>>(people.flat()),
    accounts: onceEach<Kept<'account'>>(companies.flat()),
  }));
}

function readAround(book: PageTables, keys: LookupKeys, direct: Direct): Reading<FoundFacts> {
  const { choice, hints, contacts, accounts } = direct;
  const accountIds = idsOf([...accounts.map(({ id }) => id), ...contacts.map(({ accountId }) => accountId)]);
  const skeletons = unexplained(keys.skeletons, accounts);
  return all([
    all(contacts.map(({ id }) => book.dealPeople.where('contactId').equals(id).limit(MOST_A_KEY).toArray())),
    all(accountIds.map((id) => readDealsOfAccount(book, id))),
    fetchAll(book.deals, idsOf([choice, ...hints].map((one) => one?.dealId ?? null)), []),
    book.accounts.bulkGet(without(accountIds, accounts)),
    all(skeletons.map((key) => book.accounts.where('skeletons').equals(key).limit(2).toArray())).then((rows) =>
      withDealsOfKin(book, keys, rows.flat()),
    ),
    readNamesakes(book, keys, contacts),
  ]).then(([parts, ofAccounts, chosen, employers, { resembling, ofKin }, { namesakes, theirs }]) => {
    const found = {
      parts: bareAll(parts.flat()),
      deals: onceEach<Kept<'deal'>>([...ofAccounts.flat(), ...ofKin, ...chosen]),
      accounts: onceEach<Kept<'account'>>([...accounts, ...present(employers), ...resembling, ...theirs]),
    };
    return readMissing(book, found).then((whole) => ({
      choice,
      hints,
      contacts,
      namesakes,
      ...whole,
      stageNames: {},
    }));
  });
}

/** Of what looks like a domain, only another country's house of the company may have a deal to ask about. */
function withDealsOfKin(
  book: PageTables,
  keys: LookupKeys,
  resembling: Kept<'account'>[],
): Reading<{ resembling: Kept<'account'>[]; ofKin: Kept<'deal'>[] }> {
  const kin = onceEach(resembling).filter((account) => isKinOf(account, keys));
  if (kin.length === 0) return known({ resembling, ofKin: [] });
  return all(kin.map(({ id }) => readDealsOfAccount(book, id))).then((rows) => ({ resembling, ofKin: rows.flat() }));
}

/** Those of whom the address is known are who they are. */
function readNamesakes(
  { contacts, accounts }: PageTables,
  { namesakes }: LookupKeys,
  known: readonly Contact[],
): Reading<{ namesakes: Kept<'contact'>[]; theirs: Kept<'account'>[] }> {
  const addresses = new Set(known.flatMap(({ emails }) => emails));
  const names = new Set(
    namesakes.flatMap((person) => (addressForms(person.email).some((form) => addresses.has(form)) ? [] : person.names)),
  );
  return all([...names].map((name) => contacts.where('ix.name').equals(name).limit(MOST_NAMESAKES).toArray())).then(
    (rows) => {
      const found = onceEach<Kept<'contact'>>(rows.flat());
      return fetchAll(accounts, idsOf(found.map(({ accountId }) => accountId)), []).then((theirs) => ({
        namesakes: found,
        theirs,
      }));
    },
  );
}

/** Open ones before closed ones, so that a long history does not crowd out what is going on. */
function readDealsOfAccount(book: PageTables, accountId: Id): Reading<Kept<'deal'>[]> {
  const index = '[accountId+closed]';
  return all([
    book.deals.where(index).equals([accountId, 0]).limit(MOST_DEALS_OF_ACCOUNT).toArray(),
    book.deals.where(index).equals([accountId, 1]).limit(MOST_DEALS_OF_ACCOUNT).toArray(),
  ]).then((rows) => rows.flat());
}

interface Found {
  parts: DealPerson[];
  deals: Kept<'deal'>[];
  accounts: Kept<'account'>[];
}

/** Deals of people who have since moved to another company, and the companies of those deals. */
function readMissing(book: PageTables, found: Found): Reading<Found> {
  return fetchAll(book.deals, idsOf(found.parts.map(({ dealId }) => dealId)), found.deals).then((deals) =>
    fetchAll(book.accounts, idsOf(deals.map(({ accountId }) => accountId)), found.accounts).then((accounts) => ({
      parts: found.parts,
      deals,
      accounts,
    })),
  );
}

/** The rows at hand, and those of the ids that are not among them. */
function fetchAll<Row extends { id: Id }>(
  table: Pick<ReadTable<Row>, 'bulkGet'>,
  ids: readonly Id[],
  have: Row[],
): Reading<Row[]> {
  const missing = without(ids, have);
  return missing.length === 0 ? known(have) : table.bulkGet(missing).then((rows) => [...have, ...present(rows)]);
}

/** What looks like a domain that was found exactly needs no second look. */
function unexplained(skeletons: readonly string[], accounts: readonly Account[]): string[] {
  const explained = new Set(accounts.flatMap((account) => account.skeletons));
  return skeletons.filter((skeleton) => !explained.has(skeleton));
}

function onceEach<Row extends { id: string }>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

function idsOf(ids: readonly (Id | null)[]): Id[] {
  return [...new Set(ids.filter((id) => id !== null))];
}

function without(ids: readonly Id[], have: readonly { id: Id }[]): Id[] {
  const known = new Set(have.map(({ id }) => id));
  return ids.filter((id) => !known.has(id));
}
