/** What a plan begins with: taken from what the skill unlocks, for the rep to change. Pure. */
import type { SkillRow, SkillsView } from '../../../lib/contract/views.ts';
import type { Plan } from '../../../lib/domain/rows/types.ts';

/** `asks` is 0 while the field is empty. */
export type PlanDraft = Pick<Plan, 'skill' | 'behaviour' | 'kind' | 'asks' | 'practice' | 'helper'>;

/** One on nearly every working day of two weeks. */
const ASKS = 8;

/** Whether it can be started: something to do, and one real ask at least. */
export function isStartable({ behaviour, asks }: PlanDraft): boolean {
  return behaviour.trim() !== '' && asks > 0;
}

export function skillNames(stages: SkillsView['stages']): string[] {
  return [...new Set(stages.flatMap((stage) => stage.skills.map(({ skill }) => skill)))];
}

export function draftFor(stages: SkillsView['stages'], skill: string): PlanDraft {
  const elements = stages
    .flatMap((stage) => stage.skills)
    .filter((row) => row.skill === skill)
    .flatMap((row) => row.elements);
  const first = (group: SkillRow['elements'][number]['group']) => elements.find((element) => element.group === group);
  return {
    skill,
    behaviour: first('steps')?.text ?? '',
    kind: first('commitments')?.kind ?? null,
    asks: ASKS,
    practice: first('practices')?.text ?? '',
    helper: '',
  };
}
