/** What the rows of a list of deals are made of: a few reads by key for each deal on the page, all at once. */
import type { Account, Contact, Deal, Id, Process } from '../../../domain/rows/types.ts';
import { Book } from '../../../store/book.ts';
import type { ReadableBook } from '../../../store/reading/readable.ts';
import { DEAL_TABLES } from '../../../store/remembered/memory.ts';
import type { DealContent } from '../../../store/remembered/memory.ts';
import { bareAll, present } from '../rows/bare-rows.ts';
import { standInProcess } from './deal-facts.ts';
import { all, known } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { watch } from '../remember.ts';
import { readBareById } from '../rows/rows-by-id.ts';
import { readRowsUnder } from '../rows/rows-under.ts';

export interface DealRowFacts extends DealContent {
  deal: Deal;
}

/** Deals that were looked at before, and have not changed since, come out of the worker's memory. */
export function readDealRows(book: Book, deals: readonly Deal[]): Reading<DealRowFacts[]> {
  if (deals.length === 0) return known([]);
  const kept = new Map<Id, DealContent>();
  for (const { id } of deals) {
    const content = book.memory.recallDeal(id);
    if (content) kept.set(id, content);
  }
  const missing = deals.map(({ id }) => id).filter((id) => !kept.has(id));
  // Reading some of them hears of all that is written to these tables.
  if (missing.length === 0) watch(book, DEAL_TABLES);
  return readContents(book, missing).then((read) =>
    deals.flatMap((deal) => {
      const content = kept.get(deal.id) ?? read.get(deal.id);
      return content ? [{ deal, ...content }] : [];
    }),
  );
}

function readContents(book: Book, ids: readonly Id[]): Reading<ReadonlyMap<Id, DealContent>> {
  const at = book.memory.stampOf(DEAL_TABLES);
  return all([
    readRowsUnder(book, book.dealElements, 'dealId', ids),
    readRowsUnder(book, book.commitments, 'dealId', ids),
    readRowsUnder(book, book.dealPeople, 'dealId', ids),
  ]).then(([elements, commitments, parts]) => {
    const contents = ids.map((id, turn): [Id, DealContent] => [
      id,
      {
        elements: bareAll(elements[turn] ?? []),
        commitments: bareAll(commitments[turn] ?? []),
        parts: bareAll(parts[turn] ?? []),
      },
    ]);
    for (const [id, content] of contents) book.memory.keepDeal(id, at, content);
    return new Map(contents);
  });
}

export function readAccounts(book: Book, ids: readonly Id[]): Reading<ReadonlyMap<Id, Account>> {
  return readBareById(book, book.accounts, ids);
}

export function readContacts(book: Book, ids: readonly Id[]): Reading<ReadonlyMap<Id, Contact>> {
  return readBareById(book, book.contacts, ids);
}

export function readDeals(book: Book, ids: readonly Id[]): Reading<ReadonlyMap<Id, Deal>> {
  return readBareById(book, book.deals, ids);
}

/** @returns a way to find the process of a deal; one that is missing is stood in for. */
export function readProcesses(
  book: Pick<ReadableBook, 'processes'>,
  ids: readonly string[],
): Reading<(id: string) => Process> {
  // A view of the book keeps them itself.
  const rows: Reading<ReadonlyMap<string, Process>> =
    book instanceof Book
      ? readBareById(book, book.processes, ids)
      : book.processes
          .bulkGet([...new Set(ids)])
          .then((found) => new Map(bareAll(present(found)).map((row) => [row.id, row])));
  return rows.then((found) => (id: string) => found.get(id) ?? standInProcess());
}
