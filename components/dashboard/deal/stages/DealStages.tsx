import { useState } from 'preact/hooks';
import type { StageKey } from '../../../../lib/domain/rows/types.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { useDealDesk } from '../../../deal/desk/desk.ts';
import { DealStageBar } from '../../../deal/facts/DealStageBar.tsx';
import { gapWords, segmentWords, stageName } from '../../../deal/facts/stage-words.ts';
import { SetbackLine } from '../../../deal/setback/SetbackLine.tsx';
import type { StageSegment } from '../../../ui/marks/stage-bar.ts';
import { StageNames } from './StageNames.tsx';

/** The stage bar at the width of the page, every segment with its name; a click turns the checklist to it. */
export function DealStages({ viewed, onView }: { viewed: StageKey; onView: (stage: StageKey) => void }) {
  const { t } = useLocale();
  const { deal } = useDealDesk();
  const [pointed, point] = useState<StageSegment | null>(null);
  return (
    <div class="deal-stages">
      <DealStageBar viewed={viewed} onView={onView} onPoint={point} />
      <StageNames stages={deal.stages} claimed={deal.claimed} viewed={viewed} />
      <GapLine pointed={pointed} />
      {deal.setback ? <SetbackLine setback={deal.setback} /> : null}
      {deal.stalled ? <p class="stage-stalled">{t('stage.stalled')}</p> : null}
    </div>
  );
}

/** What separates the two marks; what is pointed at takes the line, and nothing moves for it. */
function GapLine({ pointed }: { pointed: StageSegment | null }) {
  const locale = useLocale();
  const { t } = locale;
  const { deal } = useDealDesk();
  if (pointed) return <p class="deal-gap">{segmentWords(pointed, deal, locale)}</p>;
  const claimed = stageName(deal, deal.claimed);
  if (deal.gap.length === 0) return <p class="deal-gap">{t('dealPage.same', { stage: claimed })}</p>;
  const honest = stageName(deal, deal.honest);
  return (
    <p class="deal-gap">
      <strong>{t('dealPage.honest', { honest })}</strong> {t('dealPage.between', { gap: gapWords(deal.gap, locale) })}{' '}
      <span class="deal-coverage">{t('honest.coverage', deal.coverage)}</span>
    </p>
  );
}
