/**
 * Backups of another machine that were damaged or forged, merged into a book that went on from the same past, or began by
 * itself: all of it, in a sound book that a second merge leaves alone, and back again by one undo; or nothing at all, with the
 * reason.
 */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { mergeBackup, previewMerge } from '../../../lib/transfer/merge/merge-backup.ts';
import { NO_CHOICE } from '../../../lib/transfer/merge/plan-merge.ts';
import { carryOutStep } from '../../commands/support/carry-out-step.ts';
import { anySteps } from '../../commands/support/random-steps.ts';
import { exportBackup, readBackup, restoreBackup, watch } from '../../transfer/support/in-one-piece.ts';
import { anyMutation, mutate, reasonOf } from '../support/mutate-backup.ts';
import { emptyBook, makeBook } from '../support/random-book.ts';
import type { RandomBook } from '../support/random-book.ts';
import { differenceOf } from '../support/raw-tables.ts';
import { expectSound, expectUntouched, expectWayBack } from '../support/whole-or-not.ts';
import { seedOf, tryEach } from '../trial.ts';
import type { Trial } from '../trial.ts';

/** Books of their own for so many files. */
const FILES_OF_A_BOOK = 50;
/** One pair of books in so many has no past in common. */
const STRANGERS_EVERY = 4;

interface Pair {
  text: string;
  target: RandomBook;
}

async function goOn(test: RandomBook, seed: number): Promise<void> {
  for (const step of fc.sample(anySteps, { seed, numRuns: 1 }).flat()) {
    test.pass(1000);
    await carryOutStep(test, step);
  }
}

async function makePair(number: number): Promise<Pair> {
  const other = await makeBook(seedOf(number), 1, 'other');
  const target = await targetOf(number, other);
  await goOn(other, seedOf(number + 2_000_000));
  const text = await exportBackup(other.book, other.env.now());
  other.book.close();
  return { text, target };
}

async function targetOf(number: number, other: RandomBook): Promise<RandomBook> {
  if (number % STRANGERS_EVERY === STRANGERS_EVERY - 1) return makeBook(seedOf(number + 1_000_000), 1, 'own');
  const target = await emptyBook(seedOf(number), 'own');
  target.pass(other.env.now() - target.env.now());
  const past = await exportBackup(other.book, other.env.now());
  const restored = await restoreBackup(target.book, target.env, past, target.env.newId());
  assert.ok(restored.ok, 'the common past was refused');
  await goOn(target, seedOf(number + 1_000_000));
  return target;
}

let current: { number: number; pair: Promise<Pair> } | null = null;

function pairOf(number: number): Promise<Pair> {
  if (current?.number !== number) current = { number, pair: makePair(number) };
  return current.pair;
}

async function tryFile(number: number): Promise<string[]> {
  const { text, target } = await pairOf(Math.floor(number / FILES_OF_A_BOOK));
  const [mutation] = fc.sample(anyMutation, { seed: seedOf(number), numRuns: 1 });
  if (!mutation) return [];
  const file = await mutate(text, mutation);
  const merge = async () =>
    mergeBackup(target.book, target.env, await readBackup(file), target.env.newId(), NO_CHOICE, watch());
  const before = target.look();
  const seen = await previewMerge(target.book, await readBackup(file), watch());
  expectUntouched(target, before, 'looking has changed something');
  const result = await merge();
  assert.equal(Reflect.get({}, 'polluted'), undefined, 'reached a prototype');
  assert.equal(seen.ok, result.ok, 'the preview says otherwise');
  if (!result.ok) {
    expectUntouched(target, before, 'refused, and left something');
    return [reasonOf(result)];
  }
  const after = target.look();
  await expectSound(target, mutation);
  const again = await merge();
  assert.ok(again.ok && !again.undoable, `a second merge does more: ${JSON.stringify(mutation)}`);
  assert.equal(differenceOf(after, target.look()), null, 'a second merge has changed something');
  if (!result.undoable) return ['nothing new'];
  await expectWayBack(target, before, result.commandId);
  return ['merged'];
}

export const mutatedMerges: Trial = {
  part: 'files',
  id: 'mutated-merges',
  what: 'damaged, forged and hostile backups of another machine, merged: all or nothing, a sound book, the exact way back',
  full: 1000,
  short: 20,
  batch: FILES_OF_A_BOOK,
  of: ['lib', 'tests/commands/support'],
  runs: 'threads',
  run: (from, count) => tryEach(from, count, tryFile),
};
