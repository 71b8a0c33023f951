import type { CommandArgs } from '../../../lib/contract/commands.ts';
import type { CAME_OF_IT, CivilDate, CommitmentKind, Id } from '../../../lib/domain/rows/types.ts';
import { morningOf } from '../ledger/next-morning.ts';
import type { DueValue } from '../form/due-value.ts';

/** What the rep says of a call or a talk. `kind` null = nothing was asked: an honest answer too. */
export interface CallFields {
  channel: 'call' | 'meeting' | 'linkedin' | 'other';
  contactIds: Id[];
  /** Absent = today. */
  on?: CivilDate;
  note: string;
  kind: CommitmentKind | null;
  words: string;
  state: (typeof CAME_OF_IT)[number];
  due: DueValue;
}

export function emptyCall(contactId: Id | null): CallFields {
  return {
    channel: 'call',
    contactIds: contactId === null ? [] : [contactId],
    note: '',
    kind: null,
    words: '',
    state: 'asked',
    due: { text: '', due: null },
  };
}

/** At noon of an earlier day: nobody notes the hour. */
const NOON = 12;

export function logArgs(dealId: Id, fields: CallFields, today: CivilDate): CommandArgs<'log-exchange'> {
  const { channel, contactIds, note, kind, words, state, due, on = today } = fields;
  return {
    dealId,
    channel,
    contactIds,
    note,
    ...(on < today ? { at: morningOf(on, NOON) } : {}),
    ask: kind === null ? null : { kind, words, state, due: due.due },
  };
}
