import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { SurfaceDown } from '../../lib/contract/ports.ts';
import type { SidebarView } from '../../lib/contract/views.ts';
import type { Id } from '../../lib/domain/types.ts';
import { useClient } from '../hooks/surface.ts';
import type { CaptureSeed, Desk, Mode } from './desk.ts';
import { cutWords } from './longest-words.ts';

type Handed = Pick<SurfaceDown & { type: 'capture' }, 'selection' | 'as'>;

/** Opens the editor, from here or from the page (shortcut, menu). */
export function useCapture(desk: {
  view: SidebarView;
  stale: boolean;
  dealId: Id | null;
  setMode: (mode: Mode) => void;
}): Desk['capture'] {
  const { view, stale, dealId, setMode } = desk;
  const writes = view.page !== null && view.page.draft !== null;
  const capture = useCallback(
    (seed: Partial<CaptureSeed> = {}) => {
      const key = crypto.randomUUID();
      const from = writes ? 'draft' : 'next-ask';
      setMode({ name: 'capture', seed: { key, held: { current: null }, dealId, from, ...seed } });
    },
    [writes, dealId, setMode],
  );
  const take = useCallback((handed: Handed) => capture(seedOf(handed)), [capture]);
  useFromPage(stale, take);
  return capture;
}

function seedOf({ selection, as = 'commitment' }: Handed): Partial<CaptureSeed> {
  if (!selection) return { as };
  const { text, messageId, draftId, sender } = selection;
  const messageKey = messageId ?? draftId;
  return {
    as,
    from: 'selection',
    words: cutWords(text),
    ...(messageKey === null ? {} : { messageKey }),
    ...(sender === null ? {} : { sender: sender.email }),
  };
}

/** What the page hands over. While the last page's deal is still on screen it waits: it belongs to the next one. */
function useFromPage(stale: boolean, take: (handed: Handed) => void): void {
  const client = useClient();
  const waiting = useRef<Handed | null>(null);
  useEffect(
    () =>
      client.on('capture', (selection, as = 'commitment') => {
        if (stale) waiting.current = { selection, as };
        else take({ selection, as });
      }),
    [client, stale, take],
  );
  useEffect(() => {
    if (stale || !waiting.current) return;
    const handed = waiting.current;
    waiting.current = null;
    take(handed);
  }, [stale, take]);
}
