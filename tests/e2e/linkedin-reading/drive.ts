/** A browser with the double and the adapter beside it, in a world of its own as a content script has. */
import { chromium } from 'playwright-core';
import type { CDPSession, Page } from 'playwright-core';
import type { LinkedInContext, PageReading } from '../../../lib/page/context.ts';
import { bundleEntry } from '../../../scripts/read-page/bundle-entry.ts';
import { linkedinSite } from '../../pages/linkedin/site.ts';
import type { DoubleLog } from '../../pages/linkedin/app/base/log.ts';
import { serveSites } from '../../pages/server/serve.ts';
import type { PageServer } from '../../pages/server/serve.ts';
import { resolverRules } from '../harness/browser-options.ts';
import { findChromium } from '../harness/find-chromium.ts';

export type Reading = PageReading & { context: LinkedInContext };

export interface Beside {
  page: Page;
  /** Evaluates in the adapter's world, where `site` holds what in-page.ts exports. */
  ask<T>(expression: string): Promise<T>;
  /** What the double has noticed. */
  log(): Promise<DoubleLog>;
}

export interface Driver {
  server: PageServer;
  /** A page of a new window, once `ready` is on it; the one before is closed. */
  open(path: string, ready: string, viewport?: { width: number; height: number }): Promise<Beside>;
  close(): Promise<void>;
}

export async function startDriver(): Promise<Driver> {
  const server = await serveSites([linkedinSite()]);
  const script = await bundleEntry(new URL('in-page.ts', import.meta.url), 'site');
  const browser = await chromium.launch({
    executablePath: findChromium(),
    chromiumSandbox: false,
    args: ['--headless=new', `--host-resolver-rules=${resolverRules(server)}`, '--ignore-certificate-errors'],
  });
  return {
    server,
    async open(path, ready, viewport = { width: 1440, height: 900 }) {
      for (const context of browser.contexts()) await context.close();
      const context = await browser.newContext({ viewport, ignoreHTTPSErrors: true });
      const page = await context.newPage();
      await page.goto(`https://www.linkedin.com${path}`);
      await page.waitForSelector(ready);
      const ask = await enterWorld(await context.newCDPSession(page), script);
      return { page, ask, log: () => page.evaluate<DoubleLog>('__double') };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function enterWorld(session: CDPSession, script: string): Promise<Beside['ask']> {
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
