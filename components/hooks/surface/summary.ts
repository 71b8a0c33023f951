import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { BookSummary } from '../../../lib/contract/views.ts';

/** Counts, settings and the health of the store; `null` until the first answer. */
export const SummaryContext = createContext<BookSummary | null>(null);

export function useSummary(): BookSummary | null {
  return useContext(SummaryContext);
}
