/** Coverage: how many of the commitments usual up to the claimed stage stand. What does not apply is not usual. */
import { isStanding } from '../commitment/commitment.ts';
import { isSettled } from './honest-stage.ts';
import { stageIndex, usualCommitments } from '../process/find.ts';
import type { Commitment, DealElement, Process, Stage, StageKey } from '../rows/types.ts';

export interface Coverage {
  standing: number;
  usual: number;
}

/** Of one stage. */
export function stageCoverage(
  stage: Stage,
  elements: readonly DealElement[],
  commitments: readonly Commitment[],
): Coverage {
  const stands = new Set(commitments.filter((c) => c.direction === 'they' && isStanding(c)).map(({ kind }) => kind));
  const usual = usualCommitments(stage);
  const standing = usual.filter(({ kind }) => stands.has(kind)).length;
  const missing = usual.filter((element) => !isSettled(element, elements, commitments)).length;
  return { standing, usual: standing + missing };
}

/** Of all stages up to the claimed one, itself included. A kind that is usual in two of them counts in both. */
export function coverageOf(
  process: Process,
  claimed: StageKey,
  elements: readonly DealElement[],
  commitments: readonly Commitment[],
): Coverage {
  const reached = process.stages.slice(0, stageIndex(process, claimed) + 1);
  const each = reached.map((stage) => stageCoverage(stage, elements, commitments));
  return {
    standing: each.reduce((sum, { standing }) => sum + standing, 0),
    usual: each.reduce((sum, { usual }) => sum + usual, 0),
  };
}
