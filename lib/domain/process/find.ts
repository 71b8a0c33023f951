/** Ways to find one's way in a process. */
import type {
  CommitmentGuide,
  CommitmentKind,
  ElementKey,
  Process,
  ProcessElement,
  Stage,
  StageKey,
} from '../rows/types.ts';
import { foldText } from '../identity/names.ts';

/** Position of a stage, 0 being the first; -1 = the process has no such stage. */
export function stageIndex(process: Process, key: StageKey): number {
  return process.stages.findIndex((stage) => stage.key === key);
}

export function findStage(process: Process, key: StageKey): Stage | null {
  return process.stages.find((stage) => stage.key === key) ?? null;
}

/** By its key, or by its name as people write it. */
export function stageCalled<S extends Pick<Stage, 'key' | 'name'>>(stages: readonly S[], called: string): S | null {
  const name = foldText(called);
  return stages.find((stage) => stage.key === called || foldText(stage.name) === name) ?? null;
}

/** The stages that are still asked for, in their order. */
export function liveStages(process: Process): Stage[] {
  return process.stages.filter((stage) => !stage.retired);
}

/** Where a new deal begins. */
export function firstStage(process: Process): Stage | null {
  const live = liveStages(process);
  return live.find((stage) => stage.key === process.entry) ?? live[0] ?? null;
}

/** What a stage still asks for: all that is not retired, nothing once the stage itself is. */
export function liveElements(stage: Stage): ProcessElement[] {
  return stage.retired ? [] : stage.elements.filter((element) => !element.retired);
}

export function findElement(process: Process, key: ElementKey): { stage: Stage; element: ProcessElement } | null {
  for (const stage of process.stages) {
    const element = stage.elements.find((candidate) => candidate.key === key);
    if (element) return { stage, element };
  }
  return null;
}

/** The first stage in which this kind of commitment is usual. */
export function stageOfKind(process: Process, kind: CommitmentKind): Stage | null {
  return process.stages.find((stage) => usualCommitments(stage).some((element) => element.kind === kind)) ?? null;
}

export function guideOf(process: Process, kind: CommitmentKind): CommitmentGuide | null {
  return process.guides.find((guide) => guide.kind === kind) ?? null;
}

/** The commitments usual in a stage, in the order of the process; retired ones are usual no longer. */
export function usualCommitments(stage: Stage): (ProcessElement & { kind: CommitmentKind })[] {
  return liveElements(stage).flatMap((element) =>
    element.group === 'commitments' && element.kind ? [{ ...element, kind: element.kind }] : [],
  );
}
