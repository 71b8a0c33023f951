/** What one deal of the sample book is built from: its plan, its people, its stages in time, its own stream of chance. */
import { addDays } from '../../time/civil-date.ts';
import { stageIndex } from '../../process/find.ts';
import type { CivilDate, Contact, Id, Instant, Process, Stage } from '../../rows/types.ts';
import type { Phrases } from '../words/phrase-types.ts';
import type { DealPlan, SampleLanguage } from '../plans/plan-types.ts';
import type { Random } from '../random.ts';
import { dayOf, workingDay } from './work-time.ts';

/** A stage while the deal was in it. */
export interface StageWindow {
  stage: Stage;
  /** First and last day, both included. */
  from: CivilDate;
  to: CivilDate;
  /** The deal has left it, or ended well in it. */
  past: boolean;
  /** Jumped on entry: nothing happened here. */
  skipped: boolean;
}

export interface DealFrame {
  plan: DealPlan;
  process: Process;
  language: SampleLanguage;
  phrases: Phrases;
  random: Random;
  now: Instant;
  today: CivilDate;
  dealId: Id;
  accountId: Id;
  /** In the order in which they came in. */
  people: Contact[];
  /** By key of the cast. */
  contacts: ReadonlyMap<string, Contact>;
  windows: StageWindow[];
}

type Timed = Pick<DealFrame, 'plan' | 'process' | 'random' | 'today'>;

/** Shares the deal's days out among the stages that it went through. A plan's stage that the process lacks is its first. */
export function stageWindows({ plan, process, random, today }: Timed): StageWindow[] {
  const last = Math.max(0, stageIndex(process, plan.stage));
  const first = plan.enters ? Math.max(0, stageIndex(process, plan.enters)) : 0;
  const start = addDays(today, -plan.started);
  const end = addDays(today, -(plan.closed ?? 0));
  const lastStart = lastStageStart(plan, today);
  const cuts = cutDays(plan.started - (plan.closed ?? 0), last - first + 1, random);
  return process.stages.slice(0, last + 1).map((stage, index) => {
    const step = index - first;
    const from = step <= 0 ? start : earlier(addDays(start, cuts[step] ?? 0), index === last ? lastStart : end);
    const to = index === last ? end : earlier(addDays(start, (cuts[step + 1] ?? 1) - 1), addDays(lastStart, -1));
    const past = index < last || plan.outcome === 'won';
    return { stage, from, to: step < 0 ? start : later(from, to), past, skipped: step < 0 };
  });
}

export function todayOf(now: Instant): CivilDate {
  return dayOf(now);
}

/** The last stage began before the oldest of what is pending in it. */
function lastStageStart(plan: DealPlan, today: CivilDate): CivilDate {
  const oldest = Math.max(0, ...plan.pending.map((pending) => pending.ago));
  return plan.closed === null ? workingDay(today, -oldest - 2) : addDays(today, -plan.closed - 4);
}

/** Days after the start at which each stage begins; the first is 0. */
function cutDays(days: number, stages: number, random: Random): number[] {
  const weights = Array.from({ length: stages }, () => 0.7 + random.next() * 0.6);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  return weights.map((weight) => {
    const cut = Math.round((before / total) * days);
    before += weight;
    return cut;
  });
}

const earlier = (one: CivilDate, other: CivilDate): CivilDate => (one < other ? one : other);
const later = (one: CivilDate, other: CivilDate): CivilDate => (one > other ? one : other);
