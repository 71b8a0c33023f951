/** What a deal that came in by a tender has jumped: what is unknown of the stages before the one that it is in. */
import type { ChecklistItem, DealView } from '../../../../lib/contract/views.ts';
import type { CommitmentKind } from '../../../../lib/domain/rows/types.ts';

export interface BackfillStage {
  name: string;
  items: ChecklistItem[];
}

/** Answers and roles alone: what was skipped and can still be found out. */
export function backfillOf({ checklist, claimed }: Pick<DealView, 'checklist' | 'claimed'>): BackfillStage[] {
  const at = checklist.findIndex(({ key }) => key === claimed);
  return checklist
    .slice(0, Math.max(0, at))
    .map(({ name, groups }) => ({
      name,
      items: groups
        .filter(({ group }) => group === 'information' || group === 'people')
        .flatMap(({ items }) => items.filter(({ state }) => state === 'open' || state === 'passed-over')),
    }))
    .filter(({ items }) => items.length > 0);
}

/** A talk with whoever owns the problem, a talk below the sponsor, a chance to shape what they decide by. */
export const LATE_ASKS = ['explore', 'consensus', 'collaborate'] as const satisfies readonly CommitmentKind[];
