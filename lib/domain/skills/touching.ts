/** Which skills would touch most deals: those in which something that the skill unlocks was passed over or is open. */
import { casesOf } from '../audit/habits.ts';
import type { DealRecord } from '../audit/habits.ts';
import type { ElementKey, Process } from '../rows/types.ts';
import { skillsOf } from './unlocks.ts';

export interface SkillReach {
  skill: string;
  /** Deals with at least one such element, of `of`. */
  deals: number;
  of: number;
  /** Such elements, a deal's each. */
  elements: number;
}

/** Passed over with a reason of the rep's own, or open in the stage that the deal is in. */
export function missingIn(record: DealRecord): Set<ElementKey> {
  const missing = casesOf(record).filter(({ is }) => is === 'passed' || is === 'open');
  return new Set(missing.map(({ key }) => key));
}

/** The furthest first; of equals the one with more elements, then that of the earlier stage. None that touches nothing. */
export function skillsByReach(process: Pick<Process, 'stages'>, records: readonly DealRecord[]): SkillReach[] {
  const missing = records.map(missingIn);
  return skillsOf(process)
    .map(({ skill, elements }) => {
      const hits = missing.map((keys) => elements.filter((key) => keys.has(key)).length);
      return {
        skill,
        deals: hits.filter((hit) => hit > 0).length,
        of: records.length,
        elements: hits.reduce((sum, hit) => sum + hit, 0),
      };
    })
    .filter(({ deals }) => deals > 0)
    .sort((a, b) => b.deals - a.deals || b.elements - a.elements);
}
