/**
 * One command with everything that must hold of each: no trace of a refusal, the invariants, its undo, its repetition. It runs
 * in Node and in a page of the browser.
 */
import type { CommandName } from '../../../lib/contract/commands.ts';
import { isSame } from '../../../lib/store/rows/same.ts';
import type { TestBook } from '../../store/support/book-in-memory.ts';
import { brokenIn, differenceOf } from './raw-tables.ts';
import type { RawTables } from './raw-tables.ts';

const NOTHING: ReadonlySet<string> = new Set();

/** Reads the database as it lies there. */
export type Look = () => RawTables | Promise<RawTables>;

export interface TriedCommand {
  became: 'carried out' | 'refused';
  /** The database afterwards. */
  left: RawTables;
}

/**
 * @param before what the last one has left, where nothing was written since: in the browser a look costs as much as a command
 * @throws with what did not hold
 */
export async function tryCommand(
  test: TestBook,
  look: Look,
  name: CommandName,
  anyArgs: unknown,
  before: RawTables,
): Promise<TriedCommand> {
  const args = anyArgs as never;
  const result = await test.run(name, args);
  const after = await look();
  if (!result.ok) {
    expectNone(differenceOf(before, after, NOTHING), 'a refusal left something');
    if (result.problem.startsWith('store-')) throw new Error(`${result.problem} ${JSON.stringify(result.values)}`);
    return { became: 'refused', left: after };
  }
  expectNone(brokenIn(after)[0], 'an invariant');
  if (!result.undoable) {
    expectNone(differenceOf(before, after), 'said that nothing was changed');
    return { became: 'carried out', left: after };
  }
  test.pass(1000);
  const undone = await test.must('undo', { commandId: result.commandId });
  expectNone(differenceOf(before, await look()), 'the undo is no inverse');
  await test.must('undo', { commandId: undone.commandId });
  const again = await look();
  expectNone(differenceOf(after, again), 'the undo of the undo is no inverse');
  const repeated = await test.run(name, args, result.commandId);
  if (!isSame(repeated, result)) throw new Error(`asked again it said ${JSON.stringify(repeated)}`);
  const left = await look();
  expectNone(differenceOf(again, left, NOTHING), 'the second time changed something');
  test.pass(1000);
  return { became: 'carried out', left };
}

function expectNone(found: string | null | undefined, words: string): void {
  if (found !== null && found !== undefined) throw new Error(`${words}: ${found}`);
}
