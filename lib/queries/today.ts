/** What needs the rep today, grouped by why, the most urgent first. */
import type { ParsedQueryArgs } from '../contract/queries.ts';
import type { LedgerRow, TodayGroup, TodayView } from '../contract/views.ts';
import { civilDateOf } from '../domain/time/civil-date.ts';
import { TODAY_REASONS } from '../domain/commitment/needs-today.ts';
import type { Need } from '../domain/commitment/needs-today.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Kept } from '../store/rows/rows.ts';
import { clockOf } from './env.ts';
import type { Answer } from './env.ts';
import { drawRows } from './ledger/ledger.ts';
import { all } from './read/reading.ts';
import { readNextDue, readToday } from './read/waiting/today.ts';

type Needing = Need<Kept<'commitment'>>;

export const answerToday: Answer<ParsedQueryArgs<'today'>, TodayView> = (book, env, { limit }) => {
  const clock = clockOf(env);
  const nextDue = readNextDue(book, civilDateOf(clock.now, clock.zone));
  return all([readToday(book, clock), nextDue]).then(([{ needs, cut }, nextDueOn]) => {
    const first = firstOfEach(needs, limit);
    return drawRows(
      book,
      env,
      first.map(({ row }) => row),
    ).then((drawn) => ({
      groups: groupRows(needs, first, drawn).map((group) => ({ ...group, more: cut.includes(group.reason) })),
      total: needs.length,
      more: cut.length > 0,
      nextDueOn,
    }));
  });
};

/** @param drawn the rows of `first`, in its order */
function groupRows(
  needs: readonly Needing[],
  first: readonly Needing[],
  drawn: readonly LedgerRow[],
): Omit<TodayGroup, 'more'>[] {
  const of = groupBy(needs, ({ reason }) => reason);
  return TODAY_REASONS.flatMap((reason) => {
    const total = of.get(reason)?.length ?? 0;
    return total === 0 ? [] : [{ reason, rows: drawn.filter((_, at) => first[at]?.reason === reason), total }];
  });
}

/** Of every reason the most urgent, so that none hides another; where one has fewer, the others have its room. */
function firstOfEach(needs: readonly Needing[], limit: number): Needing[] {
  const groups = [...groupBy(needs, ({ reason }) => reason).values()];
  const share = Math.floor(limit / Math.max(1, groups.length));
  const first = new Set(groups.flatMap((group) => group.slice(0, share)));
  const others = needs.filter((need) => !first.has(need)).slice(0, limit - first.size);
  const shown = new Set([...first, ...others]);
  return needs.filter((need) => shown.has(need));
}
