/** The browser's own side panel (Chrome, Edge) or sidebar (Firefox). */
import { browser } from '../browser.ts';

interface ChromeSidePanel {
  setPanelBehavior(behavior: { openPanelOnActionClick: boolean }): Promise<void>;
}

/** The browser remembers it across worker restarts, so a click never has to wait for the settings. */
export async function openPanelByToolbarButton(open: boolean): Promise<void> {
  const panel = (globalThis as { chrome?: { sidePanel?: ChromeSidePanel } }).chrome?.sidePanel;
  await panel?.setPanelBehavior({ openPanelOnActionClick: open });
}

/** Firefox only: needs the click's own gesture. False where there is no such sidebar. */
export function toggleFirefoxSidebar(): boolean {
  if (!('sidebarAction' in browser)) return false;
  void browser.sidebarAction.toggle();
  return true;
}
