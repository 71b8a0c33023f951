/** The worker: the only one that opens the book. It joins the ports, and holds nothing that it could not lose. */
import { PAGE_PORT, SURFACE_PORT } from '../contract/ports.ts';
import { identifySender } from '../messaging/senders.ts';
import { browser } from '../platform/browser.ts';
import type { Runtime } from '../platform/browser.ts';
import { showBadge } from './reminders/badge.ts';
import { listenToBrowser, openDashboard } from './browser-events.ts';
import { listenForCapture } from './pages/capture.ts';
import { coalesce } from './coalesce.ts';
import { Copies } from './keeping/copies.ts';
import type { DataActs } from './keeping/data-acts.ts';
import { followSends } from './sends/follow-sends.ts';
import { followTab } from './surfaces/follow.ts';
import { readSettings, sendLayout } from './pages/layout.ts';
import { showDot } from './pages/lens-dot.ts';
import { Library } from './library.ts';
import { createLinkedInSwitch } from './pages/linkedin.ts';
import { learnOwnMailboxes } from './sends/own-mailboxes.ts';
import { clearNotifications } from '../platform/notifications.ts';
import { onceAnswered } from './surfaces/once-answered.ts';
import { Pages } from './pages/pages.ts';
import type { OpenPage } from './pages/pages.ts';
import { listenForReminders, lookForReminders } from './reminders/reminders.ts';
import { watchForRoom } from './keeping/room.ts';
import { readingOf, serveSurface } from './surfaces/serve-surface.ts';
import type { Desk } from './surfaces/serve-surface.ts';
import { ScheduledBackups } from './keeping/scheduled-backups.ts';
import { SidebarControl } from './pages/sidebar-control.ts';
import { Surfaces } from './surfaces/surfaces.ts';
import type { Surface } from './surfaces/surfaces.ts';
import { startUpkeep } from './keeping/upkeep.ts';
import { wakeSurfaces } from './surfaces/wake.ts';

export function startBackground(): void {
  const library = new Library(() => {
    surfaces.refreshAll();
    void followRoom().catch(() => undefined);
  });
  // Whatever woke the worker will ask for it. What is in the way is said to whoever asks.
  void library.open().catch(() => undefined);
  const surfaces = new Surfaces((surface, name, args) => library.ask(name, args, readingOf({ pages }, surface)));
  const learnOwn = learnOwnMailboxes(library);
  const pages = new Pages({
    onOpen: (page) => void readSettings(library).then((settings) => sendLayout(settings, pages, page)),
    onReading: (page, change) => {
      if (page.reading) void learnOwn(page.reading);
      const shown = surfaces.of(page.tabId);
      for (const surface of shown) surfaces.refreshPage(surface, change);
      if (change !== 'nothing') void showDot(library, pages, page);
      // A sidebar may stand there whose port went with the last worker, or a panel that has nothing to follow yet.
      for (const surface of surfaces.all()) {
        if (surface.party.kind === 'panel' && surface.followedTab !== page.tabId) void desk.follow(surface);
      }
      if (shown.length === 0) void wakeSurfaces();
    },
    onGone: ({ tabId }) => {
      for (const surface of surfaces.of(tabId)) surfaces.refreshPage(surface);
    },
    onTone: (page) => {
      for (const surface of surfaces.of(page.tabId)) sendTone(surface, page);
    },
    onSignal: (signal) => hearSignal(signal),
    onLayout: ({ tabId }, { open, width }) => void sidebar.setOpen(tabId, open, width),
  });
  /** The side panel stands in the browser's own frame, and follows the system. */
  const sendTone = (surface: Surface, page: OpenPage | undefined): void => {
    if (surface.party.kind === 'frame' && page?.tone) surfaces.send(surface, { type: 'tone', tone: page.tone });
  };
  const backups = new ScheduledBackups(library);
  const copies = new Copies(library);
  let dataActs: DataActs | null = null;
  const linkedin = createLinkedInSwitch(library, pages);
  const look = coalesce(async () => {
    await Promise.all([showBadge(library, pages), lookForReminders(library), followRoom()]);
  });
  const sidebar = new SidebarControl(library, pages, surfaces);

  const desk: Desk = {
    library,
    pages,
    surfaces,
    follow: async (surface) => {
      const before = surface.followedTab;
      await followTab(surface, pages);
      const tabId = surface.followedTab;
      if (tabId === null) return;
      if (!pages.get(tabId)) await pages.wake(tabId);
      if (surface.party.kind === 'frame') pages.send(tabId, { type: 'surface-ready' });
      sendTone(surface, pages.get(tabId));
      if (tabId !== before) surfaces.refreshPage(surface);
      sidebar.handOver(tabId, surface);
    },
    changed: async () => {
      const dots = pages.all().map((page) => showDot(library, pages, page));
      await Promise.all([wakeSurfaces(), look(), linkedin.reconcile(), upkeep.afterWrite(), ...dots]);
    },
    carryOut: async (surface, act) => {
      const { changesTheBook, DataActs: Acts } = await import('./keeping/data-acts.ts');
      dataActs ??= new Acts(library, { backups, copies }, forgetBeside);
      const result = await dataActs.carryOut(surface, act);
      if (!changesTheBook(act)) return result;
      surfaces.refreshAll();
      // A book that does not open has no badge and no reminders; what came of the act is said all the same.
      await desk.changed().catch(() => undefined);
      return result;
    },
    setLayout: async (surface, open, width) => {
      if (surface.followedTab !== null) await sidebar.setOpen(surface.followedTab, open, width);
    },
  };

  const upkeep = startUpkeep(library, copies);
  const followRoom = watchForRoom(library, async () => {
    surfaces.refreshAll();
    await desk.changed();
  });
  const { hear: hearSignal, forget: forgetSends } = followSends(library, pages, () => desk.changed());
  const forgetBeside = async (): Promise<void> => {
    library.halfWritten.forget();
    await Promise.all([forgetSends(), clearNotifications()]);
  };
  // Not every engine has an origin for an address of this kind.
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('').replace(/\/$/, '') };
  browser.runtime.onConnect.addListener((port: Runtime.Port) => {
    const party = identifySender(port.sender, self);
    if (port.name === PAGE_PORT && party?.kind === 'page') {
      return pages.open(port, party.tabId, party.windowId, party.site);
    }
    if (port.name === SURFACE_PORT && party && party.kind !== 'page') {
      const surface = surfaces.open(port, party);
      port.onDisconnect.addListener(() => library.halfWritten.hurry());
      return port.onMessage.addListener((message: unknown) => void serveSurface(desk, surface, message));
    }
    return port.disconnect();
  });
  listenForCapture({
    selectionOf: async (tabId) => ((await pages.reach(tabId)) ? pages.askSelection(tabId) : null),
    deliver: (tabId, message) => sidebar.deliver(tabId, message),
    toggle: (tabId) => sidebar.toggle(tabId),
  });
  listenToBrowser(pages, sidebar, linkedin);
  browser.runtime.onStartup.addListener(() => void desk.changed());
  listenForReminders(look, () => openDashboard('#/today'));
  // Whatever woke the worker may come after a sleep, or a change of clock or zone, which moves no alarm.
  onceAnswered(look);
  // An update of the extension takes its alarms, and a clock that was ahead has set them far off.
  onceAnswered(() => backups.look());
}
