/** Many rows at once: the sample, a restored book, the books of the benches. Derived fields and counters included. */
import type { Commitment, RowMap, RowType } from '../../domain/rows/types.ts';
import { saveTally, tallyRow } from './counts.ts';
import type { Tally } from './counts.ts';
import type { Book } from '../database.ts';
import { keepRow } from '../rows/derive.ts';
import { BOOK_TABLES } from '../copies/dump.ts';
import type { BookRows, BookTable } from '../copies/dump.ts';
import { TABLE_OF } from '../rows/rows.ts';
import { closedDeals } from './write.ts';

const CHUNK_ROWS = 2000;
const TYPE_OF = new Map<string, RowType>(Object.entries(TABLE_OF).map(([type, table]) => [table, type as RowType]));

/** Answers from the rows at hand, and for deals that are not among them from the store. */
async function closedAmong(book: Book, rows: Partial<BookRows>): Promise<(dealId: string) => boolean> {
  const known = new Map((rows.deals ?? []).map((deal) => [deal.id, deal.closed === 1]));
  const others = (rows.commitments ?? []).map((row: Commitment) => row.dealId).filter((id) => !known.has(id));
  const inStore = await closedDeals(book, others);
  return (dealId) => known.get(dealId) ?? inStore(dealId);
}

function keepAll(type: RowType | undefined, rows: object[], isClosed: (dealId: string) => boolean, tally: Tally) {
  if (type === undefined) return rows;
  return rows.map((row) => {
    const kept = keepRow(type, row as RowMap[RowType], isClosed);
    tallyRow(tally, type, kept, 1);
    return kept;
  });
}

/**
 * Adds rows in one transaction. Rows that are there already make it fail as a whole. Nothing is written to the events:
 * give them along when there are any. `onProgress` hears how many rows are in.
 */
export async function bulkLoad(
  book: Book,
  rows: Partial<BookRows>,
  onProgress: (loaded: number) => void = () => {},
): Promise<void> {
  await book.write(async () => {
    const tally: Tally = new Map();
    const isClosed = await closedAmong(book, rows);
    let loaded = 0;
    for (const table of BOOK_TABLES) {
      for (const chunk of chunks(rows[table] ?? [])) {
        await book.table(table).bulkAdd(keepAll(TYPE_OF.get(table), chunk, isClosed, tally));
        loaded += chunk.length;
        onProgress(loaded);
      }
    }
    await saveTally(book, tally);
  });
}

function chunks(rows: BookRows[BookTable]): object[][] {
  const count = Math.ceil(rows.length / CHUNK_ROWS);
  return Array.from({ length: count }, (_, at) => rows.slice(at * CHUNK_ROWS, (at + 1) * CHUNK_ROWS));
}
