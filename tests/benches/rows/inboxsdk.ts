/**
 * `inboxsdk-*`: what we cost a page of Gmail, against the hello-world that InboxSDK makes: bytes that the page loads and
 * compiles, script time that a load takes on top of the page's own, and heap that stays after it. Each visit has a page of
 * its own; the same page without any extension is visited in every turn too and taken off both. What counts is the page's
 * process, whose main thread draws the mailbox; our frame lives in another, and the note says what that one took. It says
 * as well what a content script that does nothing costs: less than that is not to be had.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { waitForSidebar } from '../../e2e/harness/sidebar-frame.ts';
import { medianDifference, spread, takeTurns } from '../interleave.ts';
import { findWorld } from '../probes/posted-contexts.ts';
import { rowOfTimes } from '../row.ts';
import type { Measured } from '../row.ts';
import { openInbox } from '../stages/stage.ts';
import type { BenchStage } from '../stages/stage.ts';

const GOAL = { bytes: 1 / 60, script: 1 / 10, heap: 1 / 8 };
/** InboxSDK makes a policy of its own, and does not begin where it may not. */
const PAGE = 'policies=any';
/** What a load sets going has come to its end. */
const SETTLE_MS = 2500;
const SIDES = ['ours', 'inboxsdk', 'empty', 'bare'] as const;
type Side = (typeof SIDES)[number];

interface Cost {
  scriptMs: number;
  heapKb: number;
  /** Of our frame, in its own process, start of the process included. */
  frameMs: number;
  frameKb: number;
}

export async function measureInboxSdk(stage: BenchStage, repeats: number): Promise<Measured[]> {
  for (const side of SIDES) await visit(stage, side);
  const costs = await takeTurns(repeats, SIDES, (side) => visit(stage, side));
  const state = await readKit(stage);
  const script = added(costs, 'scriptMs');
  const heap = added(costs, 'heapKb');
  const frame = (key: 'frameMs' | 'frameKb', unit: string) =>
    spread(
      costs.ours.map((cost) => cost[key]),
      (value) => `${value.toFixed(0)} ${unit}`,
    );
  return [
    ...bytes(stage),
    {
      row: rowOfTimes('inboxsdk-script-time', script.ours, script.reference, GOAL.script),
      unit: 'ms added at load',
      note: `script on the page's main thread: ${script.words('ms')}; an empty content script adds ${script.least.toFixed(1)} ms; our frame's process, its start included: ${frame('frameMs', 'ms')} of CPU; ${state}`,
    },
    {
      row: rowOfTimes('inboxsdk-heap', heap.ours, heap.reference, GOAL.heap),
      unit: 'kB added',
      note: `heap of the page after a collection: ${heap.words('kB')}; an empty content script adds ${heap.least.toFixed(0)} kB; our frame's own heap: ${frame('frameKb', 'kB')}`,
    },
  ];
}

function bytes({ extensions, inboxSdk }: BenchStage): Measured[] {
  return ['gmail', 'linkedin'].map((site) => {
    const size = statSync(join(extensions.ours.folder, `${site}.js`)).size;
    return {
      row: rowOfTimes(`inboxsdk-bytes-${site}`, size, inboxSdk.pageBytes, GOAL.bytes),
      unit: 'bytes',
      note: `${site}.js as built; the reference is content.js and pageWorld.js, minified as ours`,
    };
  });
}

/** What an extension adds to the page is the difference from the visit without one in the same turn. */
function added(costs: Record<Side, Cost[]>, key: 'scriptMs' | 'heapKb') {
  const of = (side: Side) => costs[side].map((cost) => cost[key]);
  const over = (side: Side) => medianDifference({ ours: of(side), reference: of('bare') });
  const words = (unit: string) =>
    SIDES.map((side) => `${side} ${spread(of(side), (value) => `${value.toFixed(1)} ${unit}`)}`).join(', ');
  return { ours: over('ours'), reference: over('inboxsdk'), least: over('empty'), words };
}

async function visit(stage: BenchStage, side: Side): Promise<Cost> {
  const page = await stage.context.newPage();
  const session = await startMeter(page);
  await openInbox(stage, side, PAGE, page);
  const frame = side === 'ours' ? await waitForSidebar(page) : null;
  await page.waitForTimeout(SETTLE_MS);
  const [own, framed] = [await read(session), frame && (await read(await stage.context.newCDPSession(frame)))];
  await page.close();
  return {
    scriptMs: own.scriptMs,
    heapKb: own.heapKb,
    frameMs: framed?.processMs ?? 0,
    frameKb: framed?.heapKb ?? 0,
  };
}

/** Before the page is gone to, so that nothing of its load is missed. */
async function startMeter(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return session;
}

async function read(session: CDPSession): Promise<{ scriptMs: number; heapKb: number; processMs: number }> {
  await session.send('Performance.enable');
  const before = await session.send('Performance.getMetrics');
  // Twice: what the first one sets free may hold something else.
  for (const _ of [1, 2]) await session.send('HeapProfiler.collectGarbage');
  const after = await session.send('Performance.getMetrics');
  const valueOf = ({ metrics }: typeof before, name: string) =>
    metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    scriptMs: valueOf(before, 'ScriptDuration') * 1000,
    heapKb: valueOf(after, 'JSHeapUsedSize') / 1000,
    processMs: valueOf(before, 'ProcessTime') * 1000,
  };
}

/** Whether the kit got to the end of its own start in the double: if it waits for more, it costs more on the real page. */
async function readKit(stage: BenchStage): Promise<string> {
  const page = await openInbox(stage, 'inboxsdk', PAGE);
  await page.waitForTimeout(SETTLE_MS);
  const session = await stage.context.newCDPSession(page);
  const contextId = await findWorld(session, 'Hello by InboxSDK');
  const answer = await session.send('Runtime.evaluate', { contextId, expression: 'String(globalThis.kit)' });
  await page.close();
  return `InboxSDK in the double: ${String(answer.result.value)}`;
}
