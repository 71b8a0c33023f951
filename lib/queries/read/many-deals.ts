/** What the rows of a list of deals are made of: a few reads by key for each deal on the page, all at once. */
import type { Account, Commitment, Contact, Deal, DealElement, DealPerson, Id, Process } from '../../domain/types.ts';
import type { Book } from '../../store/book.ts';
import type { ReadableBook } from '../../store/readable.ts';
import { bareAll, present } from './bare-rows.ts';
import { standInProcess } from './deal-facts.ts';
import { all } from './reading.ts';
import type { Reading } from './reading.ts';

export interface DealRowFacts {
  deal: Deal;
  elements: DealElement[];
  commitments: Commitment[];
  parts: DealPerson[];
}

export function readDealRows(book: Book, deals: readonly Deal[]): Reading<DealRowFacts[]> {
  return all(
    deals.map((deal) =>
      all([
        book.dealElements.where('dealId').equals(deal.id).toArray(),
        book.commitments.where('dealId').equals(deal.id).toArray(),
        book.dealPeople.where('dealId').equals(deal.id).toArray(),
      ]).then(([elements, commitments, parts]) => ({
        deal,
        elements: bareAll(elements),
        commitments: bareAll(commitments),
        parts: bareAll(parts),
      })),
    ),
  );
}

export function readAccounts(book: Book, ids: readonly Id[]): Reading<ReadonlyMap<Id, Account>> {
  return book.accounts.bulkGet([...new Set(ids)]).then((rows) => byId(bareAll(present(rows))));
}

export function readContacts(book: Book, ids: readonly Id[]): Reading<ReadonlyMap<Id, Contact>> {
  return book.contacts.bulkGet([...new Set(ids)]).then((rows) => byId(bareAll(present(rows))));
}

export function readDeals(book: Book, ids: readonly Id[]): Reading<ReadonlyMap<Id, Deal>> {
  return book.deals.bulkGet([...new Set(ids)]).then((rows) => byId(bareAll(present(rows))));
}

/** @returns a way to find the process of a deal; one that is missing is stood in for. */
export function readProcesses(
  book: Pick<ReadableBook, 'processes'>,
  ids: readonly string[],
): Reading<(id: string) => Process> {
  return book.processes.bulkGet([...new Set(ids)]).then((rows) => {
    const found = byId(bareAll(present(rows)));
    return (id: string) => found.get(id) ?? standInProcess();
  });
}

function byId<Row extends { id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
