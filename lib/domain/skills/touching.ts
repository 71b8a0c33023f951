/** Which skills would touch most deals: those in which something that the skill unlocks was passed over or is open. */
import { casesOf } from '../audit/habits.ts';
import type { DealRecord } from '../audit/habits.ts';
import type { ElementKey, Process } from '../rows/types.ts';
import { skillsOf } from './unlocks.ts';

export interface SkillReach<R extends DealRecord> {
  skill: string;
  /** Those with at least one such element, of `of`. */
  records: R[];
  of: number;
  /** Such elements, a deal's each. */
  elements: number;
}

/** Passed over with a reason of the rep's own, or open in the stage that the deal is in. */
function missingIn(record: DealRecord): Set<ElementKey> {
  const missing = casesOf(record).filter(({ is }) => is === 'passed' || is === 'open');
  return new Set(missing.map(({ key }) => key));
}

/** The furthest first; of equals the one with more elements, then that of the earlier stage. None that touches nothing. */
export function skillsByReach<R extends DealRecord>(
  process: Pick<Process, 'stages'>,
  records: readonly R[],
): SkillReach<R>[] {
  const missing = records.map(missingIn);
  return skillsOf(process)
    .map(({ skill, elements }) => {
      const hits = missing.map((keys) => elements.filter((key) => keys.has(key)).length);
      return {
        skill,
        records: records.filter((_, at) => (hits[at] ?? 0) > 0),
        of: records.length,
        elements: hits.reduce((sum, hit) => sum + hit, 0),
      };
    })
    .filter((one) => one.records.length > 0)
    .sort((a, b) => b.records.length - a.records.length || b.elements - a.elements);
}
