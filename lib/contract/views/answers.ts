/** Did you get it? A reply on screen beside an ask that waits for one. */
import type { Said } from '../../domain/commitment/answering.ts';
import type { CommitmentKind, DueDate, Id, Instant } from '../../domain/rows/types.ts';

export interface AnswerQuestion {
  commitmentId: Id;
  kind: CommitmentKind;
  kindName: string;
  contactName: string | null;
  /** Of the ask. */
  words: string;
  askedAt: Instant | null;
  /** As it was asked; `null` also where that day had passed when the reply was written. */
  due: DueDate | null;
  reply: {
    key: string;
    sender: string | null;
    /** Who of the deal wrote it; `null` = somebody else. */
    from: Id | null;
    /** `null` = the page does not say. */
    sentAt: Instant | null;
  };
  /** `null` = the reply does not say it clearly. `undelivered`: it is a mail system's, about the mail that asked. */
  suggested: Exclude<Said, 'none'> | null;
  /** The words of the reply that it was read from; empty = none. */
  because: string;
  /** The day that they took or named. */
  answerDue: DueDate | null;
  /** What they said of the time where that names no day, as in "next week"; `null` = a day, or nothing. */
  vague: string | null;
}
