/** The stage bar: how many of the commitments usual in each stage stand. */
import type { StageGap, StageMark } from '../../contract/views.ts';
import { stageCoverage } from '../../domain/honesty/coverage.ts';
import { honestStage } from '../../domain/honesty/honest-stage.ts';
import { guideOf } from '../../domain/process/find.ts';
import type { Commitment, CommitmentKind, Deal, DealElement, Process, StageKey } from '../../domain/rows/types.ts';

interface Facts {
  deal: Pick<Deal, 'stage'>;
  process: Process;
  elements: readonly DealElement[];
  commitments: readonly Commitment[];
}

/** What does not apply, or was true before we came, is not counted as usual. A retired stage shows while the deal is in it. */
export function stageMarks({ deal, process, elements, commitments }: Facts): StageMark[] {
  const shown = process.stages.filter((stage) => !stage.retired || stage.key === deal.stage);
  return shown.map((stage) => ({
    key: stage.key,
    name: stage.name,
    ...stageCoverage(stage, elements, commitments),
  }));
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
