/**
 * How much falls on each of several days, counted by index, and of it no more than is shown. In a book of thousands of deals
 * a week holds hundreds of things, and the page a few of each day.
 */
import type { Table } from 'dexie';
import { addDays } from '../../domain/time/civil-date.ts';
import { OPEN_STATES } from '../../domain/commitment/commitment.ts';
import type { CivilDate } from '../../domain/rows/types.ts';
import type { Book } from '../../store/book.ts';
import type { Kept } from '../../store/rows/rows.ts';
import { all } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';
import { countUnder, readRowsUnder } from '../read/rows/rows-under.ts';

type Row = Kept<'commitment'>;
type Day = { date: CivilDate };
/** A thing and its day, before anything is read of the deal that it belongs to. */
export type Entry = Day & ({ what: 'they' | 'we' | 'back'; row: Row } | { what: 'close'; deal: Kept<'deal'> });

const DUE = '[ix.closed+direction+state+dueOn]';
const CLOSE = '[closed+ix.close]';
/** What a month takes, with what is beside it in its first week and its last. */
const MOST_DAYS = 42;

export interface BusyDay extends Day {
  entries: Entry[];
  /** Of all, whether they are among the entries or not. */
  count: number;
}

/** Rows under one key of an index. */
interface Piece {
  key: (string | number)[];
  take: number;
}

/** What is taken of each sort, in the order in which the sorts are shown. */
interface Plan extends Day {
  due: (Piece & { what: 'they' | 'we' })[];
  back: Entry[];
  closes: Piece[];
  /** Rows that stand on the day that they come back on. */
  elsewhere: ReadonlySet<string>;
  count: number;
}

const DUE_KINDS = (['they', 'we'] as const).flatMap((what) => OPEN_STATES.map((state) => ({ what, state })));

/** @param back what comes back on one of the days: it stands there, and not on the day that it was due */
export function readBusyDays(
  book: Book,
  time: { from: CivilDate; to: CivilDate },
  most: number,
  back: readonly (Day & { row: Row })[],
): Reading<BusyDay[]> {
  const days = daysOf(time);
  const dueKeys = days.flatMap((date) => DUE_KINDS.map(({ what, state }) => [0, what, state, date]));
  const closeKeys = days.map((date) => [0, date]);
  return all([countUnder(book, book.commitments, DUE, dueKeys), countUnder(book, book.deals, CLOSE, closeKeys)]).then(
    ([due, closes]) =>
      readPlanned(
        book,
        days.map((date, at) => {
          const first = at * DUE_KINDS.length;
          return planDay(
            { date, due: due.slice(first, first + DUE_KINDS.length), closes: closes[at] ?? 0 },
            back,
            most,
          );
        }),
        most,
      ),
  );
}

/** Counted before, so that only that is read which something is taken from. */
function planDay(
  counted: Day & { due: readonly number[]; closes: number },
  back: readonly (Day & { row: Row })[],
  most: number,
): Plan {
  const { date } = counted;
  const returning = back.filter((one) => one.date === date).map(({ row }): Entry => ({ date, what: 'back', row }));
  const elsewhere = new Set(back.flatMap(({ row }) => (isDue(row, date) ? row.id : [])));
  let room = most + elsewhere.size;
  const takeOf = (count: number): number => {
    const take = Math.min(room, count);
    room -= take;
    return take;
  };
  const due = DUE_KINDS.map(({ what, state }, kind) => ({
    what,
    key: [0, what, state, date],
    take: takeOf(counted.due[kind] ?? 0),
  }));
  return {
    date,
    due: due.filter(({ take }) => take > 0),
    back: returning.slice(0, takeOf(returning.length)),
    closes: [{ key: [0, date], take: takeOf(counted.closes) }].filter(({ take }) => take > 0),
    elsewhere,
    count: counted.due.reduce((sum, n) => sum + n, 0) + returning.length + counted.closes - elsewhere.size,
  };
}

function readPlanned(book: Book, plans: readonly Plan[], most: number): Reading<BusyDay[]> {
  const [due, closes] = [plans.flatMap((plan) => plan.due), plans.flatMap((plan) => plan.closes)];
  return all([readPieces(book, book.commitments, DUE, due), readPieces(book, book.deals, CLOSE, closes)]).then(
    ([rows, deals]) =>
      plans.map((plan) => {
        const { date, elsewhere, count } = plan;
        const here = [
          ...plan.due.flatMap((piece) =>
            (rows.get(piece) ?? []).map((row): Entry => ({ date, what: piece.what, row })),
          ),
          ...plan.back,
          ...plan.closes.flatMap((piece) =>
            (deals.get(piece) ?? []).map((deal): Entry => ({ date, what: 'close', deal })),
          ),
        ].filter((one) => one.what === 'back' || one.what === 'close' || !elsewhere.has(one.row.id));
        return { date, entries: here.slice(0, most), count };
      }),
  );
}

function readPieces<R>(
  book: Book,
  table: Table<R, string>,
  index: string,
  pieces: readonly Piece[],
): Reading<ReadonlyMap<Piece, R[]>> {
  const keys = pieces.map(({ key }) => key);
  const takes = pieces.map(({ take }) => take);
  return readRowsUnder(book, table, index, keys, takes).then(
    (rows) => new Map(pieces.map((piece, at) => [piece, rows[at] ?? []])),
  );
}

function isDue({ dueOn, state }: Row, date: CivilDate): boolean {
  return dueOn === date && OPEN_STATES.includes(state);
}

function daysOf({ from, to }: { from: CivilDate; to: CivilDate }): CivilDate[] {
  const days: CivilDate[] = [];
  for (let day = from; day <= to && days.length < MOST_DAYS; day = addDays(day, 1)) days.push(day);
  return days;
}
