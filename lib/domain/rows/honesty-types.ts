/** What is kept for honesty's sake: what was really said, what broke, what was skipped and why. As rows of plain data. */
import type { CommitmentKind, ElementKey, Level, ReasonKey, StageKey } from './process-types.ts';
import type { Channel, CivilDate, Id, Instant, MessageLink, Outcome } from './value-types.ts';

/** Words of the client's side that are worth keeping: how things are, what they want, what worries them. */
export interface Statement {
  id: Id;
  dealId: Id;
  about: 'ground-truth' | 'vision' | 'concern';
  words: string;
  contactId: Id | null;
  /** Of who said it, as it was known then. */
  level: Level | null;
  channel: Channel;
  link: MessageLink | null;
  at: Instant;
  sample?: true;
}

/** The honest stage went back. Kept: good information. */
export interface Regression {
  id: Id;
  dealId: Id;
  from: StageKey;
  to: StageKey;
  /** The one that broke. */
  commitmentId: Id;
  /** In the rep's words; empty = not said. */
  cause: string;
  at: Instant;
  sample?: true;
}

/** A step of one's own, off the map. It never ticks the step that it replaced. */
export interface OffMapMove {
  id: Id;
  dealId: Id;
  stage: StageKey;
  /** The rep's own name for this kind of move, so that moves of a kind find each other. */
  kind: string;
  what: string;
  why: string;
  /** What came of it; empty = not known yet. */
  result: string;
  worked: boolean | null;
  /** What the rep decided when moves of its kind offered themselves as a step; absent = nothing yet. */
  settled?: 'added' | 'left';
  at: Instant;
  sample?: true;
}

/** "Does not fit here": an element that made no sense in one deal. Five of them are a proposal to change the process. */
export interface Misfit {
  id: Id;
  dealId: Id;
  elementKey: ElementKey;
  why: string;
  /** What the rep decided when it became a proposal. */
  settled: 'changed' | 'kept' | null;
  at: Instant;
  sample?: true;
}

/** Red = I skip it, yellow = I resist it. */
export const PEN_COLOURS = ['red', 'yellow'] as const;

export interface AuditMark {
  /** Key of an element, or of a whole stage. */
  target: ElementKey;
  colour: (typeof PEN_COLOURS)[number];
  /** The first reason, and the real one. */
  said: ReasonKey | null;
  real: ReasonKey | null;
}

/** The process under the red pen. Private. */
export interface Audit {
  id: Id;
  processId: string;
  marks: AuditMark[];
  startedAt: Instant;
  /** `null` = the rep is still at it. */
  doneAt: Instant | null;
  sample?: true;
}

/** Why a deal was won or lost, in the rep's own view. Private. */
export interface Review {
  id: Id;
  dealId: Id;
  outcome: Outcome;
  /** See `REVIEW_CAUSES`; `null` = not said yet. */
  cause: string | null;
  /** The cause in words. */
  story: string;
  /** What the rep would do earlier. */
  earlier: ElementKey[];
  /** What the rep takes along. */
  lesson: string;
  startedAt: Instant;
  doneAt: Instant | null;
  sample?: true;
}

/** How well the rep says that a skill is theirs: 1 to 5. */
export interface Rating {
  id: Id;
  skill: string;
  score: 1 | 2 | 3 | 4 | 5;
  at: Instant;
  sample?: true;
}

/** Fourteen days with one skill. One at a time. */
export interface Plan {
  id: Id;
  skill: string;
  /** What the rep will do. */
  behaviour: string;
  /** Real asks that count; `null` = of every kind. */
  kind: CommitmentKind | null;
  /** How many of them. */
  asks: number;
  /** Something to read or to practise. */
  practice: string;
  /** Whom to ask for help. */
  helper: string;
  startsOn: CivilDate;
  /** The last day. */
  endsOn: CivilDate;
  /** `null` = it runs, or has run out. */
  stoppedAt: Instant | null;
  sample?: true;
}
