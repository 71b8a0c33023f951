/** Starts a real Chromium with the built extension, against the doubles. Used by tests, the demo and the benches. */
import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContext, Frame, Page, Worker } from 'playwright-core';
import { contextOptions, switches } from './browser-options.ts';
import type { BrowserOptions } from './browser-options.ts';
import { findChromium } from './find-chromium.ts';
import { readNetLog, requestsFrom } from './net-log.ts';
import type { LoggedRequest } from './net-log.ts';
import { waitForSidebar } from './sidebar-frame.ts';
import { endWorker, isWorkerRunning, startWorker } from './worker-life.ts';
import { dispatchCommand, dispatchMenu, findWorker, idOf } from './worker.ts';
import type { MenuClick } from './worker.ts';
import { grantMark, openWorkspace, removeWorkspace, requireOptional, seedPreferences } from './workspace.ts';
import type { Workspace } from './workspace.ts';

export interface RedPenBrowser {
  context: BrowserContext;
  extensionId: string;
  /** The running background worker, woken if it sleeps. */
  worker(): Promise<Worker>;
  openPage(url: string): Promise<Page>;
  /** The sidebar's document in this page's closed shadow root. */
  sidebarFrame(page: Page, timeout?: number): Promise<Frame>;
  /** As the browser does with an idle worker. An evaluation on its old handle waits until it runs again. */
  stopWorker(): Promise<void>;
  isWorkerRunning(): Promise<boolean>;
  /** As if the shortcut had been pressed, on the active tab. */
  dispatchCommand(name: string): Promise<void>;
  /** As if the menu item had been chosen, on the active tab. */
  dispatchMenu(click: MenuClick): Promise<void>;
  /** Network requests that the extension made so far; the last few may not be written yet. */
  requestsOfExtension(): LoggedRequest[];
  /** Closes and returns all of them: the whole truth stands in the log only then. */
  closeAndReadRequests(): Promise<LoggedRequest[]>;
  /** SIGKILL: no farewell, nothing flushed. @throws as `close`, as far as the log was written */
  kill(): Promise<void>;
  /** @throws where the extension has made a request that `mayAsk` does not name */
  close(): Promise<void>;
}

/** @throws when there is no browser, or the extension's worker does not start */
export async function launchBrowser(options: BrowserOptions): Promise<RedPenBrowser> {
  const workspace = openWorkspace(options.extensionDir, options.profileDir);
  seedPreferences(workspace, options.thirdPartyCookies ?? 'allowed');
  const wanted = {
    linkedin: options.linkedin === 'granted',
    notifications: options.notifications === 'granted',
    downloads: options.downloads === 'granted',
  };
  if (Object.values(wanted).includes(true)) await grant(options, workspace, wanted);
  const context = await start(options, workspace);
  const extensionId = idOf(await findWorker(context));
  return controls(context, workspace, extensionId, options.mayAsk ?? []);
}

function netLogOf({ root }: Workspace): string {
  return join(root, 'net-log.json');
}

async function start(options: BrowserOptions, workspace: Workspace): Promise<BrowserContext> {
  return chromium.launchPersistentContext(workspace.profile, {
    ...contextOptions(options),
    executablePath: findChromium(),
    args: switches(options, workspace.extension, netLogOf(workspace)),
  });
}

/** Once per profile. */
async function grant(
  options: BrowserOptions,
  workspace: Workspace,
  wanted: Parameters<typeof requireOptional>[1],
): Promise<void> {
  const mark = grantMark(workspace);
  if (mark.isSet()) return;
  const putBack = requireOptional(workspace, wanted);
  const context = await start(options, workspace);
  await findWorker(context);
  await context.close();
  putBack();
  mark.set();
}

function controls(
  context: BrowserContext,
  workspace: Workspace,
  extensionId: string,
  mayAsk: readonly string[],
): RedPenBrowser {
  const origin = `chrome-extension://${extensionId}`;
  const requestsOfExtension = () => requestsFrom(readNetLog(netLogOf(workspace)), origin);
  let isRead = false;
  /** Every run ends with it, whatever it was about. */
  const expectNoRequest = () => {
    if (isRead) return;
    isRead = true;
    const strange = requestsOfExtension().filter(({ url }) => !mayAsk.includes(url));
    if (strange.length > 0) throw new Error(`the extension has asked the network: ${JSON.stringify(strange)}`);
  };
  const worker = async () => {
    await startWorker(context, origin);
    return findWorker(context);
  };
  return {
    context,
    extensionId,
    worker,
    openPage: async (url) => {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    sidebarFrame: waitForSidebar,
    stopWorker: () => endWorker(context, origin),
    isWorkerRunning: () => isWorkerRunning(context, origin),
    dispatchCommand: async (name) => dispatchCommand(await worker(), name),
    dispatchMenu: async (click) => dispatchMenu(await worker(), click),
    requestsOfExtension,
    closeAndReadRequests: async () => {
      await context.close();
      isRead = true;
      return requestsOfExtension();
    },
    kill: async () => {
      await kill(context, workspace);
      expectNoRequest();
    },
    close: async () => {
      await context.close();
      try {
        expectNoRequest();
      } finally {
        removeWorkspace(workspace);
      }
    },
  };
}

/** The profile's lock names the process that holds it: `<host>-<pid>`. */
async function kill(context: BrowserContext, { profile }: Workspace): Promise<void> {
  const pid = Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1));
  const gone = new Promise<void>((resolve) => context.once('close', () => resolve()));
  process.kill(pid, 'SIGKILL');
  await gone;
}
