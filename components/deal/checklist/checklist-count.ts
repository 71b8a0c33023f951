import type { ChecklistStage, DealView } from '../../../lib/contract/views.ts';
import type { StageKey } from '../../../lib/domain/rows/types.ts';
import type { Locale } from '../../hooks/words/locale.ts';

/** The stage that is looked at; the claimed one where a process has lost the other. */
export function viewedStage(deal: Pick<DealView, 'checklist' | 'claimed'>, viewed: StageKey): ChecklistStage | null {
  return (
    deal.checklist.find((stage) => stage.key === viewed) ??
    deal.checklist.find((stage) => stage.key === deal.claimed) ??
    deal.checklist[0] ??
    null
  );
}

/** "5 of 17" for the stage that is looked at. */
export function checklistCount(deal: Pick<DealView, 'checklist' | 'claimed'>, viewed: StageKey, { t }: Locale): string {
  const stage = viewedStage(deal, viewed);
  const groups = stage?.groups ?? [];
  const sum = (part: 'done' | 'total') => groups.reduce((total, group) => total + group[part], 0);
  return t('count.of', { done: sum('done'), total: sum('total') });
}
