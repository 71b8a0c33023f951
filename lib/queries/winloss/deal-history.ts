/** What happened in some deals over time: their own changes, and who was heard from. */
import type { DomainEvent, Exchange } from '../../domain/types.ts';
import type { EndedDeal } from '../../domain/price/sides.ts';
import type { Book } from '../../store/book.ts';
import { FIRST_KEY, LAST_KEY } from '../read/ranges.ts';
import { all } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';

export interface DealHistory extends EndedDeal {
  events: DomainEvent[];
  exchanges: Exchange[];
}

/** A deal that moves to and fro all the time says no more by it. */
const MOST_EVENTS = 200;

export function readHistories(book: Book, deals: readonly EndedDeal[]): Reading<DealHistory[]> {
  return all(
    deals.map((ended) => {
      const { id } = ended.deal;
      return all([
        book.events
          .where('[rowType+rowId+id]')
          .between(['deal', id, ''], ['deal', id, '\uffff'])
          .limit(MOST_EVENTS)
          .toArray(),
        book.exchanges.where('[dealId+at]').between([id, FIRST_KEY], [id, LAST_KEY]).toArray(),
      ]).then(([events, exchanges]) => ({ ...ended, events, exchanges }));
    }),
  );
}
