import type { LedgerRow } from '../../../lib/contract/views.ts';
import { addDays, civilDateOf } from '../../../lib/domain/time/civil-date.ts';
import type { Instant } from '../../../lib/domain/rows/types.ts';
import type { Locale } from '../../hooks/words/locale.ts';
import { dayTeller, relativeDays } from '../../ui/words/date-words.ts';
import type { MarkState } from '../../ui/marks/StateMark.tsx';

/** The process names its kinds; what is of none is named by us. */
export function kindOf(row: Pick<LedgerRow, 'commitment' | 'kindName'>, { t }: Locale): string {
  return row.commitment.kind === 'other' ? t('kind.other') : row.kindName;
}

export function markOf(row: Pick<LedgerRow, 'commitment' | 'unanswered' | 'snoozed'>): MarkState {
  return row.unanswered && !row.snoozed ? 'unanswered' : row.commitment.state;
}

/**
 * When, in the words that matter for its state: due, no answer since, kept on.
 * @param exact with every day in full: what stands on hover
 */
export function entryWhen(row: LedgerRow, now: Instant, { t, language }: Locale, exact = false): string {
  const { commitment, unanswered, daysToDue, ageDays } = row;
  const say = dayTeller(now, language, exact);
  const day = (at: Instant) => say(civilDateOf(at));
  if (row.snoozed) return t('answers.aside', { when: day(commitment.snoozedUntil ?? now) });
  const { replyBy } = commitment;
  // Whoever said that another day is better has answered, and named none by then.
  if (unanswered && replyBy !== undefined) return t('entry.noAnswerBy', { when: say(replyBy) });
  if (unanswered) return t('entry.noAnswer', { when: day(commitment.askedAt ?? commitment.stateAt) });
  if (commitment.state === 'given' && commitment.due !== null && daysToDue !== null) {
    return t(daysToDue < 0 ? 'entry.overdue' : 'entry.due', { when: say(commitment.due.date) });
  }
  if (commitment.state === 'asked') {
    const when = exact ? say(addDays(civilDateOf(now), -ageDays)) : relativeDays(-ageDays, language);
    return replyBy === undefined ? t('entry.asked', { when }) : t('answers.askedBy', { when, by: say(replyBy) });
  }
  if (commitment.state === 'to-ask') return t('state.to-ask');
  return t('entry.settled', { state: t(`state.${commitment.state}`), when: day(commitment.stateAt) });
}

/** Red is for what is missing in the rep's own record: no answer seen, a promise past its day. */
export function isLate(row: LedgerRow): boolean {
  if (row.snoozed) return false;
  return row.unanswered || (row.commitment.state === 'given' && (row.daysToDue ?? 0) < 0);
}
