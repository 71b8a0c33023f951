import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * A row that was acted on may leave the list, or the act its row. The focus then goes to the row in its place, not to the
 * top of the page. `keys` names the rows in order, with what their acts follow from. Put the returned handler on the list.
 */
export function useKeepFocus(list: RefObject<HTMLElement | null>, keys: string): (event: FocusEvent) => void {
  const last = useRef(-1);
  useEffect(() => {
    if (last.current < 0 || document.activeElement !== document.body) return;
    const stops = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    stops[Math.min(last.current, stops.length - 1)]?.focus();
  }, [keys]);
  return (event) => {
    const row = event.target instanceof Element ? event.target.closest('tr, li') : null;
    const stops = [...(list.current?.querySelectorAll('[data-row]') ?? [])];
    last.current = stops.findIndex((stop) => row?.contains(stop));
  };
}
