/** The worker: the only one that opens the book. It joins the ports, and holds nothing that it could not lose. */
import { PAGE_PORT, SURFACE_PORT, WAKE } from '../contract/ports.ts';
import type { SurfaceDown } from '../contract/ports.ts';
import { identifySender } from '../messaging/senders.ts';
import { browser } from '../platform/browser.ts';
import type { Runtime } from '../platform/browser.ts';
import { injectIntoOpenTabs, reconcileLinkedInScript } from '../platform/linkedin-script.ts';
import { openPanelByToolbarButton, toggleFirefoxSidebar } from '../platform/side-panel.ts';
import { showBadge } from './badge.ts';
import { createMenus, listenForCapture } from './capture.ts';
import { carryOutDataAct } from './data-acts.ts';
import { keepLayout, readSettings, sendLayout } from './layout.ts';
import { Library } from './library.ts';
import { Pages } from './pages.ts';
import { followTab } from './follow.ts';
import { readingOf, serveSurface } from './serve-surface.ts';
import type { Desk } from './serve-surface.ts';
import { Surfaces } from './surfaces.ts';
import type { Surface } from './surfaces.ts';

const GMAIL_PAGES = ['https://mail.google.com/mail/*'];

export function startBackground(): void {
  const library = new Library();
  const surfaces = new Surfaces((surface, name, args) => library.ask(name, args, readingOf({ pages }, surface)));
  /** Capture messages for a frame that has still to load. */
  const undelivered = new Map<number, SurfaceDown[]>();

  const pages = new Pages({
    onOpen: (page) => void sendLayout(library, pages, page),
    onReading: (page) => {
      for (const surface of surfaces.all()) {
        if (surface.party.kind === 'panel') void desk.follow(surface);
      }
      const shown = surfaces.of(page.tabId);
      for (const surface of shown) surfaces.refreshPage(surface);
      // Its sidebar may stand there with a port that went with the last worker.
      if (shown.length === 0) void wakeSurfaces();
    },
    onLayout: (_page, message) => {
      if (message.reason === 'rep') void keepLayout(library, message.open, message.width);
    },
  });

  const wakeSurfaces = async (): Promise<void> => {
    try {
      await browser.runtime.sendMessage({ type: WAKE });
    } catch {
      // Nobody is listening.
    }
  };

  const desk: Desk = {
    library,
    pages,
    surfaces,
    follow: async (surface) => {
      await followTab(surface, pages);
      if (surface.followedTab === null) return;
      if (!pages.get(surface.followedTab)) await pages.wake(surface.followedTab);
      if (surface.party.kind === 'frame') pages.send(surface.followedTab, { type: 'surface-ready' });
      surfaces.refreshPage(surface);
      for (const message of undelivered.get(surface.followedTab) ?? []) surfaces.send(surface, message);
      undelivered.delete(surface.followedTab);
    },
    changed: async () => {
      await Promise.all([wakeSurfaces(), showBadge(library, pages), reconcile()]);
    },
    carryOut: async (act) => {
      const result = await carryOutDataAct(library, act);
      if (act.kind !== 'export-backup' && act.kind !== 'export-csv' && act.kind !== 'preview-backup') {
        surfaces.refreshAll();
        await desk.changed();
      }
      return result;
    },
    setLayout: async (surface, open, width) => {
      await keepLayout(library, open, width);
      const page = surface.followedTab === null ? undefined : pages.get(surface.followedTab);
      if (page) await sendLayout(library, pages, page);
      if (page && !open) pages.send(page.tabId, { type: 'focus', to: 'page' });
    },
  };

  let linkedin = '';
  const reconcile = async (): Promise<void> => {
    const settings = await readSettings(library);
    if (settings.linkedin === linkedin) return;
    linkedin = settings.linkedin;
    const active = await reconcileLinkedInScript(settings.linkedin !== 'off');
    await openPanelByToolbarButton(settings.linkedin === 'panel');
    for (const page of pages.all().filter((page) => page.site === 'linkedin')) {
      if (active) await sendLayout(library, pages, page);
      else pages.send(page.tabId, { type: 'leave' });
    }
  };

  const openSidebar = async (tabId: number): Promise<void> => {
    const settings = await readSettings(library);
    await keepLayout(library, true, settings.sidebarWidth);
    const page = pages.get(tabId);
    if (page) await sendLayout(library, pages, page);
  };

  const deliver = async (tabId: number, message: SurfaceDown): Promise<void> => {
    await openSidebar(tabId);
    pages.send(tabId, { type: 'focus', to: 'frame' });
    const shown: Surface[] = surfaces.of(tabId);
    if (shown.length === 0) undelivered.set(tabId, [...(undelivered.get(tabId) ?? []), message]);
    for (const surface of shown) surfaces.send(surface, message);
    if (shown.length === 0) await wakeSurfaces();
  };

  const toggle = async (tabId: number): Promise<void> => {
    if (!pages.get(tabId)) await pages.wake(tabId);
    const page = pages.get(tabId);
    if (!page) return;
    const settings = await readSettings(library);
    if (settings.sidebarOpen) {
      await keepLayout(library, false, settings.sidebarWidth);
      await sendLayout(library, pages, page);
      pages.send(tabId, { type: 'focus', to: 'page' });
      return;
    }
    await deliver(tabId, { type: 'focus' });
  };

  const self = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('')).origin };
  browser.runtime.onConnect.addListener((port: Runtime.Port) => {
    const party = identifySender(port.sender, self);
    if (!party) return port.disconnect();
    if (port.name === PAGE_PORT && party.kind === 'page') {
      return pages.open(port, party.tabId, party.windowId, party.site);
    }
    if (port.name === SURFACE_PORT && party.kind !== 'page') {
      const surface = surfaces.open(port, party);
      return port.onMessage.addListener((message: unknown) => void serveSurface(desk, surface, message));
    }
    return port.disconnect();
  });

  listenForCapture({
    selectionOf: async (tabId) => {
      if (!pages.get(tabId)) await pages.wake(tabId);
      return pages.askSelection(tabId);
    },
    deliver,
    toggle,
  });
  browser.action.onClicked.addListener((tab) => {
    if (toggleFirefoxSidebar()) return;
    if (tab.id !== undefined && pages.get(tab.id)) return void toggle(tab.id);
    void (async () => {
      if (tab.id !== undefined) await pages.wake(tab.id);
      if (tab.id !== undefined && pages.get(tab.id)) return toggle(tab.id);
      await browser.tabs.create({ url: browser.runtime.getURL('dashboard.html') });
    })();
  });
  browser.tabs.onActivated.addListener(({ windowId }) => {
    for (const surface of surfaces.all()) {
      if (surface.party.kind === 'panel' && surface.party.windowId !== null && surface.party.windowId !== windowId)
        continue;
      if (surface.party.kind === 'panel') void desk.follow(surface);
    }
  });
  browser.permissions.onRemoved.addListener(() => {
    linkedin = '';
    void reconcile();
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void createMenus();
    void injectIntoOpenTabs(GMAIL_PAGES, 'gmail.js');
    linkedin = '';
    void reconcile();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('dashboard.html#/welcome') });
  });
  browser.runtime.onStartup.addListener(() => void showBadge(library, pages));
}
