import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { SidebarView } from '../../lib/contract/views.ts';
import type { Id } from '../../lib/domain/types.ts';
import { useClient } from '../hooks/surface.ts';
import { useQuery } from '../hooks/use-query.ts';
import { useStateAt } from '../hooks/use-state-at.ts';
import type { CaptureSeed, Desk, Mode, Overlay } from './desk.ts';

const CALM: Mode = { name: 'calm' };

export function useDeskState(view: SidebarView): Desk {
  const place = view.page?.threadKey ?? view.page?.url ?? '';
  const [visited, visit] = useVisit(place);
  const looked = useQuery('deal', visited === null ? null : { dealId: visited });
  const visiting = visited !== null && looked.value?.deal.id === visited;
  const deal = visiting ? (looked.value ?? null) : view.deal;
  const { mode, setMode } = useMode(deal?.deal.id ?? null);
  const [overlay, show] = useState<Overlay>(null);
  const capture = useCapture(view, deal?.deal.id ?? null, setMode);
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

/** Opens the editor, from here or from the page (shortcut, menu). */
function useCapture(view: SidebarView, dealId: Id | null, setMode: (mode: Mode) => void) {
  const client = useClient();
  const capture = useCallback(
    (seed: Partial<CaptureSeed> = {}) =>
      setMode({
        name: 'capture',
        seed: { key: crypto.randomUUID(), dealId, from: view.page?.draft ? 'draft' : 'next-ask', ...seed },
      }),
    [view.page?.draft, dealId, setMode],
  );
  useEffect(
    () =>
      client.on('capture', (selection) => {
        if (!selection) return capture();
        const messageKey = selection.messageId ?? selection.draftId;
        capture({
          from: 'selection',
          words: selection.text.slice(0, 2000),
          ...(messageKey === null ? {} : { messageKey }),
          ...(selection.sender === null ? {} : { sender: selection.sender.email }),
        });
      }),
    [client, capture],
  );
  return capture;
}
