import { useSummary } from '../../hooks/surface/summary.ts';
import { useSurface } from '../../hooks/surface/surface.ts';
import { troubleOf } from './trouble.ts';
import type { Trouble } from './trouble.ts';

/** What stands in the way of the book. A book that is newer than this page answers nothing: the worker says so instead. */
export function useTrouble(): Trouble | null {
  const store = useSummary()?.store;
  const { stale } = useSurface();
  if (store) return troubleOf(store);
  return stale.value === 'newer-schema' ? { state: 'newer-schema' } : null;
}
