import type { CommitmentDraft } from '../../../lib/contract/views.ts';
import { CAME_OF_IT, COMMITMENT_KINDS } from '../../../lib/domain/rows/types.ts';
import type {
  Channel,
  Commitment,
  CommitmentKind,
  CommitmentState,
  Direction,
  FIRST_STATES,
  Id,
} from '../../../lib/domain/rows/types.ts';
import type { DueValue } from '../form/due-value.ts';
import { dueText } from '../form/due-value.ts';

/** What the editor of a commitment holds while it is open. */
export interface CommitmentFields {
  kind: CommitmentKind;
  direction: Direction;
  words: string;
  contactId: Id | null;
  due: DueValue;
  channel: Channel;
  soft: boolean;
  state: CommitmentState;
}

export const KINDS: readonly CommitmentKind[] = COMMITMENT_KINDS;
export const CHANNELS = ['mail', 'linkedin', 'call', 'meeting', 'other'] as const satisfies readonly Channel[];
/** What a commitment can be recorded as at once, by who owes it; a promise is asked of nobody, and not answered. */
export const STATES_AT_FIRST = {
  they: [...CAME_OF_IT, 'to-ask'],
  we: ['given', 'asked'],
} as const satisfies Record<Direction, readonly (typeof FIRST_STATES)[number][]>;

export function fieldsOfDraft(draft: CommitmentDraft, kind: CommitmentKind | undefined): CommitmentFields {
  const { direction, words, contactId, channel, due, soft, state } = draft;
  return {
    kind: kind ?? draft.kind,
    direction,
    words,
    contactId,
    channel,
    soft,
    due: { text: draft.dueText === '' ? dueText(due) : draft.dueText, due },
    state,
  };
}

export function fieldsOfCommitment(commitment: Commitment): CommitmentFields {
  const { kind, direction, words, contactId, channel, soft, state, due } = commitment;
  return { kind, direction, words, contactId, channel, soft, state, due: { text: dueText(due), due } };
}

/** Everything that an arrow of the editor may change at once, direction with its first state. */
export function turnDirection(fields: CommitmentFields, direction: Direction): CommitmentFields {
  return { ...fields, direction, state: STATES_AT_FIRST[direction][0] };
}
