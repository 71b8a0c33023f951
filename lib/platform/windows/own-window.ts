/** The browser's window in which a page of ours stands. Of one that stands in no tab, as in the side panel, only it knows. */
import { browser } from '../browser.ts';

export async function ownWindow(): Promise<number | null> {
  return (await browser.windows.getCurrent()).id ?? null;
}

/** Another tab has come to the front in this window, or the one in front has gone to another page. */
export function watchFrontTab(windowId: number, changed: () => void): void {
  browser.tabs.onActivated.addListener((activated) => {
    if (activated.windowId === windowId) changed();
  });
  browser.tabs.onUpdated.addListener((_tabId, { status }, tab) => {
    if (status === 'complete' && tab.active && tab.windowId === windowId) changed();
  });
}
