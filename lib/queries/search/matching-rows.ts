/** Rows for a list that is filtered by a text: every word stands in the row, or in what it belongs to. */
import type { Book } from '../../store/book.ts';
import type { Kept } from '../../store/rows/rows.ts';
import { readCandidates } from './candidates.ts';
import type { Candidates, Reach } from './candidates.ts';
import { exactNeedles, weighWords } from './needle.ts';
import { known } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';

/** Entries of a word index that a filter reads for one word; a further letter finds what lies beyond. */
const MOST_FILTERED = 500;
const MOST_PARENTS = 25;

const REACH: Record<'accounts' | 'contacts' | 'deals' | 'commitments', Reach> = {
  accounts: { types: [], most: MOST_FILTERED, parents: MOST_PARENTS, asks: false },
  contacts: { types: ['contacts'], most: MOST_FILTERED, parents: MOST_PARENTS, asks: false },
  deals: { types: ['deals'], most: MOST_FILTERED, parents: MOST_PARENTS, asks: false },
  commitments: { types: ['deals', 'contacts', 'commitments'], most: MOST_FILTERED, parents: MOST_PARENTS, asks: true },
};

/** `null` = the text has no words, so that it asks for nothing. */
function readFitting<Row extends { ix: { words: string[] } }>(
  book: Book,
  text: string | undefined,
  list: keyof typeof REACH,
  rowsOf: (found: Candidates) => { row: Row; around: string[] }[],
): Reading<Row[] | null> {
  const needles = exactNeedles(text ?? '');
  if (needles.length === 0) return known(null);
  const fits = (words: readonly string[]) => needles.every((needle) => weighWords(words, needle) > 0);
  return readCandidates(book, needles, REACH[list]).then((found) =>
    rowsOf(found).flatMap(({ row, around }) => (fits([...row.ix.words, ...around]) ? [row] : [])),
  );
}

export function matchingAccounts(book: Book, text: string | undefined): Reading<Kept<'account'>[] | null> {
  return readFitting(book, text, 'accounts', ({ accounts }) => accounts.map((row) => ({ row, around: [] })));
}

export function matchingContacts(book: Book, text: string | undefined): Reading<Kept<'contact'>[] | null> {
  return readFitting(book, text, 'contacts', (found) =>
    found.contacts.map((row) => ({ row, around: accountWords(found, row.accountId) })),
  );
}

export function matchingDeals(book: Book, text: string | undefined): Reading<Kept<'deal'>[] | null> {
  return readFitting(book, text, 'deals', (found) =>
    found.deals.map((row) => ({ row, around: accountWords(found, row.accountId) })),
  );
}

export function matchingCommitments(book: Book, text: string | undefined): Reading<Kept<'commitment'>[] | null> {
  return readFitting(book, text, 'commitments', (found) =>
    found.commitments.map((row) => ({ row, around: wordsAround(found, row) })),
  );
}

function accountWords({ accountOf }: Candidates, accountId: string | null): string[] {
  return accountId === null ? [] : (accountOf.get(accountId)?.ix.words ?? []);
}

function wordsAround(found: Candidates, { dealId, contactId }: Kept<'commitment'>): string[] {
  const deal = found.dealOf.get(dealId);
  const contact = contactId === null ? undefined : found.contactOf.get(contactId);
  return [...(deal?.ix.words ?? []), ...accountWords(found, deal?.accountId ?? null), ...(contact?.ix.words ?? [])];
}
