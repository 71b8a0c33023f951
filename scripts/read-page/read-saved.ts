/** Opens saved pages in a real browser, at the address that they pretend to have, with no network and no scripts of their own. */
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import type { BrowserContext, CDPSession } from 'playwright-core';
import { findChromium } from '../../tests/e2e/harness/find-chromium.ts';
import { bundleEntry } from './bundle-entry.ts';
import type { PageReport } from './in-page.ts';

/** The page's own scripts, frames and policies must neither run nor keep the reader from running. */
const POLICY = "script-src 'none'; frame-src 'none'; object-src 'none'; connect-src 'none'; form-action 'none'";
const LOAD_MS = 20_000;

export interface PageReader {
  read(file: string, url: string): Promise<PageReport>;
  close(): Promise<void>;
}

export async function startReader(): Promise<PageReader> {
  const script = await bundleEntry(new URL('in-page.ts', import.meta.url), 'redPenReport');
  const browser = await chromium.launch({
    executablePath: findChromium(),
    chromiumSandbox: false,
    args: ['--headless=new', '--host-resolver-rules=MAP * ~NOTFOUND', '--lang=en-US'],
  });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  return {
    read: (file, url) => readSaved(context, script, file, url),
    close: () => browser.close(),
  };
}

async function readSaved(context: BrowserContext, script: string, file: string, url: string): Promise<PageReport> {
  const html = await readFile(file);
  const page = await context.newPage();
  try {
    let served = false;
    await page.route('**/*', (route) => {
      if (served || !route.request().isNavigationRequest()) return route.abort();
      served = true;
      const headers = { 'content-type': contentType(html), 'content-security-policy': POLICY };
      return route.fulfill({ status: 200, headers, body: html });
    });
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: LOAD_MS });
    return await evaluateApart(await context.newCDPSession(page), script);
  } finally {
    await page.close();
  }
}

/** A page that names its own encoding is believed. */
function contentType(html: Buffer): string {
  const named = /<meta[^>]+charset/i.test(html.subarray(0, 4_096).toString('latin1'));
  return named ? 'text/html' : 'text/html; charset=utf-8';
}

/** In a world of its own, as a content script runs: the page's policy has no say there. */
async function evaluateApart(session: CDPSession, script: string): Promise<PageReport> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'reader' });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `${script}\n;redPenReport.text`,
    contextId: world.executionContextId,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return JSON.parse(String(result.value)) as PageReport;
}
