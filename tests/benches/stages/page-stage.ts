/**
 * One browser with the built extension twice: one book has 150 deals, the other 10,000 deals and 100,000 commitments. The
 * profile is kept for later runs, until the code that fills it changes.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { BrowserContext, Page } from 'playwright-core';
import { openBook } from '../../e2e/harness/book.ts';
import { contextOptions, switches } from '../../e2e/harness/browser-options.ts';
import { findChromium } from '../../e2e/harness/find-chromium.ts';
import type { RedPenBrowser } from '../../e2e/harness/launch.ts';
import { serveSites } from '../../pages/server/serve.ts';
import { bundleScript } from '../../pages/server/bundle.ts';
import { addLoader, describeExtension, renewVersion } from './build-extensions.ts';
import type { BenchExtension } from './build-extensions.ts';
import { FEW_DEALS, MANY_DEALS } from './page-book.ts';

const FOLDER = fileURLToPath(new URL('../../../.cache/bench-pages', import.meta.url));
const PROFILE = join(FOLDER, 'profile');
const WORKERS = join(PROFILE, 'Default', 'Service Worker');
const FILLED = join(FOLDER, 'filled');
const LOADER = fileURLToPath(new URL('./extension-pages/load-pages.ts', import.meta.url));
/** The two whose price the page shows: the rep has chosen them. */
const PRICED = 2;

export interface PageStage {
  context: BrowserContext;
  few: BenchExtension;
  many: BenchExtension;
  close(): Promise<void>;
}

/** @param say hears what is going on */
export async function openPageStage(built: string, say: (words: string) => void): Promise<PageStage> {
  mkdirSync(FOLDER, { recursive: true });
  const script = await bundleScript(LOADER);
  const [few, many] = (['few', 'many'] as const).map((name) => layOut(built, name, script)) as [
    BenchExtension,
    BenchExtension,
  ];
  const key = createHash('sha256').update(script).digest('hex');
  const isFilled = existsSync(FILLED) && readFileSync(FILLED, 'utf8') === key;
  if (!isFilled) for (const old of [FILLED, PROFILE]) rmSync(old, { recursive: true, force: true });
  // Else the browser would go on with the worker that it registered when the profile was filled.
  rmSync(WORKERS, { recursive: true, force: true });
  const server = await serveSites([]);
  const options = { extensionDir: built, server };
  const context = await chromium.launchPersistentContext(PROFILE, {
    ...contextOptions(options),
    executablePath: findChromium(),
    args: switches(options, `${few.folder},${many.folder}`, join(FOLDER, 'net-log.json')),
  });
  const close = async () => {
    await context.close();
    await server.close();
  };
  try {
    if (!isFilled) {
      await fill(context, few, FEW_DEALS, say);
      await fill(context, many, MANY_DEALS, say);
      writeFileSync(FILLED, key);
    }
    for (const extension of [few, many]) await settle(context, extension);
  } catch (error) {
    await close();
    throw error;
  }
  return { context, few, many, close };
}

function layOut(built: string, name: string, script: string): BenchExtension {
  const folder = join(FOLDER, name);
  rmSync(folder, { recursive: true, force: true });
  cpSync(built, folder, { recursive: true });
  renewVersion(folder);
  addLoader(folder, script);
  return describeExtension(folder);
}

async function fill(
  context: BrowserContext,
  extension: BenchExtension,
  deals: number,
  say: (words: string) => void,
): Promise<void> {
  const started = performance.now();
  const page = await openLoader(context, extension);
  const commitments = await page.evaluate(
    (count) => (globalThis as unknown as { loadBench(deals: number): Promise<number> }).loadBench(count),
    deals,
  );
  await page.close();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`${deals} deals with ${commitments} commitments loaded in ${seconds} s`);
}

/** A page in the extension's origin that can read its database. */
export async function openLoader(context: BrowserContext, { origin }: BenchExtension, name = 'load'): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`${origin}/${name}.html`);
  return page;
}

/** Past the welcome, and with something chosen on the page that shows nothing before. */
async function settle(context: BrowserContext, { origin }: BenchExtension): Promise<void> {
  const openPage = async (url: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
  const book = await openBook({ extensionId: new URL(origin).host, openPage } as RedPenBrowser);
  await book.run('change-settings', { onboarded: true, ownDomains: ['larkfield.example'], linkedin: 'off' });
  const { rows } = await book.ask('variance', {});
  const elementKeys = rows.slice(0, PRICED).map(({ element }) => element.key);
  await book.run('choose-price', { elementKeys });
  await book.page.close();
}
