/**
 * One browser with the built extension several times, each with a book of another size, an empty one among them, and once
 * with a bare worker in place of ours. A book is filled when a row first asks for it, and kept for later runs until the code
 * that fills it changes; the largest takes some minutes.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from 'playwright-core';
import { bundleScript } from '../../pages/server/bundle.ts';
import { gmailSite } from '../../pages/gmail/site.ts';
import { serveSites } from '../../pages/server/serve.ts';
import { benchMailbox, benchThreads } from './big-book.ts';
import type { BenchThread } from './big-book.ts';
import { addLoader } from './build-extensions.ts';
import type { BenchExtension } from './build-extensions.ts';
import { SIZES } from './grown-book.ts';
import type { Size } from './grown-book.ts';
import { fillBook, layOut, openProfile, passWelcome, profileIn } from './kept-profile.ts';

const FOLDER = fileURLToPath(new URL('../../../.cache/bench-books', import.meta.url));
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
  const laidOut = new Map(NAMES.map((name) => [name, layOutBook(built, name, loader, library)]));
  addLoader(laidOut.get('empty')?.folder ?? '', await bundleScript(IMPORT), 'import');
  const threads = benchThreads(THREADS, Date.now(), FIRST_ACCOUNT);
  const server = await serveSites([gmailSite(benchMailbox(threads))]);
  const context = await openProfile(FOLDER, built, [...laidOut.values()], server);
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
  for (const old of [FILLED, profileIn(FOLDER)]) rmSync(old, { recursive: true, force: true });
  return [];
}

function layOutBook(built: string, name: BookName, loader: string, library: string): BenchExtension {
  const extension = layOut(built, join(FOLDER, `book-${name}`), loader, ({ content_scripts }) => {
    for (const script of content_scripts) script.matches = [`https://mail.google.com/mail/*book=${name}.*`];
  });
  const worker = join(extension.folder, 'background.js');
  const own = name === 'raw' ? '' : readFileSync(worker, 'utf8');
  writeFileSync(worker, name === 'library' ? library : `${readFileSync(RAW, 'utf8')}\n${own}`);
  return extension;
}

async function fill(
  context: BrowserContext,
  extension: BenchExtension,
  name: BookName,
  say: (words: string) => void,
): Promise<void> {
  const started = performance.now();
  const size = isReference(name) ? RAW_SIZE : name;
  if (size !== 'empty') await fillBook(context, extension, size);
  if (!isReference(name)) await passWelcome(context, extension);
  say(`book ${name} filled in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
