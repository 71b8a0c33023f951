/** Numbers that mean one thing everywhere: what was asked and got. Every share stands beside its counts, and none under five. */
import type { CommitmentKind } from '../rows/types.ts';

/** Fewer cases say nothing. */
export const LEAST_CASES = 5;

export interface Rate {
  n: number;
  of: number;
  /** 0 to 1; `null` = too few cases to say. */
  share: number | null;
}

export function rateOf(n: number, of: number): Rate {
  return { n, of, share: of < LEAST_CASES ? null : n / of };
}

/** How many of one kind stand in each state, of those that the client was asked for. */
export interface KindCounts {
  kind: CommitmentKind;
  asked: number;
  given: number;
  kept: number;
  broken: number;
  declined: number;
  dodged: number;
  /** Of `asked`: no answer was seen. */
  unanswered: number;
}

export interface AskRates {
  /** All that was asked, whatever came of it; withdrawn asks are none. */
  asked: number;
  /** Once given is given, also where it was broken later. */
  given: number;
  declined: number;
  dodged: number;
  waiting: number;
  /** Of those waiting. */
  unanswered: number;
  /** given ÷ (given + declined + dodged) */
  obtained: Rate;
}

export function askRates(counts: Omit<KindCounts, 'kind'>): AskRates {
  const given = counts.given + counts.kept + counts.broken;
  const { declined, dodged, unanswered, asked: waiting } = counts;
  const answered = given + declined + dodged;
  return {
    asked: answered + waiting,
    given,
    declined,
    dodged,
    waiting,
    unanswered,
    obtained: rateOf(given, answered),
  };
}

export function sumCounts(all: readonly KindCounts[]): Omit<KindCounts, 'kind'> {
  const sum = { asked: 0, given: 0, kept: 0, broken: 0, declined: 0, dodged: 0, unanswered: 0 };
  for (const counts of all) for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += counts[key];
  return sum;
}
