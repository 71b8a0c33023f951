/** One look at the clock: what is to be told now, and when to look again. */
import { newsMinute } from '../domain/time/reminder-rules.ts';
import type { Instant } from '../domain/rows/types.ts';
import { startOfDay } from '../queries/read/day-edges.ts';
import { digestKey, digestVerdict, singleVerdict } from './due.ts';
import type { Moment, Single } from './due.ts';
import { dayAfter, instantOf, wallClock } from './wall-clock.ts';

export interface Look {
  /** Its key; `null` = not now. */
  digest: string | null;
  singles: Single[];
}

/** The digest comes first, and says for the day what would have been said one by one. */
export function lookNow(moment: Moment, singles: readonly Single[]): Look {
  const digest = digestVerdict(moment) === 'now' ? digestKey(wallClock(moment.now, moment.zone).date) : null;
  const told = digest === null ? moment.told : new Set([...moment.told, digest]);
  return { digest, singles: singles.filter((single) => singleVerdict(single, { ...moment, told }) === 'now') };
}

/**
 * When something may have become due, or the day has turned. `wakes` are moments until which something was put aside.
 * A look that comes too early finds nothing and asks this again, so it may be wrong, but never late by its own fault.
 */
export function nextLook(
  { now, zone, rules }: Omit<Moment, 'told'>,
  singles: readonly Single[],
  wakes: readonly Instant[],
): Instant {
  const { date } = wallClock(now, zone);
  const news = newsMinute(rules);
  const ahead = [
    ...(news === null ? [] : [instantOf(date, news, zone)]),
    instantOf(date, rules.quietTo, zone),
    ...singles.map(({ from }) => from),
    ...wakes,
  ].filter((at) => at > now);
  return Math.min(startOfDay(dayAfter(date), zone), ...ahead);
}
