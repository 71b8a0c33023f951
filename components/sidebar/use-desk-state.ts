import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SidebarView } from '../../lib/contract/views.ts';
import type { Id } from '../../lib/domain/types.ts';
import { useQuery } from '../hooks/use-query.ts';
import { useStateAt } from '../hooks/use-state-at.ts';
import type { Desk, Mode, Overlay } from './desk.ts';
import { useCapture } from './use-capture.ts';

const CALM: Mode = { name: 'calm' };

/** `stale` = the view is the last page's, the present one is still being read. */
export function useDeskState(view: SidebarView, stale: boolean): Desk {
  const place = view.page?.threadKey ?? view.page?.url ?? '';
  const [visited, visit] = useVisit(place);
  const looked = useQuery('deal', visited === null ? null : { dealId: visited });
  const visiting = visited !== null && looked.value?.deal.id === visited;
  const deal = visiting ? (looked.value ?? null) : view.deal;
  const { mode, setMode } = useMode(deal?.deal.id ?? null);
  const [overlay, show] = useState<Overlay>(null);
  const capture = useCapture({ view, stale, dealId: deal?.deal.id ?? null, setMode });
  return useMemo(
    () => ({
      view,
      page: view.page,
      deal,
      visiting,
      visit,
      mode,
      open: setMode,
      capture,
      calm: () => setMode(CALM),
      overlay,
      show,
    }),
    [view, deal, visiting, visit, mode, setMode, capture, overlay],
  );
}

/** A deal that was looked up is left when the page moves on. */
function useVisit(place: string): [Id | null, (dealId: Id | null) => void] {
  return useStateAt<Id | null>(place, null);
}

/** Another deal: what was open closes, but for words that are being recorded. */
function useMode(dealId: Id | null): { mode: Mode; setMode: (mode: Mode) => void } {
  const [mode, setMode] = useState<Mode>(CALM);
  useEffect(() => {
    setMode((before) => (before.name === 'capture' ? before : CALM));
  }, [dealId]);
  return { mode, setMode };
}
