/** The process under the red pen, what deals show, and skills. Private: for the rep's own eyes. */
import type { Habit } from '../../domain/audit/habits.ts';
import type { ReasonFact } from '../../domain/audit/reason-facts.ts';
import type { Rate } from '../../domain/commitment/rates.ts';
import type { PlanState } from '../../domain/skills/plan.ts';
import type {
  Audit,
  CivilDate,
  ElementKey,
  HonestReason,
  Id,
  Instant,
  Plan,
  Process,
  ProcessElement,
  Rating,
  StageKey,
} from '../../domain/rows/types.ts';
import type { DealName } from './winloss.ts';

export interface AuditView {
  /** Without what is retired. */
  process: Pick<Process, 'id' | 'key' | 'name' | 'stages'>;
  /** The one under way, else the last finished one. */
  audit: Audit | null;
  /** Finished before it. */
  before: Audit | null;
  /** All of them, the newest first. */
  past: { id: Id; startedAt: Instant; doneAt: Instant | null; red: number; yellow: number }[];
}

export interface HabitsView {
  habits: Record<ElementKey, Habit>;
  /** How many deals it was read from; `newest` = only the newest of more. */
  deals: number;
  newest: boolean;
}

export interface AuditNudge {
  due: boolean;
  /** When the last audit was finished. */
  lastAt: Instant | null;
}

export type ReasonFacts = Partial<Record<HonestReason, ReasonFact>>;

/** What was marked, an element or a stage → the fact beside its reason; absent = nothing to say. */
export type AuditFacts = Record<ElementKey, ReasonFact>;

export interface SkillRow {
  skill: string;
  /** Elements of this stage that it makes easier. */
  elements: Pick<ProcessElement, 'key' | 'text' | 'group' | 'kind'>[];
  /** Oldest first, the newest of many. */
  ratings: Pick<Rating, 'at' | 'score'>[];
}

export interface PlanView {
  plan: Plan;
  state: PlanState;
  /** 1 on the first day, at most `days`. */
  day: number;
  days: number;
  /** Asked in its days, of its kind. */
  asked: number;
  /** Chances to ask that were taken: in its days, and in as many before them. */
  during: Rate;
  before: Rate;
  beforeFrom: CivilDate;
}

export interface SkillsView {
  processName: string;
  stages: { key: StageKey; name: string; skills: SkillRow[] }[];
  /** The one that runs or is ahead. */
  plan: PlanView | null;
  /** Those that are over or were stopped, the newest first. */
  past: PlanView[];
}

export interface SkillReachView {
  /** The three that touch most deals. */
  skills: { skill: string; of: number; open: DealName[]; ended: DealName[] }[];
  /** How many deals it was read from; `newest` = only the newest of more. */
  deals: number;
  newest: boolean;
}
