import { useSummary } from '../../hooks/summary.ts';
import type { Stage } from './foreign-stages.ts';

/** The stages of the process that new deals start on, in order. */
export function useOwnStages(): readonly Stage[] {
  const summary = useSummary();
  return summary?.processes.find(({ id }) => id === summary.settings.processId)?.stages ?? [];
}
