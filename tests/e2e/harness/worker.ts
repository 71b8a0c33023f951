/** The extension's background worker: finding it, and playing the browser's events to it. */
import type { BrowserContext, Worker } from 'playwright-core';

const ALIVE_WITHIN = 15_000;

/** Waits for the worker's first start. @throws when it does not start in time */
export async function findWorker(context: BrowserContext, timeout = ALIVE_WITHIN): Promise<Worker> {
  const known = context.serviceWorkers().find(isExtension);
  return known ?? context.waitForEvent('serviceworker', { predicate: isExtension, timeout });
}

function isExtension(worker: Worker): boolean {
  return worker.url().startsWith('chrome-extension://');
}

/** `chrome-extension://<id>/background.js` → `<id>` */
export function idOf(worker: Worker): string {
  return new URL(worker.url()).host;
}

/** Only what is needed of the extension API inside the worker. */
interface Dispatcher {
  dispatch(...args: unknown[]): void;
}
interface WorkerApi {
  commands: { onCommand: Dispatcher };
  contextMenus: { onClicked: Dispatcher };
  tabs: { query(query: object): Promise<unknown[]> };
}

/** What a key pressed in the browser's own layer would do: no synthetic key reaches it. */
export async function dispatchCommand(worker: Worker, name: string): Promise<void> {
  await worker.evaluate(async (command) => {
    const { chrome } = globalThis as unknown as { chrome: WorkerApi };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(command, tab);
  }, name);
}

/** As `chrome.contextMenus.OnClickData`, what the test needs of it. */
export interface MenuClick {
  menuItemId: string;
  selectionText?: string;
  editable?: boolean;
  pageUrl?: string;
  frameId?: number;
}

/** A click in the browser's context menu. */
export async function dispatchMenu(worker: Worker, click: MenuClick): Promise<void> {
  await worker.evaluate(async (info) => {
    const { chrome } = globalThis as unknown as { chrome: WorkerApi };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch({ editable: false, ...info }, tab);
  }, click);
}
