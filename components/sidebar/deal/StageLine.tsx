import { useLocale } from '../../hooks/words/locale.ts';
import { useNow } from '../../hooks/state/use-now.ts';
import type { StageSegment } from '../../ui/marks/stage-bar.ts';
import { dealFacts } from '../../deal/facts/deal-facts.ts';
import { useDealDesk } from '../../deal/desk/desk.ts';
import { SetbackLine } from '../../deal/setback/SetbackLine.tsx';
import '../../deal/setback/SetbackLine.css';
import { gapWords, segmentWords, stageName } from '../../deal/facts/stage-words.ts';

/** The bar in words. What is pointed at takes the line; nothing moves for it. */
export function StageLine({ pointed }: { pointed: StageSegment | null }) {
  const { deal } = useDealDesk();
  const locale = useLocale();
  const { t } = locale;
  const at = deal.stages.findIndex((stage) => stage.key === deal.claimed);
  const now = useNow();
  const gap = deal.gap.length > 0 ? t('stage.between', { gap: gapWords(deal.gap, locale) }) : null;
  return (
    <>
      <p class="stage-line">
        {pointed ? (
          <span class="stage-line-pointed" aria-hidden="true">
            {segmentWords(pointed, deal, locale)}
          </span>
        ) : (
          <>
            <strong>{stageName(deal, deal.claimed)}</strong>
            <span class="stage-line-aside stage-line-count figures">
              {t('stage.position', { at: at + 1, count: deal.stages.length })}
            </span>
            <span class="stage-line-aside">{dealFacts(deal.deal, now, locale).join(' · ')}</span>
          </>
        )}
      </p>
      {gap === null ? null : (
        <p class="stage-gap" title={gap}>
          <strong>{t('stage.honestIs', { honest: stageName(deal, deal.honest) })}</strong> {gap}
        </p>
      )}
      {deal.setback ? <SetbackLine setback={deal.setback} /> : null}
      {deal.stalled ? <p class="stage-stalled">{t('stage.stalled')}</p> : null}
    </>
  );
}
