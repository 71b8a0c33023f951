/** Which tab a surface shows: a frame its own, a side panel the active one of its window. */
import { browser } from '../../platform/browser.ts';
import type { Pages } from '../pages/pages.ts';
import type { Surface } from './surfaces.ts';

export async function followTab(surface: Surface, pages: Pages): Promise<void> {
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
