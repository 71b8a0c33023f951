/**
 * A working day in one tab: threads are opened one after the other, every fourth is answered and the draft thrown away. What
 * the page, our frame in it and the worker hold (heap after a collection, listeners, nodes, frames) must be at the end what
 * it was after the first fifth: what a rep leaves running for eight hours may not grow.
 */
import type { CDPSession, Frame, Page } from 'playwright-core';
import type { Stage } from '../../e2e/stage.ts';
import { noOutcome, wordsOf } from '../trial.ts';
import type { Outcome, Trial } from '../trial.ts';

const THREADS = [
  { subject: 'Shift planning at the Rotterdam hub', deal: 'Northwind Logistics' },
  { subject: 'Proposal v2: both plants, phased', deal: 'Halden Foods' },
] as const;
const DRAFT_EVERY = 4;
const DRAFT = 'We went through the plan. Could you spare 20 minutes on Thursday? ';
const BODY = '.M9:visible [g_editable=true]';
/** By then caches are as full as they get. */
const WARM_AT = 0.2;
/** More than this share, and more than what a collection leaves lying by chance, is growth. */
const MORE_BY = 0.1;
const BY_CHANCE = { heap: 1.5e6, listeners: 20, nodes: 400, frames: 0 };
const FIGURES = ['heap', 'listeners', 'nodes', 'frames'] as const;

type Held = Record<(typeof FIGURES)[number], number>;

async function run(from: number, count: number): Promise<Outcome> {
  const { openStage } = await import('../../e2e/stage.ts');
  const outcome = noOutcome();
  const stage = await openStage({ thirdPartyCookies: 'blocked' });
  try {
    const { page, sidebar } = await stage.openGmail();
    const meters = await metersOf(page, sidebar);
    let warm: Record<string, Held> = {};
    for (let number = from; number < from + count; number += 1) {
      await readThread(stage, page, sidebar, number);
      outcome.counts['thread switches'] = (outcome.counts['thread switches'] ?? 0) + 1;
      if (number % DRAFT_EVERY === 0) {
        await writeAndDiscard(page, sidebar);
        outcome.counts['drafts'] = (outcome.counts['drafts'] ?? 0) + 1;
      }
      outcome.tried += 1;
      if (outcome.tried === Math.max(1, Math.floor(count * WARM_AT))) warm = await measure(meters);
    }
    const end = await measure(meters);
    outcome.lost.push(...grown(warm, end));
    for (const [name, held] of Object.entries(end)) console.error(inWords(name, warm[name], held));
    const sidebars = page.frames().filter((frame) => frame.url().includes('/sidebar.html')).length;
    if (sidebars !== 1) outcome.lost.push(`${sidebars} sidebars at the end`);
  } catch (error) {
    outcome.lost.push(`case ${from + outcome.tried}: ${wordsOf(error)}`);
  } finally {
    await stage.close();
  }
  return outcome;
}

async function readThread(stage: Stage, page: Page, sidebar: Frame, number: number): Promise<void> {
  const { subject, deal } = THREADS[number % THREADS.length] ?? THREADS[0];
  await page.evaluate(() => void (location.hash = '#inbox'));
  await stage.openThread(page, subject);
  await sidebar.getByText(deal).first().waitFor();
}

async function writeAndDiscard(page: Page, sidebar: Frame): Promise<void> {
  await page.keyboard.press('r');
  await page.locator(BODY).focus();
  await page.keyboard.insertText(DRAFT);
  await sidebar.locator('.lens').waitFor();
  await page.locator('.M9:visible [data-tooltip^=Discard]').first().click();
  await page.locator(BODY).waitFor({ state: 'detached' });
}

async function metersOf(page: Page, sidebar: Frame): Promise<Record<string, CDPSession>> {
  const open = async (target: Page | Frame): Promise<CDPSession> => {
    const session = await page.context().newCDPSession(target);
    await session.send('Performance.enable');
    return session;
  };
  return { page: await open(page), sidebar: await open(sidebar) };
}

async function measure(meters: Record<string, CDPSession>): Promise<Record<string, Held>> {
  const all = Object.entries(meters).map(async ([name, session]): Promise<[string, Held]> => {
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const value = (wanted: string) => metrics.find((metric) => metric.name === wanted)?.value ?? Number.NaN;
    return [
      name,
      {
        heap: value('JSHeapUsedSize'),
        listeners: value('JSEventListeners'),
        nodes: value('Nodes'),
        frames: value('Frames'),
      },
    ];
  });
  return Object.fromEntries(await Promise.all(all));
}

function grown(warm: Record<string, Held>, end: Record<string, Held>): string[] {
  return Object.entries(end).flatMap(([name, held]) =>
    FIGURES.flatMap((figure) => {
      const before = warm[name]?.[figure] ?? 0;
      const holds = held[figure] <= before * (1 + MORE_BY) + BY_CHANCE[figure];
      return holds ? [] : [`${name}: ${figure} grew from ${before} to ${held[figure]}`];
    }),
  );
}

function inWords(name: string, warm: Held | undefined, end: Held): string {
  const figures = FIGURES.map((figure) => `${figure} ${warm?.[figure]} → ${end[figure]}`);
  return `long-day: ${name}: ${figures.join(', ')}`;
}

export const longDay: Trial = {
  part: 'pages',
  id: 'long-day',
  what: 'threads opened one after the other in one tab, every fourth answered',
  full: 2000,
  short: 20,
  batch: 2000,
  of: ['lib', 'components', 'entrypoints', 'tests/pages/gmail', 'tests/torture/browser'],
  runs: 'browser',
  run,
};
