/** The two ways in from the browser itself: the shortcuts, and the menu on selected words. */
import type { CaptureAs } from '../../contract/ports.ts';
import { pagesOf, SITE_IDS } from '../../page/sites.ts';
import { browser } from '../../platform/browser.ts';
import type { Pages } from './pages.ts';
import type { SidebarControl } from './sidebar-control.ts';

/** What the words are to be recorded as, by the menu's item: the browser shows them together. */
const MENUS: Readonly<Record<string, { as: CaptureAs; title: string }>> = {
  capture: { as: 'commitment', title: 'commandCapture' },
  'capture-ground-truth': { as: 'ground-truth', title: 'menuGroundTruth' },
  'capture-vision': { as: 'vision', title: 'menuVision' },
  'capture-concern': { as: 'concern', title: 'menuConcern' },
};

/** Menus outlive the worker: made once, at install. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, { title }] of Object.entries(MENUS)) {
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(title),
      contexts: ['selection'],
      documentUrlPatterns: SITE_IDS.map(pagesOf),
    });
  }
}

export function listenForCapture(pages: Pages, sidebar: SidebarControl): void {
  const capture = async (tabId: number, selectedText: string | null, as: CaptureAs = 'commitment'): Promise<void> => {
    const inPage = (await pages.reach(tabId)) ? await pages.askSelection(tabId) : null;
    const selection =
      inPage ?? (selectedText ? { text: selectedText, messageId: null, draftId: null, sender: null } : null);
    await sidebar.deliver(tabId, { type: 'capture', selection, as });
  };
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const menu = MENUS[info.menuItemId];
    if (menu && tab?.id !== undefined) void capture(tab.id, info.selectionText ?? null, menu.as);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'capture') void capture(tab.id, null);
    if (command === 'toggle-sidebar') void sidebar.toggle(tab.id);
    if (command === 'go-to-sidebar') void sidebar.deliver(tab.id, { type: 'focus' });
  });
}
