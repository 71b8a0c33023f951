import { useSummary } from '../../hooks/surface/summary.ts';

/** The stages of the rep's process, in order; those of others that deals may still stand in come after. */
export function useStageNames(): { key: string; name: string }[] {
  const summary = useSummary();
  if (!summary) return [];
  const { processes, settings } = summary;
  const own = processes.filter(({ id }) => id === settings.processId);
  const stages = [...own, ...processes].flatMap((process) => process.stages ?? []);
  return stages.filter((stage, at) => stages.findIndex(({ key }) => key === stage.key) === at);
}
