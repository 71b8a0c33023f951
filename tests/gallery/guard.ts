/** The sidebar in a frame of a hostile page: what a covered, faded or moved frame lets through. Nothing may pass. */
import type { Browser, Frame, Page } from 'playwright-core';
import { serveFolder } from './serve-folder.ts';

const HOST = 'https://host.example/';
const SETTLED_MS = 900;

interface Trick {
  name: string;
  /** What the page does to the frame, `before` the click and how long before it. */
  play: (page: Page) => Promise<unknown>;
  waits: number;
  passes: boolean;
}

const style = (css: string) => (page: Page) =>
  page.evaluate((text) => document.querySelector('iframe')?.setAttribute('style', text), css);

const TRICKS: Trick[] = [
  { name: 'nothing', play: async () => {}, waits: SETTLED_MS, passes: true },
  {
    name: 'a veil over it that lets clicks through',
    play: (page) =>
      page.evaluate(() => {
        const veil = document.createElement('div');
        veil.setAttribute('style', 'position:fixed;inset:0;background:#fff;pointer-events:none;z-index:9');
        document.body.append(veil);
      }),
    waits: SETTLED_MS,
    passes: false,
  },
  { name: 'faded away', play: style('opacity:0.02'), waits: SETTLED_MS, passes: false },
  { name: 'filtered', play: style('filter:brightness(0.2)'), waits: SETTLED_MS, passes: false },
  { name: 'moved under the pointer', play: style('position:absolute;left:3px;top:26px'), waits: 0, passes: false },
];

/** What is wrong with the guard, in words; empty = it held. */
export async function checkGuard(browser: Browser, app: string): Promise<string[]> {
  const findings: string[] = [];
  for (const trick of TRICKS) {
    const context = await browser.newContext({ viewport: { width: 600, height: 800 } });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const passed = await closesDeal(page, app, trick).catch((error: unknown) => String(error));
    if (passed !== trick.passes) findings.push(`guard, ${trick.name}: ${String(passed)}, not ${trick.passes}`);
    await context.close();
  }
  return findings;
}

async function closesDeal(page: Page, app: string, trick: Trick): Promise<boolean> {
  const address = await serveFolder(page, app);
  await page.route(HOST, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<body style="margin:0"><iframe src="${address}?state=shown" width="344" height="780" style="border:0"></iframe>`,
    }),
  );
  await page.goto(HOST);
  const frame = await frameOf(page, address);
  await frame.getByRole('button', { name: 'Menu' }).click();
  await frame.getByRole('menuitem', { name: 'Close the deal' }).click();
  const won = frame.getByRole('button', { name: 'Won' });
  await won.hover();
  await page.waitForTimeout(SETTLED_MS);
  await trick.play(page);
  await page.waitForTimeout(trick.waits);
  await won.click({ force: true });
  await page.waitForTimeout(100);
  const commands = await frame.evaluate(() => window.client.commands.map((command) => command.name));
  const said = await frame.locator('.banner').count();
  if (!commands.includes('close-deal') && said === 0) throw new Error('swallowed without a word');
  return commands.includes('close-deal');
}

async function frameOf(page: Page, address: string): Promise<Frame> {
  const frame = page.frames().find((candidate) => candidate.url().startsWith(address));
  if (!frame) throw new Error('no frame');
  await frame.waitForSelector('main');
  return frame;
}
