/** Passed over, and not for one of the reasons that are nobody's resistance. Practices are ways to do a step: none of them is missed by itself. */
import { elementState } from '../honesty/element-state.ts';
import type { DealFacts } from '../honesty/element-state.ts';
import { LEGITIMATE_REASONS } from '../rows/types.ts';
import type { ProcessElement } from '../rows/types.ts';

export function isResisted(element: ProcessElement, facts: DealFacts): boolean {
  if (element.group === 'practices') return false;
  if (elementState(element, facts).state !== 'passed-over') return false;
  const row = facts.elements.find(({ elementKey }) => elementKey === element.key);
  return !LEGITIMATE_REASONS.some((reason) => reason === row?.reason);
}
