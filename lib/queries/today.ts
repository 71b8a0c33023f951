/** What needs the rep today, grouped by why, the most urgent first. */
import type { ParsedQueryArgs } from '../contract/queries.ts';
import type { LedgerRow, TodayGroup, TodayView } from '../contract/views.ts';
import { civilDateOf } from '../domain/civil-date.ts';
import { compareToday, reasonToday, TODAY_REASONS } from '../domain/needs-today.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Kept } from '../store/rows.ts';
import type { Answer } from './env.ts';
import { drawRows } from './ledger.ts';
import { all } from './read/reading.ts';
import { readNextDue, readToday } from './read/today.ts';
import type { Clock } from './view/ledger-row.ts';

type Row = Kept<'commitment'>;

export const answerToday: Answer<ParsedQueryArgs<'today'>, TodayView> = (book, env, { limit }) => {
  const clock = { now: env.now(), zone: env.zone };
  const nextDue = readNextDue(book, civilDateOf(clock.now, clock.zone));
  return all([readToday(book, clock), nextDue]).then(([found, nextDueOn]) => {
    const rows = found.toSorted(compareToday(clock.now, clock.zone));
    return drawRows(book, env, firstOfEach(rows, clock, limit)).then((drawn) => ({
      groups: groupRows(rows, drawn, clock),
      total: rows.length,
      nextDueOn,
    }));
  });
};

function groupRows(found: readonly Kept<'commitment'>[], drawn: readonly LedgerRow[], clock: Clock): TodayGroup[] {
  const reasonOf = (row: Parameters<typeof reasonToday>[0]) => reasonToday(row, clock.now, clock.zone);
  return TODAY_REASONS.map((reason) => ({
    reason,
    rows: drawn.filter(({ commitment }) => reasonOf(commitment) === reason),
    total: found.filter((row) => reasonOf(row) === reason).length,
  })).filter(({ total }) => total > 0);
}

/** Of every reason the most urgent, so that none hides another; where one has fewer, the others have its room. */
function firstOfEach(rows: readonly Row[], { now, zone }: Clock, limit: number): Row[] {
  const groups = [...groupBy(rows, (row) => reasonToday(row, now, zone)).values()];
  const share = Math.floor(limit / Math.max(1, groups.length));
  const first = new Set(groups.flatMap((group) => group.slice(0, share)));
  const others = rows.filter((row) => !first.has(row)).slice(0, limit - first.size);
  const shown = new Set([...first, ...others]);
  return rows.filter((row) => shown.has(row));
}
