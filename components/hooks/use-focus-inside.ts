import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { focusWhenShown } from './focus-when-shown.ts';

const FIRST = '[data-first], input, textarea, select, button';

/** An editor takes the focus when it opens, and gives it back to where it came from when it closes. */
export function useFocusInside(place: RefObject<HTMLElement | null>, ready = true): void {
  useLayoutEffect(() => {
    const element = place.current;
    if (!ready || !element) return undefined;
    const before = document.activeElement;
    const first = element.querySelector<HTMLElement>('[data-first]') ?? element.querySelector<HTMLElement>(FIRST);
    focusWhenShown(first);
    if (first instanceof HTMLTextAreaElement) first.setSelectionRange(first.value.length, first.value.length);
    return () => {
      if (before instanceof HTMLElement && before.isConnected && before !== document.body) before.focus();
      else setTimeout(focusHeading);
    };
  }, [place, ready]);
}

/**
 * What had the focus has gone, as the button that opened the editor in its own place: what is drawn next begins at the
 * heading. Not at a button, which a second Enter would press.
 */
function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('main h1');
  if (!heading || document.activeElement !== document.body) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
