/** The whole browser is killed (SIGKILL) while four surfaces write, and started anew on the same profile. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Stage } from '../../e2e/stage.ts';
import { noOutcome, seedOf, wordsOf } from '../trial.ts';
import type { Outcome, Trial } from '../trial.ts';

const LEAST_MS = 300;
const MOST_MS = 1500;

/** On an idle laptop a second; tests have ten times as long. */
const MOST_OPEN_MS = 10_000;

/** From a dashboard that is opened on a sleeping worker until the book's rows stand in it, in milliseconds. */
async function timeToOpen({ browser }: Stage): Promise<number> {
  await browser.stopWorker();
  const started = performance.now();
  const page = await browser.openPage(`chrome-extension://${browser.extensionId}/dashboard.html#/deals`);
  await page
    .locator('table tbody tr')
    .first()
    .waitFor({ timeout: 2 * MOST_OPEN_MS });
  const opened = performance.now() - started;
  await page.close();
  return opened;
}

async function run(from: number, count: number): Promise<Outcome> {
  const { openStage } = await import('../../e2e/stage.ts');
  const { holdAgainst, startWriting } = await import('../browser/surfaces.ts');
  const outcome = noOutcome();
  const profileDir = mkdtempSync(join(tmpdir(), 'red-pen-kills-'));
  const options = { thirdPartyCookies: 'blocked', profileDir } as const;
  let stage = await openStage(options);
  let writes = 0;
  let slowest = 0;
  try {
    for (let number = from; number < from + count; number += 1) {
      const named = `kill ${number}`;
      const surfaces = await startWriting(stage, named);
      await sleep(LEAST_MS + ((seedOf(number) >>> 0) % (MOST_MS - LEAST_MS)));
      const { acknowledged, shown } = await surfaces.look();
      await stage.browser.kill();
      await stage.server.close();
      assert.ok(acknowledged.length > 0, 'nothing was acknowledged, so that nothing could be lost');
      stage = await openStage(options);
      const opening = await timeToOpen(stage);
      slowest = Math.max(slowest, opening);
      assert.ok(opening <= MOST_OPEN_MS, `the book opened after ${Math.round(opening)} ms`);
      assert.deepEqual(shown, [], 'the rep was shown a problem');
      await holdAgainst(stage, named, acknowledged);
      outcome.tried += 1;
      writes += acknowledged.length;
    }
  } catch (error) {
    outcome.lost.push(`kill ${from + outcome.tried}: ${wordsOf(error)}`);
  } finally {
    await stage.close();
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  outcome.counts['writes acknowledged'] = writes;
  console.error(`browser-kills: the book was open after ${Math.round(slowest)} ms at the latest`);
  return outcome;
}

export const browserKills: Trial = {
  part: 'kills',
  id: 'browser-kills',
  what: 'the browser killed (SIGKILL) under four writing surfaces; short form in tests/e2e/survival/survival.test.ts',
  full: 20,
  short: 1,
  batch: 5,
  of: ['lib', 'components', 'entrypoints', 'tests/torture/browser'],
  runs: 'browser',
  run,
};
