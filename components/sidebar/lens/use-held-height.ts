import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/** So long after the last change the rep has stopped typing. */
const CALM_MS = 2500;

/**
 * What is said of a draft changes with every word. While it does, the panel only grows: what stands below it keeps its
 * place, and settles once when the rep pauses. `place` = the draft; another one begins anew.
 */
export function useHeldHeight(place: string): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  const held = useRef({ place, height: 0 });
  useLayoutEffect(() => {
    const at = element.current;
    if (!at) return undefined;
    if (held.current.place !== place) held.current = { place, height: 0 };
    at.style.minHeight = '';
    held.current.height = Math.max(held.current.height, at.offsetHeight);
    at.style.minHeight = `${held.current.height}px`;
    const timer = setTimeout(() => {
      at.style.minHeight = '';
      held.current.height = at.offsetHeight;
    }, CALM_MS);
    return () => clearTimeout(timer);
  });
  return element;
}
