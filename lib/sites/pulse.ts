/**
 * Many signs of change, one call: at most once a frame, and nothing at all while nothing changes. It comes when the frame
 * is drawn: the page's own layout is done by then, and what we ask of it costs none.
 *
 * By the clock on the wall, which may be put: the page has one at hand, and another costs it 2 kB.
 */

export interface Pulse {
  /** Right after the next frame. */
  soon(): void;
  /**
   * When it has been quiet for a while: typing, late paints. Never later than a second: who goes on without a pause is
   * followed right behind the frame of a sign, when the next one is furthest.
   */
  later(): void;
}

const QUIET_MS = 180;
const LONGEST_MS = 800;

/** @param run called without arguments; never again once `signal` has ended, if there is one */
export function startPulse(window: Window, run: () => void, signal?: AbortSignal): Pulse {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | 0 = 0;
  let since = 0;
  let quiet = 0;

  const fire = (): void => {
    window.cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = timer = since = 0;
    if (!signal?.aborted) run();
  };
  const later = (): void => {
    quiet = Date.now();
    since ||= quiet;
    // One timer for many keys: it is set again when it was early, and a key costs two numbers.
    timer ||= setTimeout(wait, QUIET_MS);
    if (quiet > since + LONGEST_MS) next();
  };
  const wait = (): void => {
    const left = Math.min(quiet, since + LONGEST_MS) + QUIET_MS - Date.now();
    // More than that is left where the clock was put back.
    timer = left >= 1 && left <= QUIET_MS ? setTimeout(wait, left) : 0;
    if (!timer) (window.document.hidden ? fire : soon)();
  };
  const soon = (): void => {
    // A hidden tab draws no frames, and a sent mail must not wait for the rep to come back.
    if (window.document.hidden) later();
    else next();
  };
  const next = (): void => {
    frame ||= window.requestAnimationFrame(drawn);
  };
  const drawn = (): void => {
    clearTimeout(timer);
    timer = setTimeout(fire);
  };
  signal?.addEventListener('abort', fire);
  return { soon, later };
}
