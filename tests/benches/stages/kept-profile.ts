/** A profile that is kept for later runs, with copies of the built extension in it, each with a page that fills its book. */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContext, Page } from 'playwright-core';
import { openBook } from '../../e2e/harness/book.ts';
import type { OpenBook } from '../../e2e/harness/book.ts';
import { contextOptions, switches } from '../../e2e/harness/browser-options.ts';
import { findChromium } from '../../e2e/harness/find-chromium.ts';
import type { RedPenBrowser } from '../../e2e/harness/launch.ts';
import type { PageServer } from '../../pages/server/serve.ts';
import { addLoader, describeExtension, renewVersion } from './build-extensions.ts';
import type { BenchExtension } from './build-extensions.ts';

/** @param change what else is to stand in its manifest */
export function layOut(
  built: string,
  folder: string,
  loader: string,
  change?: Parameters<typeof renewVersion>[1],
): BenchExtension {
  rmSync(folder, { recursive: true, force: true });
  cpSync(built, folder, { recursive: true });
  renewVersion(folder, change);
  addLoader(folder, loader);
  return describeExtension(folder);
}

/** The browser on the profile in `folder`, with these extensions. */
export async function openProfile(
  folder: string,
  built: string,
  extensions: readonly BenchExtension[],
  server: PageServer,
): Promise<BrowserContext> {
  const profile = profileIn(folder);
  // Else the browser would go on with the workers that it registered when the profile was filled.
  rmSync(join(profile, 'Default', 'Service Worker'), { recursive: true, force: true });
  const options = { extensionDir: built, server };
  const folders = extensions.map((extension) => extension.folder).join(',');
  return chromium.launchPersistentContext(profile, {
    ...contextOptions(options),
    executablePath: findChromium(),
    args: switches(options, folders, join(folder, 'net-log.json')),
  });
}

export function profileIn(folder: string): string {
  return join(folder, 'profile');
}

/** A page in the extension's origin that can read its database. */
export async function openLoader(context: BrowserContext, { origin }: BenchExtension, name = 'load'): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`${origin}/${name}.html`);
  return page;
}

/** @returns what the page that fills the book counts */
export async function fillBook(context: BrowserContext, extension: BenchExtension, count: number): Promise<number> {
  const page = await openLoader(context, extension);
  const filled = await page.evaluate(
    (count) => (globalThis as unknown as { loadBench(count: number): Promise<number> }).loadBench(count),
    count,
  );
  await page.close();
  return filled;
}

/** @param choose what else the rep does before anything is measured */
export async function passWelcome(
  context: BrowserContext,
  { origin }: BenchExtension,
  choose: (book: OpenBook) => Promise<unknown> = async () => {},
): Promise<void> {
  const openPage = async (url: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
  const book = await openBook({ extensionId: new URL(origin).host, openPage } as RedPenBrowser);
  await book.run('change-settings', { onboarded: true, ownDomains: ['larkfield.example'], linkedin: 'off' });
  await choose(book);
  await book.page.close();
}
