/** The two ways in from the browser itself: the shortcuts, and the menu on selected words. */
import type { SurfaceDown } from '../contract/ports.ts';
import type { PageSelection } from '../page/context.ts';
import { browser } from '../platform/browser.ts';

const MENU = 'capture';
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
  browser.contextMenus.create({
    id: MENU,
    title: browser.i18n.getMessage('commandCapture'),
    contexts: ['selection'],
    documentUrlPatterns: PAGES,
  });
}

export async function capture(desk: CaptureDesk, tabId: number, selectedText: string | null): Promise<void> {
  const inPage = await desk.selectionOf(tabId);
  const selection =
    inPage ?? (selectedText ? { text: selectedText, messageId: null, draftId: null, sender: null } : null);
  await desk.deliver(tabId, { type: 'capture', selection });
}

export function listenForCapture(desk: CaptureDesk): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU && tab?.id !== undefined) void capture(desk, tab.id, info.selectionText ?? null);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'capture') void capture(desk, tab.id, null);
    if (command === 'toggle-sidebar') void desk.toggle(tab.id);
  });
}
