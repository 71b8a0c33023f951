import { useSignal } from '@preact/signals';
import { useContext, useMemo, useState } from 'preact/hooks';
import type { SidebarView } from '../../../lib/contract/views.ts';
import type { Id } from '../../../lib/domain/rows/types.ts';
import { KeeperContext } from '../../hooks/half-written/keeper.ts';
import { CAPTURE, keptAt } from '../../hooks/half-written/kept.ts';
import type { Kept } from '../../hooks/half-written/kept.ts';
import { useQuery } from '../../hooks/surface/use-query.ts';
import { useStateAt } from '../../hooks/state/use-state-at.ts';
import { placeOf } from './desk.ts';
import type { Desk, Mode, Overlay } from './desk.ts';
import { seedOfKept, useCapture } from '../capture/use-capture.ts';

const CALM: Mode = { name: 'calm' };

/** `stale` = the view is the last page's, the present one is still being read. */
export function useDeskState(view: SidebarView, stale: boolean): Desk {
  const place = placeOf(view.page);
  const [visited, visit] = useVisit(place);
  const looked = useQuery('deal', visited === null ? null : { dealId: visited });
  const visiting = visited !== null && looked.value?.deal.id === visited;
  const deal = visiting ? (looked.value ?? null) : view.deal;
  const dealId = deal?.deal.id ?? null;
  const keeper = useContext(KeeperContext);
  const kept = useMemo(() => keptAt(keeper, dealId, place), [keeper, dealId, place]);
  const { mode, setMode } = useMode(kept);
  const overlay = useSignal<Overlay>(null);
  const capture = useCapture({ view, stale, dealId, kept, setMode });
  return useMemo(() => {
    const calm = (): void => {
      // A record goes into a deal of its own, and lets itself go.
      if (mode.name !== 'capture') kept.keep(GROUP + mode.name, null);
      setMode(CALM);
    };
    return {
      view,
      page: view.page,
      deal,
      visiting,
      visit,
      mode,
      open: setMode,
      capture,
      calm,
      settled: () => {
        if (mode.name !== 'capture') calm();
      },
      kept,
      overlay,
      show: (next: Overlay) => {
        overlay.value = next;
      },
    };
  }, [view, deal, visiting, visit, mode, setMode, capture, kept, overlay]);
}

/** A deal that was looked up is left when the page moves on. */
function useVisit(place: string): [Id | null, (dealId: Id | null) => void] {
  return useStateAt<Id | null>(place, null);
}

/**
 * Another deal: what was open closes, but for words that are being recorded; what was left half-written here opens again.
 */
function useMode(kept: Kept): { mode: Mode; setMode: (mode: Mode) => void } {
  const [carried, carry] = useState<Mode | null>(null);
  const first = useMemo(() => leftOpen(kept), [kept]);
  const [mode, hold] = useStateAt(kept.place, first);
  const setMode = useMemo(
    () => (next: Mode) => {
      carry(next.name === 'capture' ? next : null);
      hold(next);
    },
    [hold],
  );
  return { mode: carried ?? mode, setMode };
}

/** The forms below the deal are called as their modes are. */
const GROUP = 'desk ';

function leftOpen(kept: Kept): Mode {
  const text = kept.find('desk', true);
  if (text?.form === CAPTURE) return { name: 'capture', seed: seedOfKept(text) };
  return { name: text?.form.slice(GROUP.length) ?? 'calm' } as Mode;
}
