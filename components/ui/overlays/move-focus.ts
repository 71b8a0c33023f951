/** Arrows, Home and End move the focus among the elements of a list. Returns whether the key was used. */
export function moveFocus(
  event: KeyboardEvent,
  selector: string,
  keys: readonly [string, string] = ['ArrowUp', 'ArrowDown'],
): boolean {
  const list = event.currentTarget;
  if (!(list instanceof HTMLElement)) return false;
  const stops = [...list.querySelectorAll<HTMLElement>(selector)];
  const at = stops.findIndex((stop) => stop === document.activeElement || stop.contains(document.activeElement));
  const next = targetOf(event.key, at, stops.length, keys);
  if (next === null) return false;
  event.preventDefault();
  stops[next]?.focus();
  return true;
}

function targetOf(key: string, at: number, count: number, keys: readonly [string, string]): number | null {
  if (count === 0) return null;
  if (key === keys[0]) return at <= 0 ? count - 1 : at - 1;
  if (key === keys[1]) return at === count - 1 ? 0 : at + 1;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}
