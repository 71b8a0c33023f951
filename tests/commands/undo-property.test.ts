/** Over random histories: the invariants hold after every command, and undo of each is its exact inverse. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommandDone } from '../../lib/contract/commands.ts';
import { isMessageKey, translate } from '../../lib/locales/translate.ts';
import { findBroken } from '../store/support/check-invariants.ts';
import { everything, wholeBook } from '../store/support/whole-book.ts';
import { openTestBook } from '../store/support/open-test-book.ts';
import { exportBackup, readBackup } from '../transfer/support/in-one-piece.ts';
import { LANGUAGE_CODES } from '../../lib/domain/rows/languages.ts';
import { carryOutStep } from './support/carry-out-step.ts';
import { anySteps } from './support/random-steps.ts';
import type { Step } from './support/random-steps.ts';

const RUNS = Number(process.env['RED_PEN_RUNS'] ?? 25);

/** What a command says is in the locales of every language, and all its values are there. */
function expectToBeSaid(result: CommandDone): void {
  if (result.said === null) return;
  const key = result.said;
  expect(isMessageKey(key) ? key : `${key} is no message`).toBe(key);
  if (!isMessageKey(key)) return;
  const marked = Object.fromEntries(Object.keys(result.values).map((name) => [name, '1']));
  for (const language of LANGUAGE_CODES) expect(translate(language, key, marked)).not.toMatch(/[{}]/);
}

describe('any sequence of commands', () => {
  it(
    'keeps the invariants, and each command is undone exactly and done again exactly',
    { timeout: 600_000 },
    async () => {
      const carriedOut = new Map<string, number>();
      await fc.assert(
        fc.asyncProperty(anySteps, async (steps: Step[]) => {
          const test = await openTestBook();
          for (const step of steps) {
            const before = await wholeBook(test.book);
            const allBefore = await everything(test.book);
            const result = await carryOutStep(test, step);
            const after = await wholeBook(test.book);
            if (!result.ok) {
              expect(await everything(test.book)).toEqual(allBefore);
              continue;
            }
            expectToBeSaid(result);
            carriedOut.set(step.name, (carriedOut.get(step.name) ?? 0) + 1);
            expect(await findBroken(test.book)).toEqual([]);
            if (!result.undoable) continue;
            test.pass(1000);
            const undone = await test.must('undo', { commandId: result.commandId });
            expect(await wholeBook(test.book)).toEqual(before);
            await test.must('undo', { commandId: undone.commandId });
            expect(await wholeBook(test.book)).toEqual(after);
            test.pass(1000);
          }
          // Whatever commands can make of a book, its backup is taken back.
          expect(await readBackup(await exportBackup(test.book, test.env.now()))).toMatchObject({ ok: true });
        }),
        { numRuns: RUNS },
      );
      // A property over refusals alone would prove nothing.
      expect([...carriedOut.values()].reduce((sum, n) => sum + n, 0)).toBeGreaterThan(RUNS * 5);
      expect(carriedOut.size).toBeGreaterThan(15);
      if (process.env['RED_PEN_RUNS']) console.log(Object.fromEntries(carriedOut));
    },
  );

  it('can be taken back from the end to the beginning', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anySteps, async (steps: Step[]) => {
        const test = await openTestBook();
        const start = await wholeBook(test.book);
        const done: string[] = [];
        for (const step of steps) {
          test.pass(1000);
          const result = await carryOutStep(test, step);
          if (result.ok && result.undoable) done.push(result.commandId);
        }
        for (const commandId of done.toReversed()) await test.must('undo', { commandId });
        expect(await wholeBook(test.book)).toEqual(start);
      }),
      { numRuns: RUNS },
    );
  });

  it('never breaks an invariant when earlier commands are taken back out of order', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        anySteps,
        fc.array(fc.nat(), { minLength: 1, maxLength: 8 }),
        async (steps: Step[], picks: number[]) => {
          const test = await openTestBook();
          const done: string[] = [];
          for (const step of steps) {
            test.pass(1000);
            const result = await carryOutStep(test, step);
            if (result.ok) done.push(result.commandId);
          }
          for (const pick of picks) {
            const commandId = done[pick % Math.max(1, done.length)];
            if (commandId === undefined) continue;
            const before = await everything(test.book);
            const result = await test.run('undo', { commandId });
            if (!result.ok) expect(await everything(test.book)).toEqual(before);
            expect(await findBroken(test.book)).toEqual([]);
          }
        },
      ),
      { numRuns: RUNS },
    );
  });
});
