/** Asks a worker over a port of its own that stays open, as a surface does, and says how long the answer took to come. */
import type { BrowserContext, Page } from 'playwright-core';
import type { BenchExtension } from '../stages/build-extensions.ts';

/** `surface` = our worker's own; `raw` = see `raw-worker.js`. */
export type PortName = 'surface' | 'raw';

export interface Asked {
  ms: number;
  value: unknown;
}

interface Port {
  postMessage(message: unknown): void;
  onMessage: { addListener(listener: (message: Record<string, unknown>) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}
interface World {
  benchPorts?: Map<string, Port>;
  benchConnect?: (info: { name: string }) => Port;
  chrome: { runtime: { connect(info: { name: string }): Port } };
}

/** The dashboard, since our worker listens to no other tab, kept from asking anything by itself: it waits for good. */
export async function openAsker(context: BrowserContext, { origin }: BenchExtension): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(takeConnect);
  await page.goto(`${origin}/dashboard.html#/privacy`);
  return page;
}

/** Runs in the page, before its own scripts. */
function takeConnect(): void {
  const world = globalThis as unknown as World & { browser?: World['chrome'] };
  world.benchConnect = world.chrome.runtime.connect.bind(world.chrome.runtime);
  const nobody = { addListener: () => {}, removeListener: () => {}, hasListener: () => false };
  const deaf = { name: '', postMessage: () => {}, disconnect: () => {}, onMessage: nobody, onDisconnect: nobody };
  for (const { runtime } of [world.chrome, world.browser ?? world.chrome]) runtime.connect = () => deaf;
}

/** From a page in the extension's own origin. A port whose worker has gone is opened anew, in the time that is measured. */
export async function askPort(page: Page, port: PortName, name: string, args: object): Promise<Asked> {
  return page.evaluate(askInPage, { portName: port, name, args });
}

/** The next question opens a port of its own: that its worker has ended, a port may hear late. */
export async function dropPorts(page: Page): Promise<void> {
  await page.evaluate(() => (globalThis as unknown as World).benchPorts?.clear());
}

/** Runs in the page. */
async function askInPage({
  portName,
  name,
  args,
}: {
  portName: string;
  name: string;
  args: object;
}): Promise<{ ms: number; value: unknown }> {
  const world = globalThis as unknown as World;
  const ports = (world.benchPorts ??= new Map());
  const request = crypto.randomUUID();
  const start = performance.now();
  let port = ports.get(portName);
  if (!port) {
    port = (world.benchConnect ?? world.chrome.runtime.connect)({ name: portName });
    ports.set(portName, port);
    const mine = port;
    port.onDisconnect.addListener(() => {
      if (ports.get(portName) === mine) ports.delete(portName);
    });
    if (portName === 'surface') port.postMessage({ type: 'hello', surface: 'dashboard', windowId: null });
  }
  const opened = port;
  const answered = new Promise<unknown>((resolve, reject) => {
    opened.onMessage.addListener((message) => {
      if (message['request'] !== request) return;
      if (message['ok'] === true) resolve(message['value']);
      else reject(new Error(String(message['problem'])));
    });
    opened.onDisconnect.addListener(() => reject(new Error('the worker has gone')));
  });
  opened.postMessage({ type: 'query', request, name, args });
  const value = await answered;
  return { ms: performance.now() - start, value };
}
