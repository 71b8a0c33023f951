/** While the sidebar is collapsed, its tab shows a dot when the lens has something to say. The page learns nothing else. */
import type { LensView } from '../contract/views.ts';
import type { PageReading } from '../page/context.ts';
import { speaks } from '../queries/lens/speaks.ts';
import { readSettings } from './layout.ts';
import type { Library } from './library.ts';
import type { OpenPage, Pages } from './pages.ts';

/** Without a draft there is nothing to say, and nothing to ask the book for. */
function hasDraft(reading: PageReading | null): boolean {
  if (!reading) return false;
  const { context } = reading;
  if (context.site === 'gmail') return context.composes.length > 0;
  return context.conversations.some(({ compose }) => compose !== null && compose.text !== '');
}

export async function showDot(library: Library, pages: Pages, page: OpenPage): Promise<void> {
  if (!page.dot && !hasDraft(page.reading)) return;
  const { sidebarOpen } = await readSettings(library);
  const lens = sidebarOpen ? null : ((await library.ask('lens', {}, page.reading)) as LensView | null);
  const dot = speaks(lens);
  if (dot === page.dot) return;
  page.dot = dot;
  pages.send(page.tabId, { type: 'badge', dot });
}
