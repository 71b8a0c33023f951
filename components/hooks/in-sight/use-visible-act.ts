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

/**
 * Judges a click on `element`: see visible-act. Outside a frame every trusted event is fine. Inside one, what is fine by the
 * last word of the browser is asked about once more: under load it speaks late, and what was laid on since is not known yet.
 */
export function useVisibleAct(element: RefObject<HTMLElement | null>): (event: Event) => Promise<Verdict> {
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
    async (event) => {
      const facts = () => ({
        framed,
        trusted: event.isTrusted,
        visibleSince: visibleSince.current,
        movedAt: isByKey(event) ? 0 : (moves.current?.movedAt() ?? 0),
        now: performance.now(),
      });
      const verdict = judgeAct(facts());
      if (verdict !== 'fine' || !framed || !element.current) return verdict;
      const visible = await isVisibleNow(element.current);
      const latest = facts();
      return judgeAct(visible ? latest : { ...latest, visibleSince: null });
    },
    [framed, element],
  );
}

/** By a look of its own, in the next frame that the browser draws. What has gone from the page meanwhile is not. */
function isVisibleNow(element: HTMLElement): Promise<boolean> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver((entries) => {
      observer.disconnect();
      const entry: VouchedEntry | undefined = entries.at(-1);
      resolve(entry?.isVisible === true);
    }, VOUCH);
    observer.observe(element);
  });
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
