/** The browser's own side panel. It is no page of playwright's, so it is opened and read from another page of ours. */
import type { Page } from 'playwright-core';

/** In `ours`, with a click's gesture: without one the browser opens no panel. */
async function inOurs<T>(ours: Page, expression: string): Promise<T> {
  const session = await ours.context().newCDPSession(ours);
  const how = { awaitPromise: true, userGesture: true, returnByValue: true };
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, ...how });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

/** A window of its own with this page, in front of the others. @returns its number */
export function openWindow(ours: Page, url: string): Promise<number> {
  return inOurs(ours, `chrome.windows.create({ url: ${JSON.stringify(url)} }).then(({ id }) => id)`);
}

export async function closeWindow(ours: Page, windowId: number): Promise<void> {
  await inOurs(ours, `chrome.windows.remove(${windowId})`);
}

/** The window in which `ours` stands. */
export function windowOf(ours: Page): Promise<number> {
  return inOurs(ours, 'chrome.windows.getCurrent().then(({ id }) => id)');
}

export async function openSidePanel(ours: Page, windowId: number): Promise<void> {
  await inOurs(ours, `chrome.sidePanel.open({ windowId: ${windowId} })`);
}

/** What stands in the panel of this window; empty where there is none. */
export function readSidePanel(ours: Page, windowId: number): Promise<string> {
  return inOurs(
    ours,
    `(async () => {
      const views = chrome.extension.getViews().filter((view) => view.top === view && view.location.pathname === '/sidebar.html');
      for (const view of views) {
        const { id } = await view.chrome.windows.getCurrent();
        if (id === ${windowId}) return view.document.body.innerText;
      }
      return '';
    })()`,
  );
}
