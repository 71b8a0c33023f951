import type { DealView, PersonRow } from '../../../lib/contract/views.ts';

/** Everybody in the deal, the final say first, those without a level last. */
export function dealPeople(deal: Pick<DealView, 'levels' | 'unplaced'>): PersonRow[] {
  return [...deal.levels.flatMap((level) => level.people), ...deal.unplaced];
}
