import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { DealView } from '../../../lib/contract/views.ts';
import type { StageKey } from '../../../lib/domain/rows/types.ts';
import { useStateAt } from '../../hooks/state/use-state-at.ts';
import { AfterDeal } from './AfterDeal.tsx';
import { DealCard } from './DealCard.tsx';
import { useDealDesk } from '../../deal/desk/desk.ts';
import { DealDesk } from './DealDesk.tsx';
import { useKeptHere } from '../../deal/desk/use-kept.ts';
import { stageOfForm } from '../../deal/checklist/editors/use-row-edit.ts';
import { WholeDeal } from './WholeDeal.tsx';
import { VisitLine } from './VisitLine.tsx';
import '../../deal/desk/DealPane.css';

/** One deal from the top: the card, the next ask, the checklist, the ledger, the people. */
export function DealPane() {
  const { deal } = useDealDesk();
  const pane = useRef<HTMLDivElement>(null);
  const [viewed, view] = useViewedStage(deal);
  useLayoutEffect(() => {
    // With the frame that draws it: both would have the style of everything worked out before the deal stands there.
    const frame = requestAnimationFrame(() => {
      closeMenus(pane.current);
      fadeIn(pane.current);
    });
    return () => cancelAnimationFrame(frame);
  }, [deal.deal.id]);
  return (
    <div ref={pane}>
      <VisitLine />
      <DealCard viewed={viewed} onView={view} />
      <DealDesk />
      <WholeDeal wanted={viewed !== deal.claimed}>
        <AfterDeal viewed={viewed} onView={view} />
      </WholeDeal>
    </div>
  );
}

/**
 * The stage whose checklist is looked at: the claimed one, or where something was left half-written, until the rep turns the
 * page; back to it when the deal moves.
 */
function useViewedStage({ deal, claimed }: DealView): [StageKey, (stage: StageKey) => void] {
  const kept = useKeptHere();
  const place = `${deal.id} ${claimed}`;
  const first = useMemo(() => stageOfForm(kept.find('element')?.form) ?? claimed, [kept, claimed]);
  return useStateAt(place, first);
}

/** What is on screen is filled anew, not built anew: a menu that stood open would speak of the next deal. */
function closeMenus(element: HTMLElement | null): void {
  for (const open of element?.querySelectorAll<HTMLElement>(':popover-open') ?? []) open.hidePopover();
}

const FADE_MS = 120;

/** A change of deal is seen as one change: what is new comes up within 120 ms, in place, over what was there. */
function fadeIn(element: HTMLElement | null): void {
  if (!element?.animate || window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  element.animate([{ opacity: 0.35 }, { opacity: 1 }], { duration: FADE_MS, easing: 'ease-out' });
}
