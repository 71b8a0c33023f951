/**
 * `long-tasks`: tasks of more than 50 ms on the page's main thread, on a processor slowed to a quarter, while the inbox
 * loads, changes 200 times a second, and 50 threads are opened one after the other; with the extension and without it:
 * there must be none more. A loaded machine makes long tasks of its own; they fall on both sides alike.
 */
import type { Page } from 'playwright-core';
import { waitForSidebar } from '../../e2e/harness/sidebar-frame.ts';
import { interleave, spread } from '../interleave.ts';
import { median, rowOfCounts } from '../row.ts';
import type { Measured } from '../row.ts';
import { openInbox } from '../stages/stage.ts';
import type { BenchStage, Kind } from '../stages/stage.ts';
import { switchThread } from '../probes/switch-thread.ts';

const SLOWED = 4;
const SWITCHES = 50;
const SETTLE_MS = 1500;
/** A rep who leafs through the inbox. */
const LOOK_MS = 150;

type Counting = { longTasks: number };

export async function measureLongTasks(stage: BenchStage, repeats: number): Promise<Measured> {
  const pair = await interleave(
    repeats,
    () => countLongTasks(stage, 'ours'),
    () => countLongTasks(stage, 'bare'),
  );
  return {
    row: rowOfCounts('long-tasks', median(pair.ours), median(pair.reference)),
    unit: 'tasks at load and in 50 threads',
    note: `with ${spread(pair.ours, String)}, without ${spread(pair.reference, String)}`,
  };
}

async function countLongTasks(stage: BenchStage, kind: Kind): Promise<number> {
  const page = await stage.context.newPage();
  const session = await stage.context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  await page.addInitScript(startCounting);
  await openInbox(stage, kind, 'churn=200', page);
  if (kind === 'ours') await (await waitForSidebar(page)).locator('main').waitFor();
  await page.waitForTimeout(SETTLE_MS);
  for (let turn = 0; turn < SWITCHES; turn += 1) {
    const thread = stage.threads[turn % stage.threads.length];
    if (thread) await switchThread(page, thread);
    await page.waitForTimeout(LOOK_MS);
  }
  const count = await readCount(page);
  await page.close();
  return count;
}

/** Runs in the page, before anything else. */
function startCounting(): void {
  if (window.top !== window) return;
  const counting = globalThis as unknown as Counting;
  counting.longTasks = 0;
  new PerformanceObserver((list) => (counting.longTasks += list.getEntries().length)).observe({ type: 'longtask' });
}

function readCount(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as Counting).longTasks);
}
