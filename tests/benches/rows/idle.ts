/**
 * `idle` and `idle-timers`: three tabs that nobody touches, with the extension (a list and a thread in Gmail with the
 * sidebar, and the dashboard) and without it (the same two, and an empty page). All stand open at the same time. In turn one
 * side's thread and every process in it is traced for timers; what all processes of either side take of a core is read at
 * both ends. Noise is how far the windows without the extension lie apart.
 */
import type { CDPSession, Page } from 'playwright-core';
import { waitForSidebar } from '../../e2e/harness/sidebar-frame.ts';
import { medianDifference, spread, takeTurns } from '../interleave.ts';
import { median, rowOfCounts, rowOfShare } from '../row.ts';
import type { Measured } from '../row.ts';
import { openInbox } from '../stages/stage.ts';
import type { BenchStage } from '../stages/stage.ts';
import { switchThread } from '../probes/switch-thread.ts';

/** What loading and opening set going has come to its end: the longest wait of ours is 15 seconds. */
const SETTLE_MS = 40_000;
const SIDES = ['ours', 'bare'] as const;
type Side = (typeof SIDES)[number];
/** A share of a core that nobody could tell from nothing. */
const LEAST_NOISE = 0.0005;

interface Window {
  /** Of a core, of all processes of this side. */
  share: number;
  timers: number;
}

/** @param seconds of each side, over all windows */
export function idleFor(seconds: number): (stage: BenchStage, repeats: number) => Promise<Measured[]> {
  return async (stage, repeats) => {
    const sessions = { ours: await openTabs(stage, 'ours'), bare: await openTabs(stage, 'bare') };
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    const windowMs = (seconds * 1000) / repeats;
    const found = await takeTurns(repeats, SIDES, (side) => watch(sessions[side], windowMs));
    for (const side of SIDES) for (const { page } of sessions[side]) await page.close();
    return [describeShare(found, seconds), describeTimers(found, seconds)];
  };
}

function describeShare(found: Record<Side, Window[]>, seconds: number): Measured {
  const shares = (side: Side) => found[side].map(({ share }) => share);
  const pair = { ours: shares('ours'), reference: shares('bare') };
  const noise = Math.max(LEAST_NOISE, Math.max(...pair.reference) - Math.min(...pair.reference));
  const percent = (share: number) => `${(share * 100).toFixed(3)} %`;
  return {
    row: rowOfShare('idle', Math.max(0, medianDifference(pair)), median(pair.reference), noise),
    unit: 'of a core',
    note: `${seconds} s of each side: with ${spread(pair.ours, percent)}, without ${spread(pair.reference, percent)}; the goal is the noise`,
  };
}

function describeTimers(found: Record<Side, Window[]>, seconds: number): Measured {
  const timers = (side: Side) => found[side].reduce((sum, window) => sum + window.timers, 0);
  return {
    row: rowOfCounts('idle-timers', timers('ours'), timers('bare')),
    unit: `timers in ${seconds} s`,
    note: 'in the page, in our frame, and in the worker, which the debugger keeps from sleeping; the double has timers of its own',
  };
}

interface Tab {
  page: Page;
  session: CDPSession;
}

/** The thread comes first: it is the one that is traced. */
async function openTabs(stage: BenchStage, side: Side): Promise<Tab[]> {
  const thread = await openInbox(stage, side);
  const [first] = stage.threads;
  if (!first) throw new Error('the mailbox is empty');
  if (side === 'ours') await waitForSidebar(thread);
  await switchThread(thread, first);
  const list = await openInbox(stage, side);
  if (side === 'ours') await waitForSidebar(list);
  const third = await stage.context.newPage();
  if (side === 'ours') await third.goto(`${stage.extensions.ours.origin}/dashboard.html#/deals`);
  const tabs = [thread, list, third].map(async (page) => {
    const session = await stage.context.newCDPSession(page);
    await session.send('Performance.enable');
    return { page, session };
  });
  return Promise.all(tabs);
}

async function watch(tabs: readonly Tab[], windowMs: number): Promise<Window> {
  const [traced] = tabs;
  if (!traced) throw new Error('no tab is open');
  const stop = await traceTimers(traced.session);
  const started = performance.now();
  const before = await processTime(tabs);
  await new Promise((resolve) => setTimeout(resolve, windowMs));
  const used = (await processTime(tabs)) - before;
  const wall = (performance.now() - started) / 1000;
  return { share: used / wall, timers: await stop() };
}

/** Seconds so far, of every process in which a tab stands; our frames and our worker share that of the dashboard. */
async function processTime(tabs: readonly Tab[]): Promise<number> {
  const all = await Promise.all(tabs.map(({ session }) => session.send('Performance.getMetrics')));
  return all
    .map(({ metrics }) => metrics.find(({ name }) => name === 'ProcessTime')?.value ?? Number.NaN)
    .reduce((sum, value) => sum + value, 0);
}

/** Of the page and of every frame in it, with all threads of their processes. @returns how many came, once stopped */
async function traceTimers(session: CDPSession): Promise<() => Promise<number>> {
  let timers = 0;
  const count = ({ value }: { value: object[] }) => {
    timers += value.filter((event) => (event as { name?: unknown }).name === 'TimerFire').length;
  };
  session.on('Tracing.dataCollected', count);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] },
  });
  return async () => {
    const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
    await session.send('Tracing.end');
    await complete;
    session.off('Tracing.dataCollected', count);
    return timers;
  };
}
