/** Whether what is being recorded was a chance to ask, on the deal as it stood before. */
import { isChance } from '../../domain/asking/chance.ts';
import type { Deal, Instant } from '../../domain/rows/types.ts';
import { findProcess } from '../find-rows.ts';
import type { Work } from '../verb.ts';

/**
 * As a row holds it: absent where it was none.
 * @param at of what was recorded elsewhere before: what was asked for since, and a close since, say nothing of it
 */
export async function chanceOf(work: Work, deal: Deal, at: Instant = Infinity): Promise<{ chance?: true }> {
  const process = await findProcess(work, deal.processId);
  // Reads by index see the state before this command.
  const elements = await work.book.dealElements.where('dealId').equals(deal.id).toArray();
  const rows = await work.book.commitments.where('dealId').equals(deal.id).toArray();
  const commitments = rows.filter(({ askedAt, createdAt }) => (askedAt ?? createdAt) < at);
  const closed = deal.closedAt !== null && deal.closedAt > at ? 0 : deal.closed;
  return isChance({ deal: { ...deal, closed }, process, elements, commitments }) ? { chance: true } : {};
}
