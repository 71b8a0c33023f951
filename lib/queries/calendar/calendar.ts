/** What falls on the days from one to another, on open deals, by index. */
import type { ParsedQueryArgs } from '../../contract/queries.ts';
import type { CalendarItem, CalendarView, LedgerRow } from '../../contract/views.ts';
import { addDays, civilDateOf } from '../../domain/civil-date.ts';
import type { Book } from '../../store/book.ts';
import type { Kept } from '../../store/rows.ts';
import type { Answer, QueryEnv } from '../env.ts';
import { drawRows } from '../ledger.ts';
import { startOfDay } from '../read/day-edges.ts';
import { readAccounts } from '../read/many-deals.ts';
import { all } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';
import { readBusyDays } from './busy-days.ts';
import type { Entry } from './busy-days.ts';

type Args = ParsedQueryArgs<'calendar'>;
type Row = Kept<'commitment'>;

/** More than that is put aside by nobody. */
const MOST_BACK = 200;

/** A single day is shown whole; of several, so much of each that all of them are in sight. */
const MOST_A_DAY = 8;
const MOST_OF_ONE_DAY = 500;

export const answerCalendar: Answer<Args, CalendarView> = (book, env, args) =>
  readBack(book, env, args).then((rows) => {
    const back = rows.map((row) => ({ date: civilDateOf(row.snoozedUntil ?? 0, env.zone), row }));
    const alone = args.from === args.to;
    const most = alone ? MOST_OF_ONE_DAY : MOST_A_DAY;
    return readBusyDays(book, args, most, back).then((days) => {
      const rest = days.filter(({ count }) => count > most).map(({ date, count }) => ({ date, count: count - most }));
      const shown = days.flatMap(({ entries }) => entries);
      return drawEntries(book, env, shown).then((items) => ({
        items,
        rest: alone ? [] : rest,
        more: rows.length === MOST_BACK || (alone && rest.length > 0),
      }));
    });
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

function readBack(book: Book, env: Pick<QueryEnv, 'zone'>, { from, to }: Args): Reading<Row[]> {
  const [start, end] = [startOfDay(from, env.zone), startOfDay(addDays(to, 1), env.zone)];
  return book.commitments
    .where('[ix.closed+snoozedUntil]')
    .between([0, start], [0, end], true, false)
    .limit(MOST_BACK)
    .toArray();
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
