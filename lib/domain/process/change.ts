/** One line of a difference. */
import type { CommitmentGuide, ProcessElement } from '../rows/process-types.ts';

type ElementWhat = 'added' | 'removed' | 'retired' | 'back' | 'renamed' | 'moved';
type StageList = 'skills' | 'exit' | 'commonReasons';
type ListWhat = 'added' | 'gone' | 'both' | 'order';

export type ChangeName =
  | 'name'
  | 'language'
  | 'entry'
  | 'overlays'
  | 'stages-order'
  | `stage-${'added' | 'removed' | 'retired' | 'back' | 'renamed' | 'objective' | 'clientValue'}`
  | `stage-${StageList}-${ListWhat}`
  | `stage-unlocks-${ListWhat}`
  /** `usual` speaks of commitments, `element` of everything else. */
  | `${'element' | 'usual'}-${ElementWhat}`
  | 'elements-order'
  | `element-commonReasons-${ListWhat}`
  | `element-${'kind' | 'level' | 'beside' | 'group'}`
  | 'fallback'
  | 'guide-added'
  | 'guide-removed'
  | `guide-${keyof Omit<CommitmentGuide, 'kind' | 'fallback'>}`;

/** Between the entries of a list in one text. */
export const BETWEEN = ' · ';

export interface ProcessChange {
  what: ChangeName;
  /** Key of the stage, the element or the kind. */
  at: string;
  values: Record<string, string>;
}

export function isOther(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}

/** What became of a list, and which of its entries are new or gone, as one text each; `null` = it is the same. */
export function listChange(
  before: readonly string[],
  after: readonly string[],
): { what: ListWhat; added: string; gone: string } | null {
  if (!isOther(before, after)) return null;
  const added = after.filter((entry) => !before.includes(entry));
  const gone = before.filter((entry) => !after.includes(entry));
  const what = added.length > 0 ? (gone.length > 0 ? 'both' : 'added') : gone.length > 0 ? 'gone' : 'order';
  return { what, added: added.join(BETWEEN), gone: gone.join(BETWEEN) };
}

export function ofElement({ group }: Pick<ProcessElement, 'group'>, what: ElementWhat): ChangeName {
  return group === 'commitments' ? `usual-${what}` : `element-${what}`;
}
