/**
 * What the store knows about a page, fetched by the page's keys and by nothing else. Two rounds of reads, all of a round at
 * once; a third only for deals and accounts that the first two did not bring along.
 */
import type { Account, Contact, Deal, DealPerson, Id, Settings, ThreadChoice } from '../../domain/types.ts';
import type { MatchFacts } from '../../matching/facts.ts';
import { lookupKeys } from '../../matching/lookup-keys.ts';
import type { LookupKeys } from '../../matching/lookup-keys.ts';
import type { OwnIdentity } from '../../matching/own.ts';
import type { PageReading } from '../../page/context.ts';
import type { Book } from '../../store/book.ts';
import { defaultSettings } from '../../store/defaults.ts';
import type { Kept } from '../../store/rows.ts';
import { bareAll, present } from './bare-rows.ts';

/** More rows than this under one key say nothing: a name that everybody has, an address that was pasted everywhere. */
const MOST_A_KEY = 12;
const MOST_DEALS_OF_ACCOUNT = 30;

export interface PageFacts {
  own: OwnIdentity;
  settings: Settings;
  keys: LookupKeys;
  /** Stage names are left empty: they are filled in for the few deals that are shown. */
  facts: MatchFacts;
}

const NOBODY: OwnIdentity = { domains: [], addresses: [] };

export async function readPageFacts(book: Book, reading: PageReading): Promise<PageFacts> {
  // Who we are rarely changes the keys, so the settings are not waited for; where it does, they are looked up again.
  const guess = lookupKeys(reading, NOBODY);
  const [row, first] = await Promise.all([book.settings.get('settings'), readDirect(book, guess)]);
  const settings = row ?? defaultSettings();
  const own = { domains: settings.ownDomains, addresses: settings.ownAddresses };
  const keys = lookupKeys(reading, own);
  const direct = isSame(keys, guess) ? first : await readDirect(book, keys);
  return { own, settings, keys, facts: await readAround(book, keys, direct) };
}

/** Found under the page's own keys. */
interface Direct {
  choice: ThreadChoice | null;
  contacts: Contact[];
  accounts: Account[];
}

async function readDirect(book: Book, keys: LookupKeys): Promise<Direct> {
  const { contacts, accounts } = book;
  const [choices, ...found] = await Promise.all([
    book.threadChoices.bulkGet(keys.choiceKeys),
    Promise.all(keys.emails.map((key) => contacts.where('emails').equals(key).limit(MOST_A_KEY).toArray())),
    Promise.all(keys.linkedinIds.map((key) => contacts.where('linkedinIds').equals(key).limit(MOST_A_KEY).toArray())),
    Promise.all(keys.personNames.map((key) => contacts.where('ix.name').equals(key).limit(MOST_A_KEY).toArray())),
    Promise.all(keys.domains.map((key) => accounts.where('domains').equals(key).limit(MOST_A_KEY).toArray())),
    Promise.all(keys.companyKeys.map((key) => accounts.where('linkedinKeys').equals(key).limit(MOST_A_KEY).toArray())),
    Promise.all(keys.companyNames.map((key) => accounts.where('nameKey').equals(key).limit(MOST_A_KEY).toArray())),
  ]);
  const [byEmail, byLinkedIn, byName, byDomain, byCompanyKey, byCompanyName] = found;
  return {
    choice: present(choices)[0] ?? null,
    contacts: onceEach<Kept<'contact'>>([...byEmail, ...byLinkedIn, ...byName].flat()),
    accounts: onceEach<Kept<'account'>>([...byDomain, ...byCompanyKey, ...byCompanyName].flat()),
  };
}

async function readAround(book: Book, keys: LookupKeys, { choice, contacts, accounts }: Direct): Promise<MatchFacts> {
  const accountIds = idsOf([...accounts.map(({ id }) => id), ...contacts.map(({ accountId }) => accountId)]);
  const skeletons = unexplained(keys.skeletons, accounts);
  const [parts, ofAccounts, chosen, employers, resembling] = await Promise.all([
    Promise.all(contacts.map(({ id }) => book.dealPeople.where('contactId').equals(id).limit(MOST_A_KEY).toArray())),
    Promise.all(accountIds.map((id) => readDealsOfAccount(book, id))),
    choice?.dealId ? book.deals.get(choice.dealId) : undefined,
    book.accounts.bulkGet(without(accountIds, accounts)),
    Promise.all(skeletons.map((key) => book.accounts.where('skeletons').equals(key).limit(2).toArray())),
  ]);
  const partRows = bareAll(parts.flat());
  const near = onceEach<Kept<'deal'>>([...ofAccounts.flat(), ...(chosen ? [chosen] : [])]);
  const deals = [...near, ...(await readMissingDeals(book, partRows, near))];
  const known = onceEach<Account>([...accounts, ...present(employers), ...resembling.flat()]);
  const more = await readMissingAccounts(book, deals, known);
  return { choice, contacts, parts: partRows, accounts: [...known, ...more], deals, stageNames: {} };
}

/** Open ones before closed ones, so that a long history does not crowd out what is going on. */
async function readDealsOfAccount(book: Book, accountId: Id): Promise<Kept<'deal'>[]> {
  const index = '[accountId+closed]';
  const [open, closed] = await Promise.all([
    book.deals.where(index).equals([accountId, 0]).limit(MOST_DEALS_OF_ACCOUNT).toArray(),
    book.deals.where(index).equals([accountId, 1]).limit(MOST_DEALS_OF_ACCOUNT).toArray(),
  ]);
  return [...open, ...closed];
}

async function readMissingDeals(book: Book, parts: DealPerson[], known: Deal[]): Promise<Deal[]> {
  const ids = without(idsOf(parts.map(({ dealId }) => dealId)), known);
  return ids.length === 0 ? [] : present(await book.deals.bulkGet(ids));
}

async function readMissingAccounts(book: Book, deals: Deal[], known: Account[]): Promise<Account[]> {
  const ids = without(idsOf(deals.map(({ accountId }) => accountId)), known);
  return ids.length === 0 ? [] : present(await book.accounts.bulkGet(ids));
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

function without(ids: readonly Id[], known: readonly { id: Id }[]): Id[] {
  const have = new Set(known.map(({ id }) => id));
  return ids.filter((id) => !have.has(id));
}

function isSame(a: LookupKeys, b: LookupKeys): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
