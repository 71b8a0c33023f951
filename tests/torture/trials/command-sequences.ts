/**
 * Random sequences of all commands: after each the invariants hold, its undo is its exact inverse, the undo of that brings it
 * back, and asked again it gives the same answer and does nothing. A refusal leaves no trace. At the end the book is what its
 * events say, and has a backup that is taken back.
 */
import assert from 'node:assert/strict';
import { withBook } from '../support/books-in-turn.ts';
import { whyRefused } from '../support/own-backup.ts';
import { trySequence } from '../support/try-sequence.ts';
import { tryEach } from '../trial.ts';
import type { Trial } from '../trial.ts';

/** A backup is written and read at the end of every so many sequences: it costs as much as some of them. */
const BACKUP_EVERY = 20;
/** Every so many have a whole database. */
const WHOLE_EVERY = 60;

function tryInMemory(number: number): Promise<string[]> {
  return withBook(number, WHOLE_EVERY, async ({ test, look }) => {
    const seen = await trySequence(number, test, look);
    if (number % BACKUP_EVERY === 0) assert.equal(await whyRefused(test.book, test.env.now()), null);
    return seen;
  });
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
  run: (from, count) => tryEach(from, count, tryInMemory),
};
