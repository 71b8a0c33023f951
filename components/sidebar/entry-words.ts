import type { LedgerRow } from '../../lib/contract/views.ts';
import { civilDateOf } from '../../lib/domain/civil-date.ts';
import type { CivilDate, Instant } from '../../lib/domain/types.ts';
import type { Locale } from '../hooks/locale.ts';
import { dayWords, relativeDays } from '../ui/date-words.ts';
import type { MarkState } from '../ui/StateMark.tsx';

/** The process names its kinds; what is of none is named by us. */
export function kindOf(row: Pick<LedgerRow, 'commitment' | 'kindName'>, { t }: Locale): string {
  return row.commitment.kind === 'other' ? t('kind.other') : row.kindName;
}

export function markOf(row: Pick<LedgerRow, 'commitment' | 'unanswered' | 'snoozed'>): MarkState {
  return row.unanswered && !row.snoozed ? 'unanswered' : row.commitment.state;
}

/** When, in the words that matter for its state: due, no answer since, kept on. */
export function entryWhen(row: LedgerRow, now: Instant, { t, language }: Locale): string {
  const { commitment, unanswered, daysToDue } = row;
  const today = civilDateOf(now);
  const day = (at: Instant) => dayWords(civilDateOf(at), today, language);
  if (row.snoozed) return t('answers.aside', { when: day(commitment.snoozedUntil ?? now) });
  if (unanswered) return t('entry.noAnswer', { when: day(commitment.askedAt ?? commitment.stateAt) });
  if (commitment.state === 'given' && commitment.due !== null && daysToDue !== null) {
    const when = dayWords(commitment.due.date, today, language);
    return daysToDue < 0 ? t('entry.overdue', { when }) : t('entry.due', { when });
  }
  if (commitment.state === 'asked') return askedWords(row, today, { t, language });
  if (commitment.state === 'to-ask') return t('state.to-ask');
  return t('entry.settled', { state: t(`state.${commitment.state}`), when: day(commitment.stateAt) });
}

function askedWords(
  { commitment, ageDays }: LedgerRow,
  today: CivilDate,
  { t, language }: Pick<Locale, 't' | 'language'>,
) {
  const when = relativeDays(-ageDays, language);
  const { replyBy } = commitment;
  if (replyBy === undefined) return t('entry.asked', { when });
  return t('answers.askedBy', { when, by: dayWords(replyBy, today, language) });
}

/** Red is for what is missing in the rep's own record: no answer seen, a promise past its day. */
export function isLate(row: LedgerRow): boolean {
  if (row.snoozed) return false;
  return row.unanswered || (row.commitment.state === 'given' && (row.daysToDue ?? 0) < 0);
}
