/** What needs the rep today as a number, for the badge. */
import { OPEN_STATES } from '../domain/commitment/commitment.ts';
import { civilDateOf } from '../domain/time/civil-date.ts';
import type { Clock } from '../domain/time/clock.ts';
import { reasonToday } from '../domain/commitment/needs-today.ts';
import type { CivilDate, Id } from '../domain/rows/types.ts';
import { startOfDay } from '../queries/read/day-edges.ts';
import { LAST_KEY } from '../queries/read/rows/ranges.ts';
import { readSilent } from '../queries/read/waiting/silent.ts';
import { readSnoozed } from '../queries/read/waiting/snoozed.ts';
import { MOST_TODAY, readBack } from '../queries/read/waiting/today.ts';
import type { Book } from '../store/book.ts';

/** How many commitments of open deals need the rep today, up to `MOST_TODAY` of each sort, whatever the size of the book. */
export async function countToday(book: Book, clock: Clock): Promise<number> {
  const { now, zone } = clock;
  const aside = new Set(await readSnoozed(book, now));
  const most = MOST_TODAY + aside.size;
  const [due, fresh, silent, back] = await Promise.all([
    readDue(book, civilDateOf(now, zone), most),
    readFresh(book, clock),
    readSilent(book, clock, { offset: 0, limit: most }),
    readBack(book, clock),
  ]);
  const returned = back.filter((row) => reasonToday(row, clock) === 'back');
  // What is both is one thing to do.
  const ids = new Set([
    ...due.filter((id) => !fresh.has(id)),
    ...silent.map(({ id }) => id),
    ...returned.map(({ id }) => id),
  ]);
  return [...ids].filter((id) => !aside.has(id)).length;
}

/** Asks that were made today, which the day that they name makes nobody's business yet. */
async function readFresh(book: Book, { now, zone }: Clock): Promise<ReadonlySet<Id>> {
  const asked = [0, 'they', 'asked'];
  const today = startOfDay(civilDateOf(now, zone), zone);
  const range = book.commitments
    .where('[ix.closed+direction+state+askedAt]')
    .between([...asked, today], [...asked, LAST_KEY]);
  return new Set(await range.primaryKeys());
}

async function readDue(book: Book, today: CivilDate, most: number): Promise<Id[]> {
  const index = '[ix.closed+state+dueOn]';
  const keys = await Promise.all(
    OPEN_STATES.map((state) =>
      book.commitments.where(index).between([0, state, '0'], [0, state, today], true, true).limit(most).primaryKeys(),
    ),
  );
  return keys.flat();
}
