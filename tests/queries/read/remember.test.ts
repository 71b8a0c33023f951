/** What is kept in the worker's memory, and on the shelf, is what the book would answer after every change. */
import { IDBFactory } from 'fake-indexeddb';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QueryName } from '../../../lib/contract/queries.ts';
import { answerQuery } from '../../../lib/queries/answer.ts';
import { carryOutStep } from '../../commands/support/carry-out-step.ts';
import { anySteps } from '../../commands/support/random-steps.ts';
import { openTestBook, START } from '../../store/support/open-test-book.ts';
import type { TestBook } from '../../store/support/open-test-book.ts';
import { countAccesses } from '../support/accesses.ts';
import { openAskedBook, openSampleBook } from '../support/sample.ts';

const RUNS = Number(process.env['RED_PEN_RUNS'] ?? 12);
const REMEMBERED = [
  'variance',
  'trends',
  'brief',
  'price',
  'rates',
  'habits',
  'skill-reach',
  'processes',
  'deals',
  'duplicates',
  'reviews',
  'detector',
  'today',
  'ledger',
  'calendar',
] as const;

const ARGS: Partial<Record<QueryName, object>> = {
  duplicates: { limit: 20 },
  detector: { limit: 20 },
  calendar: { from: '2026-02-23', to: '2026-04-05' },
};

/** All is asked at one moment of the day: an answer may say when it was worked out. */
const LATER = START + 8 * 3_600_000;

function answerOf({ book }: TestBook, name: QueryName): Promise<unknown> {
  const asking = { now: () => LATER, zone: 'UTC', language: 'en' as const, reading: null, health: book.health };
  return answerQuery(book, asking, name, ARGS[name] ?? {});
}

/** @param plain reads the same database, and takes nothing from the shelf */
async function expectTrue(test: TestBook, plain: TestBook, after: string): Promise<void> {
  for (const name of REMEMBERED) {
    const remembered = await answerOf(test, name);
    test.book.memory.lay();
    test.book.memory.begin();
    const laid = await answerOf(test, name);
    plain.book.memory.begin();
    const read = await answerOf({ ...test, book: plain.book }, name);
    expect(remembered, `${name} after ${after}`).toEqual(read);
    expect(laid, `${name} after ${after} and a sleep`).toEqual(read);
  }
}

describe('what is remembered', () => {
  it('is what the book says, after every command and its undo', { timeout: 600_000 }, async () => {
    let steps = 0;
    await fc.assert(
      fc.asyncProperty(anySteps, async (history) => {
        const indexedDB = new IDBFactory();
        const test = await openTestBook({ indexedDB, code: 'a' });
        const plain = await openTestBook({ indexedDB });
        for (const step of history) {
          test.pass(1000);
          await expectTrue(test, plain, 'the start');
          const result = await carryOutStep(test, step);
          if (!result.ok) continue;
          steps += 1;
          await expectTrue(test, plain, step.name);
          if (!result.undoable) continue;
          test.pass(1000);
          await test.must('undo', { commandId: result.commandId });
          await expectTrue(test, plain, `undo of ${step.name}`);
        }
        test.book.close();
        plain.book.close();
      }),
      { numRuns: RUNS },
    );
    expect(steps).toBeGreaterThan(RUNS * 2);
  });

  it('is asked for without reading it again, until something that it came from is written', async () => {
    const { ask, book, must } = await openSampleBook();
    const cost = async (): Promise<number> => (await countAccesses(() => ask('variance', {}))).requests;
    const first = await cost();
    const again = await cost();
    expect(again).toBeLessThanOrEqual(10);
    expect(first).toBeGreaterThan(5 * again);
    await must('change-settings', { theme: 'dark' });
    expect(await cost()).toBe(again);
    const [open] = await book.commitments.where('[state+stateAt]').between(['asked', 0], ['asked', Infinity]).toArray();
    await must('advance-commitment', { commitmentId: open?.id ?? '', state: 'given' });
    // Of the deals, the one that changed alone is read again.
    const changed = await cost();
    expect(changed).toBeGreaterThan(again);
    expect(changed).toBeLessThan(first / 2);
  });

  it('is not what was read before a change that came in between', async () => {
    const { ask, book, must } = await openAskedBook();
    const { created } = await must('create-deal', { accountName: 'Tall Oaks', dealName: 'Weekend cover' });
    const asking = ask('deals', {});
    const changing = must('edit-deal', { dealId: created ?? '', name: 'Night cover' });
    await Promise.all([asking, changing]);
    const remembered = await ask('deals', {});
    book.memory.begin();
    expect(remembered).toEqual(await ask('deals', {}));
  });
});
