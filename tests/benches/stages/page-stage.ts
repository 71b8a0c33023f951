/**
 * One browser with the built extension twice: one book has 150 deals, the other 10,000 deals and 100,000 commitments. The
 * profile is kept for later runs, until the code that fills it changes.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from 'playwright-core';
import type { OpenBook } from '../../e2e/harness/book.ts';
import { serveSites } from '../../pages/server/serve.ts';
import { bundleScript } from '../../pages/server/bundle.ts';
import type { BenchExtension } from './build-extensions.ts';
import { fillBook, layOut, openProfile, passWelcome, profileIn } from './kept-profile.ts';
import { FEW_DEALS, MANY_DEALS } from './page-book.ts';

const FOLDER = fileURLToPath(new URL('../../../.cache/bench-pages', import.meta.url));
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
  const [few, many] = (['few', 'many'] as const).map((name) => layOut(built, join(FOLDER, name), script)) as [
    BenchExtension,
    BenchExtension,
  ];
  const key = createHash('sha256').update(script).digest('hex');
  const isFilled = existsSync(FILLED) && readFileSync(FILLED, 'utf8') === key;
  if (!isFilled) for (const old of [FILLED, profileIn(FOLDER)]) rmSync(old, { recursive: true, force: true });
  const server = await serveSites([]);
  const context = await openProfile(FOLDER, built, [few, many], server);
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
    for (const extension of [few, many]) await passWelcome(context, extension, choosePrice);
  } catch (error) {
    await close();
    throw error;
  }
  return { context, few, many, close };
}

async function fill(
  context: BrowserContext,
  extension: BenchExtension,
  deals: number,
  say: (words: string) => void,
): Promise<void> {
  const started = performance.now();
  const commitments = await fillBook(context, extension, deals);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`${deals} deals with ${commitments} commitments loaded in ${seconds} s`);
}

/** Something is chosen on the page that shows nothing before. */
async function choosePrice(book: OpenBook): Promise<void> {
  const { rows } = await book.ask('variance', {});
  const elementKeys = rows.slice(0, PRICED).map(({ element }) => element.key);
  await book.run('choose-price', { elementKeys });
}
