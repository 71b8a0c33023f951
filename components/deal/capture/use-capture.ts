import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { SurfaceDown } from '../../../lib/contract/ports.ts';
import type { SidebarView, Unfinished } from '../../../lib/contract/views.ts';
import type { Id } from '../../../lib/domain/rows/types.ts';
import { CAPTURE } from '../../hooks/half-written/kept.ts';
import type { Kept } from '../../hooks/half-written/kept.ts';
import { useClient } from '../../hooks/surface/surface.ts';
import { placeOf } from '../desk/desk.ts';
import type { CaptureSeed, Desk, Mode, Recording } from '../desk/desk.ts';
import { cutWords } from '../form/longest-words.ts';

type Handed = Pick<SurfaceDown & { type: 'capture' }, 'selection' | 'as'>;

/**
 * Opens the editor, from here or from the page (shortcut, menu): with what was left half-written, unless it is to begin with
 * something else.
 */
export function useCapture(desk: {
  view: SidebarView;
  stale: boolean;
  dealId: Id | null;
  kept: Kept;
  setMode: (mode: Mode) => void;
}): Desk['capture'] {
  const { view, stale, dealId, kept, setMode } = desk;
  const writes = view.page !== null && view.page.draft !== null;
  const place = placeOf(view.page);
  const capture = useCallback(
    (seed: Partial<CaptureSeed> = {}) => {
      const from = writes ? 'draft' : 'next-ask';
      const begun = isPlain(seed) ? kept.find(CAPTURE) : undefined;
      setMode({
        name: 'capture',
        seed: begun ? seedOfKept(begun) : { ...NEW(), dealId, place, from, ...seed },
      });
    },
    [writes, dealId, place, kept, setMode],
  );
  const take = useCallback((handed: Handed) => capture(seedOf(handed)), [capture]);
  useFromPage(stale, take);
  return capture;
}

const NEW = () => ({ key: crypto.randomUUID(), held: { current: null }, opened: { current: false } });

/** Nothing says what it is to begin with. */
const isPlain = (seed: Partial<CaptureSeed>): boolean => Object.keys(seed).length === 0;

/** A record in the making, as the editor held it; begun anew where another version wrote what no editor can show now. */
export function seedOfKept({ dealId, fields }: Unfinished): CaptureSeed {
  const held = JSON.parse(fields ?? '{}') as Partial<Recording>;
  const isWhole = held.draft?.people && held.fields?.due;
  return { ...NEW(), dealId, held: { current: isWhole ? (held as Recording) : null } };
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
