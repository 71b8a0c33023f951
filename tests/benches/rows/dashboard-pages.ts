/**
 * `dashboard-open`, `dashboard-pages` and `dashboard-woken`: until the dashboard, and each page that is gone to in it, is usable, in a book of
 * 10,000 deals and 100,000 commitments. `reference` is the same page of the same build with 150 deals.
 */
import type { Page } from 'playwright-core';
import { endWorker, startWorker } from '../../e2e/harness/worker-life.ts';
import type { BenchExtension } from '../stages/build-extensions.ts';
import { VISITS } from '../probes/dashboard-visits.ts';
import type { Visit } from '../probes/dashboard-visits.ts';
import { interleave, spread } from '../interleave.ts';
import type { Pair } from '../interleave.ts';
import type { PageStage } from '../stages/page-stage.ts';
import { median, rowOfTimes } from '../row.ts';
import type { Measured } from '../row.ts';
import { installClock, sinceNavigation, switchTo } from '../probes/usable.ts';
import { logReads, takeReads } from '../probes/worker-reads.ts';

const GOAL_TIMES = 1.5;
const PLAIN: Visit = { name: 'privacy', hash: '#/privacy', own: '.prose-part', acts: null };
/** What the page before still reads has come to its end by then. */
const SETTLE_MS = 250;
const ACTS_WITHIN_MS = 5000;
const ms = (value: number): string => `${value.toFixed(0)} ms`;

export async function measureDashboardOpen(stage: PageStage, repeats: number): Promise<Measured> {
  const deals = VISITS.find(({ name }) => name === 'deals');
  if (!deals) throw new Error('the dashboard opens with no page that is known');
  const open = async (extension: BenchExtension): Promise<number> => {
    const page = await stage.context.newPage();
    await installClock(page);
    await page.waitForTimeout(SETTLE_MS);
    await page.goto(`${extension.origin}/dashboard.html${deals.hash}`, { waitUntil: 'commit' });
    const took = await sinceNavigation(page, deals);
    await page.close();
    return took;
  };
  for (const extension of [stage.many, stage.few]) await open(extension);
  const pair = await interleave(
    repeats,
    () => open(stage.many),
    () => open(stage.few),
  );
  return {
    row: rowOfTimes('dashboard-open', median(pair.ours), median(pair.reference), GOAL_TIMES),
    unit: 'ms',
    note: `navigation begun to usable, the worker awake: ours ${spread(pair.ours, ms)}, reference ${spread(pair.reference, ms)}`,
  };
}

/** Gone to from page to page, with the worker awake. */
export function measureDashboardPages(stage: PageStage, repeats: number): Promise<Measured> {
  return measurePages(stage, repeats, 'dashboard-pages', VISITS, async () => {});
}

/** The pages whose answers are kept in memory, gone to after a sleep of the worker: nothing is kept, everything is read. */
export function measureDashboardWoken(stage: PageStage, repeats: number): Promise<Measured> {
  const visits = VISITS.filter(({ remembered }) => remembered);
  return measurePages(stage, repeats, 'dashboard-woken', visits, async ({ origin }) => {
    await endWorker(stage.context, origin);
    await startWorker(stage.context, origin);
  });
}

async function measurePages(
  stage: PageStage,
  repeats: number,
  id: string,
  visits: readonly Visit[],
  before: (extension: BenchExtension) => Promise<void>,
): Promise<Measured> {
  const [many, few] = [await openDashboard(stage, stage.many), await openDashboard(stage, stage.few)];
  for (const visit of visits) for (const page of [many, few]) await tryClick(page, visit);
  const pairs = new Map<string, Pair>(visits.map(({ name }) => [name, { ours: [], reference: [] }]));
  const go = async (page: Page, extension: BenchExtension, visit: Visit): Promise<number> => {
    await page.bringToFront();
    // From a page that asks nothing, so that all that is read is read for this one.
    await switchTo(page, PLAIN);
    await before(extension);
    await page.waitForTimeout(SETTLE_MS);
    return switchTo(page, visit);
  };
  for (let turn = 0; turn < repeats; turn += 1) {
    for (const visit of visits) {
      pairs.get(visit.name)?.ours.push(await go(many, stage.many, visit));
      pairs.get(visit.name)?.reference.push(await go(few, stage.few, visit));
    }
  }
  // Afterwards, so that no time has the counting in it.
  const costs = new Map<string, string>();
  for (const visit of visits) {
    const count = async (page: Page, extension: BenchExtension): Promise<Cost> => {
      await page.bringToFront();
      await switchTo(page, PLAIN);
      await before(extension);
      return countCost(stage, extension, () => switchTo(page, visit));
    };
    costs.set(visit.name, costWords(await count(many, stage.many), await count(few, stage.few)));
  }
  await many.close();
  await few.close();
  const pages = [...pairs]
    .map(([name, pair]) => describe(name, pair, costs.get(name) ?? ''))
    .toSorted((a, b) => b.ratio - a.ratio);
  const [worst] = pages;
  if (!worst) throw new Error('no page was gone to');
  const over = pages.filter(({ ratio }) => ratio > GOAL_TIMES).length;
  return {
    row: rowOfTimes(id, worst.ours, worst.reference, GOAL_TIMES),
    unit: 'ms',
    note: [`the worst of ${pages.length} pages, ${over} over the goal`, ...pages.map(({ words }) => words)].join(
      '\n  ',
    ),
  };
}

async function openDashboard({ context }: PageStage, { origin }: BenchExtension): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(error));
  await installClock(page);
  await page.goto(`${origin}/dashboard.html#/privacy`);
  await page.locator('.rail').waitFor();
  return page;
}

/** A click on what stands there leads elsewhere or changes the page. Once, and not in the time. */
async function tryClick(page: Page, visit: Visit): Promise<void> {
  await page.bringToFront();
  await switchTo(page, visit);
  if (visit.acts === null) return;
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const before = await page.evaluate(sayState);
  await page.locator('#main').locator(visit.acts).first().click({ timeout: ACTS_WITHIN_MS });
  const until = Date.now() + ACTS_WITHIN_MS;
  while ((await page.evaluate(sayState)) === before) {
    if (Date.now() > until) throw new Error(`a click on ${visit.acts} of ${visit.name} does nothing`);
    await page.waitForTimeout(20);
  }
  // Nothing that the click opened is to stand in the way of the next page.
  await page.reload();
  await page.locator('.rail').waitFor();
}

/** Runs in the page. */
function sayState(): string {
  return `${location.hash} ${document.activeElement?.outerHTML} ${document.body.innerHTML}`;
}

/** What a visit asks of the database. */
interface Cost {
  requests: number;
  rows: number;
}

/** What the worker reads from the beginning of a visit until a while after it: the same on every machine. */
async function countCost(
  { context }: PageStage,
  { origin }: BenchExtension,
  visit: () => Promise<unknown>,
): Promise<Cost> {
  const worker = context.serviceWorkers().find((one) => one.url().startsWith(origin));
  if (!worker) throw new Error('the worker does not run');
  await logReads(worker);
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  await takeReads(worker);
  await visit();
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  const reads = await takeReads(worker);
  return { requests: reads.length, rows: reads.reduce((sum, { rows }) => sum + rows, 0) };
}

function costWords(ours: Cost, reference: Cost): string {
  return `${ours.requests} requests, ${ours.rows} rows against ${reference.requests}, ${reference.rows}`;
}

function describe(name: string, { ours, reference }: Pair, cost: string) {
  const [mine, theirs] = [median(ours), median(reference)];
  const ratio = mine / theirs;
  const words = `${name} ${ratio.toFixed(2)}: ${spread(ours, ms)} against ${spread(reference, ms)} (${cost})`;
  return { ours: mine, reference: theirs, ratio, words };
}
