/**
 * Files of the browser's own database are damaged between two starts: cut off, changed in the middle, taken away. Either all
 * rows are there, or the rep is shown the way back and the last copy brings them, every second time from behind a passphrase;
 * never an empty book, or part of one.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { RedPenBrowser } from '../../e2e/harness/index.ts';
import type { BookWorld } from '../browser/fill-book.ts';
import { noOutcome, seedOf, wordsOf } from '../trial.ts';
import type { Outcome, Trial } from '../trial.ts';

const ROWS = 10_000;
const GOAL_MS = 5000;
/** The second: the browser does not open it at all. */
const LOST = /^The book (?:has lost its content|can’t be opened)$/;
const RESTORE = 'Restore the copy';
const PASSPHRASE = 'nine lives of a stapler';
const WAYS = ['cut off', 'changed in the middle', 'taken away'] as const;
/** Of the names that LevelDB gives its files. */
const DATA = /\.(?:log|ldb)$/;
const NEEDED = /^(?:CURRENT|MANIFEST-\d+)$|\.(?:log|ldb)$/;

function databaseOf(root: string): string {
  const folder = join(root, 'profile', 'Default', 'IndexedDB');
  const name = readdirSync(folder).find((each) => each.endsWith('.leveldb'));
  assert.ok(name, 'no database in the profile');
  return join(folder, name);
}

/** @returns what was done, in words */
function damage(root: string, number: number): string {
  const folder = databaseOf(root);
  const chance = seedOf(number) >>> 0;
  const way = WAYS[number % WAYS.length] ?? WAYS[0];
  const names = readdirSync(folder)
    .filter((name) => (way === 'taken away' ? NEEDED : DATA).test(name))
    .filter((name) => statSync(join(folder, name)).size > 0)
    .toSorted();
  const name = names[Math.floor(number / WAYS.length) % names.length] ?? '';
  const file = join(folder, name);
  const { size } = statSync(file);
  if (way === 'taken away') rmSync(file);
  if (way === 'cut off') truncateSync(file, Math.floor((size * (10 + (chance % 80))) / 100));
  if (way === 'changed in the middle') {
    const bytes = readFileSync(file);
    const start = Math.floor((size * (10 + (chance % 80))) / 100);
    for (let at = start; at < Math.min(size, start + 64); at += 1) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    writeFileSync(file, bytes);
  }
  return `${name} ${way}`;
}

const SCRIPT = fileURLToPath(new URL('../browser/fill-book.ts', import.meta.url));

interface Profile {
  root: string;
  /** As it was closed, to begin each case with: the copy open, and behind the passphrase. */
  kept: { open: string; locked: string };
  digests: Record<string, string>;
}

async function makeProfile(tools: Tools): Promise<Profile> {
  const { takeCopy } = await import('../browser/take-copy.ts');
  const root = mkdtempSync(join(tmpdir(), 'red-pen-damage-'));
  const kept = { open: `${root}-open`, locked: `${root}-locked` };
  const { browser, close } = await tools.start(root);
  const dashboard = await browser.openPage(`chrome-extension://${browser.extensionId}/dashboard.html`);
  await dashboard.evaluate(tools.script);
  await dashboard.evaluate((rows) => (globalThis as unknown as BookWorld).fillBook(rows), ROWS);
  await takeCopy(browser);
  const digests = await dashboard.evaluate(() => (globalThis as unknown as BookWorld).digestBook());
  await close();
  cpSync(root, kept.open, { recursive: true });
  await lockCopies(root, tools);
  cpSync(root, kept.locked, { recursive: true });
  return { root, kept, digests };
}

async function lockCopies(root: string, tools: Tools): Promise<void> {
  const { browser, close } = await tools.start(root);
  const dashboard = await browser.openPage(`chrome-extension://${browser.extensionId}/dashboard.html#/data`);
  const copies = dashboard.locator('section', { has: dashboard.getByRole('heading', { name: 'Copies for recovery' }) });
  await copies.getByLabel('Lock the copies with a passphrase').check();
  for (const field of await copies.locator('input[type=password]').all()) await field.fill(PASSPHRASE);
  await copies.getByRole('button', { name: 'Lock the copies' }).click();
  await copies.getByText('Locked: a damaged book comes back').waitFor({ timeout: 60_000 });
  await close();
}

async function tryCase(number: number, profile: Profile, tools: Tools): Promise<string[]> {
  const { root, kept } = profile;
  rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  const lock = number % 2 === 0 ? 'open' : 'locked';
  cpSync(kept[lock], root, { recursive: true });
  const done = `${damage(root, number)}, its copy ${lock}`;
  const way = done.split(' ').slice(1).join(' ');
  const { shown, words } = await openDamaged(profile, done, tools);
  if (!shown) return [`${way}: nothing was lost`];
  await openRestored(profile, done, tools);
  return [`${way}: ${words}`];
}

/** @returns whether the way back was shown */
async function openDamaged(
  { root, digests }: Profile,
  done: string,
  tools: Tools,
): Promise<{ shown: boolean; words: string }> {
  const { browser, close } = await tools.start(root);
  try {
    const dashboard = await browser.openPage(`chrome-extension://${browser.extensionId}/dashboard.html#/deals`);
    const started = performance.now();
    const lost = dashboard.getByRole('heading', { name: LOST });
    await lost.or(dashboard.locator('table tbody tr').first()).first().waitFor({ timeout: 60_000 });
    let shown = await lost.isVisible();
    const shownIn = performance.now() - started;
    let restoredIn = shown ? await restore(dashboard) : 0;
    await dashboard.evaluate(tools.script);
    const digest = () => dashboard.evaluate(() => (globalThis as unknown as BookWorld).digestBook());
    // Nothing on the screen may have been read out of the damaged part, and then this is the first to meet it.
    let found = await digest().catch(() => null);
    if (found === null) {
      await lost.waitFor({ timeout: 60_000 });
      shown = true;
      restoredIn = await restore(dashboard);
      found = await digest();
    }
    assert.deepEqual(found, digests, `${done}: ${shown ? 'restored, and not what it was' : 'opened with less in it'}`);
    return { shown, words: `recovery screen and restored${slow(shownIn, restoredIn)}` };
  } finally {
    await close();
  }
}

/** @returns how long it took, in milliseconds */
async function restore(dashboard: Page): Promise<number> {
  const pressed = performance.now();
  const passphrase = dashboard.getByLabel('Passphrase of the copies');
  if (await passphrase.isVisible()) await passphrase.fill(PASSPHRASE);
  await dashboard.getByRole('button', { name: RESTORE }).click();
  await dashboard.locator('table tbody tr').first().waitFor({ timeout: 60_000 });
  return performance.now() - pressed;
}

/** What was brought back is there at the next start, too. */
async function openRestored({ root, digests }: Profile, done: string, tools: Tools): Promise<void> {
  const { browser, close } = await tools.start(root);
  try {
    const dashboard = await browser.openPage(`chrome-extension://${browser.extensionId}/dashboard.html#/deals`);
    await dashboard.locator('table tbody tr').first().waitFor({ timeout: 60_000 });
    await dashboard.evaluate(tools.script);
    const found = await dashboard.evaluate(() => (globalThis as unknown as BookWorld).digestBook());
    assert.deepEqual(found, digests, `${done}: restored, and not there at the next start`);
  } finally {
    await close();
  }
}

/** The times of the goal are of an idle laptop: here they are told, not asserted. */
function slow(shownIn: number, restoredIn: number): string {
  return shownIn + restoredIn > GOAL_MS ? ', slower than 5 s' : '';
}

interface Tools {
  script: string;
  start(root: string): Promise<{ browser: RedPenBrowser; close(): Promise<void> }>;
}

async function openTools(): Promise<Tools> {
  const { bundleScript } = await import('../../pages/server/bundle.ts');
  const { ensureBuilt, launchBrowser } = await import('../../e2e/harness/index.ts');
  const { serveSites } = await import('../../pages/server/serve.ts');
  const [extensionDir, script] = [await ensureBuilt(), await bundleScript(SCRIPT)];
  return {
    script,
    start: async (profileDir) => {
      const server = await serveSites([]);
      const browser = await launchBrowser({ extensionDir, server, profileDir });
      const close = async () => {
        await browser.close();
        await server.close();
      };
      return { browser, close };
    },
  };
}

async function run(from: number, count: number): Promise<Outcome> {
  const tools = await openTools();
  const outcome = noOutcome();
  const profile = await makeProfile(tools);
  try {
    for (let number = from; number < from + count; number += 1) {
      try {
        for (const name of await tryCase(number, profile, tools)) {
          outcome.counts[name] = (outcome.counts[name] ?? 0) + 1;
        }
      } catch (error) {
        outcome.lost.push(`case ${number}: ${wordsOf(error)}`);
      }
      outcome.tried += 1;
    }
  } finally {
    for (const folder of [profile.root, profile.kept.open, profile.kept.locked]) {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  }
  return outcome;
}

export const damagedFiles: Trial = {
  part: 'disk',
  id: 'damaged-files',
  what: 'files of a database of 10,000 rows cut off, changed in the middle or taken away between two starts',
  full: 30,
  short: 3,
  batch: 15,
  of: ['lib', 'components', 'entrypoints', 'tests/torture/browser'],
  runs: 'browser',
  run,
};
