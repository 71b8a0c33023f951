import { HONEST_REASONS } from '../rows/process-types.ts';
import type { HonestReason, ProcessElement, Stage } from '../rows/process-types.ts';

const HONEST = new Set<string>(HONEST_REASONS);

/**
 * The reasons to offer first where an element is passed over or marked: its own, then those of its stage, each once.
 * Legitimate ones, which a file may name, stand apart from them wherever reasons are offered.
 */
export function reasonsFirst(
  stage: Pick<Stage, 'commonReasons'>,
  element: Pick<ProcessElement, 'commonReasons'> | null,
): HonestReason[] {
  const named = [...(element?.commonReasons ?? []), ...stage.commonReasons];
  return [...new Set(named)].filter((reason): reason is HonestReason => HONEST.has(reason));
}
