import { useEffect, useState } from 'preact/hooks';
import { parseRoute } from './route.ts';
import type { Route } from './route.ts';
import { joinWords, splitWords } from './words-aside.ts';

/** The address on screen; it follows the links, Back and Forward. */
export function useRoute(): Route {
  const [href, setHref] = useState(readHere);
  useEffect(() => {
    const follow = () => setHref(readHere());
    const events = ['popstate', 'hashchange'] as const;
    for (const event of events) addEventListener(event, follow);
    document.addEventListener('click', followTyped);
    // It may have changed between the first drawing and this.
    follow();
    return () => {
      for (const event of events) removeEventListener(event, follow);
      document.removeEventListener('click', followTyped);
    };
  }, []);
  return parseRoute(href);
}

/**
 * `replace` for filters while they are being chosen: Back leads to the page before, not to every letter typed. Where the rep
 * is already, nothing is added for Back to go through.
 */
export function go(href: string, { replace = false } = {}): void {
  const { hash, words } = splitWords(href);
  if (replace || href === readHere()) history.replaceState({ words }, '', hash);
  else history.pushState({ words }, '', hash);
  // The browser tells of what it does by itself alone.
  dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
}

/** An address that came with typed words (an old bookmark) loses them. */
function readHere(): string {
  const whole = joinWords(location.hash, history.state);
  const { hash, words } = splitWords(whole);
  if (hash !== location.hash) history.replaceState({ words }, '', hash === '' ? location.pathname : hash);
  return whole;
}

/** A link that leads to typed words is followed as `go` does. */
function followTyped(event: MouseEvent): void {
  if (event.defaultPrevented || !isPlainClick(event)) return;
  const link = (event.target as Element | null)?.closest('a');
  const href = link?.getAttribute('href') ?? '';
  if (!href.startsWith('#') || Object.keys(splitWords(href).words).length === 0) return;
  event.preventDefault();
  go(href);
}

/** Not one that opens another tab. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
