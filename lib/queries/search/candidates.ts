/**
 * Records that may be meant: those that hold any of the words, and those that belong to one that does, so that "northwind
 * nights" finds the deal whose account has the first word and whose name has the second.
 */
import type { Book } from '../../store/book.ts';
import type { Kept } from '../../store/rows/rows.ts';
import { all } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';
import { readRowsById } from '../read/rows/rows-by-id.ts';
import { readRowsUnder } from '../read/rows/rows-under.ts';
import type { Needle } from './needle.ts';
import { readByWords, uniqueRows } from './rows-by-words.ts';

export interface Candidates {
  accounts: Kept<'account'>[];
  deals: Kept<'deal'>[];
  contacts: Kept<'contact'>[];
  commitments: Kept<'commitment'>[];
  /** What the candidates belong to, they themselves included. */
  accountOf: ReadonlyMap<string, Kept<'account'>>;
  dealOf: ReadonlyMap<string, Kept<'deal'>>;
  contactOf: ReadonlyMap<string, Kept<'contact'>>;
}

type Own = Pick<Candidates, 'accounts' | 'deals' | 'contacts' | 'commitments'>;

export interface Reach {
  /** What is looked for; accounts are always read, because the others belong to them. */
  types: readonly ('deals' | 'contacts' | 'commitments')[];
  /** Entries of each table's word index that are read for one word: bounds the time at any size of book. */
  most: number;
  /** Of several words: rows of a table that hold them all, with which no more are looked for. Without it all of them are. */
  enough?: number;
  /** Records whose children are looked at as well. */
  parents: number;
  /** Commitments of deals and people that hold a word are candidates too. */
  asks: boolean;
}

/** Of each of them, and of all companies that are meant together: of one with hundreds of people nobody is left out. */
const MOST_CHILDREN = 40;
const MOST_OF_ACCOUNTS = 500;

export function readCandidates(book: Book, needles: readonly Needle[], reach: Reach): Reading<Candidates> {
  const { types, most, enough } = reach;
  return all([
    readByWords(book, book.accounts, needles, most, enough),
    types.includes('deals') ? readByWords(book, book.deals, needles, most, enough) : [],
    types.includes('contacts') ? readByWords(book, book.contacts, needles, most, enough) : [],
    types.includes('commitments') ? readByWords(book, book.commitments, needles, most, enough) : [],
  ])
    .then(([accounts, deals, contacts, commitments]) =>
      withChildren(book, { accounts, deals, contacts, commitments }, reach),
    )
    .then((own) => readParents(book, own).then((parents) => ({ ...own, ...parents })));
}

function withChildren(book: Book, own: Own, { types, asks, parents }: Reach): Reading<Own> {
  const under = (wanted: boolean, rows: readonly { id: string }[]) =>
    wanted ? rows.slice(0, parents).map(({ id }) => id) : [];
  const { accounts } = own;
  const most = Math.max(MOST_CHILDREN, Math.floor(MOST_OF_ACCOUNTS / Math.max(1, accounts.length)));
  return all([
    readRowsUnder(book, book.deals, 'accountId', under(types.includes('deals'), accounts), most),
    readRowsUnder(book, book.contacts, 'accountId', under(types.includes('contacts'), accounts), most),
    readRowsUnder(book, book.commitments, 'dealId', under(asks, own.deals), MOST_CHILDREN),
    readRowsUnder(book, book.commitments, 'contactId', under(asks, own.contacts), MOST_CHILDREN),
  ]).then(([deals, contacts, ofDeals, ofContacts]) => ({
    accounts,
    deals: uniqueRows([...own.deals, ...deals.flat()]),
    contacts: uniqueRows([...own.contacts, ...contacts.flat()]),
    commitments: uniqueRows([...own.commitments, ...ofDeals.flat(), ...ofContacts.flat()]),
  }));
}

type Parents = Pick<Candidates, 'accountOf' | 'dealOf' | 'contactOf'>;

function readParents(book: Book, { accounts, deals, contacts, commitments }: Own): Reading<Parents> {
  const dealOf = new Map(deals.map((row) => [row.id, row]));
  const contactOf = new Map(contacts.map((row) => [row.id, row]));
  const accountOf = new Map(accounts.map((row) => [row.id, row]));
  const dealIds = unknown(dealOf, commitments, ({ dealId }) => dealId);
  const contactIds = unknown(contactOf, commitments, ({ contactId }) => contactId);
  return all([readRowsById(book, book.deals, dealIds), readRowsById(book, book.contacts, contactIds)])
    .then(([moreDeals, moreContacts]) => {
      for (const [id, row] of moreDeals) dealOf.set(id, row);
      for (const [id, row] of moreContacts) contactOf.set(id, row);
      const owned = [...dealOf.values(), ...contactOf.values()];
      return readRowsById(
        book,
        book.accounts,
        unknown(accountOf, owned, ({ accountId }) => accountId),
      );
    })
    .then((moreAccounts) => {
      for (const [id, row] of moreAccounts) accountOf.set(id, row);
      return { accountOf, dealOf, contactOf };
    });
}

/** Ids that rows name and that are not known yet, each once. */
function unknown<Row>(
  have: ReadonlyMap<string, unknown>,
  rows: readonly Row[],
  idOf: (row: Row) => string | null,
): string[] {
  return [...new Set(rows.flatMap((row) => idOf(row) ?? []))].filter((id) => !have.has(id));
}
