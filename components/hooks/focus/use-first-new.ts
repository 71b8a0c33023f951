import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * The button that shows more goes with its last use, and the focus would go with it: it goes on to the first of what is new.
 * What comes late leaves it where the rep has taken it meanwhile.
 *
 * @param stops what takes the focus in the list: one for each of the `shown`
 * @returns around what the button does
 */
export function useFirstNew(
  place: RefObject<HTMLElement | null>,
  stops: string,
  shown: number,
): (showMore: () => void) => void {
  const asked = useRef<{ at: number; from: Element | null } | null>(null);
  useLayoutEffect(() => {
    if (asked.current === null || shown <= asked.current.at) return;
    const { at, from } = asked.current;
    asked.current = null;
    if (document.activeElement !== document.body && document.activeElement !== from) return;
    place.current?.querySelectorAll<HTMLElement>(stops)[at]?.focus();
  }, [shown]);
  return (showMore) => {
    asked.current = { at: shown, from: document.activeElement };
    showMore();
  };
}
