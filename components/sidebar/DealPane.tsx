import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DealView } from '../../lib/contract/views.ts';
import type { StageKey } from '../../lib/domain/types.ts';
import { AfterDeal } from './AfterDeal.tsx';
import { DealCard } from './DealCard.tsx';
import { useDealDesk } from './desk.ts';
import { DealDesk } from './DealDesk.tsx';
import { VisitLine } from './VisitLine.tsx';
import './DealPane.css';

/** One deal from the top: the card, the next ask, the checklist, the ledger, the people. */
export function DealPane() {
  const { deal } = useDealDesk();
  const pane = useRef<HTMLDivElement>(null);
  const [viewed, view] = useViewedStage(deal);
  useLayoutEffect(() => fadeIn(pane.current), [deal.deal.id]);
  return (
    <div ref={pane}>
      <VisitLine />
      <DealCard viewed={viewed} onView={view} />
      <DealDesk />
      <AfterDeal viewed={viewed} onView={view} />
    </div>
  );
}

/** The stage whose checklist is looked at: the claimed one, until the rep turns the page; back to it when the deal moves. */
function useViewedStage({ deal, claimed }: DealView): [StageKey, (stage: StageKey) => void] {
  const place = `${deal.id} ${claimed}`;
  const [turned, turn] = useState<{ place: string; stage: StageKey } | null>(null);
  return [turned?.place === place ? turned.stage : claimed, (stage) => turn({ place, stage })];
}

const FADE_MS = 120;

/** A change of deal is seen as one change: what is new comes up within 120 ms, in place, over what was there. */
function fadeIn(element: HTMLElement | null): void {
  if (!element?.animate || window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  element.animate([{ opacity: 0.35 }, { opacity: 1 }], { duration: FADE_MS, easing: 'ease-out' });
}
