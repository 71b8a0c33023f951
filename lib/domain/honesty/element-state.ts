/** What counts as done, read from everything that is known and not only from the tick. */
import { isStanding } from '../commitment/commitment.ts';
import type { Commitment, DealElement, DealPerson, ElementState, ProcessElement } from '../rows/types.ts';

export interface DealFacts {
  elements: readonly DealElement[];
  commitments?: readonly Commitment[];
  parts?: readonly Pick<DealPerson, 'roles'>[];
}

function isFulfilled(element: ProcessElement, row: DealElement | undefined, facts: DealFacts): boolean {
  if (row?.state === 'done') return true;
  if (element.group === 'information') return (row?.answer ?? '') !== '';
  if (element.group === 'people') return (facts.parts ?? []).some((part) => part.roles.includes(element.key));
  if (element.group !== 'commitments') return false;
  return (facts.commitments ?? []).some((c) => c.kind === element.kind && c.direction === 'they' && isStanding(c));
}

/** A standing commitment, a filled role and an answer make their element done, also after it was passed over (then: late). */
export function elementState(element: ProcessElement, facts: DealFacts): { state: ElementState; late: boolean } {
  const row = facts.elements.find((candidate) => candidate.elementKey === element.key);
  if (row?.state === 'not-applicable') return { state: 'not-applicable', late: false };
  if (isFulfilled(element, row, facts))
    return { state: 'done', late: row?.late === true || row?.state === 'passed-over' };
  return { state: row?.state === 'passed-over' ? 'passed-over' : 'open', late: false };
}
