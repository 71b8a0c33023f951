/** Has boxes on screen. Both sites keep old views in the page, hidden. */
export const hasBoxes = (element: Element): boolean => element.getClientRects().length > 0;
