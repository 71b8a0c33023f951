/** One random sequence of commands on a book of its own. It runs in Node and in a page of the browser. */
import * as fc from 'fast-check';
import { argsOf } from '../../commands/support/carry-out-step.ts';
import { anySteps } from '../../commands/support/random-steps.ts';
import type { TestBook } from '../../store/support/book-in-memory.ts';
import { seedOf } from '../trial.ts';
import { ReplayedRows } from './replay-events.ts';
import { tryCommand } from './try-command.ts';
import type { Look } from './try-command.ts';

/**
 * @param number of the case, which draws the sequence
 * @returns what became of each command
 * @throws with what did not hold
 */
export async function trySequence(number: number, test: TestBook, look: Look): Promise<string[]> {
  const [steps = []] = fc.sample(anySteps, { seed: seedOf(number), numRuns: 1 });
  let tables = await look();
  const events = new ReplayedRows(tables);
  const seen: string[] = [];
  for (const [at, step] of steps.entries()) {
    try {
      const { became, left } = await tryCommand(test, look, step.name, await argsOf(test, step), tables);
      seen.push(became);
      tables = left;
    } catch (error) {
      throw new Error(`step ${at}, ${step.name}`, { cause: error });
    }
  }
  const wrong = events.differenceFrom(tables);
  if (wrong !== null) throw new Error(wrong);
  return seen;
}
