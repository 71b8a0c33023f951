/** Whether what is being recorded was a chance to ask, on the deal as it stood before. */
import { isChance } from '../../domain/asking/chance.ts';
import type { Deal } from '../../domain/rows/types.ts';
import { findProcess } from '../find-rows.ts';
import type { Work } from '../verb.ts';

/** As a row holds it: absent where it was none. */
export async function chanceOf(work: Work, deal: Deal): Promise<{ chance?: true }> {
  const process = await findProcess(work, deal.processId);
  // Reads by index see the state before this command.
  const elements = await work.book.dealElements.where('dealId').equals(deal.id).toArray();
  const commitments = await work.book.commitments.where('dealId').equals(deal.id).toArray();
  return isChance({ deal, process, elements, commitments }) ? { chance: true } : {};
}
