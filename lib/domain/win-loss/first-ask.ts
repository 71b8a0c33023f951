/** First-ask delay: days from entering a stage to the first ask of a kind usual for it. */
import { isSameMatter } from '../follow-up/same-matter.ts';
import { findStage, usualCommitments } from '../process/find.ts';
import type { Commitment, CommitmentKind, Process } from '../rows/types.ts';
import type { StageEntry } from './stage-history.ts';

const DAY_MS = 86_400_000;

function wasAsked(one: Commitment, all: readonly Commitment[]): boolean {
  if (one.state !== 'withdrawn') return true;
  return all.some((other) => other.state !== 'withdrawn' && isSameMatter(one, other));
}

/**
 * What was asked before the stage was entered is a delay of none. Kinds that were never asked have no delay, and what was
 * withdrawn was not asked, unless it was asked again since. Coming back to a stage is no second beginning.
 */
export function firstAskDelays(
  process: Process,
  entries: readonly StageEntry[],
  commitments: readonly Commitment[],
): { kind: CommitmentKind; days: number }[] {
  const first = entries.filter(({ stage }, at) => entries.findIndex((one) => one.stage === stage) === at);
  return first.flatMap(({ stage: key, at }) => {
    const stage = findStage(process, key);
    return (stage ? usualCommitments(stage) : []).flatMap(({ kind }) => {
      const asked = commitments.flatMap((one) =>
        one.kind === kind && one.direction === 'they' && wasAsked(one, commitments) && one.askedAt !== null
          ? [one.askedAt]
          : [],
      );
      return asked.length === 0 ? [] : [{ kind, days: Math.max(0, Math.min(...asked) - at) / DAY_MS }];
    });
  });
}
