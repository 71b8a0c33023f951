import { useMemo } from 'preact/hooks';
import { useSummary } from '../../hooks/surface/summary.ts';
import type { OwnStages } from './foreign-stages.ts';

/** The stages of the process that new deals start on. */
export function useOwnStages(): OwnStages {
  const summary = useSummary();
  return useMemo(() => {
    const process = summary?.processes.find(({ id }) => id === summary.settings.processId);
    return {
      name: process?.name ?? '',
      stages: process?.stages.filter(({ retired }) => !retired) ?? [],
      begins: process?.begins ?? null,
    };
  }, [summary]);
}
