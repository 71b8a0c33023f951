import type { BookSummary } from '../../../lib/contract/views.ts';

/** Stages that a snippet may be for: those that deals go through, and the one that it has, of another process or retired. */
export function stageChoices(summary: BookSummary | null, held: string): { key: string; name: string }[] {
  const all = summary?.processes ?? [];
  const own = all.find(({ id }) => id === summary?.settings.processId)?.stages ?? [];
  const stages = own.filter(({ key, retired }) => !retired || key === held);
  if (held === 'any' || stages.some(({ key }) => key === held)) return stages;
  const known = all.flatMap((process) => process.stages).find(({ key }) => key === held);
  return [...stages, known ?? { key: held, name: held }];
}
