/** What needs the rep today, by index, on live deals: each kind of reason stands in a range of its own. */
import { civilDateOf } from '../../domain/civil-date.ts';
import { reasonToday } from '../../domain/needs-today.ts';
import type { CivilDate, CommitmentState } from '../../domain/types.ts';
import type { Book } from '../../store/book.ts';
import type { Kept } from '../../store/rows.ts';
import type { Clock } from '../view/ledger-row.ts';
import { startOfDay } from './day-edges.ts';
import { LAST_KEY } from './ranges.ts';
import { all } from './reading.ts';
import type { Reading } from './reading.ts';
import { remember } from './remember.ts';
import { readSilent } from './silent.ts';
import { readSnoozed } from './snoozed.ts';

type Row = Kept<'commitment'>;

/** More than this of one sort is not counted: nobody does a hundred things in a day. */
export const MOST_TODAY = 100;
const OPEN: readonly CommitmentState[] = ['to-ask', 'asked', 'given'];
const DUE = '[ix.closed+state+dueOn]';

/** In no order; up to `MOST_TODAY` of each sort. */
export function readToday(book: Book, clock: Clock): Reading<Row[]> {
  return all([readWaiting(book, clock), readBack(book, clock)]).then(([waiting, back]) => {
    const rows = new Map([...waiting, ...back].map((row) => [row.id, row]));
    return [...rows.values()].filter((row) => reasonToday(row, clock.now, clock.zone) !== null);
  });
}

/** What is due and what is silent, with what is put aside among it: the same all day, until something changes. */
function readWaiting(book: Book, { now, zone }: Clock): Reading<Row[]> {
  const today = civilDateOf(now, zone);
  return remember(book, `today ${today} ${zone}`, ['commitments'], () =>
    readSnoozed(book, now).then((aside) => {
      // Those put aside stand in the ranges too, and are left out by those who ask. As the day goes on they become fewer.
      const most = MOST_TODAY + aside.length;
      const due = OPEN.map((state) =>
        book.commitments.where(DUE).between([0, state, '0'], [0, state, today], true, true).limit(most).toArray(),
      );
      const silent = readSilent(book, { now, zone }, { offset: 0, limit: most });
      return all([all(due), silent]).then(([dues, quiet]) => [...dues.flat(), ...quiet]);
    }),
  );
}

/** What was put aside until a moment of today that has come. */
export function readBack(book: Book, { now, zone }: Clock): Reading<Row[]> {
  const from = startOfDay(civilDateOf(now, zone), zone);
  const back = book.commitments.where('[ix.closed+snoozedUntil]').between([0, from], [0, now], true, true);
  return back.limit(MOST_TODAY).toArray();
}

/** The next day after today on which something is due; `null` = none is. */
export function readNextDue(book: Book, today: CivilDate): Reading<CivilDate | null> {
  return remember(book, `due after ${today}`, ['commitments'], () => {
    const firsts = OPEN.map((state) =>
      book.commitments.where(DUE).between([0, state, today], [0, state, LAST_KEY], false, true).limit(1).toArray(),
    );
    return all(firsts).then((rows) => rows.flatMap((one) => one.map(({ dueOn }) => dueOn)).toSorted()[0] ?? null);
  });
}
