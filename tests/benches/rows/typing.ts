/**
 * `typing-latency`: from a key to the frame that shows its letter, in an answer of some length that the rep goes on
 * writing, with the extension and its lens beside it, and on the page without it. The keys are the browser's own; the clock
 * starts with the event's stamp and stops in the task after the next frame. Each turn has a page of its own.
 */
import type { Page } from 'playwright-core';
import { waitForSidebar } from '../../e2e/harness/sidebar-frame.ts';
import { interleave, spread } from '../interleave.ts';
import { median, rowOfTimes } from '../row.ts';
import type { Measured } from '../row.ts';
import { openInbox } from '../stages/stage.ts';
import type { BenchStage, Kind } from '../stages/stage.ts';
import { switchThread } from '../probes/switch-thread.ts';

const GOAL_TIMES = 1.05;
const SETTLE_MS = 1500;
/** A quick typist; not a multiple of a frame, so that keys fall anywhere in it. */
const BETWEEN_KEYS_MS = 71;
const BODY = '.M9:visible [g_editable=true]';
/** What stands there before the clock starts, and what is measured. */
const BEFORE =
  'Hello, we went through the plan of last week with your shift leads. The gaps come back every third week, and they sit on the same two nights. Could you spare 20 minutes on Thursday to look at it together? ';
const MEASURED = 'I will send the comparison by Friday for finance. ';

type Timing = { keyTimes: number[] };

export async function measureTyping(stage: BenchStage, repeats: number): Promise<Measured> {
  const slow: { ours: number[]; reference: number[] } = { ours: [], reference: [] };
  const turn = (kind: Kind, into: number[]) => async (at: number) => {
    const times = await typeAnswer(stage, kind, at);
    into.push(upperTwentieth(times));
    return median(times);
  };
  const pair = await interleave(repeats, turn('ours', slow.ours), turn('bare', slow.reference));
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  return {
    row: rowOfTimes('typing-latency', median(pair.ours), median(pair.reference), GOAL_TIMES),
    unit: 'ms',
    note: `median of ${MEASURED.length} keys: with ${spread(pair.ours, ms)}, without ${spread(pair.reference, ms)}; 19 of 20 keys within: with ${spread(slow.ours, ms)}, without ${spread(slow.reference, ms)}`,
  };
}

async function typeAnswer(stage: BenchStage, kind: Kind, turn: number): Promise<number[]> {
  const thread = stage.threads[turn % stage.threads.length];
  if (!thread) throw new Error('the mailbox is empty');
  const page = await openInbox(stage, kind);
  await page.bringToFront();
  await switchThread(page, thread);
  await page.keyboard.press('r');
  await page.locator(BODY).focus();
  await page.keyboard.insertText(BEFORE);
  if (kind === 'ours') await (await waitForSidebar(page)).locator('.lens').waitFor();
  await page.waitForTimeout(SETTLE_MS);
  await page.evaluate(watchKeys);
  for (const letter of MEASURED) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.waitForTimeout(BETWEEN_KEYS_MS);
  }
  const times = await readTimes(page);
  await page.close();
  if (times.length < MEASURED.length) throw new Error(`${MEASURED.length - times.length} keys were not seen`);
  return times;
}

/** Runs in the page. */
function watchKeys(): void {
  const timing = globalThis as unknown as Timing;
  timing.keyTimes = [];
  const channel = new MessageChannel();
  let pressed: number[] = [];
  channel.port1.addEventListener('message', () => {
    const shown = performance.now();
    timing.keyTimes.push(...pressed.map((at) => shown - at));
    pressed = [];
  });
  channel.port1.start();
  document.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      pressed.push(timeStamp);
      requestAnimationFrame(() => channel.port2.postMessage(null));
    },
    true,
  );
}

function readTimes(page: Page): Promise<number[]> {
  return page.evaluate(() => (globalThis as unknown as Timing).keyTimes);
}

function upperTwentieth(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
}
