import type { RefObject } from 'preact';
import { useKeys } from '../shell/use-keys.ts';

const STOP = '[data-row]';

/**
 * Arrows go from card to card and from column to column, J and K up and down. With Shift, the card itself moves: that is
 * the card's own affair, and comes here no more.
 */
export function useBoardKeys(board: RefObject<HTMLElement | null>): (event: KeyboardEvent) => void {
  useKeys({ j: () => goAlong(board.current, 1), k: () => goAlong(board.current, -1) });
  return (event) => {
    if (event.defaultPrevented || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return;
    if (!(event.target instanceof HTMLElement) || !event.target.matches(STOP)) return;
    const along = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.key];
    const across = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (along === undefined && across === undefined) return;
    event.preventDefault();
    if (along !== undefined) goAlong(board.current, along);
    else if (across !== undefined) goAcross(board.current, across);
  };
}

function stopsOf(column: Element | undefined): HTMLElement[] {
  return [...(column?.querySelectorAll<HTMLElement>(STOP) ?? [])];
}

function goAlong(board: HTMLElement | null, step: number): void {
  const here = document.activeElement?.closest('.board-column');
  const stops = here ? stopsOf(here) : stopsOf(board ?? undefined);
  const at = stops.findIndex((stop) => stop.closest('li')?.contains(document.activeElement));
  goTo(stops[at < 0 ? 0 : Math.max(0, Math.min(stops.length - 1, at + step))]);
}

/** To the card at the same height in the next column that holds any. */
function goAcross(board: HTMLElement | null, step: number): void {
  const columns = [...(board?.querySelectorAll('.board-column') ?? [])];
  const from = columns.findIndex((column) => column.contains(document.activeElement));
  const row = stopsOf(columns[from]).findIndex((stop) => stop === document.activeElement);
  for (let at = from + step; at >= 0 && at < columns.length; at += step) {
    const stops = stopsOf(columns[at]);
    if (stops.length > 0) return goTo(stops[Math.min(row, stops.length - 1)]);
  }
}

function goTo(stop: HTMLElement | undefined): void {
  stop?.focus();
  stop?.closest('li')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
