/**
 * `churn-script-time`: script time that the extension adds while the inbox changes 200 times a second and the rep does
 * nothing, as a share of the wall. The page and our frame in it are counted; `reference` is the share that the same page
 * needs for itself without the extension. Each window has a page of its own, opened for it and closed after it.
 */
import type { CDPSession, Page } from 'playwright-core';
import { interleave, medianDifference, spread } from './interleave.ts';
import { median, rowOfShare } from './row.ts';
import type { Measured } from './row.ts';
import { openInbox } from './stage.ts';
import type { BenchStage, Kind } from './stage.ts';

const GOAL_SHARE = 0.02;
const SETTLE_MS = 1500;
const WINDOW_MS = 3000;

export async function measureChurn(stage: BenchStage, repeats: number): Promise<Measured> {
  const pair = await interleave(
    repeats,
    () => scriptShare(stage, 'ours'),
    () => scriptShare(stage, 'bare'),
  );
  const percent = (share: number) => `${(share * 100).toFixed(2)} %`;
  return {
    row: rowOfShare('churn-script-time', medianDifference(pair), median(pair.reference), GOAL_SHARE),
    unit: 'share of the wall',
    note: `with ${spread(pair.ours, percent)}, without ${spread(pair.reference, percent)}; ours is what is added`,
  };
}

async function scriptShare(stage: BenchStage, kind: Kind): Promise<number> {
  const page = await openInbox(stage, kind, 'churn=200');
  await page.waitForTimeout(SETTLE_MS);
  const sessions = await meters(page, kind);
  const before = await read(sessions);
  await page.waitForTimeout(WINDOW_MS);
  const after = await read(sessions);
  await page.close();
  return (after.script - before.script) / (after.at - before.at);
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

/** Seconds of script so far, and the browser's clock in seconds. */
async function read(sessions: CDPSession[]): Promise<{ script: number; at: number }> {
  const all = await Promise.all(sessions.map((session) => session.send('Performance.getMetrics')));
  const value = (index: number, name: string) =>
    all[index]?.metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { script: all.reduce((sum, _, index) => sum + value(index, 'ScriptDuration'), 0), at: value(0, 'Timestamp') };
}
