/** Moving what was recorded to another deal, drawn at random: a part of `random-steps.ts`. Numbers pick from the rows there are. */
import * as fc from 'fast-check';
import type { TestBook } from '../../store/support/open-test-book.ts';
import type { Step } from './random-steps.ts';

const picks = fc.array(fc.nat(), { maxLength: 2 });

export const moveShapes = {
  'move-records': fc.record({ exchangeIds: picks, commitmentIds: picks, statementIds: picks }),
  'leave-records': fc.record({ threadKey: fc.constantFrom('t1', 't2', 't3') }),
} as const;

export const moveWeights = { 'move-records': 4 };

const LISTS = { exchangeIds: 'exchanges', commitmentIds: 'commitments', statementIds: 'statements' } as const;

export async function nameMoved(test: TestBook, step: Step, ids: Record<string, unknown>): Promise<void> {
  if (step.name !== 'move-records') return;
  for (const [list, table] of Object.entries(LISTS)) {
    const known = await test.book.table(table).toCollection().primaryKeys();
    const drawn = step.args[list] as number[];
    ids[list] = known.length === 0 ? [] : drawn.map((at) => known[at % known.length]);
  }
}
