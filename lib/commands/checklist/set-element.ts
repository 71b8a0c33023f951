/** Ticks an element, opens it again, passes it over with its reason, or says that it does not apply. */
import { findElement, stageIndex } from '../../domain/process/find.ts';
import type { Deal, ElementKey, ProcessElement } from '../../domain/rows/types.ts';
import { findDeal, findProcess } from '../find-rows.ts';
import { refuse } from '../refusal.ts';
import { touchDeal } from '../deals/touch-deal.ts';
import type { Verb, Work } from '../verb.ts';
import { writeElement } from './write-element.ts';

/** The element in the deal's process, and whether the deal has left its stage. */
export async function findInProcess(
  work: Work,
  deal: Deal,
  key: ElementKey,
): Promise<{ element: ProcessElement; left: boolean }> {
  const process = await findProcess(work, deal.processId);
  const found = findElement(process, key) ?? refuse('not-found', { what: 'element' });
  return { element: found.element, left: stageIndex(process, found.stage.key) < stageIndex(process, deal.stage) };
}

export const setElement: Verb<'set-element'> = async (work, args) => {
  const deal = await findDeal(work, args.dealId);
  const { element, left } = await findInProcess(work, deal, args.elementKey);
  const explained = args.state === 'passed-over' || args.state === 'not-applicable';
  await writeElement(work, deal, element.key, (row) => ({
    ...row,
    state: args.state,
    reason: explained ? (args.reason ?? null) : null,
    why: explained ? (args.why ?? '') : '',
    late: args.state === 'done' && left,
  }));
  await touchDeal(work, deal.id);
  return { said: `done.element.${args.state}`, values: { element: element.text } };
};
