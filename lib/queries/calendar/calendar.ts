/** What falls on the days from one to another, on open deals, by index: each sort of thing stands in a range of its own. */
import type { ParsedQueryArgs } from '../../contract/queries.ts';
import type { CalendarItem, CalendarView, LedgerRow } from '../../contract/views.ts';
import { addDays, civilDateOf } from '../../domain/civil-date.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { CommitmentState } from '../../domain/types.ts';
import type { Book } from '../../store/book.ts';
import type { Kept } from '../../store/rows.ts';
import type { Answer, QueryEnv } from '../env.ts';
import { drawRows } from '../ledger.ts';
import { startOfDay } from '../read/day-edges.ts';
import { readAccounts } from '../read/many-deals.ts';
import { all } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';

type Args = ParsedQueryArgs<'calendar'>;
type Row = Kept<'commitment'>;

/** Of each sort. */
const MOST = 200;
const OPEN: readonly CommitmentState[] = ['to-ask', 'asked', 'given'];
const ORDER: CalendarItem['what'][] = ['they', 'we', 'back', 'close'];

/** A single day is shown whole; of several, so much of each that all of them are in sight. */
const MOST_A_DAY = 8;

/** A thing and its day, before anything is read of the deal that it belongs to. */
type Entry = Pick<CalendarItem, 'date' | 'what'> & ({ row: Row } | { deal: Kept<'deal'> });

export const answerCalendar: Answer<Args, CalendarView> = (book, env, args) =>
  all([readDue(book, args), readBack(book, env, args), readCloses(book, args)]).then(([due, back, closes]) => {
    const aside = new Set(back.map(({ id }) => id));
    // What is put aside until a day of this time stands there once, and not on the day it was due as well.
    const standing = due.flat().filter(({ id }) => !aside.has(id));
    const entries: Entry[] = [
      ...standing.map((row) => ({ date: row.dueOn, what: row.direction, row })),
      ...back.map((row) => ({ date: civilDateOf(row.snoozedUntil ?? 0, env.zone), what: 'back' as const, row })),
      ...closes.map((deal) => ({ date: deal.ix.close, what: 'close' as const, deal })),
    ];
    const days = [...groupBy(entries.toSorted(compareItems), ({ date }) => date)];
    const most = args.from === args.to ? Infinity : MOST_A_DAY;
    const shown = days.flatMap(([, ofDay]) => ofDay.slice(0, most));
    return drawEntries(book, env, shown).then((items) => ({
      items,
      rest: days.flatMap(([date, { length }]) => (length > most ? [{ date, count: length - most }] : [])),
      more: [...due, back, closes].some((rows) => rows.length === MOST),
    }));
  });

function drawEntries(book: Book, env: QueryEnv, entries: readonly Entry[]): Reading<CalendarItem[]> {
  const rows = entries.flatMap((entry) => ('row' in entry ? entry.row : []));
  const deals = entries.flatMap((entry) => ('deal' in entry ? entry.deal : []));
  const accountIds = deals.map(({ accountId }) => accountId);
  return all([drawRows(book, env, rows), readAccounts(book, accountIds)]).then(([drawn, accounts]) => {
    const byId = new Map(drawn.map((row) => [row.commitment.id, row]));
    return entries.flatMap((entry) => {
      if ('deal' in entry) return closeOf(entry.deal, accounts.get(entry.deal.accountId)?.name ?? '');
      const row = byId.get(entry.row.id);
      return row ? itemOf(row, entry.what, entry.date) : [];
    });
  });
}

function readDue(book: Book, { from, to }: Args): Reading<Row[][]> {
  const index = '[ix.closed+state+dueOn]';
  return all(
    OPEN.map((state) =>
      book.commitments.where(index).between([0, state, from], [0, state, to], true, true).limit(MOST).toArray(),
    ),
  );
}

function readBack(book: Book, env: Pick<QueryEnv, 'zone'>, { from, to }: Args): Reading<Row[]> {
  const [start, end] = [startOfDay(from, env.zone), startOfDay(addDays(to, 1), env.zone)];
  return book.commitments
    .where('[ix.closed+snoozedUntil]')
    .between([0, start], [0, end], true, false)
    .limit(MOST)
    .toArray();
}

function readCloses(book: Book, { from, to }: Args): Reading<Kept<'deal'>[]> {
  return book.deals.where('[closed+ix.close]').between([0, from], [0, to], true, true).limit(MOST).toArray();
}

function closeOf(deal: Kept<'deal'>, accountName: string): CalendarItem {
  return {
    id: deal.id,
    date: deal.ix.close,
    what: 'close',
    dealId: deal.id,
    dealName: deal.name,
    accountName,
    kindName: null,
    words: '',
  };
}

function itemOf(row: LedgerRow, what: CalendarItem['what'], date: string): CalendarItem {
  const { commitment, dealName, accountName } = row;
  // That it is of no kind needs no word.
  const kindName = commitment.kind === 'other' ? '' : row.kindName;
  return {
    id: commitment.id,
    date,
    what,
    dealId: commitment.dealId,
    dealName,
    accountName,
    kindName,
    words: commitment.words,
  };
}

type Placed = Pick<CalendarItem, 'date' | 'what'>;

function compareItems(a: Placed, b: Placed): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return ORDER.indexOf(a.what) - ORDER.indexOf(b.what);
}
