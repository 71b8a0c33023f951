import { useRef, useState } from 'preact/hooks';

/** By then the settings have come back as they were saved. */
const BACK_MS = 500;

/**
 * Boxes that are one list in the settings. Each tick goes on from the one before it, also while that is on its way to a
 * worker that has to wake first: of two quick ones the second must not take the first back.
 *
 * @param save the whole list, in the order in which it was ticked
 */
export function useTicks<T>(
  stored: readonly T[],
  save: (list: T[]) => Promise<{ ok: boolean }>,
): [list: readonly T[], tick: (one: T, on: boolean) => void] {
  const wish = useRef<readonly T[] | null>(null);
  const [, redraw] = useState({});
  const settle = (mine: readonly T[]): void => {
    if (wish.current !== mine) return;
    wish.current = null;
    redraw({});
  };
  const tick = (one: T, on: boolean): void => {
    const others = (wish.current ?? stored).filter((other) => other !== one);
    const next = on ? [...others, one] : others;
    wish.current = next;
    redraw({});
    void save(next).then(({ ok }) => setTimeout(() => settle(next), ok ? BACK_MS : 0));
  };
  return [wish.current ?? stored, tick];
}
