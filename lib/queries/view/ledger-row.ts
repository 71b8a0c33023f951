/** One commitment as the ledger shows it. */
import type { LedgerRow } from '../../contract/views.ts';
import { civilDateOf, daysBetween } from '../../domain/time/civil-date.ts';
import type { Clock } from '../../domain/time/clock.ts';
import { isOpenAsk, isSnoozed, isUnanswered, nextStates } from '../../domain/commitment/commitment.ts';
import { followUpLanguage, followUpsOf } from '../../domain/follow-up/follow-up.ts';
import type { Commitment, Instant, Process } from '../../domain/rows/types.ts';
import { kindName } from './stage-marks.ts';

interface LedgerNames {
  contactName: string | null;
  dealName: string;
  accountName: string;
  process: Process;
  /** Commitments of the same deal that are at hand: what was asked before is asked in other words. */
  others: readonly Commitment[];
}

export function ledgerRow(commitment: Commitment, names: LedgerNames, clock: Clock): LedgerRow {
  const { now, zone } = clock;
  const today = civilDateOf(now, zone);
  const since = civilDateOf(commitment.askedAt ?? commitment.createdAt, zone);
  return {
    commitment,
    kindName: kindName(names.process, commitment.kind),
    contactName: names.contactName,
    dealName: names.dealName,
    accountName: names.accountName,
    ageDays: Math.max(0, daysBetween(since, today)),
    daysToDue: commitment.due ? daysBetween(today, commitment.due.date) : null,
    unanswered: isUnanswered(commitment, clock),
    snoozed: isSnoozed(commitment, now),
    nextStates: nextStates(commitment.state, commitment.direction),
    ...(isOpenAsk(commitment) ? { followUps: followUpsIn(commitment, names) } : {}),
  };
}

function followUpsIn(ask: Commitment, { others, process }: LedgerNames): string[] {
  return followUpsOf(ask, others, followUpLanguage(ask, process));
}

/** Open asks by age, then our promises by date, then what was given, then what is over; the newest first in the last two. */
export function compareInDeal(a: Commitment, b: Commitment): number {
  const [left, right] = [placeOf(a), placeOf(b)];
  if (left !== right) return left - right;
  if (left === 0) return sinceOf(a) - sinceOf(b);
  if (left === 1) return dueOf(a).localeCompare(dueOf(b)) || sinceOf(a) - sinceOf(b);
  return b.stateAt - a.stateAt;
}

function placeOf({ state, direction }: Commitment): 0 | 1 | 2 | 3 {
  const open = state === 'to-ask' || state === 'asked';
  if (direction === 'they' && open) return 0;
  if (direction === 'we' && (open || state === 'given')) return 1;
  return direction === 'they' && state === 'given' ? 2 : 3;
}

function sinceOf({ askedAt, createdAt }: Commitment): Instant {
  return askedAt ?? createdAt;
}

/** Without a date: behind every date. */
function dueOf({ dueOn }: Commitment): string {
  return dueOn === '' ? '9999' : dueOn;
}
