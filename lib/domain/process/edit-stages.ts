/** Changes to the stages of a draft. What the version before already had is retired; what is new in the draft goes. */
import type { CommitmentKind, Stage, StageKey } from '../rows/process-types.ts';
import type { ProcessContent } from './content.ts';

export function patchStage(content: ProcessContent, key: StageKey, patch: Partial<Omit<Stage, 'key'>>): ProcessContent {
  return { ...content, stages: content.stages.map((stage) => (stage.key === key ? { ...stage, ...patch } : stage)) };
}

/** At the end. */
export function addStage(content: ProcessContent, key: StageKey, name: string): ProcessContent {
  const stage: Stage = {
    key,
    name,
    objective: '',
    clientValue: '',
    elements: [],
    skills: [],
    exit: [],
    commonReasons: [],
  };
  return { ...content, stages: [...content.stages, stage] };
}

/** `by` = -1 up, 1 down; past the ends nothing happens. */
export function moveStageBy(content: ProcessContent, key: StageKey, by: number): ProcessContent {
  const at = content.stages.findIndex((stage) => stage.key === key);
  return at === -1 ? content : { ...content, stages: moved(content.stages, at, at + by) };
}

export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const [one] = list.slice(from, from + 1);
  if (one === undefined || to < 0 || to >= list.length) return [...list];
  const rest = list.filter((_, at) => at !== from);
  return [...rest.slice(0, to), one, ...rest.slice(to)];
}

/** Of the stages before it, the last that is live; else the first that is. */
function nearest(stages: readonly Stage[], key: StageKey): StageKey | undefined {
  const at = stages.findIndex((stage) => stage.key === key);
  const live = (stage: Stage) => !stage.retired && stage.key !== key;
  return (stages.slice(0, Math.max(0, at)).findLast(live) ?? stages.find(live))?.key;
}

/** Falling back to it leads to the stage before it from then on; the last live stage stays. */
export function dropStage(content: ProcessContent, base: ProcessContent | null, key: StageKey): ProcessContent {
  const next = nearest(content.stages, key);
  if (next === undefined) return content;
  const known = base?.stages.some((stage) => stage.key === key) ?? false;
  const stages = known
    ? content.stages.map((stage) => (stage.key === key ? { ...stage, retired: true as const } : stage))
    : content.stages.filter((stage) => stage.key !== key);
  const guides = content.guides.map((guide) => (guide.fallback === key ? { ...guide, fallback: next } : guide));
  const { entry, ...rest } = content;
  return { ...rest, stages, guides, ...(entry === undefined || entry === key ? {} : { entry }) };
}

export function bringStageBack(content: ProcessContent, key: StageKey): ProcessContent {
  const back = ({ retired: _retired, ...stage }: Stage): Stage => stage;
  return { ...content, stages: content.stages.map((stage) => (stage.key === key ? back(stage) : stage)) };
}

export function setFallback(content: ProcessContent, kind: CommitmentKind, fallback: StageKey): ProcessContent {
  return { ...content, guides: content.guides.map((guide) => (guide.kind === kind ? { ...guide, fallback } : guide)) };
}

/** `null` = the first stage. */
export function setEntry({ entry: _entry, ...content }: ProcessContent, key: StageKey | null): ProcessContent {
  return key === null ? content : { ...content, entry: key };
}
