/**
 * The page takes our element out, or its own boxes, moves and replaces them, while a thread is read. Each time the sidebar
 * must be back, once, and say what belongs to the thread; and so again after the next thread is opened, while the page
 * changes 10,000 times a second.
 */
import assert from 'node:assert/strict';
import type { Frame, Page } from 'playwright-core';
import type { Stage } from '../../e2e/stage.ts';
import { shake, SHAKES } from '../browser/shake.ts';
import { noOutcome, wordsOf } from '../trial.ts';
import type { Outcome, Trial } from '../trial.ts';

/** On an idle laptop a second; tests have ten times as long. */
const BACK_WITHIN_MS = 10_000;
/** How long the page goes without what it has taken out. */
const GONE_MS = 60;
/** After so many cases another thread is opened. */
const NEXT_THREAD_EVERY = 5;
const BUSY_FROM = 0.8;
const BUSY = 'https://mail.google.com/mail/u/0/?churn=10000#inbox';
const CALM = 'https://mail.google.com/mail/u/0/#inbox';
const THREADS = [
  { subject: 'Shift planning at the Rotterdam hub', deal: 'Northwind Logistics' },
  { subject: 'Proposal v2: both plants, phased', deal: 'Halden Foods' },
] as const;
const HOSTS = 'div[data-dock]';

async function run(from: number, count: number): Promise<Outcome> {
  const { openStage } = await import('../../e2e/stage.ts');
  const outcome = noOutcome();
  const stage = await openStage({ thirdPartyCookies: 'blocked' });
  let slowest = 0;
  try {
    // The last part of the cases is tried on a page that never stands still.
    const page = await stage.browser.openPage(from >= shakenPages.full * BUSY_FROM ? BUSY : CALM);
    for (let number = from; number < from + count; number += 1) {
      if ((number - from) % NEXT_THREAD_EVERY === 0) await openThread(stage, page, number);
      const what = SHAKES[number % SHAKES.length] ?? SHAKES[0];
      try {
        const started = performance.now();
        await page.evaluate(shake, [what, GONE_MS] as const);
        await expectBack(page, dealOf(number, from));
        slowest = Math.max(slowest, performance.now() - started);
        outcome.counts[what] = (outcome.counts[what] ?? 0) + 1;
      } catch (error) {
        outcome.lost.push(`case ${number}, ${what}: ${wordsOf(error)}`);
      }
      outcome.tried += 1;
    }
  } catch (error) {
    outcome.lost.push(`cases from ${from}: ${wordsOf(error)}`);
  } finally {
    await stage.close();
  }
  console.error(`shaken-pages: back in ${Math.round(slowest)} ms at the latest`);
  return outcome;
}

function threadOf(number: number): (typeof THREADS)[number] {
  return THREADS[Math.floor(number / NEXT_THREAD_EVERY) % THREADS.length] ?? THREADS[0];
}

function dealOf(number: number, from: number): string {
  return threadOf(number - ((number - from) % NEXT_THREAD_EVERY)).deal;
}

async function openThread(stage: Stage, page: Page, number: number): Promise<void> {
  await page.evaluate(() => void (location.hash = '#inbox'));
  await stage.openThread(page, threadOf(number).subject);
}

async function expectBack(page: Page, deal: string): Promise<void> {
  const until = performance.now() + BACK_WITHIN_MS;
  let why = 'never looked';
  while (performance.now() < until) {
    why = await whatIsMissing(page, deal).catch(wordsOf);
    if (why === '') return;
    await page.waitForTimeout(20);
  }
  assert.fail(why);
}

/** In words; empty = nothing. */
async function whatIsMissing(page: Page, deal: string): Promise<string> {
  const hosts = await page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)].map(
        (host) => `${host.parentNode?.nodeName} ${Math.round(host.getBoundingClientRect().width)}`,
      ),
    HOSTS,
  );
  if (hosts.length !== 1 || hosts[0] !== 'HTML 344') return `the element: ${hosts.join(', ') || 'gone'}`;
  const frames = page.frames().filter((frame: Frame) => frame.url().includes('/sidebar.html'));
  if (frames.length !== 1) return `${frames.length} sidebars`;
  const isShown = await frames[0]?.getByText(deal).first().isVisible();
  return isShown ? '' : `the sidebar does not show ${deal}`;
}

export const shakenPages: Trial = {
  part: 'pages',
  id: 'shaken-pages',
  what: 'our element and the page’s boxes removed, moved, replaced; the last fifth at 10,000 changes a second',
  full: 1000,
  short: 9,
  batch: 200,
  of: ['lib', 'components', 'entrypoints', 'tests/pages/gmail', 'tests/torture/browser'],
  runs: 'browser',
  run,
};
