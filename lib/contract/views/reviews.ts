/** Deals that ended, looked back on; and who ended how without an element. */
import type {
  CommitmentKind,
  CommitmentState,
  Id,
  Instant,
  Outcome,
  ReasonKey,
  Review,
} from '../../domain/rows/types.ts';
import type { DealName, ElementName } from './winloss.ts';

export interface ReviewRow {
  deal: DealName;
  outcome: Outcome;
  closedAt: Instant | null;
  review: Pick<Review, 'cause' | 'lesson' | 'doneAt'> | null;
}

export interface ReviewsView {
  /** Closed deals without a review, or with one half done; the newest first. */
  waiting: ReviewRow[];
  done: ReviewRow[];
  /** More deals have ended than these. */
  more: boolean;
}

/** One kind of commitment in one stage: every ask that was made for it, or none. */
export interface ReviewAsk {
  kind: CommitmentKind;
  name: string;
  /** Why nobody had to ask for it; `null` = it was to be asked for. */
  excused: 'not_applicable' | 'already_true' | null;
  asks: { id: Id; state: CommitmentState; words: string; at: Instant }[];
}

export interface ReviewView {
  deal: DealName;
  outcome: Outcome | null;
  closedAt: Instant | null;
  openDays: number;
  review: Review | null;
  /** The stages that the deal went through, with what is usual there. */
  stages: { key: string; name: string; asks: ReviewAsk[] }[];
  /** Passed over without a legitimate reason, each with the honest one, where it was said. */
  passed: (ElementName & { reason: ReasonKey | null })[];
  /** Levels that somebody was heard from on, and people heard from in all. */
  levels: number[];
  people: number;
}

/** How deals ended, or stand, in which an element was passed over. */
export interface VarianceRow {
  element: ElementName;
  won: DealName[];
  lost: DealName[];
  open: DealName[];
  /** Disqualified, or back to nurture. */
  aside: DealName[];
}

export interface VarianceView {
  rows: VarianceRow[];
  looked: number;
  more: boolean;
}
