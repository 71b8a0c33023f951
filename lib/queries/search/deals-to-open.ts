/** The deal that a hit opens: of a person or a company the open one that was touched last, else the last closed one. */
import type { SearchHit } from '../../contract/views.ts';
import type { Id } from '../../domain/types.ts';
import type { Book } from '../../store/book.ts';
import type { Kept } from '../../store/rows.ts';
import { present } from '../read/bare-rows.ts';
import { all, known } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';

const MOST_DEALS = 20;

export function openDealsOf(book: Book, hits: readonly SearchHit[]): Reading<SearchHit[]> {
  return all(hits.map((hit) => dealsOf(book, hit).then((deals) => withDeal(hit, deals))));
}

/** Deals and commitments name theirs. */
function dealsOf(book: Book, { type, id }: SearchHit): Reading<Kept<'deal'>[]> {
  if (type === 'contact') return dealsOfContact(book, id);
  return type === 'account' ? dealsOfAccount(book, id) : known([]);
}

function withDeal(hit: SearchHit, deals: readonly Kept<'deal'>[]): SearchHit {
  return { ...hit, dealId: hit.dealId ?? chooseDeal(deals)?.id ?? null };
}

export function dealsOfContact(book: Book, contactId: Id): Reading<Kept<'deal'>[]> {
  const parts = book.dealPeople.where('contactId').equals(contactId).limit(MOST_DEALS).toArray();
  return parts.then((rows) => book.deals.bulkGet(rows.map(({ dealId }) => dealId))).then(present);
}

function dealsOfAccount(book: Book, accountId: Id): Reading<Kept<'deal'>[]> {
  return book.deals.where('accountId').equals(accountId).limit(MOST_DEALS).toArray();
}

function chooseDeal(deals: readonly Kept<'deal'>[]): Kept<'deal'> | null {
  return deals.toSorted((a, b) => a.closed - b.closed || b.updatedAt - a.updatedAt)[0] ?? null;
}
