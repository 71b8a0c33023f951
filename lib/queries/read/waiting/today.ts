/** What needs the rep today, by index, on live deals: each kind of reason stands in a range of its own. */
import { civilDateOf } from '../../../domain/time/civil-date.ts';
import { isSnoozed, OPEN_STATES } from '../../../domain/commitment/commitment.ts';
import { compareNeeds, firstDayBack, needToday } from '../../../domain/commitment/needs-today.ts';
import type { Need, TodayReason } from '../../../domain/commitment/needs-today.ts';
import type { CivilDate } from '../../../domain/rows/types.ts';
import type { Book } from '../../../store/book.ts';
import type { Kept } from '../../../store/rows/rows.ts';
import type { Clock } from '../../../domain/time/clock.ts';
import { startOfDay } from '../day-edges.ts';
import { LAST_KEY } from '../rows/ranges.ts';
import { all } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { remember } from '../remember.ts';
import { readSilent } from './silent.ts';
import { readSnoozed } from './snoozed.ts';

type Row = Kept<'commitment'>;

/** More than this of one sort is not counted: nobody does a hundred things in a day. */
export const MOST_TODAY = 100;
const DUE = '[ix.closed+state+dueOn]';

interface Needs {
  needs: Need<Row>[];
  /** Of these there are more than were read. */
  cut: TodayReason[];
}

/** The most urgent first; up to `MOST_TODAY` of each sort. */
export function readToday(book: Book, clock: Clock): Reading<Needs> {
  const { now } = clock;
  return all([readWaiting(book, clock), readBack(book, clock)]).then(([{ needs: waiting, cut }, back]) => {
    const here = waiting.filter(({ row }) => !isSnoozed(row, now));
    const ids = new Set(here.map(({ row }) => row.id));
    const others = back.filter(({ id }) => !ids.has(id)).flatMap((row) => needToday(row, clock));
    return { needs: others.length === 0 ? here : [...here, ...others].sort(compareNeeds), cut };
  });
}

/** What is due and what is silent, with what is put aside among it: the same all day, until something changes. */
function readWaiting(book: Book, clock: Clock): Reading<Needs> {
  const { now, zone, week } = clock;
  const today = civilDateOf(now, zone);
  return remember(book, `today ${today} ${zone} ${[...week].join('')}`, ['commitments'], () =>
    readSnoozed(book, now).then((aside) => {
      // Those put aside stand in the ranges too, and are left out by those who ask. As the day goes on they become fewer.
      const most = MOST_TODAY + aside.length;
      const due = OPEN_STATES.map((state) =>
        book.commitments.where(DUE).between([0, state, '0'], [0, state, today], true, true).limit(most).toArray(),
      );
      const silent = readSilent(book, clock, { offset: 0, limit: most });
      return all([all(due), silent]).then(([dues, quiet]) => {
        const rows = new Map([...dues.flat(), ...quiet].map((row) => [row.id, row]));
        const needs = [...rows.values()].flatMap((row) => needOf(row, clock)).sort(compareNeeds);
        const full = new Set([...dues, quiet].filter(({ length }) => length >= most).flat());
        const cut = new Set(needs.filter(({ row }) => full.has(row)).map(({ reason }) => reason));
        return { needs, cut: [...cut] };
      });
    }),
  );
}

/** As if it had not been put aside: that ends in the course of the day. */
function needOf(row: Row, clock: Clock): Need<Row>[] {
  const { snoozedUntil: _until, ...open } = row;
  return needToday(open, clock).map((need) => ({ ...need, row }));
}

/** What was put aside until a moment that has come, today or on the days before. */
export function readBack(book: Book, { now, zone, week }: Clock): Reading<Row[]> {
  const from = startOfDay(firstDayBack(civilDateOf(now, zone), week), zone);
  const back = book.commitments.where('[ix.closed+snoozedUntil]').between([0, from], [0, now], true, true);
  return back.limit(MOST_TODAY).toArray();
}

/** The next day after today on which something is due; `null` = none is. */
export function readNextDue(book: Book, today: CivilDate): Reading<CivilDate | null> {
  return remember(book, `due after ${today}`, ['commitments'], () => {
    const firsts = OPEN_STATES.map((state) =>
      book.commitments.where(DUE).between([0, state, today], [0, state, LAST_KEY], false, true).limit(1).toArray(),
    );
    return all(firsts).then((rows) => rows.flatMap((one) => one.map(({ dueOn }) => dueOn)).toSorted()[0] ?? null);
  });
}
