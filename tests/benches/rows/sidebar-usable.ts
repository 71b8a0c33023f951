/**
 * `sidebar-usable`: from the moment at which our element hangs in the page to the sidebar that is drawn and hears a click, in
 * a book of 10,000 deals. `reference` is a frame of another extension in the same page and the same kind of element, with
 * one line of text in it. Each turn has a page of its own; the worker is awake on both sides.
 */
import type { Frame } from 'playwright-core';
import { interleave, spread } from '../interleave.ts';
import { median, rowOfTimes } from '../row.ts';
import type { Measured } from '../row.ts';
import { openInbox } from '../stages/stage.ts';
import type { BenchStage, Kind } from '../stages/stage.ts';
import { mountedToUsable, stampFrames } from '../probes/stamped-frames.ts';

const GOAL_TIMES = 1.3;
const FRAMES: Partial<Record<Kind, RegExp>> = { ours: /\/sidebar\.html/, reference: /\/frame\.html$/ };

export async function measureSidebarUsable(stage: BenchStage, repeats: number): Promise<Measured> {
  for (const kind of ['ours', 'reference'] as const) await open(stage, kind);
  const pair = await interleave(
    repeats,
    () => open(stage, 'ours'),
    () => open(stage, 'reference'),
  );
  const ms = (value: number) => `${value.toFixed(0)} ms`;
  return {
    row: rowOfTimes('sidebar-usable', median(pair.ours), median(pair.reference), GOAL_TIMES),
    unit: 'ms',
    note: `element in the page to frame usable: ours ${spread(pair.ours, ms)}, a bare frame ${spread(pair.reference, ms)}`,
  };
}

async function open(stage: BenchStage, kind: 'ours' | 'reference'): Promise<number> {
  const page = await stage.context.newPage();
  await stampFrames(page);
  await openInbox(stage, kind, '', page);
  const wanted = FRAMES[kind];
  const took = await mountedToUsable(page, (frame: Frame) => wanted?.test(frame.url()) === true);
  await page.close();
  return took;
}
