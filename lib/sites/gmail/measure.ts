/** Where things stand, counted from the side of the window that the panel takes. */

export type Side = 'left' | 'right';

export interface Place {
  rect: DOMRect;
  /** Free pixels beside it, on the panel's side. */
  clear: number;
}

/** Open, the companion column takes about 376 px; more is a misreading. */
const WIDEST_RAIL = 420;
/** A rail this close to the window's side has not moved with the page. */
const AT_SIDE = 24;

/** What is shown of a selector. The host's own element stands outside the body. */
export const placesOf = ({ body, documentElement }: Document, selector: string, side: Side): Place[] =>
  [...body.querySelectorAll(selector)].flatMap((element) => {
    const rect = element.getBoundingClientRect();
    const clear = side === 'left' ? rect.left : documentElement.clientWidth - rect.right;
    return rect.width && rect.height ? { rect, clear } : [];
  });

/**
 * The panel stands where a line of text ends, as the companion rail does; what the rail takes there is the inset. Where the
 * rail stands just now says nothing of the side: after a quick change of size it is still where it was.
 */
export function berthSide(document: Document): { side: Side; inset: number } {
  const side = getComputedStyle(document.body).direction === 'rtl' ? 'left' : 'right';
  // With a tool open, a column stands beside the rail.
  const atSide = placesOf(document, '[role=complementary],.brC-brG', side).filter(
    ({ rect }) => rect.width < WIDEST_RAIL,
  );
  // One that has moved with the page takes nothing.
  const inset = atSide.some(({ clear }) => clear < AT_SIDE) ? atSide.map(({ clear, rect }) => clear + rect.width) : [];
  return { side, inset: Math.max(0, ...inset) };
}
