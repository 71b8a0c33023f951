import { useCallback, useState } from 'preact/hooks';

/**
 * State that belongs to one place: a deal, a thread. At another place it is `initial` again, without what is on screen
 * being taken down and built anew, as a `key` would.
 */
export function useStateAt<T>(place: string, initial: T): [T, (value: T) => void] {
  const [held, hold] = useState<{ place: string; value: T } | null>(null);
  const set = useCallback((value: T) => hold({ place, value }), [place]);
  return [held?.place === place ? held.value : initial, set];
}
