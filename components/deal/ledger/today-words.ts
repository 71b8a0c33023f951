import type { LedgerRow } from '../../../lib/contract/views.ts';
import type { Instant } from '../../../lib/domain/rows/types.ts';
import type { Locale } from '../../hooks/words/locale.ts';
import { dayTeller } from '../../ui/words/date-words.ts';
import { entryWhen } from './entry-words.ts';

/** Why it stands in today: the day on which it was due, or since when no answer was seen. */
export function todayWhen(row: LedgerRow, now: Instant, locale: Locale, exact = false): string {
  const { commitment, daysToDue, unanswered } = row;
  const { due } = commitment;
  if (due === null || daysToDue === null || daysToDue > 0 || unanswered) return entryWhen(row, now, locale, exact);
  const day = dayTeller(now, locale.language, exact)(due.date);
  const when = due.time === undefined ? day : `${day}, ${due.time}`;
  return locale.t(daysToDue < 0 ? 'entry.overdue' : 'entry.due', { when });
}

/** Red is for what is missing in the rep's own record: no answer seen, a day that has passed. */
export function isPast({ unanswered, daysToDue }: LedgerRow): boolean {
  return unanswered || (daysToDue ?? 0) < 0;
}
