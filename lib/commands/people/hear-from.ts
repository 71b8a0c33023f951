/** Notes that a person was heard from: what depth and breadth are read from. */
import type { Deal, Id, Instant } from '../../domain/rows/types.ts';
import { joinDeal } from './join-person.ts';
import type { Work } from '../verb.ts';

export async function hearFrom(work: Work, deal: Deal, contactId: Id, at: Instant): Promise<void> {
  const { part } = await joinDeal(work, deal, contactId);
  if (part.lastHeardAt === null || part.lastHeardAt < at) {
    await work.rows.write('dealPerson', { ...part, lastHeardAt: at });
  }
}
