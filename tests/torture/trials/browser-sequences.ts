/** As `command-sequences`, in the browser's own database instead of one in memory: the same numbers draw the same commands. */
import { fileURLToPath } from 'node:url';
import type { SequencesWorld } from '../browser/sequences-in-page.ts';
import { noOutcome, wordsOf } from '../trial.ts';
import type { Outcome, Trial } from '../trial.ts';

const SCRIPT = fileURLToPath(new URL('../browser/sequences-in-page.ts', import.meta.url));

async function run(from: number, count: number): Promise<Outcome> {
  const { openStage } = await import('../../e2e/stage.ts');
  const { bundleScript } = await import('../../pages/server/bundle.ts');
  const stage = await openStage({ thirdPartyCookies: 'blocked' });
  try {
    const { page } = stage.book;
    // The steps ask the environment how many histories to make; a page has none.
    await page.evaluate(`globalThis.process ??= { env: {} }; ${await bundleScript(SCRIPT)}`);
    return await page.evaluate(([first, many]) => (globalThis as unknown as SequencesWorld).trySequences(first, many), [
      from,
      count,
    ] as const);
  } catch (error) {
    return { ...noOutcome(), lost: [`sequences from ${from}: ${wordsOf(error)}`] };
  } finally {
    await stage.close();
  }
}

export const browserSequences: Trial = {
  part: 'commands',
  id: 'browser-sequences',
  what: 'the same sequences in the database of the browser',
  full: 1000,
  short: 2,
  batch: 125,
  of: ['lib', 'tests/commands/support', 'tests/torture/browser'],
  runs: 'browser',
  run,
};
