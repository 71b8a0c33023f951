/** A book that random commands have made, by its number. */
import * as fc from 'fast-check';
import { carryOutStep } from '../../commands/support/carry-out-step.ts';
import { anySteps } from '../../commands/support/random-steps.ts';
import { addNorthwind, openTestBook } from '../../store/support/book-in-memory.ts';
import type { TestBook } from '../../store/support/book-in-memory.ts';
import { databaseOf } from './memory-database.ts';
import type { MemoryDatabase } from './memory-database.ts';

/** Every so many have a whole database. */
const WHOLE_EVERY = 10;

export type RandomBook = TestBook & Pick<MemoryDatabase, 'look'>;

/** With nothing in it yet. */
export async function emptyBook(seed: number, ids: string): Promise<RandomBook> {
  const { options, look } = databaseOf(seed >>> 0, WHOLE_EVERY);
  return { ...(await openTestBook({ ...options, ids })), look };
}

/** Northwind, with one commitment, and then `runs` sequences of commands. */
export async function makeBook(seed: number, runs: number, ids = 'id'): Promise<RandomBook> {
  const test = await emptyBook(seed, ids);
  const { dealId, contactId } = await addNorthwind(test);
  await test.must('record-commitment', { dealId, contactId, kind: 'time', words: 'Tuesday?' });
  for (const step of fc.sample(anySteps, { seed, numRuns: runs }).flat()) {
    test.pass(1000);
    await carryOutStep(test, step);
  }
  return test;
}
