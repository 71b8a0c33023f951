/** One command with everything that must hold of each: no trace of a refusal, the invariants, its undo, its repetition. */
import assert from 'node:assert/strict';
import type { CommandName } from '../../../lib/contract/commands.ts';
import type { TestBook } from '../../store/support/book-in-memory.ts';
import { brokenIn, differenceOf, rawTables } from './raw-tables.ts';

const NOTHING: ReadonlySet<string> = new Set();

/** @returns what became of it */
export async function tryCommand(
  test: TestBook,
  factory: IDBFactory,
  name: CommandName,
  anyArgs: unknown,
): Promise<'carried out' | 'refused'> {
  const before = rawTables(factory);
  const args = anyArgs as never;
  const result = await test.run(name, args);
  const after = rawTables(factory);
  if (!result.ok) {
    assert.equal(differenceOf(before, after, NOTHING), null, 'a refusal left something');
    assert.ok(!result.problem.startsWith('store-'), `${result.problem} ${JSON.stringify(result.values)}`);
    return 'refused';
  }
  assert.deepEqual(brokenIn(after), []);
  if (!result.undoable) {
    assert.equal(differenceOf(before, after), null, 'said that nothing was changed');
    return 'carried out';
  }
  test.pass(1000);
  const undone = await test.must('undo', { commandId: result.commandId });
  assert.equal(differenceOf(before, rawTables(factory)), null, 'the undo is no inverse');
  await test.must('undo', { commandId: undone.commandId });
  const again = rawTables(factory);
  assert.equal(differenceOf(after, again), null, 'the undo of the undo is no inverse');
  const repeated = await test.run(name, args, result.commandId);
  assert.deepEqual(repeated, result);
  assert.equal(differenceOf(again, rawTables(factory), NOTHING), null, 'the second time changed something');
  test.pass(1000);
  return 'carried out';
}
