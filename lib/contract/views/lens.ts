/** What the draft that is being written asks for, or that it asks for nothing. */
import type { CommitmentKind, DueDate, Id, SentenceLabel } from '../../domain/rows/types.ts';
import type { NextAsk } from './deal.ts';

/**
 * Why nothing is said about a draft. `empty` and `short`: there is too little to read; `internal`: to colleagues alone;
 * `none`: its thread is no deal's business; `language`: one that is not read.
 */
export type LensSilence = 'empty' | 'short' | 'internal' | 'none' | 'language' | 'thanks' | 'scheduling';

/** A sentence and what it was taken for, as a judgement on it has to say. */
export interface LensSentence {
  text: string;
  /** Offsets into the draft's own text. */
  start: number;
  end: number;
  found: { label: SentenceLabel; kind: CommitmentKind; probability: number };
}

/** An ask, or a promise of ours. */
export interface LensFind extends LensSentence {
  /** By the rep's word where there is one, else as found. */
  label: SentenceLabel;
  kind: CommitmentKind;
  kindName: string;
  /** The words that decided, as they stand in the text. */
  because: string[];
  /** How long it would take, as it stands in the text: "20 minutes". */
  amount: string | null;
  due: DueDate | null;
  /** The words may mean another day too. */
  dueUnsure: boolean;
  /** The rep's word on it in this draft: it is recorded when the draft is sent. */
  judgementId: Id | null;
  /** It stands in the deal's ledger already. */
  recorded: boolean;
}

export interface LensView {
  draft: {
    /** `null` = marks can't be kept for it. */
    key: string | null;
    draftId: string | null;
    subject: string | null;
    /** Others are open beside it. */
    several: boolean;
    /** Gmail takes inserted text at the caret; LinkedIn gets the clipboard. */
    canInsert: boolean;
  };
  /** Where it does not go to whom the next ask of the deal is for: the name. `null` = it does, or that can't be said. */
  goesTo: { name: string } | null;
  /** Of the next ask of the deal, for whoever reads this draft and in its language; `null` = there is none. */
  words: string | null;
  /** `null` = none is known for whom it goes to. */
  deal: { dealId: Id; dealName: string; accountName: string } | null;
  silent: LensSilence | null;
  /** In the order of the text. */
  found: LensFind[];
  /** What else stands there, for the rep to point at; the likeliest first. */
  rest: LensSentence[];
  /** What the deal's honest stage needs and the draft does not ask for. */
  missing: NextAsk | null;
  /** Every kind with its name in the process. */
  kinds: { kind: CommitmentKind; name: string }[];
}
