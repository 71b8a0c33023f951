/**
 * `ids-to-context`: from the moment at which the page's own ids say what its address says to the post of the content
 * script. `reference` is two animation frames as they came in the same page just before. The double writes the ids
 * together with the view: where they come later, as they may on the real page, the post does not wait for them, and the
 * figure would be below nothing.
 */
import type { Page } from 'playwright-core';
import { waitForSidebar } from '../../e2e/harness/sidebar-frame.ts';
import { endWorker, startWorker } from '../../e2e/harness/worker-life.ts';
import { interleave, spread } from '../interleave.ts';
import { findStamps } from '../probes/posted-contexts.ts';
import { median, rowOfTimes } from '../row.ts';
import type { Measured } from '../row.ts';
import { openInbox } from '../stages/stage.ts';
import type { BenchStage } from '../stages/stage.ts';
import { switchThread } from '../probes/switch-thread.ts';

const SETTLE_MS = 300;
const FRAMES = 20;
/** A turn takes half a second. */
const MODEST_REPEATS = 19;

type World = { agreedAt?: number | null };

export async function measureIdsToContext(stage: BenchStage, repeats: number): Promise<Measured> {
  const page = await openInbox(stage, 'ours');
  await waitForSidebar(page);
  const stamps = await findStamps(page, 'Red Pen');
  await stamps.wrap();
  // So that the content script opens its port anew, through the wrapped function.
  await endWorker(stage.context, stage.extensions.ours.origin);
  await startWorker(stage.context, stage.extensions.ours.origin);
  await page.bringToFront();
  const ours = async (turn: number): Promise<number> => {
    const thread = stage.threads[turn % stage.threads.length];
    if (!thread) throw new Error('the mailbox is empty');
    await page.waitForTimeout(SETTLE_MS);
    const before = (await stamps.read()).length;
    await page.evaluate(watchIds, thread.subject);
    await switchThread(page, thread);
    await page.waitForTimeout(SETTLE_MS);
    const agreedAt = await page.evaluate(() => (globalThis as unknown as World).agreedAt ?? null);
    const posted = (await stamps.read()).slice(before).find(({ text }) => text.includes(thread.email));
    if (agreedAt === null || !posted) throw new Error(`nothing was posted for ${thread.subject}`);
    return posted.at - agreedAt;
  };
  for (const turn of [0, 1]) await ours(turn);
  const pair = await interleave(
    Math.max(repeats, MODEST_REPEATS),
    (turn) => ours(turn + 2),
    () => twoFrames(page),
  );
  await page.close();
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  return {
    row: rowOfTimes('ids-to-context', median(pair.ours), median(pair.reference), 1),
    unit: 'ms',
    note: `ids in the page to context posted: ${spread(pair.ours, ms)}; two animation frames: ${spread(pair.reference, ms)}`,
  };
}

async function twoFrames(page: Page): Promise<number> {
  const gaps = await page.evaluate(frameGaps, FRAMES);
  return median(gaps) * 2;
}

/** Runs in the page. */
function watchIds(subject: string): void {
  const world = globalThis as unknown as World;
  world.agreedAt = null;
  const observer = new MutationObserver(() => {
    const heading = [...document.querySelectorAll('h2.hP[data-legacy-thread-id]')].find(
      (one) => one.textContent?.includes(subject) && one.getClientRects().length > 0,
    );
    if (!heading) return;
    world.agreedAt = performance.timeOrigin + performance.now();
    observer.disconnect();
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
}

/** Runs in the page. */
async function frameGaps(count: number): Promise<number[]> {
  const at: number[] = [];
  for (let frame = 0; frame <= count; frame += 1) at.push(await new Promise<number>(requestAnimationFrame));
  return at.slice(1).map((time, index) => time - (at[index] ?? 0));
}
