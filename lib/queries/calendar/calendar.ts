/** What falls on the days from one to another, on open deals, by index. */
import type { ParsedQueryArgs } from '../../contract/queries.ts';
import type { CalendarItem, CalendarView } from '../../contract/views.ts';
import { addDays, civilDateOf } from '../../domain/time/civil-date.ts';
import type { Book } from '../../store/book.ts';
import type { Kept } from '../../store/rows/rows.ts';
import type { Answer, QueryEnv } from '../env.ts';
import { startOfDay } from '../read/day-edges.ts';
import { readAccounts, readDeals, readProcesses } from '../read/deals/many-deals.ts';
import { all } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';
import { remember } from '../read/remember.ts';
import { readBusyDays } from './busy-days.ts';
import type { Entry } from './busy-days.ts';
import { kindName } from '../view/stage-marks.ts';

type Args = ParsedQueryArgs<'calendar'>;
type Row = Kept<'commitment'>;

/** More than that is put aside by nobody. */
const MOST_BACK = 200;

/** A single day is shown whole; of several, so much of each that all of them are in sight. */
const MOST_A_DAY = 6;
const MOST_OF_ONE_DAY = 500;

/** Everything that a calendar comes from. */
const TABLES = ['commitments', 'deals', 'accounts', 'processes'] as const;

export const answerCalendar: Answer<Args, CalendarView> = (book, env, args) =>
  remember(book, `calendar ${args.from} ${args.to} ${env.zone}`, TABLES, () => readCalendar(book, env, args));

const readCalendar = (book: Book, env: Pick<QueryEnv, 'zone'>, args: Args): Reading<CalendarView> =>
  readBack(book, env, args).then((rows) => {
    const back = rows.map((row) => ({ date: civilDateOf(row.snoozedUntil ?? 0, env.zone), row }));
    const alone = args.from === args.to;
    const most = alone ? MOST_OF_ONE_DAY : MOST_A_DAY;
    return readBusyDays(book, args, most, back).then((days) => {
      const rest = days.filter(({ count }) => count > most).map(({ date, count }) => ({ date, count: count - most }));
      const shown = days.flatMap(({ entries }) => entries);
      return drawEntries(book, shown).then((items) => ({
        items,
        rest: alone ? [] : rest,
        more: rows.length === MOST_BACK || (alone && rest.length > 0),
      }));
    });
  });

/** With the names of what they belong to. */
function drawEntries(book: Book, entries: readonly Entry[]): Reading<CalendarItem[]> {
  const rows = entries.flatMap((entry) => ('row' in entry ? entry.row : []));
  const closing = entries.flatMap((entry) => ('deal' in entry ? entry.deal : []));
  const dealIds = rows.map(({ dealId }) => dealId);
  return readDeals(book, dealIds).then((deals) => {
    const touched = [...deals.values(), ...closing];
    const accountIds = touched.map(({ accountId }) => accountId);
    const processIds = touched.map(({ processId }) => processId);
    return all([readAccounts(book, accountIds), readProcesses(book, processIds)]).then(([accounts, processOf]) =>
      entries.map((entry) => {
        const deal = 'deal' in entry ? entry.deal : deals.get(entry.row.dealId);
        const names = { dealName: deal?.name ?? '', accountName: accounts.get(deal?.accountId ?? '')?.name ?? '' };
        return 'deal' in entry
          ? closeOf(entry.deal, names)
          : itemOf(entry, names, kindName(processOf(deal?.processId ?? ''), entry.row.kind));
      }),
    );
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

type Names = Pick<CalendarItem, 'dealName' | 'accountName'>;

function closeOf({ id, ix }: Kept<'deal'>, names: Names): CalendarItem {
  return { id, date: ix.close, what: 'close', dealId: id, ...names, kindName: null, words: '' };
}

function itemOf({ row, what, date }: Extract<Entry, { row: Row }>, names: Names, kind: string): CalendarItem {
  const { id, dealId, words } = row;
  // That it is of no kind needs no word.
  return { id, date, what, dealId, ...names, kindName: row.kind === 'other' ? '' : kind, words };
}
