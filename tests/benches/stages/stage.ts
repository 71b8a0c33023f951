/**
 * One browser for all rows: the extension with a big book, the reference extension with the same rows, the Gmail double.
 * Filling the books takes minutes, so the profile is kept for later runs, until the code that fills them changes.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { BrowserContext, Page } from 'playwright-core';
import { openBook } from '../../e2e/harness/book.ts';
import { contextOptions, switches } from '../../e2e/harness/browser-options.ts';
import { findChromium } from '../../e2e/harness/find-chromium.ts';
import type { RedPenBrowser } from '../../e2e/harness/launch.ts';
import { gmailSite } from '../../pages/gmail/site.ts';
import { serveSites } from '../../pages/server/serve.ts';
import { benchMailbox, benchThreads, OWN_DOMAIN } from './big-book.ts';
import type { BenchThread } from './big-book.ts';
import { buildExtensions } from './build-extensions.ts';
import type { BenchExtension, BenchExtensions } from './build-extensions.ts';
import { buildInboxSdk } from '../references/build-inboxsdk.ts';
import type { InboxSdkExtension } from '../references/build-inboxsdk.ts';

const THREADS = 20;
const FOLDER = fileURLToPath(new URL('../../../.cache/bench', import.meta.url));
const PROFILE = join(FOLDER, 'profile');
const WORKERS = join(PROFILE, 'Default', 'Service Worker');
/** Holds the key of the loaders that filled the profile. */
const FILLED = join(FOLDER, 'filled');

export interface BenchStage {
  context: BrowserContext;
  extensions: BenchExtensions;
  inboxSdk: InboxSdkExtension;
  threads: BenchThread[];
  close(): Promise<void>;
}

/** With the extension, the reference extension, the one that is made with InboxSDK, one that does nothing; `bare` = with none. */
export type Kind = 'ours' | 'reference' | 'inboxsdk' | 'empty' | 'bare';

/** @param say hears what is going on */
export async function openBenchStage(built: string, say: (words: string) => void): Promise<BenchStage> {
  mkdirSync(FOLDER, { recursive: true });
  const now = Date.now();
  const threads = benchThreads(THREADS, now);
  const server = await serveSites([gmailSite(benchMailbox(threads))]);
  const extensions = await buildExtensions(built, FOLDER);
  const inboxSdk = await buildInboxSdk(FOLDER);
  const isFilled = existsSync(FILLED) && readFileSync(FILLED, 'utf8') === extensions.loaders;
  if (!isFilled) for (const old of [FILLED, PROFILE]) rmSync(old, { recursive: true, force: true });
  // The browser would go on with the worker that it registered when the profile was filled, whatever was built since.
  rmSync(WORKERS, { recursive: true, force: true });
  const options = { extensionDir: built, server };
  const all = [extensions.ours, extensions.reference, extensions.empty, inboxSdk].map(({ folder }) => folder).join(',');
  const context = await chromium.launchPersistentContext(PROFILE, {
    ...contextOptions(options),
    executablePath: findChromium(),
    args: switches(options, all, join(FOLDER, 'net-log.json')),
  });
  const close = async () => {
    await context.close();
    await server.close();
  };
  try {
    if (!isFilled) await fill(context, extensions, say);
  } catch (error) {
    await close();
    throw error;
  }
  return { context, extensions, inboxSdk, threads, close };
}

async function fill(context: BrowserContext, extensions: BenchExtensions, say: (words: string) => void): Promise<void> {
  await settle(context, extensions.ours);
  for (const extension of [extensions.ours, extensions.reference]) {
    const started = performance.now();
    const people = await load(context, extension);
    say(`${people} people and their deals loaded in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
  writeFileSync(FILLED, extensions.loaders);
}

/** Past the welcome, with the rep's own domain known. */
async function settle(context: BrowserContext, { origin }: BenchExtension): Promise<void> {
  const openPage = async (url: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
  const browser = { extensionId: new URL(origin).host, openPage } as RedPenBrowser;
  const book = await openBook(browser);
  await book.run('change-settings', { onboarded: true, ownDomains: [OWN_DOMAIN], linkedin: 'off' });
  await book.page.close();
}

async function load(context: BrowserContext, { origin }: BenchExtension): Promise<number> {
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`${origin}/load.html`);
  const people = await page.evaluate(() => (globalThis as unknown as { loadBench(): Promise<number> }).loadBench());
  await page.close();
  return people;
}

/** A list in the double, in the foreground; `query` such as `churn=200`. In a new page unless one is given. */
export async function openInbox({ context }: BenchStage, kind: Kind, query = '', given?: Page): Promise<Page> {
  const page = given ?? (await context.newPage());
  const search = [kind === 'ours' ? '' : `bench=${kind}`, query].filter(Boolean).join('&');
  await page.goto(`https://mail.google.com/mail/u/0/${search && `?${search}`}#inbox`);
  await page.locator('tr.zA').first().waitFor();
  return page;
}
