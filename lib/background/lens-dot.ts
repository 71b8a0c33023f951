/** While the sidebar is collapsed, its tab shows a dot when the lens has something to say. The page learns nothing else. */
import type { LensView } from '../contract/views.ts';
import { speaks } from '../queries/lens/speaks.ts';
import { readSettings } from './layout.ts';
import type { Library } from './library.ts';
import type { OpenPage, Pages } from './pages.ts';

export async function showDot(library: Library, pages: Pages, page: OpenPage): Promise<void> {
  const { sidebarOpen } = await readSettings(library);
  const lens = sidebarOpen ? null : ((await library.ask('lens', {}, page.reading)) as LensView | null);
  const dot = speaks(lens);
  if (dot === page.dot) return;
  page.dot = dot;
  pages.send(page.tabId, { type: 'badge', dot });
}
