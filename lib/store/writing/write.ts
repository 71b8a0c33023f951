/** The one way rows change: derived fields, counters and the deal's share in its commitments follow in the same transaction. */
import type { RowMap, RowType } from '../../domain/rows/types.ts';
import type { Table } from 'dexie';
import type { Book } from '../database.ts';
import { saveTally, tallyRow } from './counts.ts';
import type { Tally } from './counts.ts';
import { keepRow } from '../rows/derive.ts';
import { bare, ROW_TYPES, TABLE_OF } from '../rows/rows.ts';
import type { Kept } from '../rows/rows.ts';

/** `after` is the whole row; `null` removes it. */
export type RowChange = { [T in RowType]: { type: T; id: string; after: RowMap[T] | null } }[RowType];

export function tableOf<T extends RowType>(book: Book, type: T): Table<Kept<T>, string> {
  return book.table(TABLE_OF[type]);
}

/** Answers for the deals of these commitments, from the store. */
export async function closedDeals(book: Book, dealIds: string[]): Promise<(dealId: string) => boolean> {
  const deals = await book.deals.bulkGet([...new Set(dealIds)]);
  const closed = new Set(deals.filter((deal) => deal?.closed === 1).map((deal) => deal?.id));
  return (dealId) => closed.has(dealId);
}

async function saveType(book: Book, type: RowType, changes: RowChange[], tally: Tally): Promise<string[]> {
  const table = tableOf(book, type);
  const old = await table.bulkGet(changes.map((change) => change.id));
  const after = changes.flatMap((change) => (change.after ? [change.after] : []));
  const isClosed = type === 'commitment' ? await closedDeals(book, after.map(dealIdOf)) : () => false;
  const kept = after.map((row) => keepRow(type, row, isClosed));
  for (const row of old) tallyRow(tally, type, row, -1);
  for (const row of kept) tallyRow(tally, type, row, 1);
  await table.bulkPut(kept);
  await table.bulkDelete(changes.filter((change) => change.after === null).map((change) => change.id));
  return type === 'deal' ? turned(old as (Kept<'deal'> | undefined)[], kept as Kept<'deal'>[]) : [];
}

function dealIdOf(row: unknown): string {
  return (row as { dealId: string }).dealId;
}

/** Deals that were closed, reopened or made by these changes. */
function turned(old: (Kept<'deal'> | undefined)[], kept: Kept<'deal'>[]): string[] {
  const before = new Map(old.map((deal) => [deal?.id, deal?.closed]));
  return kept.filter((deal) => before.get(deal.id) !== deal.closed).map((deal) => deal.id);
}

/** Commitments carry whether their deal is closed; those of a deal that turned are written anew. */
async function followDeals(book: Book, dealIds: string[], tally: Tally): Promise<void> {
  if (dealIds.length === 0) return;
  const isClosed = await closedDeals(book, dealIds);
  const old = await book.commitments.where('dealId').anyOf(dealIds).toArray();
  const stale = old.filter((row) => (row.ix.closed === 1) !== isClosed(row.dealId));
  const kept = stale.map((row) => keepRow('commitment', bare(row), isClosed));
  for (const row of stale) tallyRow(tally, 'commitment', row, -1);
  for (const row of kept) tallyRow(tally, 'commitment', row, 1);
  await book.commitments.bulkPut(kept);
}

/** Call inside a transaction over all tables that rows, counts and deals stand in. */
export async function saveChanges(book: Book, changes: RowChange[]): Promise<void> {
  const tally: Tally = new Map();
  const turnedDeals: string[] = [];
  for (const type of ROW_TYPES) {
    const ofType = changes.filter((change) => change.type === type);
    if (ofType.length > 0) turnedDeals.push(...(await saveType(book, type, ofType, tally)));
  }
  await followDeals(book, turnedDeals, tally);
  await saveTally(book, tally);
}
