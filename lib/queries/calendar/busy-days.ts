/**
 * How much falls on each of several days, counted by index, and of it no more than is shown. In a book of thousands of deals
 * a week holds hundreds of things, and the page a few of each day.
 */
import { addDays } from '../../domain/civil-date.ts';
import type { CivilDate, CommitmentState } from '../../domain/types.ts';
import type { Book } from '../../store/book.ts';
import type { Kept } from '../../store/rows.ts';
import { all, known } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';
import { countUnder } from '../read/rows-under.ts';

type Row = Kept<'commitment'>;
type Day = { date: CivilDate };
/** A thing and its day, before anything is read of the deal that it belongs to. */
export type Entry = Day & ({ what: 'they' | 'we' | 'back'; row: Row } | { what: 'close'; deal: Kept<'deal'> });

const OPEN: readonly CommitmentState[] = ['to-ask', 'asked', 'given'];
const DUE = '[ix.closed+direction+state+dueOn]';
const CLOSE = '[closed+ix.close]';
/** What a month takes, with what is beside it in its first week and its last. */
const MOST_DAYS = 42;

/** What a day has of one sort, in the order in which the sorts are shown. */
interface Pile extends Day {
  count: number;
  read(most: number): Reading<Entry[]>;
}

export interface BusyDay extends Day {
  entries: Entry[];
  /** Of all, whether they are among the entries or not. */
  count: number;
}

/** @param back what comes back on one of the days: it stands there, and not on the day that it was due */
export function readBusyDays(
  book: Book,
  time: { from: CivilDate; to: CivilDate },
  most: number,
  back: readonly (Day & { row: Row })[],
): Reading<BusyDay[]> {
  const days = daysOf(time);
  const dueKinds = (['they', 'we'] as const).flatMap((what) => OPEN.map((state) => ({ what, state })));
  const dueKeys = days.flatMap((date) => dueKinds.map(({ what, state }) => [0, what, state, date]));
  const closeKeys = days.map((date) => [0, date]);
  return all([countUnder(book, book.commitments, DUE, dueKeys), countUnder(book, book.deals, CLOSE, closeKeys)]).then(
    ([due, closes]) =>
      all(
        days.map((date, at) => {
          const returning = back
            .filter((one) => one.date === date)
            .map(({ row }): Entry => ({ date, what: 'back', row }));
          const elsewhere = new Set(back.flatMap(({ row }) => (isDue(row, date) ? row.id : [])));
          const piles = [
            ...dueKinds.map(({ what, state }, kind) => ({
              date,
              count: due[at * dueKinds.length + kind] ?? 0,
              read: (limit: number) => readDue(book, [0, what, state, date], limit, { date, what }),
            })),
            { date, count: returning.length, read: (limit: number) => known(returning.slice(0, limit)) },
            { date, count: closes[at] ?? 0, read: (limit: number) => readCloses(book, date, limit) },
          ];
          return readDay(piles, most, elsewhere).then((day) => ({ date, ...day }));
        }),
      ),
  );
}

/** Counted before, so that only those piles are read that something is taken from. */
function readDay(piles: readonly Pile[], most: number, elsewhere: ReadonlySet<string>): Reading<Omit<BusyDay, 'date'>> {
  let room = most + elsewhere.size;
  const reads = piles.flatMap(({ count, read }) => {
    const take = Math.min(room, count);
    room -= take;
    return take > 0 ? [read(take)] : [];
  });
  const count = piles.reduce((sum, pile) => sum + pile.count, 0) - elsewhere.size;
  return all(reads).then((read) => {
    const here = read.flat().filter((one) => one.what === 'back' || one.what === 'close' || !elsewhere.has(one.row.id));
    return { entries: here.slice(0, most), count };
  });
}

function readDue(
  book: Book,
  key: (string | number)[],
  limit: number,
  { date, what }: Day & { what: 'they' | 'we' },
): Reading<Entry[]> {
  const rows = book.commitments.where(DUE).equals(key).limit(limit).toArray();
  return rows.then((found) => found.map((row): Entry => ({ date, what, row })));
}

function readCloses(book: Book, date: CivilDate, limit: number): Reading<Entry[]> {
  const deals = book.deals.where(CLOSE).equals([0, date]).limit(limit).toArray();
  return deals.then((found) => found.map((deal): Entry => ({ date, what: 'close', deal })));
}

function isDue({ dueOn, state }: Row, date: CivilDate): boolean {
  return dueOn === date && OPEN.includes(state);
}

function daysOf({ from, to }: { from: CivilDate; to: CivilDate }): CivilDate[] {
  const days: CivilDate[] = [];
  for (let day = from; day <= to && days.length < MOST_DAYS; day = addDays(day, 1)) days.push(day);
  return days;
}
