/** What keeps words from being a process: each problem by name, with the key of the stage, element or kind where it is. */
import type { ProcessElement, Stage } from '../rows/process-types.ts';
import type { ProcessContent } from './content.ts';

export type ProcessProblemName =
  | 'no-name'
  | 'no-stage'
  | 'stage-unnamed'
  | 'stage-twice'
  | 'element-empty'
  | 'element-twice'
  | 'no-kind'
  | 'beside-nothing'
  | 'fallback-gone'
  | 'guide-twice'
  | 'entry-gone'
  | 'unlocks-nothing';

export interface ProcessProblem {
  problem: ProcessProblemName;
  at: string;
}

function doubles(keys: readonly string[]): string[] {
  return [...new Set(keys.filter((key, at) => keys.indexOf(key) !== at))];
}

function found(problem: ProcessProblemName, at: readonly string[]): ProcessProblem[] {
  return at.map((key) => ({ problem, at: key }));
}

function stageProblems(stage: Stage): ProcessProblem[] {
  const steps = new Set(stage.elements.filter(({ group }) => group === 'steps').map(({ key }) => key));
  const keys = (broken: (element: ProcessElement) => boolean) => stage.elements.filter(broken).map(({ key }) => key);
  return [
    ...found('stage-unnamed', stage.name.trim() === '' ? [stage.key] : []),
    ...found(
      'element-empty',
      keys(({ text }) => text.trim() === ''),
    ),
    ...found(
      'no-kind',
      keys(({ group, kind }) => (group === 'commitments') !== (kind !== undefined)),
    ),
    ...found(
      'beside-nothing',
      keys(({ group, beside }) => beside !== undefined && (group !== 'practices' || !steps.has(beside))),
    ),
  ];
}

/** Empty = it can be saved as a version. */
export function processProblems({ name, stages, guides, entry }: ProcessContent): ProcessProblem[] {
  const live = new Set(stages.filter((stage) => !stage.retired).map(({ key }) => key));
  const elements = stages.flatMap((stage) => stage.elements.map(({ key }) => key));
  const unlocked = stages.flatMap((stage) => (stage.unlocks ?? []).flatMap((unlock) => unlock.elements));
  return [
    ...found('no-name', name.trim() === '' ? ['name'] : []),
    ...found('no-stage', live.size === 0 ? ['stages'] : []),
    ...found('stage-twice', doubles(stages.map(({ key }) => key))),
    ...found('element-twice', doubles(elements)),
    ...stages.flatMap(stageProblems),
    ...found('unlocks-nothing', [...new Set(unlocked.filter((key) => !elements.includes(key)))]),
    ...found('guide-twice', doubles(guides.map(({ kind }) => kind))),
    ...found(
      'fallback-gone',
      guides.filter(({ fallback }) => !live.has(fallback)).map(({ kind }) => kind),
    ),
    ...found('entry-gone', entry !== undefined && !live.has(entry) ? [entry] : []),
  ];
}
