/**
 * One page for a talk with the manager. It holds what a record of work holds: stages, asks, promises, people, counts. No
 * reason, note, review, audit or statement is in it, and nothing that would lead to one.
 */
import type { Rate } from '../../domain/commitment/rates.ts';
import type { CommitmentState, Direction, Instant, Level, Outcome } from '../../domain/rows/types.ts';

export interface BriefCommitment {
  kind: string;
  contactName: string | null;
  direction: Direction;
  state: CommitmentState;
  at: Instant;
  /** Civil date; empty = none. */
  dueOn: string;
}

export interface DealBrief {
  account: string;
  name: string;
  outcome: Outcome | null;
  stage: string;
  honest: string;
  /** The same two stages as the bar draws them. */
  bar: { stages: { key: string; name: string }[]; claimed: string; honest: string };
  value: number | null;
  currency: string;
  expectedClose: string | null;
  /** Kinds between the honest stage and the claimed one that do not stand. */
  missing: string[];
  nextAsk: { kind: string; contactName: string | null } | null;
  standing: BriefCommitment[];
  openAsks: BriefCommitment[];
  promises: BriefCommitment[];
  levels: { level: Level; names: string[] }[];
}

export interface RepBrief {
  openDeals: number;
  /** What all but the open deals’ count and worth and the two rates of a year is of: the newest ones. */
  looked: { open: number; closed: number };
  /** There are older ones. */
  more: boolean;
  stages: { name: string; claimed: number; honest: number }[];
  /** Of all open deals. `deals` = how many of them have a value; `null` = of so many nobody counted. */
  worth: { currency: string; value: number; deals: number | null }[];
  askRate: Rate;
  obtained: Rate;
  kept: { us: Rate; them: Rate };
  /** Won ÷ (won + lost). */
  won: Rate;
  /** Of open deals: without a standing, dated commitment of the client. */
  stalled: { account: string; name: string; stage: string }[];
}

export type BriefView = { of: 'deal'; deal: DealBrief } | { of: 'rep'; rep: RepBrief };
