import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Unfinished } from '../../../lib/contract/views.ts';
import { focusWhenShown } from './focus-when-shown.ts';
import { FIELDS } from '../half-written/keeper.ts';
import { wasTyping } from '../half-written/typed-on.ts';

type Caret = NonNullable<Unfinished['caret']>;

const FIRST = '[data-first], input, textarea, select, button';

/**
 * An editor takes the focus when it opens, and gives it back to where it came from when it closes. Where it goes while the
 * rep writes in the page, as with the thread that it was about, the keys stay there.
 *
 * @param caret of an editor that opens by itself: the field that it stood in, if it did. It comes back there only where
 *   the keys are in this frame anyway.
 */
export function useFocusInside(place: RefObject<HTMLElement | null>, ready = true, caret?: Caret | null): void {
  useLayoutEffect(() => {
    const element = place.current;
    if (!ready || !element) return undefined;
    const before = document.activeElement;
    const row = element.parentElement?.closest<HTMLElement>('li, details');
    const ending = new AbortController();
    if (caret) putCaretWithKeys(element, caret, ending.signal);
    else if (caret === undefined) focusFirst(element);
    else return undefined;
    return () => {
      ending.abort();
      if (!hasKeys(element)) return;
      if (before instanceof HTMLElement && before.isConnected && before !== document.body) before.focus();
      else setTimeout(() => (row?.isConnected ? landOn(row) : focusHeading()));
    };
  }, [place, ready]);
}

/**
 * What had the focus goes with what it acted on, as a row that was deleted: it goes on to the neighbour in a list, else to
 * the heading, the one of the section where `of` says so. Not to a button of theirs, which a second Enter would press.
 */
export function useFocusAfter(place: RefObject<HTMLElement | null>, of?: 'section'): void {
  useLayoutEffect(
    () => () => {
      // Asked before it is taken away.
      const element = place.current;
      if (!element?.contains(document.activeElement) || !document.hasFocus()) return;
      const next = element.nextElementSibling ?? element.previousElementSibling;
      const heading = of && element.closest(of)?.querySelector<HTMLElement>('h2');
      setTimeout(() => {
        if (next instanceof HTMLLIElement && next.isConnected) landOn(next);
        else if (heading?.isConnected) landOn(heading);
        else focusHeading();
      });
    },
    [place, of],
  );
}

/** They are in it or nowhere in this frame: not in the page around it, and not in another field. */
function hasKeys(element: HTMLElement): boolean {
  const active = document.activeElement;
  return document.hasFocus() && (active === document.body || element.contains(active));
}

function focusFirst(element: HTMLElement): void {
  const first = element.querySelector<HTMLElement>('[data-first]') ?? element.querySelector<HTMLElement>(FIRST);
  focusWhenShown(first);
  if (first instanceof HTMLTextAreaElement) first.setSelectionRange(first.value.length, first.value.length);
}

/**
 * The keys of the version before us may come after the form, and more than once. The caret is where it was until something is
 * typed here: put back later it would stand before what was typed since.
 */
function putCaretWithKeys(element: HTMLElement, caret: Caret, signal: AbortSignal): void {
  const put = () => wasTyping() && document.activeElement === document.body && putCaret(element, caret);
  if (document.hasFocus()) putCaret(element, caret);
  if (wasTyping()) window.addEventListener('focus', put, { signal });
}

function putCaret(element: HTMLElement, { field, at }: Caret): void {
  const found = element.querySelectorAll<HTMLInputElement>(FIELDS)[field];
  found?.focus();
  // A choice, a number or a date has no place within it, and throws.
  if (typeof found?.selectionStart === 'number') found.setSelectionRange(at, at);
}

/**
 * What had the focus has gone, as the button that opened the editor in its own place: what is drawn next begins at its row, or
 * at the heading. Not at a button, which a second Enter would press.
 */
function focusHeading(): void {
  landOn(document.querySelector<HTMLElement>('main h1'));
}

/** What had the focus has gone: it goes on to this one, unless the rep has taken it elsewhere. */
export function landOn(element: HTMLElement | null): void {
  if (!element || document.activeElement !== document.body) return;
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
