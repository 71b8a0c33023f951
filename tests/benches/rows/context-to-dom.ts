/**
 * `context-to-dom`: from the content script's post of a thread to the sidebar that shows its deal, in a book of 10,000
 * deals and 50,000 people. `reference` is what no sidebar can do without: the same hops (content script, port, worker,
 * port, frame in a closed root), as many bare gets in as many rounds from a database with the same rows, and one text
 * node. Both are driven by the same threads of the same double, in turn; both begin with the stamp in the content script's
 * world and end with the first mutation that leaves the wanted text in the frame.
 */
import type { Frame, Page } from 'playwright-core';
import { waitForSidebar } from '../../e2e/harness/sidebar-frame.ts';
import { endWorker, startWorker } from '../../e2e/harness/worker-life.ts';
import type { BenchThread } from '../stages/big-book.ts';
import { interleave, spread } from '../interleave.ts';
import { findStamps } from '../probes/posted-contexts.ts';
import type { Stamps } from '../probes/posted-contexts.ts';
import { median, rowOfTimes } from '../row.ts';
import type { Measured } from '../row.ts';
import { openInbox } from '../stages/stage.ts';
import type { BenchStage } from '../stages/stage.ts';
import { watchText } from '../probes/shown-text.ts';
import { switchThread } from '../probes/switch-thread.ts';
import { logReads, roundsOf, takeReads } from '../probes/worker-reads.ts';
import type { Read } from '../probes/worker-reads.ts';

const GOAL_TIMES = 2;
const SETTLE_MS = 400;
const WARM_UP = 4;
const MODEST_REPEATS = 19;

/** One page, what it shows, and how to see it. */
interface Side {
  page: Page;
  frame: Frame;
  stamps: Stamps;
  selector: string;
  /** What the posted context holds, and what stands in the frame in the end. */
  wanted(thread: BenchThread): { posted: string; shown: string };
}

interface Trip {
  postedAt: number;
  shownAt: number;
}

export async function measureContextToDom(stage: BenchStage, repeats: number): Promise<Measured> {
  const ours = await openOurs(stage);
  const { plan, parts } = await countReads(stage, ours);
  const reference = await openReference(stage, plan);
  for (const thread of stage.threads.slice(0, WARM_UP)) await travel(reference, thread);
  const threadOf = (turn: number) => threadAt(stage, WARM_UP + turn);
  // A trip takes milliseconds, so more of them cost nothing.
  const pair = await interleave(
    Math.max(repeats, MODEST_REPEATS),
    async (turn) => durationOf(await travel(ours, threadOf(turn))),
    async (turn) => durationOf(await travel(reference, threadOf(turn))),
  );
  await ours.page.close();
  await reference.page.close();
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  return {
    row: rowOfTimes('context-to-dom', median(pair.ours), median(pair.reference), GOAL_TIMES),
    unit: 'ms',
    note: `ours ${spread(pair.ours, ms)}, reference ${spread(pair.reference, ms)}; ${parts}; gets in each round: ${plan.join(', ')}`,
  };
}

function threadAt(stage: BenchStage, turn: number): BenchThread {
  const thread = stage.threads[turn % stage.threads.length];
  if (!thread) throw new Error('the mailbox is empty');
  return thread;
}

/** The worker is ended once, so that the content script opens its port through the wrapped function. */
async function openOurs(stage: BenchStage): Promise<Side> {
  const page = await openInbox(stage, 'ours');
  const frame = await waitForSidebar(page);
  const stamps = await findStamps(page, 'Red Pen');
  await stamps.wrap();
  await endWorker(stage.context, stage.extensions.ours.origin);
  await startWorker(stage.context, stage.extensions.ours.origin);
  const wanted = ({ email, account }: BenchThread) => ({ posted: email, shown: account });
  return { page, frame, stamps, selector: '#deal-account', wanted };
}

async function openReference(stage: BenchStage, plan: number[]): Promise<Side> {
  const page = await openInbox(stage, 'reference', `plan=${plan.join('.')}`);
  await page.waitForTimeout(SETTLE_MS);
  const frame = page.frames().find((one) => one.url().endsWith('/frame.html'));
  if (!frame) throw new Error('the reference has no frame');
  const wanted = ({ subject }: BenchThread) => ({ posted: subject, shown: subject });
  return { page, frame, stamps: await findStamps(page, 'Bare hops'), selector: '#text', wanted };
}

/**
 * The rounds of the warm-up trip that needed the fewest requests: the reference is spared what was chance. And where the
 * time of these trips went, in words.
 */
async function countReads(stage: BenchStage, ours: Side): Promise<{ plan: number[]; parts: string }> {
  const { origin } = stage.extensions.ours;
  const worker = stage.context.serviceWorkers().find((one) => one.url().startsWith(origin));
  if (!worker) throw new Error('our worker does not run');
  await travel(ours, threadAt(stage, 0));
  await logReads(worker);
  const trips: (Trip & { reads: Read[] })[] = [];
  for (const thread of stage.threads.slice(1, WARM_UP)) {
    await takeReads(worker);
    const trip = await travel(ours, thread);
    trips.push({ ...trip, reads: await takeReads(worker) });
  }
  const plans = trips.map(({ reads, postedAt, shownAt }) => roundsOf(reads, postedAt, shownAt));
  const [least] = plans.toSorted((a, b) => sum(a) - sum(b));
  if (!least || sum(least) === 0) throw new Error('no read of ours was seen');
  return { plan: least, parts: partsOf(trips) };
}

/** Medians over trips: until the first read, while reading, from the last answer to the screen. */
function partsOf(trips: readonly (Trip & { reads: Read[] })[]): string {
  const legs = trips.map(({ reads, postedAt, shownAt }) => {
    const inside = reads.filter(({ at, done }) => at >= postedAt && done !== null && done <= shownAt);
    const first = Math.min(...inside.map(({ at }) => at));
    const last = Math.max(...inside.map(({ done }) => done ?? 0));
    return [first - postedAt, last - first, shownAt - last] as const;
  });
  const [before = 0, reading = 0, after = 0] = [0, 1, 2].map((leg) => median(legs.map((all) => all[leg] ?? 0)));
  return `of ours ${before.toFixed(1)} before the first read, ${reading.toFixed(1)} reading, ${after.toFixed(1)} after`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Opens one thread and waits until it has arrived. The first post that speaks of the thread begins it. */
async function travel({ page, frame, stamps, selector, wanted }: Side, thread: BenchThread): Promise<Trip> {
  const { posted, shown } = wanted(thread);
  await page.bringToFront();
  await page.waitForTimeout(SETTLE_MS);
  const before = (await stamps.read()).length;
  const shownAt = await watchText(frame, selector, shown);
  await switchThread(page, thread);
  const at = await shownAt();
  const stamp = (await stamps.read()).slice(before).find(({ text }) => text.includes(posted));
  if (!stamp) throw new Error(`no context was posted for ${posted}`);
  return { postedAt: stamp.at, shownAt: at };
}

function durationOf({ postedAt, shownAt }: Trip): number {
  return shownAt - postedAt;
}
