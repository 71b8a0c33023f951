/**
 * What deals show: in how many of those that left a stage an element of it was passed over. What was not up to the rep (the
 * client declined, not applicable, already true, not yet due) is set aside and counted on neither side.
 *
 * A deal has left a stage when its claimed stage lies behind it, or when it was closed in it. What nobody recorded as done
 * or passed over says nothing: the deal began later, came in by a file, or still waits for an answer to what was asked.
 */
import { elementState } from '../honesty/element-state.ts';
import { stageIndex } from '../process/find.ts';
import { LEGITIMATE_REASONS } from '../rows/types.ts';
import type { Commitment, Deal, DealElement, DealPerson, ElementKey, Process, ProcessElement } from '../rows/types.ts';

export interface DealRecord {
  deal: Pick<Deal, 'stage' | 'closed'>;
  process: Process;
  elements: readonly DealElement[];
  commitments: readonly Commitment[];
  parts: readonly Pick<DealPerson, 'roles'>[];
}

/** `passed` of `of` cases; `aside` were not up to the rep. */
export interface Habit {
  passed: number;
  of: number;
  aside: number;
}

/** `open` = in the deal's own stage, and not done, passed over in advance or not. `null` = the deal says nothing about it. */
export type ElementCase = 'passed' | 'kept' | 'aside' | 'open' | null;

const LEGITIMATE: ReadonlySet<string | null> = new Set(LEGITIMATE_REASONS);

function caseOf(
  record: DealRecord,
  element: ProcessElement,
  behind: number,
  row: DealElement | undefined,
): ElementCase {
  const { deal, commitments, parts } = record;
  const { state } = elementState(element, { elements: row ? [row] : [], commitments, parts });
  if (state === 'not-applicable') return 'aside';
  if (state === 'passed-over' && LEGITIMATE.has(row?.reason ?? null)) return 'aside';
  const left = behind > 0 || deal.closed === 1;
  // Until the stage is left, what is done in it counts nowhere: what is passed over in it must not count alone.
  if (state === 'passed-over') return left ? 'passed' : 'open';
  if (state === 'done') return left ? 'kept' : null;
  return left ? null : 'open';
}

/** Every element up to the claimed stage, in the order of the process. Retired ones are left out. */
export function casesOf(record: DealRecord): { key: ElementKey; is: ElementCase }[] {
  const at = stageIndex(record.process, record.deal.stage);
  const rows = new Map(record.elements.map((row) => [row.elementKey, row]));
  return record.process.stages
    .slice(0, at + 1)
    .flatMap((stage, index) =>
      stage.retired
        ? []
        : stage.elements
            .filter((element) => !element.retired)
            .map((element) => ({ key: element.key, is: caseOf(record, element, at - index, rows.get(element.key)) })),
    );
}

/** By the element's key, over all processes that have it: versions and variants share their keys. */
export function habitsOf(records: readonly DealRecord[]): Record<ElementKey, Habit> {
  const habits: Record<ElementKey, Habit> = Object.create(null);
  for (const record of records) {
    for (const { key, is } of casesOf(record)) {
      if (is === null || is === 'open') continue;
      const habit = (habits[key] ??= { passed: 0, of: 0, aside: 0 });
      if (is === 'aside') habit.aside += 1;
      else habit.of += 1;
      if (is === 'passed') habit.passed += 1;
    }
  }
  return habits;
}
