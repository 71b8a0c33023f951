import type { LedgerRow } from '../../../lib/contract/views.ts';
import { nextStates } from '../../../lib/domain/commitment/commitment.ts';
import { followUpsOf } from '../../../lib/domain/follow-up/follow-up.ts';
import type { Commitment, CommitmentKind, CommitmentState } from '../../../lib/domain/rows/types.ts';
import { daysAgo } from './clock.ts';

interface Told {
  id: string;
  kind: CommitmentKind;
  kindName: string;
  who: string | null;
  state: CommitmentState;
  words: string;
  ageDays: number;
  direction?: 'they' | 'we';
  due?: string;
  daysToDue?: number;
  unanswered?: boolean;
  soft?: boolean;
}

export function ledgerRow(told: Told): LedgerRow {
  const direction = told.direction ?? 'they';
  const commitment: Commitment = {
    id: told.id,
    dealId: 'deal',
    kind: told.kind,
    direction,
    soft: told.soft ?? false,
    words: told.words,
    contactId: null,
    state: told.state,
    askedAt: daysAgo(told.ageDays),
    stateAt: daysAgo(Math.max(0, told.ageDays - 2)),
    due: told.due === undefined ? null : { date: told.due },
    dueOn: told.due ?? '',
    channel: 'mail',
    link: { url: `https://mail.google.com/mail/u/0/#inbox/${told.id}`, label: 'Night shift gaps' },
    messageKey: told.id,
    createdAt: daysAgo(told.ageDays),
    updatedAt: daysAgo(told.ageDays),
  };
  return {
    commitment,
    kindName: told.kindName,
    contactName: told.who,
    dealName: 'Night-shift scheduling',
    accountName: 'Northwind Traders',
    ageDays: told.ageDays,
    daysToDue: told.daysToDue ?? null,
    unanswered: told.unanswered ?? false,
    snoozed: false,
    nextStates: nextStates(told.state, direction),
    ...(told.state === 'asked' && direction === 'they' ? { followUps: followUpsOf(commitment, [], 'en') } : {}),
  };
}

export const LEDGER: LedgerRow[] = [
  ledgerRow({
    id: 'c1',
    kind: 'change',
    kindName: 'Change',
    who: 'Dana Whitfield',
    state: 'asked',
    words:
      'Is this something you are going to fix before the autumn peak, and what happens if it is still like this then?',
    ageDays: 12,
    unanswered: true,
  }),
  ledgerRow({
    id: 'c2',
    kind: 'consensus',
    kindName: 'Build consensus',
    who: 'Tomas Berg',
    state: 'asked',
    words: 'Who on the night shift feels this most, and could you introduce me?',
    ageDays: 3,
    soft: true,
  }),
  ledgerRow({
    id: 'c3',
    kind: 'other',
    kindName: 'Something else',
    who: 'Dana Whitfield',
    state: 'given',
    direction: 'we',
    words: 'I will send the comparison with the two other sites by Thursday.',
    ageDays: 6,
    due: '2026-05-07',
    daysToDue: 3,
  }),
  ledgerRow({
    id: 'c4',
    kind: 'explore',
    kindName: 'Explore',
    who: 'Dana Whitfield',
    state: 'given',
    words: 'Tuesday at two works, I will bring Tomas and the rota of the last quarter.',
    ageDays: 9,
    due: '2026-05-12',
    daysToDue: 8,
  }),
  ledgerRow({
    id: 'c5',
    kind: 'time',
    kindName: 'Time',
    who: 'Dana Whitfield',
    state: 'kept',
    words: 'Twenty minutes on Friday.',
    ageDays: 21,
  }),
];

/** Recorded without a question, with the rep's leave. */
export const FOUND_LEDGER: LedgerRow[] = LEDGER.map((row) => ({
  ...row,
  commitment: { ...row.commitment, found: true },
}));
