/**
 * `interaction-dashboard` and `interaction-sidebar`: from a key or a click to the frame that shows it, in a book of 100,000
 * commitments. `reference` is the same act in the same build with an empty book. In the sidebar the thread on screen is the
 * same mail of the same person: of a deal in the one book, of nobody in the other.
 */
import type { Frame, Page } from 'playwright-core';
import { waitForSidebar } from '../../e2e/harness/sidebar-frame.ts';
import type { BenchThread } from '../stages/big-book.ts';
import type { BookName, BookStage } from '../stages/book-stage.ts';
import { spread, takeTurns } from '../interleave.ts';
import { takePaints, watchPaints } from '../probes/paint-watch.ts';
import { median, rowOfTimes } from '../row.ts';
import type { Measured } from '../row.ts';
import { switchThread } from '../probes/switch-thread.ts';

const GOAL_TIMES = 1.3;
const SIZE = 100_000;
const SIDES = ['100000', 'empty'] as const;
/** A prime, so that acts fall anywhere in a frame; what an act has set going comes to its end. */
const BETWEEN_MS = 211;

interface Act {
  name: string;
  /** Tries it once. Exactly one key or click is counted. */
  run(page: Page, target: Page | Frame): Promise<void>;
}

const key = (name: string, keys: string): Act => ({ name, run: (page) => page.keyboard.press(keys) });
const rail = (name: string): Act => ({
  name: `to ${name}`,
  run: (_page, target) => target.locator(`.rail-link[href="#/${name}"]`).click(),
});
const PALETTE = [
  key('palette', 'Control+k'),
  ...['m', 'a', 'p'].map((letter) => key(`typing ${letter}`, letter)),
  key('next hit', 'ArrowDown'),
  key('palette away', 'Escape'),
];
const IN_DASHBOARD: readonly Act[] = [rail('deals'), rail('ledger'), rail('people'), rail('rates'), ...PALETTE];
const IN_SIDEBAR: readonly Act[] = [key('keys shown', '?'), key('keys away', 'Escape'), ...PALETTE];

export async function measureDashboardActs(stage: BookStage, repeats: number): Promise<Measured> {
  const open = async (name: BookName): Promise<Opened> => {
    const { origin } = await stage.book(name);
    const page = await stage.context.newPage();
    await page.goto(`${origin}/dashboard.html#/today`);
    await page.locator('.rail').waitFor();
    return { page, target: page };
  };
  return measure(
    { [SIDES[0]]: await open(SIZE), empty: await open('empty') },
    'interaction-dashboard',
    IN_DASHBOARD,
    repeats,
  );
}

export async function measureSidebarActs(stage: BookStage, repeats: number): Promise<Measured> {
  const [thread] = stage.threads;
  if (!thread) throw new Error('the mailbox is empty');
  const open = (name: BookName) => openSidebar(stage, name, thread);
  return measure(
    { [SIDES[0]]: await open(SIZE), empty: await open('empty') },
    'interaction-sidebar',
    IN_SIDEBAR,
    repeats,
  );
}

interface Opened {
  page: Page;
  target: Page | Frame;
}

async function openSidebar(stage: BookStage, name: BookName, thread: BenchThread): Promise<Opened> {
  await stage.book(name);
  const page = await stage.context.newPage();
  await page.goto(`https://mail.google.com/mail/u/0/?book=${name}.#inbox`);
  const frame = await waitForSidebar(page);
  await switchThread(page, thread);
  await frame.locator('main:not(.main-waiting) button').first().waitFor();
  await frame.locator('main button').first().focus();
  return { page, target: frame };
}

async function measure(
  opened: Record<string, Opened>,
  id: string,
  acts: readonly Act[],
  repeats: number,
): Promise<Measured> {
  const run = async (side: string): Promise<number[]> => {
    const { page, target } = opened[side] as Opened;
    await page.bringToFront();
    await takePaints(target);
    for (const act of acts) {
      await act.run(page, target);
      await page.waitForTimeout(BETWEEN_MS);
    }
    const times = await takePaints(target);
    if (times.length !== acts.length) throw new Error(`${id}: ${times.length} of ${acts.length} acts were seen`);
    return times;
  };
  for (const side of SIDES) {
    await watchPaints((opened[side] as Opened).target);
    await run(side);
  }
  const found = await takeTurns(repeats, SIDES, run);
  for (const { page } of Object.values(opened)) await page.close();
  return describe(id, acts, found);
}

function describe(id: string, acts: readonly Act[], found: Record<(typeof SIDES)[number], number[][]>): Measured {
  const [many, none] = SIDES.map((side) => found[side].flat()) as [number[], number[]];
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  const each = acts
    .map(({ name }, at) => {
      const [ours, reference] = SIDES.map((side) => median(found[side].map((times) => times[at] ?? Number.NaN)));
      return {
        name,
        ratio: (ours ?? 0) / (reference ?? 1),
        words: `${name} ${ms(ours ?? 0)} against ${ms(reference ?? 0)}`,
      };
    })
    .toSorted((a, b) => b.ratio - a.ratio);
  return {
    row: rowOfTimes(id, median(many), median(none), GOAL_TIMES),
    unit: 'ms',
    note: `${acts.length} acts; ${SIZE} commitments ${spread(many, ms)}, none ${spread(none, ms)}; 19 of 20 within ${ms(upperTwentieth(many))} and ${ms(upperTwentieth(none))}; by act: ${each.map(({ words }) => words).join(', ')}`,
  };
}

function upperTwentieth(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;
}
