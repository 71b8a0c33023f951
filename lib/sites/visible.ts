/** Has boxes on screen. Both sites keep old views in the page, hidden. */
export function hasBoxes(element: Element): boolean {
  return element.getClientRects().length > 0;
}
