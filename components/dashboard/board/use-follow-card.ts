import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * A card that leaves its column takes the keys along to where it comes to stand, were it by an undo or in another tab. The
 * columns are asked for one by one, so the old card may go before the new one is there. Put the handlers on the board.
 */
export function useFollowCard(board: RefObject<HTMLElement | null>, isThere: boolean) {
  const last = useRef<string | null>(null);
  useEffect(() => {
    const place = board.current;
    if (!place) return;
    const observer = new MutationObserver(() => {
      if (last.current === null || document.activeElement !== document.body) return;
      place.querySelector<HTMLElement>(`[data-deal="${CSS.escape(last.current)}"] [data-row]`)?.focus();
    });
    observer.observe(place, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [isThere]);
  return {
    onFocusIn: (event: FocusEvent) => (last.current = dealOf(event.target)),
    // A click beside the cards lets go of them.
    onPointerDown: (event: PointerEvent) => (last.current = dealOf(event.target)),
  };
}

function dealOf(target: EventTarget | null): string | null {
  const card = target instanceof Element ? target.closest<HTMLElement>('[data-deal]') : null;
  return card?.dataset['deal'] ?? null;
}
