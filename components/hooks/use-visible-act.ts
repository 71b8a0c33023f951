import type { RefObject } from 'preact';
import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useRef } from 'preact/hooks';
import { watchFrameMoves } from './frame-moves.ts';
import { judgeAct } from './visible-act.ts';
import type { Verdict } from './visible-act.ts';

/** IntersectionObserver v2: the browser vouches that nothing covers, fades or filters the element. */
interface VouchedEntry extends IntersectionObserverEntry {
  isVisible?: boolean;
}
const VOUCH = { trackVisibility: true, delay: 100, threshold: [1] } as IntersectionObserverInit;

/** How many times enlarged the tab around the frame is shown. */
export const ZoomContext = createContext<() => Promise<number>>(async () => 1);

/** Judges a click on `element`: see visible-act. Outside a frame every trusted event is fine. */
export function useVisibleAct(element: RefObject<HTMLElement | null>): (event: Event) => Verdict {
  const visibleSince = useRef<number | null | 'unknown'>(null);
  const moves = useRef<ReturnType<typeof watchFrameMoves> | null>(null);
  const framed = window.top !== window;
  const readZoom = useContext(ZoomContext);
  useEffect(() => {
    if (!framed || !element.current) return undefined;
    const watching = watchFrameMoves(window, readZoom);
    moves.current = watching;
    const stop = watchVisible(element.current, visibleSince);
    return () => {
      watching.stop();
      stop();
    };
  }, [framed, element, readZoom]);
  return useCallback(
    (event) =>
      judgeAct({
        framed,
        trusted: event.isTrusted,
        visibleSince: visibleSince.current,
        movedAt: isByKey(event) ? 0 : (moves.current?.movedAt() ?? 0),
        now: performance.now(),
      }),
    [framed],
  );
}

function watchVisible(element: HTMLElement, since: { current: number | null | 'unknown' }): () => void {
  const observer = new IntersectionObserver((entries) => {
    const entry: VouchedEntry | undefined = entries.at(-1);
    if (entry?.isVisible === undefined) since.current = 'unknown';
    else if (!entry.isVisible) since.current = null;
    else if (typeof since.current !== 'number') since.current = performance.now();
  }, VOUCH);
  observer.observe(element);
  return () => observer.disconnect();
}

/** A key goes where the focus is, wherever that stands. */
function isByKey(event: Event): boolean {
  return event instanceof MouseEvent && event.detail === 0;
}
