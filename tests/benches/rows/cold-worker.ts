/**
 * `cold-worker`: a worker that sleeps is asked, starts, opens the book and answers the first question of every surface. The
 * reference is asked in the same way: a bare worker that opens the same rows in the same schema and does one get. Both
 * times begin in a page with the port that wakes the worker, and end with the answer in that page. The note says what of it
 * is the library's: a worker that opens the same through Dexie and does the same get, held against the same bare one.
 */
import type { Page } from 'playwright-core';
import { endWorker } from '../../e2e/harness/worker-life.ts';
import { askPort, dropPorts, openAsker } from '../probes/ask-port.ts';
import type { PortName } from '../probes/ask-port.ts';
import { RAW_SIZE } from '../stages/book-stage.ts';
import type { BookStage } from '../stages/book-stage.ts';
import type { BenchExtension } from '../stages/build-extensions.ts';
import { interleave, spread } from '../interleave.ts';
import { median, rowOfTimes } from '../row.ts';
import type { Measured } from '../row.ts';

const GOAL_TIMES = 2;
const SETTLE_MS = 400;
/** A worker starts in some twenty milliseconds, give or take as many. */
const MODEST_REPEATS = 19;

export async function measureColdWorker(stage: BookStage, repeats: number): Promise<Measured> {
  const [ours, raw, library] = [
    await openSide(stage, await stage.book(RAW_SIZE)),
    await openSide(stage, await stage.book('raw')),
    await openSide(stage, await stage.book('library')),
  ];
  const askOurs = () => ask(stage, ours, 'surface', 'summary', {});
  const get = (side: Side) => () => ask(stage, side, 'raw', 'get', { id: 'commitment-7' });
  for (const wake of [askOurs, get(raw), get(library)]) await wake();
  const turns = Math.max(repeats, MODEST_REPEATS);
  const pair = await interleave(turns, askOurs, get(raw));
  // Apart from it: asked in threes, the browser would have shut each database before its next turn.
  const alone = await interleave(turns, get(library), get(raw));
  for (const { page } of [ours, raw, library]) await page.close();
  const ms = (value: number) => `${value.toFixed(0)} ms`;
  return {
    row: rowOfTimes('cold-worker', median(pair.ours), median(pair.reference), GOAL_TIMES),
    unit: 'ms',
    note: `${RAW_SIZE} commitments; port opened to first answer: ours ${spread(pair.ours, ms)}, bare ${spread(pair.reference, ms)}; Dexie and the schema alone ${spread(alone.ours, ms)} against bare ${spread(alone.reference, ms)}`,
  };
}

interface Side {
  page: Page;
  extension: BenchExtension;
}

async function openSide({ context }: BookStage, extension: BenchExtension): Promise<Side> {
  return { page: await openAsker(context, extension), extension };
}

async function ask(stage: BookStage, side: Side, port: PortName, name: string, args: object): Promise<number> {
  await side.page.bringToFront();
  // Our worker hears of it, and would be woken by it once it has ended.
  await side.page.waitForTimeout(SETTLE_MS);
  await endWorker(stage.context, side.extension.origin);
  await side.page.waitForTimeout(SETTLE_MS);
  await dropPorts(side.page);
  return (await askPort(side.page, port, name, args)).ms;
}
