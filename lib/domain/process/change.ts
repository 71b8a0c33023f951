/** One line of a difference. */
import type { CommitmentGuide, ProcessElement } from '../process-types.ts';

type ElementWhat = 'added' | 'removed' | 'retired' | 'back' | 'renamed' | 'moved';
type StageList = 'skills' | 'exit' | 'commonReasons';

export type ChangeName =
  | 'name'
  | 'language'
  | 'entry'
  | 'overlays'
  | 'stages-order'
  | `stage-${'added' | 'removed' | 'retired' | 'back' | 'renamed' | 'objective' | 'clientValue' | 'unlocks'}`
  | `stage-${StageList}-${'added' | 'gone' | 'both' | 'order'}`
  /** `usual` speaks of commitments, `element` of everything else. */
  | `${'element' | 'usual'}-${ElementWhat}`
  | 'elements-order'
  | `element-${'kind' | 'level' | 'beside' | 'group'}`
  | 'fallback'
  | 'guide-added'
  | 'guide-removed'
  | `guide-${keyof Omit<CommitmentGuide, 'kind' | 'fallback'>}`;

export interface ProcessChange {
  what: ChangeName;
  /** Key of the stage, the element or the kind. */
  at: string;
  values: Record<string, string>;
}

export function isOther(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}

export function ofElement({ group }: Pick<ProcessElement, 'group'>, what: ElementWhat): ChangeName {
  return group === 'commitments' ? `usual-${what}` : `element-${what}`;
}
