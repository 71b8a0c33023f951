/** What needs the rep today: promises and commitments that are due or overdue, and asks that got no answer. */
import { civilDateOf } from '../domain/civil-date.ts';
import { isSnoozed, isUnanswered } from '../domain/commitment.ts';
import type { CivilDate, Commitment, Id, Instant } from '../domain/types.ts';
import { readSilent } from '../queries/read/silent.ts';
import { readSnoozed } from '../queries/read/snoozed.ts';
import type { Book } from '../store/book.ts';

type Facts = Pick<Commitment, 'state' | 'direction' | 'askedAt' | 'dueOn' | 'replyBy' | 'snoozedUntil'>;

/** The rule itself, for one commitment of an open deal. What was put aside needs nobody before its time. */
export function needsRepToday(commitment: Facts, now: Instant, zone: string): boolean {
  const { state, dueOn } = commitment;
  if (isSnoozed(commitment, now)) return false;
  const open = state === 'to-ask' || state === 'asked' || state === 'given';
  if (open && dueOn !== '' && dueOn <= civilDateOf(now, zone)) return true;
  return isUnanswered(commitment, now, zone);
}

/** The badge says no more than that there is much: beyond this nothing is counted. */
export const MOST_TODAY = 100;

/** How many commitments of open deals need the rep today, up to `MOST_TODAY` of each sort, whatever the size of the book. */
export async function countToday(book: Book, now: Instant, zone: string): Promise<number> {
  const aside = new Set(await readSnoozed(book, now));
  const most = MOST_TODAY + aside.size;
  const [due, silent] = await Promise.all([
    readDue(book, civilDateOf(now, zone), most),
    readSilent(book, { now, zone }, { offset: 0, limit: most }),
  ]);
  // What is both is one thing to do.
  const ids = new Set([...due, ...silent.map(({ id }) => id)]);
  return [...ids].filter((id) => !aside.has(id)).length;
}

async function readDue(book: Book, today: CivilDate, most: number): Promise<Id[]> {
  const index = '[ix.closed+state+dueOn]';
  const keys = await Promise.all(
    ['to-ask', 'asked', 'given'].map((state) =>
      book.commitments.where(index).between([0, state, '0'], [0, state, today], true, true).limit(most).primaryKeys(),
    ),
  );
  return keys.flat();
}
