/** The deal that a hit opens: of a person or a company the open one that was touched last, else the last closed one. */
import type { SearchHit } from '../../contract/views.ts';
import type { Id } from '../../domain/rows/types.ts';
import type { Book } from '../../store/book.ts';
import type { Kept } from '../../store/rows/rows.ts';
import { present } from '../read/rows/bare-rows.ts';
import { all } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';
import { readRowsById } from '../read/rows/rows-by-id.ts';
import { readRowsUnder } from '../read/rows/rows-under.ts';

const MOST_DEALS = 20;

/** Deals and commitments name theirs. */
export function openDealsOf(book: Book, hits: readonly SearchHit[]): Reading<SearchHit[]> {
  const idsOf = (type: SearchHit['type']): Id[] => hits.flatMap((hit) => (hit.type === type ? hit.id : []));
  return all([readDealsOfContacts(book, idsOf('contact')), readDealsOfAccounts(book, idsOf('account'))]).then(
    ([ofContacts, ofAccounts]) =>
      hits.map((hit) => {
        const deals = hit.type === 'contact' ? ofContacts.get(hit.id) : ofAccounts.get(hit.id);
        return { ...hit, dealId: hit.dealId ?? chooseDeal(deals ?? [])?.id ?? null };
      }),
  );
}

/** Up to 20 of each. */
export function readDealsOfContacts(book: Book, ids: readonly Id[]): Reading<ReadonlyMap<Id, Kept<'deal'>[]>> {
  return readRowsUnder(book, book.dealPeople, 'contactId', ids, MOST_DEALS).then((parts) =>
    readRowsById(
      book,
      book.deals,
      parts.flat().map(({ dealId }) => dealId),
    ).then(
      (deals) => new Map(ids.map((id, at) => [id, present((parts[at] ?? []).map(({ dealId }) => deals.get(dealId)))])),
    ),
  );
}

function readDealsOfAccounts(book: Book, ids: readonly Id[]): Reading<ReadonlyMap<Id, Kept<'deal'>[]>> {
  return readRowsUnder(book, book.deals, 'accountId', ids, MOST_DEALS).then(
    (rows) => new Map(ids.map((id, at) => [id, rows[at] ?? []])),
  );
}

function chooseDeal(deals: readonly Kept<'deal'>[]): Kept<'deal'> | null {
  return deals.toSorted((a, b) => a.closed - b.closed || b.updatedAt - a.updatedAt)[0] ?? null;
}
