import { useState } from 'preact/hooks';
import type { StageKey } from '../../../lib/domain/rows/types.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import type { StageSegment } from '../../ui/marks/stage-bar.ts';
import { DealStageBar } from '../../deal/facts/DealStageBar.tsx';
import { moneyWords } from '../../deal/facts/deal-facts.ts';
import { ownName } from '../../../lib/domain/deal/deal-title.ts';
import { useDealDesk } from '../../deal/desk/desk.ts';
import { MatchLine } from '../choose/MatchLine.tsx';
import { StageLine } from './StageLine.tsx';
import './DealCard.css';

/** Account, deal, stage, and why this deal. */
export function DealCard(props: { viewed: StageKey; onView: (stage: StageKey) => void }) {
  const { deal, open } = useDealDesk();
  const locale = useLocale();
  const { value, currency } = deal.deal;
  const name = ownName(deal.deal.name, deal.account.name);
  const [pointed, point] = useState<StageSegment | null>(null);
  return (
    <section class="deal-card" aria-labelledby="deal-account">
      <h1 id="deal-account" class="deal-account">
        {deal.account.name}
      </h1>
      <button type="button" class="deal-facts" title={locale.t('deal.editHint')} onClick={() => open({ name: 'edit' })}>
        {name === null ? null : <span class="deal-name">{name}</span>}
        {value === null ? null : <span class="figures">{moneyWords(value, currency, locale.language)}</span>}
        {name === null && value === null ? <span>{locale.t('deal.addFacts')}</span> : null}
      </button>
      <DealStageBar viewed={props.viewed} onView={props.onView} onPoint={point} />
      <StageLine pointed={pointed} />
      <MatchLine />
    </section>
  );
}
