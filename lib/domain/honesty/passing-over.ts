/** Passed over: the deal left a stage while the element was open. */
import { elementState } from './element-state.ts';
import { liveElements, stageIndex } from '../process/find.ts';
import type { Commitment, DealElement, DealPerson, ElementKey, Process, StageKey } from '../rows/types.ts';

/**
 * The elements that a move ahead leaves open behind it, in the order of the process: those of the stage that is left and
 * of the stages that are jumped, as far as they are not retired. A move back passes nothing over. Commitments and parts, when given, count as done where
 * they stand and fill.
 */
export function passedOverByMove(
  process: Process,
  from: StageKey,
  to: StageKey,
  elements: readonly DealElement[],
  commitments: readonly Commitment[] = [],
  parts: readonly Pick<DealPerson, 'roles'>[] = [],
): ElementKey[] {
  const start = stageIndex(process, from);
  const end = stageIndex(process, to);
  if (start === -1 || end <= start) return [];
  return process.stages
    .slice(start, end)
    .flatMap(liveElements)
    .filter((element) => elementState(element, { elements, commitments, parts }).state === 'open')
    .map((element) => element.key);
}
