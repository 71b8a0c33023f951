/**
 * `churn-script-time`: script time that the extension adds while the inbox changes 200 times a second and the rep does
 * nothing, as a share of the wall. The page and our frame in it are counted; `reference` is the share that the same page
 * needs for itself without the extension. Each window has a page of its own, opened for it and closed after it.
 */
import type { CDPSession, Page } from 'playwright-core';
import { interleave, medianDifference, spread } from '../interleave.ts';
import type { Pair } from '../interleave.ts';
import { median, rowOfShare } from '../row.ts';
import type { Measured } from '../row.ts';
import { openInbox } from '../stages/stage.ts';
import type { BenchStage, Kind } from '../stages/stage.ts';

const GOAL_SHARE = 0.01;
const SETTLE_MS = 1500;
const WINDOW_MS = 3000;

export async function measureChurn(stage: BenchStage, repeats: number): Promise<Measured> {
  const tasks: Pair = { ours: [], reference: [] };
  const measure = (kind: Kind, into: number[]) => async () => {
    const share = await measureWindow(stage, kind);
    into.push(share.task);
    return share.script;
  };
  const scripts = await interleave(repeats, measure('ours', tasks.ours), measure('bare', tasks.reference));
  return {
    row: rowOfShare('churn-script-time', medianDifference(scripts), median(scripts.reference), GOAL_SHARE),
    unit: 'share of the wall',
    note: `script ${inWords(scripts)}; whole tasks, with style and layout, ${inWords(tasks)}; ours is what is added`,
  };
}

function inWords(pair: Pair): string {
  const percent = (share: number) => `${(share * 100).toFixed(2)} %`;
  return `with ${spread(pair.ours, percent)}, without ${spread(pair.reference, percent)}`;
}

async function measureWindow(stage: BenchStage, kind: Kind): Promise<{ script: number; task: number }> {
  const page = await openInbox(stage, kind, 'churn=200');
  await page.waitForTimeout(SETTLE_MS);
  const sessions = await meters(page, kind);
  const before = await read(sessions);
  await page.waitForTimeout(WINDOW_MS);
  const after = await read(sessions);
  await page.close();
  const wall = after.at - before.at;
  return { script: (after.script - before.script) / wall, task: (after.task - before.task) / wall };
}

/** One for the page, and one for each frame of ours, which runs in a process of its own. */
async function meters(page: Page, kind: Kind): Promise<CDPSession[]> {
  const frames = page.frames().filter((frame) => frame.url().startsWith('chrome-extension://'));
  if (kind === 'ours' && frames.length === 0) throw new Error('the sidebar is not on the page');
  if (kind === 'bare' && frames.length > 0) throw new Error('the page without the extension has a sidebar');
  const sessions = await Promise.all([page, ...frames].map((target) => page.context().newCDPSession(target)));
  for (const session of sessions) await session.send('Performance.enable');
  return sessions;
}

/** Seconds of script and of all tasks so far, and the browser's clock in seconds. */
async function read(sessions: CDPSession[]): Promise<{ script: number; task: number; at: number }> {
  const all = await Promise.all(sessions.map((session) => session.send('Performance.getMetrics')));
  const valuesOf = (name: string) =>
    all.map(({ metrics }) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN);
  const sum = (name: string) => valuesOf(name).reduce((total, value) => total + value, 0);
  return { script: sum('ScriptDuration'), task: sum('TaskDuration'), at: valuesOf('Timestamp')[0] ?? Number.NaN };
}
