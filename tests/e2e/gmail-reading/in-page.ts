/** What the tests drive beside the double: the Gmail adapter itself, without the extension around it. */
import type { PageReading } from '../../../lib/page/context.ts';
import { gmailSite } from '../../../lib/sites/gmail/site.ts';
import { hasBoxes } from '../../../lib/sites/visible.ts';

export interface Call {
  at: number;
  reading: PageReading;
}

/** One for each time that the adapter said that the page may have changed. */
export const calls: Call[] = [];
/** Milliseconds that reading took, one for each call. */
export const costs: number[] = [];
const ending = new AbortController();
export const room = gmailSite.room(window);
export const { insert, selection } = gmailSite;

export function read(): PageReading {
  return gmailSite.read({ document, url: new URL(window.location.href), isVisible: hasBoxes });
}

export function observe(): void {
  const onChange = (): void => {
    const at = performance.now();
    const reading = read();
    calls.push({ at, reading });
    costs.push(performance.now() - at);
  };
  gmailSite.observe({ window, document }, onChange, ending.signal);
}

export function stop(): void {
  ending.abort();
}

/** When the heading on screen and the address first named one thread, as the page itself shows it: the measure of the observer. */
export function watchForHeading(legacyThreadId: string): Promise<number> {
  return new Promise((resolve) => {
    const look = (): void => {
      const heading = [...document.querySelectorAll(`h2[data-legacy-thread-id="${legacyThreadId}"]`)].find(hasBoxes);
      if (heading) resolve(performance.now());
      else requestAnimationFrame(look);
    };
    look();
  });
}
