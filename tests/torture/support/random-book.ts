/** A book that random commands have made, by its number. */
import * as fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { anySteps, carryOutStep } from '../../commands/support/random-steps.ts';
import { addNorthwind, openTestBook } from '../../store/support/book-in-memory.ts';
import type { TestBook } from '../../store/support/book-in-memory.ts';

export interface RandomBook extends TestBook {
  factory: IDBFactory;
}

/** Northwind, with one commitment, and then `runs` sequences of commands. */
export async function makeBook(seed: number, runs: number, ids = 'id'): Promise<RandomBook> {
  const factory = new IDBFactory();
  const test = await openTestBook({ indexedDB: factory, ids });
  const { dealId, contactId } = await addNorthwind(test);
  await test.must('record-commitment', { dealId, contactId, kind: 'time', words: 'Tuesday?' });
  for (const step of fc.sample(anySteps, { seed, numRuns: runs }).flat()) {
    test.pass(1000);
    await carryOutStep(test, step);
  }
  return { ...test, factory };
}
