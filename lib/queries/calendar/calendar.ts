/** What falls on the days from one to another, on open deals, by index: each sort of thing stands in a range of its own. */
import type { ParsedQueryArgs } from '../../contract/queries.ts';
import type { CalendarItem, CalendarView, LedgerRow } from '../../contract/views.ts';
import { addDays, civilDateOf } from '../../domain/civil-date.ts';
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

export const answerCalendar: Answer<Args, CalendarView> = (book, env, args) =>
  all([readDue(book, args), readBack(book, env, args), readCloses(book, args)]).then(([due, back, closes]) => {
    const aside = new Set(back.map(({ id }) => id));
    // What is put aside until a day of this time stands there once, and not on the day it was due as well.
    const standing = due.flat().filter(({ id }) => !aside.has(id));
    return all([drawRows(book, env, standing), drawRows(book, env, back)]).then(([dueRows, backRows]) => ({
      items: [
        ...dueRows.map((row) => itemOf(row, row.commitment.direction, row.commitment.dueOn)),
        ...backRows.map((row) => itemOf(row, 'back', civilDateOf(row.commitment.snoozedUntil ?? 0, env.zone))),
        ...closes,
      ].toSorted(compareItems),
      more: [...due, back, closes].some((rows) => rows.length === MOST),
    }));
  });

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

function readCloses(book: Book, { from, to }: Args): Reading<CalendarItem[]> {
  const closing = book.deals.where('[closed+ix.close]').between([0, from], [0, to], true, true).limit(MOST).toArray();
  return closing.then((deals) =>
    readAccounts(
      book,
      deals.map(({ accountId }) => accountId),
    ).then((accounts) =>
      deals.map((deal) => ({
        id: deal.id,
        date: deal.ix.close,
        what: 'close' as const,
        dealId: deal.id,
        dealName: deal.name,
        accountName: accounts.get(deal.accountId)?.name ?? '',
        kindName: null,
        words: '',
      })),
    ),
  );
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

function compareItems(a: CalendarItem, b: CalendarItem): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return ORDER.indexOf(a.what) - ORDER.indexOf(b.what);
}
