/**
 * The disk is full at some write of a command, an undo or a restore: it is said so, nothing is half done, a backup can still
 * be made, and once there is room the same command goes through.
 */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { CommandResult } from '../../../lib/contract/commands.ts';
import { argsOf } from '../../commands/support/carry-out-step.ts';
import { anySteps } from '../../commands/support/random-steps.ts';
import { exportBackup, restoreBackup } from '../../transfer/support/in-one-piece.ts';
import { withBook } from '../support/books-in-turn.ts';
import type { BookOfCase } from '../support/books-in-turn.ts';
import { whyRefused } from '../support/own-backup.ts';
import { brokenIn, differenceOf } from '../support/raw-tables.ts';
import { onFullDisk } from '../support/small-disk.ts';
import type { How } from '../support/small-disk.ts';
import { seedOf, tryEach } from '../trial.ts';
import type { Trial } from '../trial.ts';

/** Every so many have a whole database: an odd number, for both ways of being full. */
const WHOLE_EVERY = 25;
const NOTHING: ReadonlySet<string> = new Set();
/** Most commands write fewer rows. */
const MOST_WRITES = 12;
/** Of a restore, which writes whole tables. */
const MOST_WRITES_OF_A_FILE = 150;

type Act = () => Promise<CommandResult>;

async function tryAct({ test, look }: BookOfCase, nth: number, how: How, carryOut: Act): Promise<string> {
  const before = look();
  const { hit, result } = await onFullDisk(nth, how, carryOut);
  if (!hit) return 'enough room';
  assert.ok(!result.ok, 'acknowledged on a full disk');
  assert.equal(result.problem, 'store-full');
  assert.deepEqual(test.book.health, { state: 'full' });
  assert.equal(differenceOf(before, look(), NOTHING), null, 'left half done');
  await exportBackup(test.book, test.env.now());
  const again = await carryOut();
  assert.ok(!(!again.ok && again.problem.startsWith('store-')), 'does not recover');
  assert.deepEqual(test.book.health, { state: 'fine' });
  assert.deepEqual(brokenIn(look()), []);
  return 'full, and recovered';
}

async function trySequence(number: number, book: BookOfCase): Promise<string[]> {
  const { test } = book;
  const [steps = []] = fc.sample(anySteps, { seed: seedOf(number), numRuns: 1 });
  const how: How = number % 2 === 0 ? 'at the write' : 'at the end';
  const nthOf = (at: number, most: number) => 1 + ((seedOf(number * 100 + at) >>> 0) % most);
  const seen: string[] = [];
  for (const [at, step] of steps.entries()) {
    test.pass(1000);
    const args = (await argsOf(test, step)) as never;
    const act = () => test.run(step.name, args, `step-${at}`);
    seen.push(await tryAct(book, nthOf(at, MOST_WRITES), how, act));
    if (at % 4 !== 3) continue;
    const takeBack = () => test.run('undo', { commandId: `step-${at}` }, `undo-${at}`);
    seen.push(await tryAct(book, nthOf(at + 50, MOST_WRITES), how, takeBack));
  }
  const text = await exportBackup(test.book, test.env.now());
  await test.run('create-deal', { accountName: 'Fjord', dealName: 'Made since' });
  const putBack = () => restoreBackup(test.book, test.env, text, 'restore');
  seen.push(await tryAct(book, nthOf(99, MOST_WRITES_OF_A_FILE), how, putBack));
  assert.equal(await whyRefused(test.book, test.env.now()), null);
  return seen;
}

export const fullDisk: Trial = {
  part: 'disk',
  id: 'full-disk',
  what: 'commands, undos and restores with the disk full at some write',
  full: 500,
  short: 6,
  batch: 50,
  of: ['lib', 'tests/commands/support'],
  runs: 'threads',
  run: (from, count) =>
    tryEach(from, count, (number) => withBook(number, WHOLE_EVERY, (book) => trySequence(number, book))),
};
