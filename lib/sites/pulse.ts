/** Many signs of change, one call: at most once a frame, and nothing at all while nothing changes. */

export interface Pulse {
  /** In the next frame. */
  soon(): void;
  /** When it has been quiet for a while: typing, late paints. Never later than a second. */
  later(): void;
}

const QUIET_MS = 180;
const LONGEST_MS = 900;

/** @param run called without arguments; nothing more is called once `signal` has ended */
export function startPulse(window: Window, run: () => void, signal: AbortSignal): Pulse {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;

  const fire = (): void => {
    window.cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = 0;
    timer = undefined;
    if (!signal.aborted) run();
  };
  signal.addEventListener('abort', fire);

  return {
    soon() {
      if (frame || signal.aborted) return;
      // A hidden tab draws no frames, and a sent mail must not wait for the rep to come back.
      if (window.document.hidden) return this.later();
      frame = window.requestAnimationFrame(fire);
    },
    later() {
      if (signal.aborted) return;
      const now = performance.now();
      if (timer === undefined) since = now;
      clearTimeout(timer);
      timer = setTimeout(fire, Math.max(0, Math.min(QUIET_MS, since + LONGEST_MS - now)));
    },
  };
}

/** Every way in which a page changes its address without loading: `pushState` fires neither of the old events. */
export function onNavigation(window: Window, call: () => void, signal: AbortSignal): void {
  window.addEventListener('hashchange', call, { signal });
  window.addEventListener('popstate', call, { signal });
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', call, { signal });
}
