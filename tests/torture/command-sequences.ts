/**
 * Random sequences of all commands: after each the invariants hold, its undo is its exact inverse, the undo of that brings it
 * back, and asked again it gives the same answer and does nothing. A refusal leaves no trace. At the end the book is what its
 * events say, and has a backup that is taken back.
 */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { anySteps, argsOf } from '../commands/support/random-steps.ts';
import { openTestBook } from '../store/support/book-in-memory.ts';
import { whyRefused } from './support/own-backup.ts';
import { rawTables } from './support/raw-tables.ts';
import { ReplayedRows } from './support/replay-events.ts';
import { tryCommand } from './support/try-command.ts';
import { seedOf, tryEach } from './trial.ts';
import type { Trial } from './trial.ts';

/** A backup is written and read at the end of every so many sequences: it costs as much as ten of them. */
const BACKUP_EVERY = 20;

async function trySequence(number: number): Promise<string[]> {
  const [steps = []] = fc.sample(anySteps, { seed: seedOf(number), numRuns: 1 });
  const factory = new IDBFactory();
  const test = await openTestBook({ indexedDB: factory });
  const events = new ReplayedRows(rawTables(factory));
  const seen: string[] = [];
  try {
    for (const [at, step] of steps.entries()) {
      try {
        seen.push(await tryCommand(test, factory, step.name, await argsOf(test, step)));
      } catch (error) {
        throw new Error(`step ${at}, ${step.name}`, { cause: error });
      }
    }
    assert.equal(events.differenceFrom(rawTables(factory)), null);
    if (number % BACKUP_EVERY === 0) assert.equal(await whyRefused(test.book, test.env.now()), null);
  } finally {
    test.book.close();
  }
  return seen;
}

export const commandSequences: Trial = {
  part: 'commands',
  id: 'command-sequences',
  what: 'random sequences of commands, each step undone and done again',
  full: 100_000,
  short: 12,
  batch: 100,
  of: ['lib', 'tests/commands/support'],
  runs: 'threads',
  run: (from, count) => tryEach(from, count, trySequence),
};
