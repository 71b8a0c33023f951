/** What the rep has put aside, on live deals. Put there by hand one by one, so it stays few. */
import type { Id, Instant } from '../../../domain/rows/types.ts';
import type { Book } from '../../../store/book.ts';
import { LAST_KEY } from '../rows/ranges.ts';
import type { Reading } from '../reading.ts';

const MOST_SNOOZED = 500;

export function readSnoozed(book: Book, now: Instant): Reading<Id[]> {
  const aside = book.commitments.where('[ix.closed+snoozedUntil]').between([0, now], [0, LAST_KEY], false, true);
  return aside.limit(MOST_SNOOZED).primaryKeys();
}
