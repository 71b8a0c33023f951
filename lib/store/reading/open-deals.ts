/** The open deals that people take part in, by their LinkedIn ids. */
import { Dexie } from 'dexie';
import type { PromiseExtended } from 'dexie';
import type { Contact, Deal } from '../../domain/rows/types.ts';
import type { Book } from '../book.ts';
import { bare } from '../rows/rows.ts';

export interface PersonInOpenDeal {
  contact: Contact;
  deal: Deal;
}

/** Who takes part in several has said nothing about which: left out. Not async: see `queries/read/reading`. */
export function readOpenDeals(
  book: Book,
  linkedinIds: readonly string[],
): PromiseExtended<ReadonlyMap<string, PersonInOpenDeal>> {
  if (linkedinIds.length === 0) return Dexie.Promise.resolve(new Map());
  const found = book.contacts
    .where('linkedinIds')
    .anyOf([...new Set(linkedinIds)])
    .distinct()
    .toArray();
  return found.then((contacts) =>
    book.dealPeople
      .where('contactId')
      .anyOf(contacts.map(({ id }) => id))
      .toArray()
      .then((parts) =>
        book.deals.bulkGet([...new Set(parts.map(({ dealId }) => dealId))]).then((rows) => {
          const open = new Map(rows.flatMap((row) => (row?.closed === 0 ? [[row.id, bare(row)] as const] : [])));
          return new Map(
            contacts.flatMap((row) => {
              const deals = parts.flatMap(({ contactId, dealId }) =>
                contactId === row.id ? (open.get(dealId) ?? []) : [],
              );
              const [deal] = deals;
              if (!deal || deals.length > 1) return [];
              return row.linkedinIds.map((id) => [id, { contact: bare(row), deal }] as const);
            }),
          );
        }),
      ),
  );
}

/** Which of these messages are in the book already. */
export function readKnownMessages(book: Book, keys: readonly string[]): PromiseExtended<ReadonlySet<string>> {
  if (keys.length === 0) return Dexie.Promise.resolve(new Set());
  return book.exchanges
    .where('ix.messageKey')
    .anyOf([...new Set(keys)])
    .toArray()
    .then((rows) => new Set(rows.flatMap(({ messageKey }) => messageKey ?? [])));
}
