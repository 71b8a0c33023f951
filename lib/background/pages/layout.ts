/** Where the sidebar stands: the rep's wish is kept in the settings; a page without room closes only itself. */
import type { PageWords } from '../../contract/ports.ts';
import type { Settings } from '../../domain/rows/types.ts';
import { browser } from '../../platform/browser.ts';
import { newId } from '../../platform/ids.ts';
import { defaultSettings } from '../../store/opening/defaults.ts';
import { bare } from '../../store/rows/rows.ts';
import type { Library } from '../library.ts';
import type { OpenPage, Pages } from './pages.ts';

/** One row: what the worker asks for at every page, and after every command. */
export async function readSettings(library: Pick<Library, 'open'>): Promise<Settings> {
  const { book } = await library.open();
  const settings = await book.settings.get('settings');
  return settings ? bare(settings) : defaultSettings();
}

/** On LinkedIn the rep may have chosen the browser's side panel: then the page is read and nothing is put into it. */
function placeOf(page: OpenPage, settings: Settings): 'page' | 'none' {
  return page.site === 'linkedin' && settings.linkedin !== 'page' ? 'none' : 'page';
}

const say = (key: string): string => browser.i18n.getMessage(key);

const pageWords = (): PageWords => ({
  sidebar: say('sidebar'),
  open: say('open'),
  noRoom: say('noRoom'),
  blocked: say('blocked'),
  updated: say('updated'),
});

export function sendLayout(settings: Settings, pages: Pages, page: OpenPage): void {
  const layout = { open: settings.sidebarOpen, width: settings.sidebarWidth, place: placeOf(page, settings) };
  pages.send(page.tabId, { type: 'layout', ...layout, words: pageWords() });
}

/** The settings as they are afterwards: the wish is in them, or was refused. */
export async function keepLayout(
  library: Library,
  settings: Settings,
  wish: { open: boolean; width: number },
): Promise<Settings> {
  const kept = { sidebarOpen: wish.open, sidebarWidth: Math.round(wish.width) };
  if (settings.sidebarOpen === kept.sidebarOpen && settings.sidebarWidth === kept.sidebarWidth) return settings;
  const { ok } = await library.run('change-settings', kept, newId());
  return ok ? { ...settings, ...kept } : settings;
}
