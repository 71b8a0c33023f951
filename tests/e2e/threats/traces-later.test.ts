/**
 * What three origins find of us, in their DOM, their globals, their timings and what they are sent: beside the open sidebar,
 * after a reload, and after an update under the open page. Each asks for every built file by our id.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gmailSite } from '../../pages/gmail/site.ts';
import { linkedinSite } from '../../pages/linkedin/site.ts';
import type { HostedSite } from '../../pages/server/site.ts';
import { resolverRules } from '../harness/browser-options.ts';
import { findChromium } from '../harness/find-chromium.ts';
import { ensureBuilt } from '../harness/index.ts';
import { openStage } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { listen, namesIn, scanPage } from '../support/scan-page.ts';
import type { Scan } from '../support/scan-page.ts';
import { updateExtension } from '../support/update-extension.ts';

const ELSEWHERE: HostedSite = {
  host: 'elsewhere.example',
  handle: () => new Response('<!doctype html><title>Elsewhere</title>', { headers: { 'content-type': 'text/html' } }),
};
const GMAIL = 'https://mail.google.com/mail/u/0/#inbox';
const LINKEDIN = 'https://www.linkedin.com/in/dana-reyes-ops/';
const WITHIN_MS = 20_000;
const NOTHING: Omit<Scan, 'frames'> = { loaded: [], markup: false, timings: [], heard: [] };

const root = mkdtempSync(join(tmpdir(), 'red-pen-traces-'));
let stage: Stage;
/** The same pages in a browser without us. */
let bare: Browser;
let files: string[];

beforeAll(async () => {
  const built = await ensureBuilt();
  files = readdirSync(built, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(built.length)}/${entry.name}`.replace(/^\//, ''));
  const sites = [gmailSite(), linkedinSite(), ELSEWHERE];
  stage = await openStage({ profileDir: root, linkedin: 'granted', sites });
  await stage.browser.context.addInitScript(listen);
  // A page of ours beside keeps the process busy, and the browser loses about every other reload.
  for (const page of stage.browser.context.pages())
    if (page.url().startsWith('chrome-extension://')) await page.close();
  bare = await chromium.launch({
    executablePath: findChromium(),
    chromiumSandbox: false,
    args: ['--headless=new', `--host-resolver-rules=${resolverRules(stage.server)}`, '--ignore-certificate-errors'],
  });
});
afterAll(async () => {
  await bare?.close();
  await stage.close();
  rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

interface Alone {
  names: Record<string, string[]>;
  frames: number;
}

/** What stands in that page without us. */
async function alone(url: string): Promise<Alone> {
  const context = await bare.newContext({ ignoreHTTPSErrors: true });
  await context.addInitScript(listen);
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForTimeout(2_000);
  const { frames } = await page.evaluate(scanPage, { id: stage.browser.extensionId, files: [] });
  const found = { names: await page.evaluate(namesIn), frames };
  await context.close();
  return found;
}

async function expectNothing(page: Page, { names, frames }: Alone): Promise<void> {
  expect(await page.evaluate(namesIn)).toEqual(names);
  const found = await page.evaluate(scanPage, { id: stage.browser.extensionId, files });
  expect(found).toEqual({ ...NOTHING, frames });
}

const sidebarOf = (page: Page) => stage.browser.sidebarFrame(page, WITHIN_MS);

async function expectShown(page: Page): Promise<void> {
  await (await sidebarOf(page)).locator('main').first().waitFor({ timeout: WITHIN_MS });
}

describe.each([
  ['Gmail', GMAIL],
  ['LinkedIn', LINKEDIN],
] as const)('%s', (_name, url) => {
  let without: Alone;
  let page: Page;
  beforeAll(async () => {
    without = await alone(url);
    page = await stage.browser.openPage(url);
    await expectShown(page);
    await page.waitForTimeout(2_000);
  });
  afterAll(() => page?.close());

  it('finds nothing beside the open sidebar', () => expectNothing(page, without));

  it('finds nothing after a reload', async () => {
    await page.reload();
    await expectShown(page);
    await page.waitForTimeout(2_000);
    await expectNothing(page, without);
  });

  it('finds nothing after an update under it', async () => {
    const before = await sidebarOf(page);
    await before.evaluate(() => Object.assign(globalThis, { old: true }));
    const gone = page.waitForEvent('framedetached', { timeout: WITHIN_MS });
    await updateExtension(stage.browser, root, `0.${url === GMAIL ? 2 : 3}.0`);
    await gone;
    await expectShown(page);
    expect(await (await sidebarOf(page)).evaluate(() => 'old' in globalThis)).toBe(false);
    await expectNothing(page, without);
  });
});

describe('another site', () => {
  it('finds none of our files, and nothing else', async () => {
    const url = 'https://elsewhere.example/';
    const page = await stage.browser.openPage(url);
    expect(files).toEqual(expect.arrayContaining(['sidebar.html', 'dashboard.html', 'background.js', 'icon/128.png']));
    await expectNothing(page, await alone(url));
    await page.close();
  });

  it('control: it would find a file that can be reached, and a name in its world', async () => {
    const page = await stage.browser.openPage('https://elsewhere.example/');
    const without = await page.evaluate(namesIn);
    await page.evaluate(() => Object.assign(globalThis, { somebody: 1 }));
    expect(await page.evaluate(namesIn)).not.toEqual(without);
    // Ours is reached under the address of this session alone, and by the two sites alone.
    await page.evaluate(() => {
      document.body.append(Object.assign(document.createElement('img'), { alt: 'chrome-extension://abc/icon.png' }));
      postMessage('a careless message', '*');
    });
    await expect.poll(() => page.evaluate(() => Reflect.get(globalThis, '__heard') as string[])).toHaveLength(1);
    const { markup } = await page.evaluate(scanPage, { id: stage.browser.extensionId, files: [] });
    expect(markup).toBe(true);
    await page.close();
  });
});
