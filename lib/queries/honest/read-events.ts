/** The events of a deal, oldest first. */
import type { DomainEvent, Id } from '../../domain/rows/types.ts';
import type { Book } from '../../store/book.ts';
import { withMovedRows } from '../read/rows/moved-rows.ts';
import type { Reading } from '../read/reading.ts';

/** A deal with more has been going on for many years: the newest are left out of what is told of its history. */
const MOST_EVENTS = 10_000;

export function readDealEvents(book: Book, dealId: Id): Reading<DomainEvent[]> {
  const rows = book.events.where('[dealId+id]').between([dealId, ''], [dealId, '\uffff']).limit(MOST_EVENTS).toArray();
  return rows.then((events) => withMovedRows(book, dealId, events, false));
}
