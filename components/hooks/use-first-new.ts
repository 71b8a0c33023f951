import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * The button that shows more goes with its last use, and the focus would go with it: it goes on to the first of what is new.
 *
 * @param stops what takes the focus in the list: one for each of the `shown`
 * @returns around what the button does
 */
export function useFirstNew(
  place: RefObject<HTMLElement | null>,
  stops: string,
  shown: number,
): (showMore: () => void) => void {
  const first = useRef<number | null>(null);
  useLayoutEffect(() => {
    const at = first.current;
    if (at === null || shown <= at) return;
    first.current = null;
    place.current?.querySelectorAll<HTMLElement>(stops)[at]?.focus();
  }, [shown]);
  return (showMore) => {
    first.current = shown;
    showMore();
  };
}
