/** The harness against an extension that does next to nothing: what it promises to other tests. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Worker } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { gmailSite } from '../../pages/gmail/site.ts';
import { serveSites } from '../../pages/server/serve.ts';
import type { PageServer } from '../../pages/server/serve.ts';
import { launchBrowser } from './index.ts';
import type { BrowserOptions, RedPenBrowser } from './index.ts';

const FIXTURE = fileURLToPath(new URL('./fixture', import.meta.url));
const LINKEDIN = 'https://www.linkedin.com/*';

/** What the fixture's worker shows of itself. */
interface FixtureWorker {
  heard: string[];
  startedAt: number;
  mayRead(origin: string): Promise<boolean>;
  hostsAskedFor(): string[];
}

let server: PageServer;
let browser: RedPenBrowser;

beforeAll(async () => {
  server = await serveSites([gmailSite()]);
});
afterEach(() => browser.close());
afterAll(() => server.close());

async function launch(options: Partial<BrowserOptions> = {}): Promise<Worker> {
  browser = await launchBrowser({ extensionDir: FIXTURE, server, ...options });
  return browser.worker();
}

function mayReadLinkedIn(worker: Worker): Promise<boolean> {
  return worker.evaluate((origin) => (globalThis as unknown as FixtureWorker).mayRead(origin), LINKEDIN);
}

test('shows the double at its real address, with the frame in its closed root, and nothing beyond', async () => {
  await launch();
  const page = await browser.openPage('https://mail.google.com/');
  await page.waitForSelector('[role=main]');
  expect(new URL(page.url()).origin).toBe('https://mail.google.com');
  expect(await page.locator('iframe').count()).toBe(0);
  const frame = await browser.sidebarFrame(page);
  expect(await frame.textContent('p')).toBe('inside the frame');
  await expect(page.goto('https://elsewhere.example/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
});

test('a stopped worker is gone, and another one starts when it is needed', async () => {
  const before = await launch();
  await before.evaluate(() => Object.assign(globalThis, { startedAt: -1 }));
  await browser.stopWorker();
  expect(await browser.isWorkerRunning()).toBe(false);
  const after = await browser.worker();
  expect(await after.evaluate(() => (globalThis as unknown as FixtureWorker).startedAt)).toBeGreaterThan(0);
});

test('plays shortcuts and menu clicks to the worker, on the active tab', async () => {
  const worker = await launch();
  await browser.openPage('https://mail.google.com/');
  await browser.dispatchCommand('capture');
  await browser.dispatchMenu({ menuItemId: 'ask', selectionText: 'words' });
  const heard = await worker.evaluate(() => (globalThis as unknown as FixtureWorker).heard);
  expect(heard).toEqual(['capture on mail.google.com', 'ask "words" on mail.google.com']);
});

test('grants LinkedIn, which the manifest asks for only by choice, and keeps the grant over a kill', async () => {
  const profileDir = mkdtempSync(join(tmpdir(), 'red-pen-kept-'));
  const first = await launch({ profileDir, linkedin: 'granted' });
  const { extensionId } = browser;
  expect(await mayReadLinkedIn(first)).toBe(true);
  expect(await first.evaluate(() => (globalThis as unknown as FixtureWorker).hostsAskedFor())).not.toContain(LINKEDIN);
  await browser.kill();
  const second = await launch({ profileDir });
  expect(browser.extensionId).toBe(extensionId);
  expect(await mayReadLinkedIn(second)).toBe(true);
  await browser.close();
  rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
});

test('without a grant LinkedIn stays out of reach', async () => {
  expect(await mayReadLinkedIn(await launch())).toBe(false);
});

test.for([
  ['allowed', 'opened'],
  ['blocked', 'refused'],
] as const)('third-party cookies %s: the frame has its database %s', async ([thirdPartyCookies, outcome]) => {
  await launch({ thirdPartyCookies });
  const frame = await browser.sidebarFrame(await browser.openPage('https://mail.google.com/'));
  const tried = await frame.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.open('probe');
        request.addEventListener('success', () => resolve('opened'));
        request.addEventListener('error', () => resolve('refused'));
      }),
  );
  expect(tried).toBe(outcome);
});

test('sees the requests of the worker and of the frame, and counts none of the page', async () => {
  const worker = await launch();
  const page = await browser.openPage('https://mail.google.com/');
  const frame = await browser.sidebarFrame(page);
  expect(browser.requestsOfExtension()).toEqual([]);
  await worker.evaluate(() => fetch('https://leak.example/worker').catch(() => undefined));
  await frame.evaluate(() => fetch('https://leak.example/frame').catch(() => undefined));
  const seen = await browser.closeAndReadRequests();
  expect(seen.map((request) => request.url).sort()).toEqual([
    'https://leak.example/frame',
    'https://leak.example/worker',
  ]);
});
