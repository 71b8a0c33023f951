/** What happened in some deals over time: their own changes, and who was heard from. */
import type { EventOf, Exchange } from '../../domain/rows/types.ts';
import type { EndedDeal } from '../../domain/price/sides.ts';
import type { Book } from '../../store/book.ts';
import { FIRST_KEY, LAST_KEY } from '../read/rows/ranges.ts';
import { all } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';
import { readRowsUnder } from '../read/rows/rows-under.ts';

export interface DealHistory extends EndedDeal {
  /** Of the deal's own row, oldest first. */
  events: EventOf<'deal'>[];
  exchanges: Exchange[];
}

/** A deal that moves to and fro all the time says no more by it. */
const MOST_EVENTS = 200;

export function readHistories(book: Book, deals: readonly EndedDeal[]): Reading<DealHistory[]> {
  const ids = deals.map(({ deal }) => deal.id);
  const ofDeal = ids.map((id) => book.keyRange.bound(['deal', id, ''], ['deal', id, '\uffff']));
  const inDeal = ids.map((id) => book.keyRange.bound([id, FIRST_KEY], [id, LAST_KEY]));
  return all([
    readRowsUnder(book, book.events, '[rowType+rowId+id]', ofDeal, MOST_EVENTS),
    readRowsUnder(book, book.exchanges, '[dealId+at]', inDeal),
  ]).then(([events, exchanges]) =>
    deals.map((ended, at) => ({
      ...ended,
      events: (events[at] ?? []) as EventOf<'deal'>[],
      exchanges: exchanges[at] ?? [],
    })),
  );
}
