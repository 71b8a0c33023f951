/** While the sidebar is collapsed, its tab shows a dot when the lens has something to say. The page learns nothing else. */
import type { PageReading } from '../../page/context.ts';
import { speaks } from '../../queries/lens/speaks.ts';
import type { Library } from '../library.ts';
import type { OpenPage, Pages } from './pages.ts';

/** Without a draft there is nothing to say, and nothing to ask the book for. */
function hasDraft(reading: PageReading | null): boolean {
  if (!reading) return false;
  const { context } = reading;
  if (context.site === 'gmail') return context.composes.length > 0;
  return context.conversations.some(({ compose }) => compose !== null && compose.text !== '');
}

export async function showDots(library: Library, pages: Pages): Promise<void> {
  await Promise.all(pages.all().map((page) => showDot(library, pages, page)));
}

/** Also while the sidebar is open: a page without room collapses it and says nothing, as beside a draft over all of it. */
export async function showDot(library: Library, pages: Pages, page: OpenPage): Promise<void> {
  const lens = hasDraft(page.reading) ? await library.ask('lens', {}, page.reading) : null;
  const dot = speaks(lens);
  if (dot === page.dot) return;
  page.dot = dot;
  pages.send(page.tabId, { type: 'badge', dot });
}
