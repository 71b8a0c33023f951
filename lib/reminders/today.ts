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

/** How many commitments of open deals need the rep today. Counts ranges of indexes, whatever the size of the book. */
export async function countToday(book: Book, now: Instant, zone: string): Promise<number> {
  const today = civilDateOf(now, zone);
  const [due, silent] = await Promise.all([countDue(book, today), readSilent(book, now, zone)]);
  // What is both is one thing to do.
  return due + silent.filter(({ dueOn }) => dueOn === '' || dueOn > today).length;
}

/** More than this is not read: the badge shows no number above 99. */
const MOST_SILENT = 200;

async function countDue(book: Book, today: CivilDate): Promise<number> {
  const index = '[ix.closed+state+dueOn]';
  const counts = await Promise.all(
    ['to-ask', 'asked', 'given'].map((state) =>
      book.commitments.where(index).between([0, state, '0'], [0, state, today], true, true).count(),
    ),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

function readSilent(book: Book, now: Instant, zone: string): PromiseLike<Commitment[]> {
  return book.commitments
    .where('[ix.closed+direction+state+askedAt]')
    .between([0, 'they', 'asked', 0], [0, 'they', 'asked', silentBefore(now, zone)], true, false)
    .limit(MOST_SILENT)
    .toArray();
}
