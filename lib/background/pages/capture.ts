/** The two ways in from the browser itself: the shortcuts, and the menu on selected words. */
import type { CaptureAs, SurfaceDown } from '../../contract/ports.ts';
import type { PageSelection } from '../../page/context.ts';
import { browser } from '../../platform/browser.ts';

/** What the words are to be recorded as, by the menu's item: the browser shows them together. */
const MENUS: Readonly<Record<string, { as: CaptureAs; title: string }>> = {
  capture: { as: 'commitment', title: 'commandCapture' },
  'capture-ground-truth': { as: 'ground-truth', title: 'menuGroundTruth' },
  'capture-vision': { as: 'vision', title: 'menuVision' },
  'capture-concern': { as: 'concern', title: 'menuConcern' },
};
const PAGES = ['https://mail.google.com/*', 'https://www.linkedin.com/*'];

export interface CaptureDesk {
  selectionOf(tabId: number): Promise<PageSelection | null>;
  /** Opens the sidebar of the tab if need be and hands it the message once it is there. */
  deliver(tabId: number, message: SurfaceDown): Promise<void>;
  toggle(tabId: number): Promise<void>;
}

/** Menus outlive the worker: made once, at install. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, { title }] of Object.entries(MENUS)) {
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(title),
      contexts: ['selection'],
      documentUrlPatterns: PAGES,
    });
  }
}

export async function capture(
  desk: CaptureDesk,
  tabId: number,
  selectedText: string | null,
  as: CaptureAs = 'commitment',
): Promise<void> {
  const inPage = await desk.selectionOf(tabId);
  const selection =
    inPage ?? (selectedText ? { text: selectedText, messageId: null, draftId: null, sender: null } : null);
  await desk.deliver(tabId, { type: 'capture', selection, as });
}

export function listenForCapture(desk: CaptureDesk): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const menu = MENUS[info.menuItemId];
    if (menu && tab?.id !== undefined) void capture(desk, tab.id, info.selectionText ?? null, menu.as);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'capture') void capture(desk, tab.id, null);
    if (command === 'toggle-sidebar') void desk.toggle(tab.id);
    if (command === 'go-to-sidebar') void desk.deliver(tab.id, { type: 'focus' });
  });
}
