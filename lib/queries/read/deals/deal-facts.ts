/** Everything that one deal's view is made of, in two rounds of reads by key. */
import { builtInProcess } from '../../../domain/process/built-in.ts';
import type {
  Account,
  Commitment,
  Contact,
  Deal,
  DealElement,
  DealPerson,
  Id,
  Instant,
  Process,
  Regression,
} from '../../../domain/rows/types.ts';
import type { PersonInDeal } from '../../../domain/asking/whom-to-ask.ts';
import type { ReadableBook } from '../../../store/reading/readable.ts';
import { bare } from '../../../store/rows/rows.ts';
import type { Kept } from '../../../store/rows/rows.ts';
import { bareAll, present } from '../rows/bare-rows.ts';
import { all, known } from '../reading.ts';
import type { Reading } from '../reading.ts';

export interface DealFacts {
  deal: Deal;
  account: Account;
  process: Process;
  elements: DealElement[];
  commitments: Commitment[];
  people: PersonInDeal[];
  /** Those in the deal, those whom a commitment names, and those who were at hand. */
  contacts: ReadonlyMap<Id, Contact>;
  lastExchangeAt: Instant | null;
  /** Oldest first. */
  regressions: Regression[];
}

export type DealTables = Pick<
  ReadableBook,
  | 'accounts'
  | 'contacts'
  | 'deals'
  | 'dealPeople'
  | 'dealElements'
  | 'commitments'
  | 'exchanges'
  | 'regressions'
  | 'processes'
>;

type DealRows = Pick<DealFacts, 'deal' | 'elements' | 'commitments' | 'lastExchangeAt' | 'regressions'> & {
  parts: DealPerson[];
};

/** What was read of it before, in the same state of the book. */
export interface AtHand {
  deals: readonly Kept<'deal'>[];
  accounts: readonly Kept<'account'>[];
  contacts: readonly Kept<'contact'>[];
}

/** `null` = there is no such deal. */
export function readDealFacts(
  book: DealTables,
  dealId: Id,
  atHand: AtHand = { deals: [], accounts: [], contacts: [] },
): Reading<DealFacts | null> {
  return all([
    atHand.deals.find(({ id }) => id === dealId) ?? book.deals.get(dealId),
    book.dealElements.where('dealId').equals(dealId).toArray(),
    book.commitments.where('dealId').equals(dealId).toArray(),
    book.dealPeople.where('dealId').equals(dealId).toArray(),
    book.exchanges.where('[dealId+at]').between([dealId, 0], [dealId, Infinity]).last(),
    book.regressions.where('dealId').equals(dealId).toArray(),
  ]).then(([deal, elements, commitments, parts, lastExchange, regressions]) => {
    if (!deal) return known(null);
    const rows = {
      deal: bare(deal),
      elements: bareAll(elements),
      commitments: bareAll(commitments),
      parts: bareAll(parts),
      lastExchangeAt: lastExchange?.at ?? null,
      regressions: bareAll(regressions).sort((a, b) => a.at - b.at),
    };
    return readAroundDeal(book, rows, atHand);
  });
}

function readAroundDeal(
  book: DealTables,
  { parts, ...rows }: DealRows,
  { accounts, contacts: met }: AtHand,
): Reading<DealFacts> {
  const { deal, commitments } = rows;
  return all([
    accounts.find(({ id }) => id === deal.accountId) ?? book.accounts.get(deal.accountId),
    book.processes.get(deal.processId),
    book.contacts.bulkGet(contactIds(parts, commitments).filter((id) => !met.some((contact) => contact.id === id))),
  ]).then(([account, process, found]) => {
    const contacts = new Map([...met, ...present(found)].map((contact) => [contact.id, bare(contact)]));
    return {
      ...rows,
      account: account ? bare(account) : unknownAccount(deal),
      process: process ? bare(process) : standInProcess(),
      people: peopleOf(parts, contacts),
      contacts,
    };
  });
}

/** A part whose contact is gone is left out. */
export function peopleOf(parts: readonly DealPerson[], contacts: ReadonlyMap<Id, Contact>): PersonInDeal[] {
  return parts.flatMap((part) => {
    const contact = contacts.get(part.contactId);
    return contact ? [{ contact, part }] : [];
  });
}

/** What stands in for a process that is not in the book, for instance after merging an incomplete file. */
export function standInProcess(): Process {
  return builtInProcess('en');
}

function unknownAccount(deal: Pick<Deal, 'accountId' | 'createdAt'>): Account {
  const { accountId: id, createdAt } = deal;
  return { id, name: '', domains: [], linkedinKeys: [], nameKey: '', skeletons: [], createdAt, updatedAt: createdAt };
}

function contactIds(parts: readonly DealPerson[], commitments: readonly Commitment[]): Id[] {
  const named = commitments.flatMap(({ contactId }) => (contactId === null ? [] : [contactId]));
  return [...new Set([...parts.map(({ contactId }) => contactId), ...named])];
}
