/** What needs the rep today: promises and commitments that are due or overdue, and asks that got no answer. */
import { civilDateOf } from '../domain/civil-date.ts';
import { isUnanswered } from '../domain/commitment.ts';
import type { CivilDate, Commitment, Instant } from '../domain/types.ts';
import { silentBefore } from '../queries/read/day-edges.ts';
import type { Book } from '../store/book.ts';

type Facts = Pick<Commitment, 'state' | 'direction' | 'askedAt' | 'dueOn'>;

/** The rule itself, for one commitment of an open deal. */
export function needsRepToday(commitment: Facts, now: Instant, zone: string): boolean {
  const { state, dueOn } = commitment;
  const open = state === 'to-ask' || state === 'asked' || state === 'given';
  if (open && dueOn !== '' && dueOn <= civilDateOf(now, zone)) return true;
  return isUnanswered(commitment, now, zone);
}

/** The badge says no more than that there is much: beyond this nothing is counted. */
export const MOST_TODAY = 100;

/** How many commitments of open deals need the rep today, up to `MOST_TODAY` of each sort, whatever the size of the book. */
export async function countToday(book: Book, now: Instant, zone: string): Promise<number> {
  const today = civilDateOf(now, zone);
  const [due, silent] = await Promise.all([countDue(book, today), readSilent(book, now, zone)]);
  // What is both is one thing to do.
  return due + silent.filter(({ dueOn }) => dueOn === '' || dueOn > today).length;
}

async function countDue(book: Book, today: CivilDate): Promise<number> {
  const index = '[ix.closed+state+dueOn]';
  const keys = await Promise.all(
    ['to-ask', 'asked', 'given'].map((state) =>
      book.commitments
        .where(index)
        .between([0, state, '0'], [0, state, today], true, true)
        .limit(MOST_TODAY)
        .primaryKeys(),
    ),
  );
  return keys.flat().length;
}

function readSilent(book: Book, now: Instant, zone: string): PromiseLike<Commitment[]> {
  return book.commitments
    .where('[ix.closed+direction+state+askedAt]')
    .between([0, 'they', 'asked', 0], [0, 'they', 'asked', silentBefore(now, zone)], true, false)
    .limit(MOST_TODAY)
    .toArray();
}
