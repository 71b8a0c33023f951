/** What follows from what a page does and says. */
import type { PageDesk } from '../desk.ts';
import { inPeace } from '../in-peace.ts';
import type { Library } from '../library.ts';
import { learnOwnMailboxes } from '../sends/own-mailboxes.ts';
import { sendTone, showPage } from '../surfaces/show-page.ts';
import { wakeSurfaces } from '../surfaces/wake.ts';
import { readSettings, sendLayout } from './layout.ts';
import { showDot } from './lens-dot.ts';
import type { PageEvents } from './pages.ts';

export function pageEvents(library: Library, desk: PageDesk, onSignal: PageEvents['onSignal']): PageEvents {
  const { pages, surfaces, sidebar } = desk;
  const learnOwn = learnOwnMailboxes(library);
  return {
    onOpen: (page) => void inPeace(readSettings(library).then((settings) => sendLayout(settings, pages, page))),
    onReading: (page, change) => {
      if (page.reading) void inPeace(learnOwn(page.reading));
      const shown = surfaces.of(page.tabId);
      for (const surface of shown) surfaces.refreshPage(surface, change);
      if (change !== 'nothing') void inPeace(showDot(library, pages, page));
      // A sidebar may stand there whose port went with the last worker, or a panel that has nothing to follow yet.
      for (const surface of surfaces.all()) {
        if (surface.party.kind === 'panel' && surface.followedTab !== page.tabId) void inPeace(showPage(desk, surface));
      }
      if (shown.length === 0) void wakeSurfaces();
    },
    onGone: ({ tabId }) => {
      for (const surface of surfaces.of(tabId)) surfaces.refreshPage(surface);
    },
    onTone: (page) => {
      for (const surface of surfaces.of(page.tabId)) sendTone(surfaces, surface, page);
    },
    onSignal,
    onLayout: ({ tabId }, { open, width }) => void inPeace(sidebar.setOpen(tabId, open, width)),
  };
}
