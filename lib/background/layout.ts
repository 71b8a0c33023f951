/** Where the sidebar stands: the rep's wish is kept in the settings; a page without room closes only itself. */
import type { Settings } from '../domain/types.ts';
import type { Library } from './library.ts';
import type { OpenPage, Pages } from './pages.ts';
import { newId } from '../platform/ids.ts';

export async function readSettings(library: Library): Promise<Settings> {
  await library.open();
  const summary = (await library.ask('summary', {}, null)) as { settings: Settings };
  return summary.settings;
}

/** On LinkedIn the rep may have chosen the browser's side panel: then the page is read and nothing is put into it. */
function placeOf(page: OpenPage, settings: Settings): 'page' | 'none' {
  return page.site === 'linkedin' && settings.linkedin !== 'page' ? 'none' : 'page';
}

export async function sendLayout(library: Library, pages: Pages, page: OpenPage): Promise<void> {
  const settings = await readSettings(library);
  const layout = { open: settings.sidebarOpen, width: settings.sidebarWidth, place: placeOf(page, settings) };
  pages.send(page.tabId, { type: 'layout', ...layout });
}

export async function keepLayout(library: Library, open: boolean, width: number): Promise<void> {
  const settings = await readSettings(library);
  if (settings.sidebarOpen === open && settings.sidebarWidth === width) return;
  await library.run('change-settings', { sidebarOpen: open, sidebarWidth: Math.round(width) }, newId());
}
