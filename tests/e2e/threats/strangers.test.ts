/** Others who would like to speak with us, or to show us as theirs: another extension, and another site. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gmailSite } from '../../pages/gmail/site.ts';
import type { HostedSite } from '../../pages/server/site.ts';
import { takeCopy } from '../../torture/browser/take-copy.ts';
import { useStage } from '../use-stage.ts';

const STRANGER = fileURLToPath(new URL('../harness/stranger', import.meta.url));
const EVIL: HostedSite = {
  host: 'evil.example',
  handle: () => new Response('<!doctype html><title>Evil</title>', { headers: { 'content-type': 'text/html' } }),
};

/** What the stranger needs of the extension API. */
interface Runtime {
  lastError?: { message: string };
  connect(
    id: string,
    info: { name: string },
  ): {
    postMessage(message: unknown): void;
    onMessage: { addListener(listener: () => void): void };
    onDisconnect: { addListener(listener: () => void): void };
  };
  sendMessage(id: string, message: unknown): Promise<unknown>;
}

/** As the browser makes it from the key in a manifest. */
function idOfStranger(): string {
  const { key } = JSON.parse(readFileSync(`${STRANGER}/manifest.json`, 'utf8')) as { key: string };
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return Array.from(digest, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

const stage = useStage({ sites: [gmailSite(), EVIL], beside: [STRANGER] });
let ours: string;
beforeAll(async () => {
  ours = stage.browser.extensionId;
});

/** Our file's address of this session, which no page can learn. */
async function sessionAddress(): Promise<string> {
  const worker = await stage.browser.worker();
  return worker.evaluate<string>(`chrome.runtime.getURL('sidebar.html')`);
}

/** Puts a frame into the page and says what stands in it then. */
async function frameIn(page: Page, address: string): Promise<string> {
  await page.evaluate(async (src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve);
      setTimeout(resolve, 2_000);
    });
    document.body.append(frame);
    await loaded;
  }, address);
  const frame = page.frames().at(-1);
  return (await frame?.evaluate(() => document.body?.innerText ?? '').catch(() => '')) ?? '';
}

describe('another extension', () => {
  let page: Page;
  beforeAll(async () => {
    page = await stage.browser.openPage(`chrome-extension://${idOfStranger()}/stranger.html`);
  });
  afterAll(() => page.close());

  it('can open no port to ours, and no message of it is answered', async () => {
    const said = await page.evaluate(async (id) => {
      const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
      const port = (name: string) =>
        new Promise<string>((resolve) => {
          const one = runtime.connect(id, { name });
          one.onMessage.addListener(() => resolve('answered'));
          one.onDisconnect.addListener(() => resolve(`closed: ${runtime.lastError?.message ?? ''}`));
          one.postMessage({ type: 'query', request: 'r', name: 'summary', args: {} });
          setTimeout(resolve, 3_000, 'silent');
        });
      const message = runtime.sendMessage(id, { type: 'wake' }).then(
        () => 'answered',
        (error: Error) => `closed: ${error.message}`,
      );
      return [await port('surface'), await port('page'), await message];
    }, ours);
    const closed = 'closed: Could not establish connection. Receiving end does not exist.';
    expect(said).toEqual([closed, closed, closed]);
  });

  it('can read none of our files and frame none of our pages', async () => {
    const load = (name: string) =>
      page.evaluate((url) => fetch(url).then(Boolean, () => false), `chrome-extension://${ours}/${name}`);
    for (const name of ['manifest.json', 'sidebar.html', 'dashboard.html', 'background.js']) {
      expect([name, await load(name)]).toEqual([name, false]);
    }
    for (const address of [`chrome-extension://${ours}/sidebar.html`, await sessionAddress()]) {
      expect(await frameIn(page, address)).not.toContain('Red Pen');
    }
    expect(page.frames().filter((frame) => frame.url().startsWith(`chrome-extension://${ours}`))).toEqual([]);
  });
});

describe('our own script in a page, as whoever has taken its place', () => {
  /** Evaluates in the world of our content script, which the page has not. */
  async function inOurWorld<T>(page: Page, expression: string): Promise<T> {
    const session = await page.context().newCDPSession(page);
    const worlds: number[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${ours}`) worlds.push(context.id);
    });
    await session.send('Runtime.enable');
    await expect.poll(() => worlds.length).toBe(1);
    const { result } = await session.send('Runtime.evaluate', {
      expression,
      contextId: worlds[0] ?? 0,
      returnByValue: true,
      awaitPromise: true,
    });
    return result.value as T;
  }

  it('cannot read the copies of the book that stand beside the database', async () => {
    await takeCopy(stage.browser);
    const { page } = await stage.openGmail();
    const keys = `(area) => area.get(null).then((all) => Object.keys(all).length + ' keys', (error) => error.message)`;
    // It is our own script's world.
    expect(await inOurWorld(page, 'chrome.runtime.id')).toBe(ours);
    expect(await inOurWorld(page, `(${keys})(chrome.storage.local)`)).toMatch(/Access to storage is not allowed/);
    const worker = await stage.browser.worker();
    expect(await worker.evaluate<string>(`(${keys})(chrome.storage.local)`)).toMatch(/^\d+ keys$/);
    await page.close();
  });
});

describe('another site', () => {
  it('cannot frame the sidebar, not even under its address of this session', async () => {
    const page = await stage.browser.openPage('https://evil.example/');
    for (const name of ['sidebar.html', 'dashboard.html']) {
      await frameIn(page, `chrome-extension://${ours}/${name}`);
    }
    await frameIn(page, await sessionAddress());
    const loaded = await Promise.all(
      page.frames().map((frame) => frame.evaluate(() => document.querySelector('#app') !== null).catch(() => false)),
    );
    expect(loaded).toEqual(loaded.map(() => false));
    expect(loaded.length).toBeGreaterThan(1);
    await page.close();
  });

  it('control: Gmail’s page does frame it', async () => {
    const { page, sidebar } = await stage.openGmail();
    expect(await sidebar.evaluate(() => document.querySelector('#app') !== null)).toBe(true);
    await page.close();
  });
});
