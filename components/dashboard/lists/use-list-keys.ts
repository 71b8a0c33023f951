import type { RefObject } from 'preact';
import { useKeys } from '../shell/use-keys.ts';

const STOP = '[data-row]';

/**
 * J and K, and the arrows inside the list, move the focus from row to row; the row's own link or button does the rest.
 * Put `data-row` on that link. At either end the focus stays.
 */
export function useListKeys(list: RefObject<HTMLElement | null>): (event: KeyboardEvent) => void {
  useKeys({ j: () => moveBy(list.current, 1), k: () => moveBy(list.current, -1) });
  return (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.key];
    if (step === undefined || !isRow(event.target)) return;
    event.preventDefault();
    moveBy(list.current, step);
  };
}

function isRow(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches(STOP);
}

function moveBy(list: HTMLElement | null, step: number): void {
  const stops = [...(list?.querySelectorAll<HTMLElement>(STOP) ?? [])];
  const row = document.activeElement?.closest('tr, li');
  const at = stops.findIndex((stop) => stop === document.activeElement || row?.contains(stop));
  const to = at < 0 ? 0 : Math.max(0, Math.min(stops.length - 1, at + step));
  stops[to]?.focus();
  stops[to]?.scrollIntoView({ block: 'nearest' });
}
