/**
 * The rep was typing into the version before this one, in this page, when the extension was updated: the keys are here, in
 * the middle of a word. Until they are back in the field they are no acts.
 */
import { useEffect } from 'preact/hooks';
import { isTypingPlace } from '../keys/key-map.ts';

/** Nobody who is in the middle of a word rests as long. */
const PAUSE_MS = 1000;

/** As the host frame says it in the address. */
export const wasTyping = (): boolean => location.hash.endsWith('+');

/** For the part that answers to keys: the time runs from when it stands there. */
export function useTypedOn(): void {
  useEffect(() => {
    if (!wasTyping()) return undefined;
    const ending = new AbortController();
    const stop = () => {
      ending.abort();
      // Said once: this document may live on for days.
      if (wasTyping()) history.replaceState(null, '', location.hash.slice(0, -1));
    };
    let pause = setTimeout(stop, PAUSE_MS);
    const hear = (event: KeyboardEvent): void => {
      if (isTypingPlace(event.target)) return stop();
      if (event.ctrlKey || event.metaKey || event.key === 'Escape') return undefined;
      event.preventDefault();
      event.stopImmediatePropagation();
      clearTimeout(pause);
      pause = setTimeout(stop, PAUSE_MS);
      return undefined;
    };
    window.addEventListener('keydown', hear, { capture: true, signal: ending.signal });
    return () => {
      clearTimeout(pause);
      stop();
    };
  }, []);
}
