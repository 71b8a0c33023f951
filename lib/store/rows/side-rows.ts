/** Rows that lie beside those of the rep's records: what was carried out, counted, deleted and told, and what is under way. */
import type { CommandResult } from '../../contract/commands.ts';
import type { FoundAsk, SentAsk, SentMessage, TakenBack, Unfinished } from '../../contract/views.ts';
import type { ProcessContent } from '../../domain/process/content.ts';
import type { Id, Instant, RowType } from '../../domain/rows/types.ts';
import type { Stamp } from '../writing/clock.ts';

/** Written to outside of the book's own transactions, and part of no answer. */
export const APART: ReadonlySet<string> = new Set(['sends', 'reminded']);

/** A command that was carried out, so that a caller who asks again gets the same answer. */
export interface CommandRow {
  id: Id;
  name: string;
  at: Instant;
  result: CommandResult;
}
/** The readable log of deletions: time, type and count, never a name. */
export interface DeletionRow {
  id: Id;
  at: Instant;
  type: RowType;
  count: number;
}
/** Rows that a command removed and whose text is still in the events, for undo. `id` is the command's. */
export interface PurgeRow {
  id: Id;
  at: Instant;
  rows: { type: RowType; id: string }[];
}
/** A digest or reminder that was told: see `lib/reminders/told.ts`. `at` only keeps their order. */
export interface RemindedRow {
  key: string;
  at: Instant;
}
/** A slice of the state before the last restore. */
export interface BeforeRow {
  id: number;
  table: string;
  rows: object[];
}

/** One total: see `lib/store/writing/counts.ts`. */
export interface CountRow {
  key: string;
  n: number;
}

/** All that would be recorded of a message, read when it was sent. */
export interface PreparedSend extends SentMessage {
  /** Its deal, or those that it may be about. */
  deals: Id[];
  /** Confirmed beside the draft, or recorded with the rep's leave. */
  sure: SentAsk[];
  open: FoundAsk[];
}

export interface Acted {
  armedAt: Instant;
  stage: string;
  messageKey: string | null;
  /** By what its words are known again: others mean that it was edited since. */
  words?: string;
}

export type SendRow = { key: string; at: Instant } &
  /** `state`: see `page/sending`. `acted`: the state that has been acted upon, of which press of Send. */
  (
    | { kind: 'under-way'; state: unknown; prepared: PreparedSend | null; acted: Acted | null }
    | { kind: 'scheduled'; prepared: PreparedSend }
    | { kind: 'question'; prepared: PreparedSend }
    | { kind: 'passed'; answered?: true }
    /** What was recorded of it was taken back by this command. */
    | { kind: 'taken-back'; messageKey: string; commandId: Id; what: TakenBack; whom: string | null }
    | { kind: 'unfinished'; text: Unfinished }
  );
export type SendRowOf<K extends SendRow['kind']> = Extract<SendRow, { kind: K }>;

/** A process that the rep is writing: see `commands/process/drafts`. */
export interface ProcessDraft {
  /** Of the process that it becomes a version of. */
  key: string;
  /** Names this state of it. Absent on drafts from before several tabs could write one each. */
  mark?: string;
  /** The version that it was begun from. */
  madeFrom: string;
  content: ProcessContent;
  at: Instant;
}

/** What the store knows about itself. */
export interface MetaMap {
  /** `databaseId` names this database on this machine, for the sentinel; `bookId` names its content, wherever it goes. */
  identity: { databaseId: Id; bookId: Id; device: Id; createdAt: Instant };
  /** The last stamp given or seen. */
  clock: { last: Stamp | null };
  /** When text was last purged: older snapshots may still hold it. */
  purged: { at: Instant };
  /** The sums of open deals are among the counts: books of before version 3 get them at their next opening. */
  summed: { at: Instant };
  /** Asks and chances are counted by spans, and what is due by days: books from before that get this at their next opening. */
  dated: { at: Instant };
  /** The restore whose previous state stands in `before`, the clock right after it, and whose book it was. */
  restored: {
    commandId: Id;
    clock: Stamp | null;
    bookId: Id;
    /** Only what it changed: see `lib/store/copies/inverse.ts`. */ partly?: boolean;
  };
  /** One for each process, or one for each tab that it was written in at the same time; the latest last. */
  drafts: { drafts: ProcessDraft[] };
  /** Only for a moment: see `lib/store/opening/new-log.ts`. */
  [fill: `fill ${number}`]: { bytes: Uint8Array };
  /** See `lib/store/remembered/shelf.ts`. */
  [answer: `answer ${string}`]: { code: string; text: string };
}

export type MetaRow = { [K in keyof MetaMap]: { key: K; value: MetaMap[K] } }[keyof MetaMap];
