/** The worker is killed while four surfaces write. Acknowledged is written, once; nobody is shown an error. */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { noOutcome, seedOf, wordsOf } from '../trial.ts';
import type { Outcome, Trial } from '../trial.ts';

/** How long a worker lives at most, once it has come back. */
const MOST_MS = 800;
const LOOK_AGAIN_MS = 20;

async function run(from: number, count: number): Promise<Outcome> {
  const { openStage } = await import('../../e2e/stage.ts');
  const { holdAgainst, startWriting } = await import('../browser/surfaces.ts');
  const outcome = noOutcome();
  const stage = await openStage({ thirdPartyCookies: 'blocked' });
  try {
    const named = `batch ${from}`;
    const surfaces = await startWriting(stage, named);
    for (let number = from; number < from + count; number += 1) {
      // One that has not come back yet cannot be killed.
      while (!(await stage.browser.isWorkerRunning())) await sleep(LOOK_AGAIN_MS);
      await sleep((seedOf(number) >>> 0) % MOST_MS);
      await stage.browser.stopWorker();
      outcome.tried += 1;
    }
    const { acknowledged, shown } = await surfaces.stop();
    assert.deepEqual(shown, [], 'the rep was shown a problem');
    assert.ok(acknowledged.length > 0, 'nothing was acknowledged, so that nothing could be lost');
    await holdAgainst(stage, named, acknowledged);
    outcome.counts['writes acknowledged'] = acknowledged.length;
  } catch (error) {
    outcome.lost.push(`kills from ${from}: ${wordsOf(error)}`);
  } finally {
    await stage.close();
  }
  return outcome;
}

export const workerKills: Trial = {
  part: 'kills',
  id: 'worker-kills',
  what: 'the worker killed under four writing surfaces; short form in tests/e2e/survival/survival.test.ts',
  full: 100,
  short: 2,
  batch: 25,
  of: ['lib', 'components', 'entrypoints', 'tests/torture/browser'],
  runs: 'browser',
  run,
};
