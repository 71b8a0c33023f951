/**
 * Going back is good information: the honest stage moves back because a commitment that stood does so no more. A record
 * that is corrected or deleted is none of that.
 */
import { isStanding } from '../commitment/commitment.ts';
import { honestStage } from './honest-stage.ts';
import { stageIndex } from '../process/find.ts';
import type { Commitment, DealElement, Process, StageKey } from '../rows/types.ts';

export interface StepBack {
  from: StageKey;
  to: StageKey;
}

/**
 * What the change of one commitment does to the honest stage.
 *
 * @param before all commitments of the deal, the changed one as it was
 * @returns `null` = nothing fell, or nothing moved back
 */
export function stepBackBy(
  process: Process,
  elements: readonly DealElement[],
  before: readonly Commitment[],
  changed: Commitment,
): StepBack | null {
  const was = before.find(({ id }) => id === changed.id);
  if (!was || !isStanding(was) || (changed.state !== 'broken' && changed.state !== 'withdrawn')) return null;
  const after = before.map((row) => (row.id === changed.id ? changed : row));
  const [from, to] = [before, after].map((rows) => honestStage(process, '', elements, rows).stage);
  if (from === undefined || to === undefined) return null;
  return stageIndex(process, to) < stageIndex(process, from) ? { from, to } : null;
}
