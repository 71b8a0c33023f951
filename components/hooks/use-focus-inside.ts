import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { focusWhenShown } from './focus-when-shown.ts';
import { FIELDS } from './keeper.ts';

const FIRST = '[data-first], input, textarea, select, button';

/**
 * An editor takes the focus when it opens, and gives it back to where it came from when it closes.
 *
 * @param caret of an editor that opens by itself: the field that it stood in, if it did. It comes back there only where
 *   the keys are in this frame anyway.
 */
export function useFocusInside(
  place: RefObject<HTMLElement | null>,
  ready = true,
  caret?: { field: number; at: number } | null,
): void {
  useLayoutEffect(() => {
    const element = place.current;
    if (!ready || !element) return undefined;
    const before = document.activeElement;
    if (caret) putCaret(element, caret);
    else if (caret === undefined) focusFirst(element);
    else return undefined;
    return () => {
      if (before instanceof HTMLElement && before.isConnected && before !== document.body) before.focus();
      else setTimeout(focusHeading);
    };
  }, [place, ready]);
}

function focusFirst(element: HTMLElement): void {
  const first = element.querySelector<HTMLElement>('[data-first]') ?? element.querySelector<HTMLElement>(FIRST);
  focusWhenShown(first);
  if (first instanceof HTMLTextAreaElement) first.setSelectionRange(first.value.length, first.value.length);
}

function putCaret(element: HTMLElement, { field, at }: { field: number; at: number }): void {
  const found = element.querySelectorAll<HTMLInputElement>(FIELDS)[field];
  if (!document.hasFocus()) return;
  found?.focus();
  // Not of a choice.
  found?.setSelectionRange?.(at, at);
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
