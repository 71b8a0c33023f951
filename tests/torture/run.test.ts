/** A run of trials: all cases are tried once, and one that was stopped goes on where it was. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { formatTable, held } from './table.ts';
import { runTrials } from './run.ts';
import { sealedFiles } from './trials/sealed-files.ts';
import { tryEach } from './trial.ts';
import type { Trial } from './trial.ts';

const folder = mkdtempSync(join(tmpdir(), 'red-pen-torture-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const tried: number[] = [];
/** Case 2 is lost until it is mended. */
let mended = false;
const made: Trial = {
  // Of the code of a trial that is there.
  ...sealedFiles,
  id: 'hostile-pages',
  batch: 2,
  runs: 'browser',
  run: (from, count) =>
    tryEach(from, count, (number) => {
      tried.push(number);
      return number === 2 && !mended ? Promise.reject(new Error('it broke')) : Promise.resolve(['held']);
    }),
};

async function run(trials: Trial[], cases: number, again = false) {
  return runTrials(trials, { cases: () => cases, threads: 2, again, folder, say: () => {} });
}

it('tries what is missing, beside each other, and tells what was lost', async () => {
  const first = await run([sealedFiles, made], 3);
  expect(tried).toEqual([0, 1, 2]);
  expect(first.map(({ trial, wanted, outcome }) => [trial.id, wanted, outcome.tried])).toEqual([
    ['sealed-files', 3, 3],
    ['hostile-pages', 3, 3],
  ]);
  expect(first.map(held)).toEqual([true, false]);
  expect(formatTable(first)).toContain('hostile-pages LOST case 2: it broke');

  mended = true;
  const more = await run([made], 6);
  // A batch that was cut short is tried whole.
  expect(tried.slice(3)).toEqual([2, 3, 4, 5]);
  expect(more.map(held)).toEqual([true]);

  await run([made], 6, true);
  expect(tried.slice(7)).toEqual([0, 1, 2, 3, 4, 5]);
}, 120_000);

it('gives up a case that waits for ever, and goes on with the next', async () => {
  const outcome = await tryEach(
    0,
    2,
    (number) => (number === 0 ? new Promise(() => {}) : Promise.resolve(['held'])),
    50,
  );
  expect(outcome).toEqual({ tried: 2, lost: ['case 0: nothing came of it in 0.05 s'], counts: { held: 1 } });
});
