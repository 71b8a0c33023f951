import type { DealView, StageGap } from '../../../lib/contract/views.ts';
import type { Locale } from '../../hooks/words/locale.ts';
import type { StageSegment } from '../../ui/marks/stage-bar.ts';

interface NamedStages {
  stages: readonly { key: string; name: string }[];
}
type StageFacts = NamedStages & Pick<DealView, 'claimed' | 'honest'>;

export function stageName(deal: NamedStages, key: string): string {
  return deal.stages.find((stage) => stage.key === key)?.name ?? key;
}

/** The whole bar in one line, for the ears. */
export function barLabel(deal: StageFacts, { t }: Locale): string {
  const claimed = stageName(deal, deal.claimed);
  if (deal.claimed === deal.honest) return t('stage.claimed', { claimed });
  return t('stage.claimedAndHonest', { claimed, honest: stageName(deal, deal.honest) });
}

/** One segment: "Qualify: 1 of 2 commitments stand, honest". */
export function segmentWords(segment: StageSegment, deal: Pick<DealView, 'stages'>, { t }: Locale): string {
  const stage = deal.stages.find((candidate) => candidate.key === segment.key);
  const base =
    stage && stage.usual > 0
      ? t('stage.segment', { name: stage.name, standing: stage.standing, usual: stage.usual })
      : segment.name;
  const marks = [
    segment.place === 'claimed' ? t('stage.isClaimed') : '',
    segment.honest ? t('stage.isHonest') : '',
  ].filter((mark) => mark !== '');
  return [base, ...marks].join(', ');
}

/** "Change not asked yet, Build consensus asked". */
export function gapWords(gap: readonly StageGap[], { t }: Locale): string {
  return gap.map((item) => t('stage.gapItem', { kind: item.name, state: t(`state.${item.state}`) })).join(', ');
}
