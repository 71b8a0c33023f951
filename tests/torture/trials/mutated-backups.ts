/**
 * Backups that were damaged or forged, taken into a book that holds something else: all of it, in a sound book, and back
 * again by one undo; or nothing at all, with the reason.
 */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { anyMutation, mutate, reasonOf } from '../support/mutate-backup.ts';
import { makeBook } from '../support/random-book.ts';
import type { RandomBook } from '../support/random-book.ts';
import { expectSound, expectUntouched, expectWayBack } from '../support/whole-or-not.ts';
import { exportBackup, restoreBackup } from '../../transfer/support/in-one-piece.ts';
import { seedOf, tryEach } from '../trial.ts';
import type { Trial } from '../trial.ts';

/** A book of its own for so many files. */
const FILES_OF_A_BOOK = 100;

/** The book that the files come from, and the one that they are taken into. */
interface Pair {
  text: string;
  target: RandomBook;
}
const pairs = new Map<number, Promise<Pair>>();

async function makePair(number: number): Promise<Pair> {
  const source = await makeBook(seedOf(number), 2);
  const text = await exportBackup(source.book, source.env.now());
  source.book.close();
  return { text, target: await makeBook(seedOf(number + 1_000_000), 1, 'own') };
}

function pairOf(number: number): Promise<Pair> {
  const known = pairs.get(number);
  if (known) return known;
  pairs.clear();
  const made = makePair(number);
  pairs.set(number, made);
  return made;
}

async function tryFile(number: number): Promise<string[]> {
  const { text, target } = await pairOf(Math.floor(number / FILES_OF_A_BOOK));
  const [mutation] = fc.sample(anyMutation, { seed: seedOf(number), numRuns: 1 });
  if (!mutation) return [];
  const file = await mutate(text, mutation);
  const before = target.look();
  const result = await restoreBackup(target.book, target.env, file, target.env.newId());
  assert.equal(Reflect.get({}, 'polluted'), undefined, 'reached a prototype');
  if (!result.ok) {
    expectUntouched(target, before, 'refused, and left something');
    return [reasonOf(result)];
  }
  await expectSound(target, mutation);
  await expectWayBack(target, before, result.commandId);
  return ['taken'];
}

export const mutatedBackups: Trial = {
  part: 'files',
  id: 'mutated-backups',
  what: 'damaged, forged and hostile backups: all or nothing, with a reason',
  full: 10_000,
  short: 40,
  batch: FILES_OF_A_BOOK,
  of: ['lib', 'tests/commands/support'],
  runs: 'threads',
  run: (from, count) => tryEach(from, count, tryFile),
};
