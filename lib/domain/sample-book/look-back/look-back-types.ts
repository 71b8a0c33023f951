/** What the rep of the sample book says when looking back, and what it is said of. */
import type { Deal, Instant, Process } from '../../rows/types.ts';
import type { ReviewCause } from '../../win-loss/causes.ts';
import type { Random } from '../random.ts';
import type { SampleRows } from '../sample-rows.ts';

export interface ReviewWords {
  cause: ReviewCause;
  story: string;
  lesson: string;
}

export interface MoveWords {
  kind: string;
  what: string;
  why: string;
  /** Empty = not known yet. */
  result: string;
}

interface PlanWords {
  behaviour: string;
  practice: string;
  helper: string;
}

export interface LookBackWords {
  /** By key of the deal's plan. */
  reviews: Record<string, ReviewWords>;
  /** Of deals that have no words of their own. */
  won: ReviewWords[];
  lost: ReviewWords[];
  /** By key of the deal's plan. */
  moves: Record<string, MoveWords>;
  /** By key of the deal's plan: why an element made no sense there. */
  misfits: Record<string, string>;
  plans: { now: PlanWords; before: PlanWords };
}

export interface LookBackFrame {
  rows: SampleRows;
  process: Process;
  words: LookBackWords;
  random: Random;
  now: Instant;
  /** The deals that have a plan of their own, by its key. */
  named: ReadonlyMap<string, Deal>;
}
