/** Machines that take in each other's backups in turns, and are worked on in between: in the end they hold the same book. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { anySteps } from '../../commands/support/random-steps.ts';
import { findBroken } from '../../store/support/check-invariants.ts';
import { openTestBook } from '../../store/support/open-test-book.ts';
import type { TestBook } from '../../store/support/open-test-book.ts';
import { restoreBackup } from '../support/in-one-piece.ts';
import { live } from './support/live.ts';
import { merge, records, save, twoMachines } from './support/two-machines.ts';

const LONG = 1_800_000;
const RUNS = Number(process.env['RED_PEN_RUNS'] ?? 10);

/** Takes the file of one into another until no file says anything new. */
async function settle(machines: readonly TestBook[]): Promise<void> {
  for (let round = 0; round < 6; round += 1) {
    let isNew = false;
    for (const into of machines) {
      for (const from of machines) {
        if (into !== from) isNew = (await merge(into, await save(from))).undoable || isNew;
      }
    }
    if (!isNew) return;
  }
  throw new Error('they go on changing each other');
}

async function expectOneBook(machines: readonly TestBook[]): Promise<void> {
  await settle(machines);
  const [first, ...others] = machines;
  if (!first) return;
  for (const other of others) expect(await records(other.book)).toEqual(await records(first.book));
  for (const { book } of machines) expect(await findBroken(book)).toEqual([]);
}

/** Who is worked on, and whether it then takes in the other's file; some files are a turn old. */
const anyTurns = fc.array(
  fc.record({ who: fc.nat(2), steps: anySteps, takes: fc.nat(2), old: fc.boolean(), undone: fc.nat(5) }),
  { minLength: 3, maxLength: 6 },
);
type Turn = typeof anyTurns extends fc.Arbitrary<(infer T)[]> ? T : never;

async function takeTurns(machines: readonly TestBook[], turns: readonly Turn[]): Promise<void> {
  const files = await Promise.all(machines.map(save));
  for (const [at, { who, steps, takes, old, undone }] of turns.entries()) {
    const [mine, theirs] = [who % machines.length, takes % machines.length];
    const machine = machines[mine];
    const other = machines[theirs];
    if (!machine || !other) continue;
    await live(machine, steps, at);
    if (mine === theirs) continue;
    const file = old ? files[theirs] : await save(other);
    files[theirs] = file ?? '';
    const done = await merge(machine, files[theirs]);
    if (undone === 0 && done.undoable) await machine.run('undo', { commandId: done.commandId });
    files[mine] = await save(machine);
  }
}

it('two come to one book', { timeout: LONG }, async () => {
  await fc.assert(
    fc.asyncProperty(anySteps, anyTurns, async (before, turns) => {
      const { a, b } = await twoMachines((test) => live(test, before, 1));
      await takeTurns([a, b], turns);
      await expectOneBook([a, b]);
    }),
    { numRuns: RUNS },
  );
});

it('and so do three, whoever meets whom', { timeout: LONG }, async () => {
  await fc.assert(
    fc.asyncProperty(anySteps, anyTurns, async (before, turns) => {
      const { a, b } = await twoMachines((test) => live(test, before, 1));
      const c = await openTestBook({ ids: 'c' });
      c.pass(a.env.now() - c.env.now());
      await restoreBackup(c.book, c.env, await save(b), 'from-b');
      await takeTurns([a, b, c], turns);
      await expectOneBook([a, b, c]);
    }),
    { numRuns: RUNS },
  );
});
