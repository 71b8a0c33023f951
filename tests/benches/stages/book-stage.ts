/**
 * One browser with the built extension several times, each with a book of another size, an empty one among them, and once
 * with a bare worker in place of ours. A book is filled when a row first asks for it, and kept for later runs until the code
 * that fills it changes; the largest takes some minutes.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { BrowserContext, Page } from 'playwright-core';
import { openBook } from '../../e2e/harness/book.ts';
import { contextOptions, switches } from '../../e2e/harness/browser-options.ts';
import { findChromium } from '../../e2e/harness/find-chromium.ts';
import type { RedPenBrowser } from '../../e2e/harness/launch.ts';
import { bundleScript } from '../../pages/server/bundle.ts';
import { gmailSite } from '../../pages/gmail/site.ts';
import { serveSites } from '../../pages/server/serve.ts';
import { benchMailbox, benchThreads } from './big-book.ts';
import type { BenchThread } from './big-book.ts';
import { addLoader, describeExtension, renewVersion } from './build-extensions.ts';
import type { BenchExtension } from './build-extensions.ts';
import { SIZES } from './grown-book.ts';
import type { Size } from './grown-book.ts';
import { openLoader } from './page-stage.ts';

const FOLDER = fileURLToPath(new URL('../../../.cache/bench-books', import.meta.url));
const PROFILE = join(FOLDER, 'profile');
const WORKERS = join(PROFILE, 'Default', 'Service Worker');
const FILLED = join(FOLDER, 'filled.json');
const LOADER = fileURLToPath(new URL('./extension-pages/load-grown.ts', import.meta.url));
const IMPORT = fileURLToPath(new URL('./extension-pages/load-import.ts', import.meta.url));
const RAW = fileURLToPath(new URL('../references/raw-worker.js', import.meta.url));
const LIBRARY = fileURLToPath(new URL('../references/library-worker.ts', import.meta.url));
/** With the bare worker: as large as the book that it is held against. */
export const RAW_SIZE = 10_000;

/** From here on an account of the book of 100,000 has one deal. */
const FIRST_ACCOUNT = 2100;
const THREADS = 3;
/** Each copy has a new version: once updated it puts its script into every page of Gmail that is open by then. */
const UPDATED_WITHIN_MS = 6000;

/** `raw`, `library` = filled as the book of `RAW_SIZE`, with the bare worker alone, or with Dexie's alone. */
type Reference = 'raw' | 'library';
export type BookName = Size | 'empty' | Reference;
const NAMES: readonly BookName[] = ['empty', ...SIZES, 'raw', 'library'];

function isReference(name: BookName): name is Reference {
  return name === 'raw' || name === 'library';
}

export interface BookStage {
  context: BrowserContext;
  /** In the Gmail double, of people in the book of 100,000. Which book stands beside it, its address says: `book=NAME.`. */
  threads: BenchThread[];
  /** Filled, past the welcome. */
  book(name: BookName): Promise<BenchExtension>;
  close(): Promise<void>;
}

/** @param say hears what is going on */
export async function openBookStage(built: string, say: (words: string) => void): Promise<BookStage> {
  mkdirSync(FOLDER, { recursive: true });
  const loader = await bundleScript(LOADER);
  const key = createHash('sha256').update(loader).digest('hex');
  const filled = readFilled(key);
  const library = await bundleScript(LIBRARY, true);
  const laidOut = new Map(NAMES.map((name) => [name, layOut(built, name, loader, library)]));
  addLoader(laidOut.get('empty')?.folder ?? '', await bundleScript(IMPORT), 'import');
  // Else the browser would go on with the workers that it registered when the profile was filled.
  rmSync(WORKERS, { recursive: true, force: true });
  const threads = benchThreads(THREADS, Date.now(), FIRST_ACCOUNT);
  const server = await serveSites([gmailSite(benchMailbox(threads))]);
  const options = { extensionDir: built, server };
  const folders = [...laidOut.values()].map(({ folder }) => folder).join(',');
  const context = await chromium.launchPersistentContext(PROFILE, {
    ...contextOptions(options),
    executablePath: findChromium(),
    args: switches(options, folders, join(FOLDER, 'net-log.json')),
  });
  // Else all the copies stand in the first page, and each takes the others out again.
  await new Promise((resolve) => setTimeout(resolve, UPDATED_WITHIN_MS));
  const book = async (name: BookName): Promise<BenchExtension> => {
    const extension = laidOut.get(name);
    if (!extension) throw new Error(`no book is called ${name}`);
    if (filled.includes(name)) return extension;
    await fill(context, extension, name, say);
    filled.push(name);
    writeFileSync(FILLED, JSON.stringify({ key, filled }));
    return extension;
  };
  const close = async () => {
    await context.close();
    await server.close();
  };
  return { context, threads, book, close };
}

/** Books that other code has filled are thrown away. */
function readFilled(key: string): BookName[] {
  const known = existsSync(FILLED)
    ? (JSON.parse(readFileSync(FILLED, 'utf8')) as { key: string; filled: BookName[] })
    : null;
  if (known?.key === key) return known.filled;
  for (const old of [FILLED, PROFILE]) rmSync(old, { recursive: true, force: true });
  return [];
}

function layOut(built: string, name: BookName, loader: string, library: string): BenchExtension {
  const folder = join(FOLDER, `book-${name}`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(built, folder, { recursive: true });
  renewVersion(folder, ({ content_scripts }) => {
    for (const script of content_scripts) script.matches = [`https://mail.google.com/mail/*book=${name}.*`];
  });
  addLoader(folder, loader);
  const worker = join(folder, 'background.js');
  const own = name === 'raw' ? '' : readFileSync(worker, 'utf8');
  writeFileSync(worker, name === 'library' ? library : `${readFileSync(RAW, 'utf8')}\n${own}`);
  return describeExtension(folder);
}

async function fill(
  context: BrowserContext,
  extension: BenchExtension,
  name: BookName,
  say: (words: string) => void,
): Promise<void> {
  const started = performance.now();
  const size = isReference(name) ? RAW_SIZE : name;
  if (size !== 'empty') {
    const page = await openLoader(context, extension);
    page.setDefaultTimeout(0);
    await page.evaluate(
      (count) => (globalThis as unknown as { loadBench(commitments: number): Promise<number> }).loadBench(count),
      size,
    );
    await page.close();
  }
  if (!isReference(name)) await settle(context, extension);
  say(`book ${name} filled in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

/** Past the welcome. */
async function settle(context: BrowserContext, { origin }: BenchExtension): Promise<void> {
  const openPage = async (url: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
  const book = await openBook({ extensionId: new URL(origin).host, openPage } as RedPenBrowser);
  await book.run('change-settings', { onboarded: true, ownDomains: ['larkfield.example'], linkedin: 'off' });
  await book.page.close();
}
