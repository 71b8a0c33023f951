/** The stage bar: how many of the commitments usual in each stage stand. */
import type { StageGap, StageMark } from '../../contract/views.ts';
import { isStanding } from '../../domain/commitment.ts';
import { honestStage, isSettled } from '../../domain/honest-stage.ts';
import { guideOf, usualCommitments } from '../../domain/process/find.ts';
import type { Commitment, CommitmentKind, Deal, DealElement, Process, StageKey } from '../../domain/types.ts';

interface Facts {
  deal: Pick<Deal, 'stage'>;
  process: Process;
  elements: readonly DealElement[];
  commitments: readonly Commitment[];
}

/** What does not apply, or was true before we came, is not counted as usual. */
export function stageMarks({ process, elements, commitments }: Facts): StageMark[] {
  const standing = new Set(
    commitments.filter((c) => c.direction === 'they' && isStanding(c)).map((commitment) => commitment.kind),
  );
  return process.stages.map((stage) => {
    const asked = usualCommitments(stage);
    const got = asked.filter(({ kind }) => standing.has(kind)).length;
    const missing = asked.filter((element) => !isSettled(element, elements, commitments)).length;
    return { key: stage.key, name: stage.name, standing: got, usual: got + missing };
  });
}

/** The honest stage, and by name what separates it from the claimed one. */
export function honestMark({ deal, process, elements, commitments }: Facts): { honest: StageKey; gap: StageGap[] } {
  const { stage, gap } = honestStage(process, deal.stage, elements, commitments);
  return { honest: stage, gap: gap.map(({ kind, state }) => ({ kind, name: kindName(process, kind), state })) };
}

/** The process's own name for a kind; its key where the process has no guide, as for `other`. */
export function kindName(process: Process, kind: CommitmentKind): string {
  return guideOf(process, kind)?.name ?? kind;
}
