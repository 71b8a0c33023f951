/** What the rows of a list of deals are made of: a few reads by key for each deal on the page, all at once. */
import type { Account, Contact, Deal, Id, Process } from '../../domain/types.ts';
import type { Book } from '../../store/book.ts';
import type { ReadableBook } from '../../store/readable.ts';
import { DEAL_TABLES } from '../../store/memory.ts';
import type { DealContent } from '../../store/memory.ts';
import { bareAll, present } from './bare-rows.ts';
import { standInProcess } from './deal-facts.ts';
import { all } from './reading.ts';
import type { Reading } from './reading.ts';
import { watch } from './remember.ts';

export interface DealRowFacts extends DealContent {
  deal: Deal;
}

/** Deals that were looked at before, and have not changed since, come out of the worker's memory. */
export function readDealRows(book: Book, deals: readonly Deal[]): Reading<DealRowFacts[]> {
  const at = book.memory.stampOf(DEAL_TABLES);
  const kept = deals.map(({ id }) => book.memory.recallDeal(id));
  const read = deals.map(({ id }, turn): DealContent | Reading<DealContent> => kept[turn] ?? readContent(book, id, at));
  const heard = kept.some((content) => content !== null) ? watch(book, DEAL_TABLES) : null;
  return all([all(read), heard]).then(([contents]) =>
    deals.flatMap((deal, turn) => {
      const content = contents[turn];
      return content ? [{ deal, ...content }] : [];
    }),
  );
}

function readContent(book: Book, dealId: Id, at: string | null): Reading<DealContent> {
  return all([
    book.dealElements.where('dealId').equals(dealId).toArray(),
    book.commitments.where('dealId').equals(dealId).toArray(),
    book.dealPeople.where('dealId').equals(dealId).toArray(),
  ]).then(([elements, commitments, parts]) => {
    const content = { elements: bareAll(elements), commitments: bareAll(commitments), parts: bareAll(parts) };
    book.memory.keepDeal(dealId, at, content);
    return content;
  });
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
