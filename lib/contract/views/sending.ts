/** What was sent from the page, as far as the rep has a say in it. */
import type { CommandArgs } from '../commands.ts';
import type {
  CommitmentKind,
  Direction,
  DueDate,
  Id,
  Instant,
  MessageLink,
  SentenceLabel,
  Errand,
} from '../../domain/rows/types.ts';

/** A sentence of a sent message that asks for something, or promises it. */
export interface FoundAsk {
  words: string;
  kind: CommitmentKind;
  direction: Direction;
  soft: boolean;
  due: DueDate | null;
  /** What it was taken for. */
  found: { label: SentenceLabel; kind: CommitmentKind | null; probability: number };
}

export type SentAsk = NonNullable<CommandArgs<'record-sent'>['asks']>[number];

/** A sent message, as it would be recorded. */
export interface SentMessage {
  /** See `queries/page/message-key`. */
  messageKey: string;
  /** Under which marks beside the draft stand, if there was one. */
  draftKey: string | null;
  channel: 'mail' | 'linkedin';
  at: Instant;
  link: MessageLink | null;
  contactIds: Id[];
  /** Name of the one it went to, or their address. */
  whom: string | null;
  errand: Errand | null;
  /** `null` = none is clear: the rep says which. */
  dealId: Id | null;
}

/** Asked once, calmly: what the rep has not said yet about a message that was sent. */
export interface SentQuestion extends SentMessage {
  /** At least one. */
  asks: FoundAsk[];
  /** The message's deal, or those that it may be about. */
  deals: { dealId: Id; dealName: string; accountName: string }[];
  /** Put into the list to catch up on from then on. */
  until: Instant;
}

/** The rep has deleted a message, or withdrawn an invitation, that was in the record. */
export type TakenBack = 'message' | 'invitation';

export interface SentView {
  /** Newest first; the first may still be asked, the rest is there to catch up on. */
  questions: SentQuestion[];
  /** Planned to be sent later, and seen by nobody as sent yet: recorded once the message is seen. */
  scheduled: { messageKey: string; at: Instant; whom: string | null; dealName: string | null; asks: number }[];
  /** Ours in the thread on screen, sent from another machine or before: not in the record. */
  elsewhere: SentQuestion[];
  /** Newest first: said once, with a way to have its record again. `key` names this for `pass-sent`. */
  takenBack: { key: string; commandId: Id; what: TakenBack; whom: string | null }[];
}
