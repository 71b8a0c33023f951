/** The worker: the only one that opens the book. It joins the ports, and holds nothing that it could not lose. */
import { browser } from '../platform/browser.ts';
import { clearNotifications } from '../platform/notifications.ts';
import { listenToBrowser, openDashboard } from './browser-events.ts';
import { coalesce } from './coalesce.ts';
import type { Desk } from './desk.ts';
import { dataActsOnDemand } from './keeping/carry-out.ts';
import { Copies } from './keeping/copies.ts';
import { watchForRoom } from './keeping/room.ts';
import { ScheduledBackups } from './keeping/scheduled-backups.ts';
import { startUpkeep } from './keeping/upkeep.ts';
import { inPeace } from './in-peace.ts';
import { Library } from './library.ts';
import { listenForPorts } from './listen-for-ports.ts';
import { listenForCapture } from './pages/capture.ts';
import { showDots } from './pages/lens-dot.ts';
import { createLinkedInSwitch } from './pages/linkedin.ts';
import { pageEvents } from './pages/page-events.ts';
import { Pages } from './pages/pages.ts';
import { SidebarControl } from './pages/sidebar-control.ts';
import { showBadge } from './reminders/badge.ts';
import { listenForReminders, lookForReminders } from './reminders/reminders.ts';
import { followSends } from './sends/follow-sends.ts';
import { onceAnswered } from './surfaces/once-answered.ts';
import { Surfaces } from './surfaces/surfaces.ts';
import { wakeSurfaces } from './surfaces/wake.ts';

export function startBackground(): void {
  const library = new Library(() => {
    surfaces.refreshAll();
    void inPeace(followRoom());
  });
  // Whatever woke the worker will ask for it.
  void inPeace(library.open());
  const pages = new Pages(() => events);
  const surfaces = new Surfaces(({ followedTab }, name, args) => library.ask(name, args, pages.readingOf(followedTab)));
  const sidebar = new SidebarControl(library, pages, surfaces);
  const linkedin = createLinkedInSwitch(library, pages);
  const backups = new ScheduledBackups(library);
  const copies = new Copies(library);
  const upkeep = startUpkeep(library, copies);

  const look = coalesce(async () => {
    await Promise.all([showBadge(library, pages), lookForReminders(library), followRoom()]);
  });
  const changed = async (): Promise<void> => {
    const seen = [wakeSurfaces(), showDots(library, pages), look()];
    await Promise.all([...seen, linkedin.reconcile(), upkeep.afterWrite()]);
  };
  const followRoom = watchForRoom(library, async () => {
    surfaces.refreshAll();
    await changed();
  });
  const sends = followSends(library, pages, changed);
  const forgetWords = async (): Promise<void> => {
    library.halfWritten.forget();
    await Promise.all([sends.forget(), clearNotifications()]);
  };

  const carryOut = dataActsOnDemand({ library, surfaces, changed }, { backups, copies, forgetWords });
  const desk: Desk = { library, pages, surfaces, sidebar, changed, carryOut };
  const events = pageEvents(library, desk, sends.hear);

  listenForPorts(desk);
  listenForCapture(pages, sidebar);
  listenToBrowser(pages, sidebar, linkedin);
  browser.runtime.onStartup.addListener(() => void inPeace(changed()));
  listenForReminders(look, () => openDashboard('#/today'));
  // Whatever woke the worker may come after a sleep, or a change of clock or zone, which moves no alarm.
  onceAnswered(look);
  // An update of the extension takes its alarms, and a clock that was ahead has set them far off.
  onceAnswered(() => backups.look());
}
