/** What the rows of a list of deals are made of: a few reads by key for each deal on the page, all at once. */
import type { Account, Commitment, Contact, Deal, DealElement, DealPerson, Id, Process } from '../../domain/types.ts';
import type { Book } from '../../store/book.ts';
import { bare } from '../../store/rows.ts';
import { bareAll, present } from './bare-rows.ts';
import { standInProcess } from './deal-facts.ts';

export interface DealRowFacts {
  deal: Deal;
  elements: DealElement[];
  commitments: Commitment[];
  parts: DealPerson[];
}

export function readDealRows(book: Book, deals: readonly Deal[]): Promise<DealRowFacts[]> {
  return Promise.all(
    deals.map(async (deal) => {
      const [elements, commitments, parts] = await Promise.all([
        book.dealElements.where('dealId').equals(deal.id).toArray(),
        book.commitments.where('dealId').equals(deal.id).toArray(),
        book.dealPeople.where('dealId').equals(deal.id).toArray(),
      ]);
      return { deal, elements: bareAll(elements), commitments: bareAll(commitments), parts: bareAll(parts) };
    }),
  );
}

export async function readAccounts(book: Book, ids: readonly Id[]): Promise<ReadonlyMap<Id, Account>> {
  const rows = await book.accounts.bulkGet([...new Set(ids)]);
  return new Map(present(rows).map((row) => [row.id, bare(row)]));
}

export async function readContacts(book: Book, ids: readonly Id[]): Promise<ReadonlyMap<Id, Contact>> {
  const rows = await book.contacts.bulkGet([...new Set(ids)]);
  return new Map(present(rows).map((row) => [row.id, bare(row)]));
}

export async function readDeals(book: Book, ids: readonly Id[]): Promise<ReadonlyMap<Id, Deal>> {
  const rows = await book.deals.bulkGet([...new Set(ids)]);
  return new Map(present(rows).map((row) => [row.id, bare(row)]));
}

/** @returns a way to find the process of a deal; one that is missing is stood in for. */
export async function readProcesses(book: Book, ids: readonly string[]): Promise<(id: string) => Process> {
  const rows = await book.processes.bulkGet([...new Set(ids)]);
  const known = new Map(present(rows).map((row) => [row.id, bare(row)]));
  return (id) => known.get(id) ?? standInProcess();
}
