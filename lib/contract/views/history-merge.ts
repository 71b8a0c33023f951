/** What merging another machine's backup would do, before anything happens. */
import type { Instant, RowType } from '../../domain/rows/types.ts';

/** A value as the rep knows it. `word` is a message key. */
export type MergeValue =
  | { form: 'nothing' }
  | { form: 'text'; text: string }
  | { form: 'word'; key: string }
  | { form: 'money'; amount: number; currency: string }
  | { form: 'moment'; at: Instant };

export type MergeSide = 'own' | 'other';

export interface MergeRecordName {
  type: RowType;
  name: string;
  /** Of the deal that it belongs to; empty = none, or it is the deal. */
  deal: string;
}

/** Changed on both machines, and not to the same. */
export interface MergeConflict extends MergeRecordName {
  /** Names it in `MergeChoices`. */
  key: string;
  field: string;
  own: MergeWord;
  other: MergeWord;
  /** What stands unless the rep picks the other. */
  takes: MergeSide;
}

/** What one side says, since when, and by which machine it was said. */
export interface MergeWord {
  value: MergeValue;
  at: Instant;
  by: 'this' | 'another';
}

/** Deleted in one act on one machine, and still there on the other: what it was about, and how much went with it. */
export interface MergeDeletion extends MergeRecordName {
  others: number;
  by: MergeSide;
  at: Instant;
  /** It was changed later on the other machine, and stays. */
  stays: boolean;
}

/** Two records that are the same, unless the rep says otherwise. */
export interface MergeSame {
  key: string;
  type: RowType;
  /** The one that stays, and the one that goes into it. */
  names: [string, string];
  /** What they share, or the deal that they belong to. */
  shared: string;
}

export interface MergeTableRow {
  table: string;
  /** The same on both machines. */
  same: number;
  /** Only in the file: it comes in. */
  added: number;
  /** Changed in the file alone, or more recently: taken. */
  taken: number;
  /** Only here, or changed here alone: it stays. */
  kept: number;
  /** Put together from both. */
  both: number;
  removed: number;
}

/** A list that is cut short says how many there are in all. */
export interface MergeList<Row> {
  rows: Row[];
  total: number;
}

export interface MergePreview {
  ok: boolean;
  /** Message key; `null` when ok. */
  problem: string | null;
  madeAt: Instant | null;
  /** Both machines have everything that the other has. */
  nothing: boolean;
  /** The file is of a book that began by itself: no common past. */
  foreign: boolean;
  tables: MergeTableRow[];
  conflicts: MergeList<MergeConflict>;
  deletions: MergeList<MergeDeletion>;
  same: MergeList<MergeSame>;
  /** Changes that come into the log. */
  events: number;
  /** Its settings are others than those here, which stay. */
  settings: boolean;
  /** Saved views that come in, and how many of them under another name than they have there. */
  views: { added: number; renamed: number };
}

/** The rep's word, where it is not the default. */
export interface MergeChoices {
  /** For every conflict that is not named by itself; `null` = the later change. */
  all: MergeSide | null;
  one: Record<string, MergeSide>;
  /** Keys of `MergeSame` that are two after all. */
  apart: string[];
}
