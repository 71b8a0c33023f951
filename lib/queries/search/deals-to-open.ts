/** The deal that a hit opens: of a person or a company the open one that was touched last, else the last closed one. */
import type { SearchHit } from '../../contract/views.ts';
import type { Id } from '../../domain/types.ts';
import type { Book } from '../../store/book.ts';
import type { Kept } from '../../store/rows.ts';
import { present } from '../read/bare-rows.ts';

const MOST_DEALS = 20;

export function openDealsOf(book: Book, hits: readonly SearchHit[]): Promise<SearchHit[]> {
  return Promise.all(
    hits.map(async (hit) => {
      if (hit.dealId !== null || hit.type === 'deal' || hit.type === 'commitment') return hit;
      const deals = hit.type === 'contact' ? await dealsOfContact(book, hit.id) : await dealsOfAccount(book, hit.id);
      return { ...hit, dealId: chooseDeal(deals)?.id ?? null };
    }),
  );
}

export async function dealsOfContact(book: Book, contactId: Id): Promise<Kept<'deal'>[]> {
  const parts = await book.dealPeople.where('contactId').equals(contactId).limit(MOST_DEALS).toArray();
  return present(await book.deals.bulkGet(parts.map(({ dealId }) => dealId)));
}

function dealsOfAccount(book: Book, accountId: Id): PromiseLike<Kept<'deal'>[]> {
  return book.deals.where('accountId').equals(accountId).limit(MOST_DEALS).toArray();
}

function chooseDeal(deals: readonly Kept<'deal'>[]): Kept<'deal'> | null {
  return deals.toSorted((a, b) => a.closed - b.closed || b.updatedAt - a.updatedAt)[0] ?? null;
}
