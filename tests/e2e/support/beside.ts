/** A browser with a double and its adapter beside it, in a world of its own as a content script has. */
import { chromium } from 'playwright-core';
import type { CDPSession, Page } from 'playwright-core';
import { bundleEntry } from '../../../scripts/read-page/bundle-entry.ts';
import { serveSites } from '../../pages/server/serve.ts';
import type { PageServer } from '../../pages/server/serve.ts';
import type { HostedSite } from '../../pages/server/site.ts';
import { resolverRules } from '../harness/browser-options.ts';
import { findChromium } from '../harness/find-chromium.ts';

export interface Beside {
  page: Page;
  /** Evaluates in the adapter's world, where `site` holds what in-page.ts exports. */
  ask<T>(expression: string): Promise<T>;
}

export interface BesideBrowser {
  server: PageServer;
  /** A page of a new window, once `ready` is on it; the one before is closed. */
  open(url: string, ready: string, viewport?: { width: number; height: number }): Promise<Beside>;
  close(): Promise<void>;
}

/** `inPage` is the module whose exports stand in the adapter's world. */
export async function startBeside(site: HostedSite, inPage: URL): Promise<BesideBrowser> {
  const server = await serveSites([site]);
  const script = await bundleEntry(inPage, 'site');
  const browser = await chromium.launch({
    executablePath: findChromium(),
    chromiumSandbox: false,
    args: ['--headless=new', `--host-resolver-rules=${resolverRules(server)}`, '--ignore-certificate-errors'],
  });
  return {
    server,
    async open(url, ready, viewport = { width: 1440, height: 900 }) {
      for (const context of browser.contexts()) await context.close();
      const context = await browser.newContext({ viewport, ignoreHTTPSErrors: true });
      const page = await context.newPage();
      await page.goto(url);
      await page.waitForSelector(ready);
      return { page, ask: await enterWorld(await context.newCDPSession(page), script) };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** A world of the test's own in a page, in which `site` holds what the script exports under that name. */
export async function enterWorld(session: CDPSession, script: string): Promise<Beside['ask']> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'site' });
  const ask = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: world.executionContextId,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  await ask(`${script}\n;globalThis.site = site; 0`);
  return ask;
}
