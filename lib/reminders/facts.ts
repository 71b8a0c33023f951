/** What a look needs of the book, by index: commitments near their time, and when the next one comes back. */
import { OPEN_STATES } from '../domain/commitment/commitment.ts';
import { addDays, civilDateOf } from '../domain/time/civil-date.ts';
import type { Commitment, Instant } from '../domain/rows/types.ts';
import { LAST_KEY } from '../queries/read/rows/ranges.ts';
import type { Book } from '../store/book.ts';
import { bare } from '../store/rows/rows.ts';

/** Set by hand one by one, so there are few in one week. */
const MOST = 300;
/** A reply awaited by a day is reminded of on the next working day, a week later at most. */
const DAYS_BACK = 8;

export interface ReminderFacts {
  commitments: Commitment[];
  /** The next moment at which something that was put aside comes back. */
  wakes: Instant[];
}

/** The clocks of two zones are up to 25 hours apart, so what is due today there may bear a date two days from ours. */
const DAYS_BETWEEN_ZONES = 2;

/** Of live deals alone. */
export async function readReminderFacts(book: Book, now: Instant, zone: string): Promise<ReminderFacts> {
  const today = civilDateOf(now, zone);
  const [first, last] = [addDays(today, -DAYS_BETWEEN_ZONES), addDays(today, DAYS_BETWEEN_ZONES)];
  const due = OPEN_STATES.map((state) =>
    book.commitments
      .where('[ix.closed+state+dueOn]')
      .between([0, state, first], [0, state, last], true, true)
      .limit(MOST)
      .toArray(),
  );
  const awaited = book.commitments
    .where('[ix.closed+ix.replyBy]')
    .between([0, addDays(today, -DAYS_BACK)], [0, today], true, true)
    .limit(MOST)
    .toArray();
  const aside = book.commitments.where('[ix.closed+snoozedUntil]').between([0, now], [0, LAST_KEY], false, true);
  const [wakes, ...rows] = await Promise.all([aside.limit(1).toArray(), awaited, ...due]);
  const found = new Map(rows.flat().map((row) => [row.id, bare(row)]));
  return { commitments: [...found.values()], wakes: wakes.flatMap(({ snoozedUntil }) => snoozedUntil ?? []) };
}
