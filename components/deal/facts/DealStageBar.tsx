import type { StageKey } from '../../../lib/domain/rows/types.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { StageBar } from '../../ui/marks/StageBar.tsx';
import type { StageSegment } from '../../ui/marks/stage-bar.ts';
import { useDealDesk } from '../desk/desk.ts';
import { barLabel, segmentWords } from './stage-words.ts';

/** The stages of the deal on the desk; a click turns the checklist to one of them. */
export function DealStageBar(props: {
  viewed: StageKey;
  onView: (stage: StageKey) => void;
  /** `null` = nothing is pointed at any more. */
  onPoint: (segment: StageSegment | null) => void;
}) {
  const locale = useLocale();
  const { deal } = useDealDesk();
  return (
    <StageBar
      stages={deal.stages}
      claimed={deal.claimed}
      honest={deal.honest}
      label={barLabel(deal, locale)}
      describe={(segment) => segmentWords(segment, deal, locale)}
      viewed={props.viewed}
      onPick={props.onView}
      onPoint={props.onPoint}
    />
  );
}
