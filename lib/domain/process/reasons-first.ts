import type { ProcessElement, ReasonKey, Stage } from '../process-types.ts';

/** The reasons to offer first where an element is passed over or marked: its own, then those of its stage, each once. */
export function reasonsFirst(
  stage: Pick<Stage, 'commonReasons'>,
  element: Pick<ProcessElement, 'commonReasons'> | null,
): ReasonKey[] {
  return [...new Set([...(element?.commonReasons ?? []), ...stage.commonReasons])];
}
