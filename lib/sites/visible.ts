import type { ReadEnvironment } from './site.ts';

/** Has boxes on screen. Both sites keep old views in the page, hidden. */
export const hasBoxes = (element: Element): boolean => element.getClientRects().length > 0;

/** The page as it is now. */
export const environmentOf = (document: Document): ReadEnvironment => ({
  document,
  url: new URL(document.URL),
  isVisible: hasBoxes,
});
