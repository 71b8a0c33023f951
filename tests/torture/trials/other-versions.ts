/**
 * The book and the code are of different versions: a newer book under this code, an older one, and one whose upgrade another
 * connection holds up. Old code writes nothing, nothing is lost, and a screen says what to do.
 */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { SCHEMA } from '../../../lib/store/migrations/index.ts';
import type { OpenBook, RedPenBrowser } from '../../e2e/harness/index.ts';
import type { VersionsWorld } from '../browser/versions-page.ts';
import { tryEach } from '../trial.ts';
import type { Outcome, Trial } from '../trial.ts';

const SCRIPT = fileURLToPath(new URL('../browser/versions-page.ts', import.meta.url));
const NEWER = 'This book was written by a newer Red Pen';
const MOVING = 'Moving the book to this version';
/** Of an idle laptop; on a busy machine ten times as much is no finding. */
const GOAL_MS = 3000;
const MOST_MS = 10 * GOAL_MS;

interface Scene {
  browser: RedPenBrowser;
  /** Of the extension's origin, and no surface. */
  outside: Page;
}

type Told = readonly string[];

async function newBook({ browser, outside }: Scene): Promise<OpenBook> {
  const { openBook } = await import('../../e2e/harness/index.ts');
  for (const page of browser.context.pages()) if (page.url().includes('dashboard.html')) await page.close();
  const worker = await browser.worker();
  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { clear(): Promise<void> } } } };
    await chrome.storage.local.clear();
  });
  await outside.evaluate(() => (globalThis as unknown as VersionsWorld).removeBook());
  await browser.stopWorker();
  return openBook(browser);
}

/** Longer than the news of a tab that has closed takes to the worker, which it wakes. */
const NEWS_MS = 300;

/** No surface, no worker and no book: whatever stands there next has been put there from outside. */
async function clear(scene: Scene): Promise<void> {
  await (await newBook(scene)).page.close();
  do {
    await scene.outside.waitForTimeout(NEWS_MS);
    await scene.browser.stopWorker();
    await scene.outside.waitForTimeout(NEWS_MS);
  } while (await scene.browser.isWorkerRunning());
  await scene.outside.evaluate(() => (globalThis as unknown as VersionsWorld).removeBook());
}

async function waitFor(page: Page, heading: string): Promise<string> {
  const started = performance.now();
  await page.getByRole('heading', { name: heading }).waitFor({ timeout: MOST_MS });
  return performance.now() - started > GOAL_MS ? ', later than 3 s' : '';
}

const readRaw = ({ outside }: Scene) => outside.evaluate(() => (globalThis as unknown as VersionsWorld).readRaw());

async function newerBook(scene: Scene): Promise<Told> {
  const book = await newBook(scene);
  const made = await book.run('create-deal', { accountName: 'Fjord', dealName: 'Fjord' });
  assert.ok(made.ok);
  await scene.outside.evaluate(() => (globalThis as unknown as VersionsWorld).writeNewer());
  const late = await waitFor(book.page, NEWER);
  const before = await readRaw(scene);
  const tryToWrite = async () => {
    const result = await book.run('create-deal', { accountName: 'Old code', dealName: 'wrote this' });
    assert.ok(!result.ok && result.problem === 'newer-schema', 'old code wrote into a newer book');
  };
  await tryToWrite();
  await scene.browser.stopWorker();
  await book.page.reload();
  const later = await waitFor(book.page, NEWER);
  await tryToWrite();
  assert.deepEqual(await readRaw(scene), before, 'old code changed a newer book');
  return [`newer book: nothing written, said so${late}${later}`];
}

async function olderBook(scene: Scene, version: number): Promise<Told> {
  await clear(scene);
  const wrote = await scene.outside.evaluate((n) => (globalThis as unknown as VersionsWorld).writeOld(n), version);
  const { openBook } = await import('../../e2e/harness/index.ts');
  const book = await openBook(scene.browser);
  const { deals } = await book.ask('summary', {});
  const { version: now, counts } = await readRaw(scene);
  assert.equal(now, SCHEMA * 10);
  const kept = Object.fromEntries(Object.keys(wrote).map((table) => [table, counts[table]]));
  // Built-in processes come by themselves.
  for (const table of ['deals', 'contacts', 'accounts', 'commitments', 'dealPeople', 'exchanges']) {
    assert.equal(kept[table] ?? 0, wrote[table] ?? 0, table);
  }
  assert.ok(deals <= (wrote['deals'] ?? 0));
  return [`older book, version ${version}: brought up to date`];
}

async function heldUp(scene: Scene, version: number): Promise<Told> {
  await clear(scene);
  const wrote = await scene.outside.evaluate(
    (n) => (globalThis as unknown as VersionsWorld).writeOld(n, true),
    version,
  );
  let late: string;
  let page: Page;
  try {
    page = await scene.browser.openPage(`chrome-extension://${scene.browser.extensionId}/dashboard.html#/data`);
    await page.evaluate(() => (location.hash = '#/deals'));
    late = await waitFor(page, MOVING);
  } finally {
    // Whatever came of it: held on to, no later case could begin.
    await scene.outside.evaluate(() => (globalThis as unknown as VersionsWorld).letGo());
  }
  await page.getByRole('heading', { name: MOVING }).waitFor({ state: 'detached', timeout: MOST_MS });
  const { version: now, counts } = await readRaw(scene);
  assert.equal(now, SCHEMA * 10);
  assert.equal(counts['deals'] ?? 0, wrote['deals'] ?? 0);
  return [`held up: said so, and went on when it could${late}`];
}

async function run(from: number, count: number): Promise<Outcome> {
  const { bundleScript } = await import('../../pages/server/bundle.ts');
  const { ensureBuilt, launchBrowser } = await import('../../e2e/harness/index.ts');
  const { serveSites } = await import('../../pages/server/serve.ts');
  const server = await serveSites([]);
  const browser = await launchBrowser({ extensionDir: await ensureBuilt(), server });
  const outside = await browser.openPage(`chrome-extension://${browser.extensionId}/icon/128.png`);
  await outside.evaluate(await bundleScript(SCRIPT));
  const scene = { browser, outside };
  try {
    return await tryEach(from, count, (number) => {
      const version = 1 + (Math.floor(number / 3) % (SCHEMA - 1));
      if (number % 3 === 0) return newerBook(scene);
      return number % 3 === 1 ? olderBook(scene, version) : heldUp(scene, version);
    });
  } finally {
    await browser.close();
    await server.close();
  }
}

export const otherVersions: Trial = {
  part: 'versions',
  id: 'other-versions',
  what: 'a newer book under this code, an older one, an upgrade that another connection holds up',
  full: 30,
  short: 3,
  batch: 15,
  of: ['lib', 'components', 'entrypoints', 'tests/torture/browser'],
  runs: 'browser',
  run,
};
