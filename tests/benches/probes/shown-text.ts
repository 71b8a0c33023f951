/** When a text came to stand in a frame: seen by an observer inside it, so that no question from outside delays it. */
import type { Frame } from 'playwright-core';

const WITHIN_MS = 15_000;

type Watching = { shownAt: number | null };

/**
 * Call it before the change. A text that stands there already is not waited for.
 * @returns milliseconds since 1970 when asked for later
 */
export async function watchText(frame: Frame, selector: string, text: string): Promise<() => Promise<number>> {
  await frame.evaluate(startWatching, { selector, text });
  return async () => {
    await frame.waitForFunction(() => (globalThis as unknown as Watching).shownAt !== null, null, {
      timeout: WITHIN_MS,
      polling: 50,
    });
    return frame.evaluate(() => (globalThis as unknown as Watching).shownAt ?? Number.NaN);
  };
}

/** Runs in the frame. */
function startWatching({ selector, text }: { selector: string; text: string }): void {
  const watching = globalThis as unknown as Watching;
  watching.shownAt = null;
  const observer = new MutationObserver(() => {
    if (document.querySelector(selector)?.textContent?.trim() !== text) return;
    watching.shownAt = performance.timeOrigin + performance.now();
    observer.disconnect();
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
}
