/** Finds the page that a surface stands beside, and brings the two together. */
import { browser } from '../../platform/browser.ts';
import type { PageDesk } from '../desk.ts';
import type { OpenPage, Pages } from '../pages/pages.ts';
import type { Surface, Surfaces } from './surfaces.ts';

export async function showPage({ pages, surfaces, sidebar }: PageDesk, surface: Surface): Promise<void> {
  const before = surface.followedTab;
  await followTab(surface, pages);
  const tabId = surface.followedTab;
  if (tabId === null) return;
  if (!pages.get(tabId)) await pages.wake(tabId);
  if (surface.party.kind === 'frame') pages.send(tabId, { type: 'surface-ready' });
  sendTone(surfaces, surface, pages.get(tabId));
  if (tabId !== before) surfaces.refreshPage(surface);
  sidebar.handOver(tabId, surface);
}

/** The side panel stands in the browser's own frame, and follows the system. */
export function sendTone(surfaces: Surfaces, surface: Surface, page: OpenPage | undefined): void {
  if (surface.party.kind === 'frame' && page?.tone) surfaces.send(surface, { type: 'tone', tone: page.tone });
}

/** Which tab a surface shows: a frame its own, a side panel the active one of its window. */
async function followTab(surface: Surface, pages: Pages): Promise<void> {
  const { party } = surface;
  if (party.kind === 'frame') surface.followedTab = party.tabId;
  if (party.kind !== 'panel') return;
  const inWindow = party.windowId === null ? { lastFocusedWindow: true } : { windowId: party.windowId };
  const [active] = await browser.tabs.query({ active: true, ...inWindow });
  // The panel's own document in a tab (a narrow window, a test) keeps to the page it followed.
  if (active?.id === undefined || active.id === party.tabId) {
    surface.followedTab ??= pages.all().at(-1)?.tabId ?? null;
    return;
  }
  surface.followedTab = active.id;
}
