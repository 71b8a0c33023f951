import type { CommitmentKind, Statement } from '../../rows/types.ts';

/**
 * Slots: `{thing}` what the deal is about, `{crew}` who does the work, `{other}` somebody else at the client, by
 * first name in English, `{money}` the deal's value, `{on}` "on Thursday", `{by}` "by Thursday". A phrase with `{on}` or `{by}` needs a date,
 * one with `{other}` a second person, one with `{money}` a value.
 */
export interface Phrases {
  asks: Record<CommitmentKind, string[]>;
  /** Of ours: while we learn, and once there is something to decide on. */
  promises: { early: string[]; late: string[] };
  /** Notes of exchanges: what came of it. */
  notes: string[];
  /** Why an element was passed over or does not apply. */
  whys: string[];
  /** Answers of information elements, by stage, in the order of the process. */
  answers: Record<string, string[]>;
  /** What people of the client say: how it is, what they want, what worries them. */
  said: Record<Statement['about'], string[]>;
  /** Why something that stood fell, in the rep's words. */
  causes: string[];
  /** A note on the deal itself. */
  dealNotes: string[];
}
