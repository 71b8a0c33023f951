/** Where things stand, counted from the side of the window that the panel takes. */

export type Side = 'left' | 'right';

interface Place {
  rect: DOMRect;
  /** Free pixels beside it, on the panel's side. */
  clear: number;
}

/** Open, the companion column takes about 376 px; more is a misreading. */
const WIDEST_RAIL = 420;
/** A rail this close to the window's side has not moved with the page. */
const AT_SIDE = 24;

/**
 * One selector after the other: for a list of them the browser looks at every element, for a class or a role alone it has
 * quick ways. Our own host stands outside the body.
 */
export const allOf = <E extends Element>({ body }: Document, selectors: readonly string[]): E[] =>
  selectors.flatMap((selector) => [...body.querySelectorAll<E>(selector)]);

/** Of these, what is shown. */
export const placesOf = (elements: Element[], side: Side): Place[] =>
  elements.flatMap((element) => {
    const rect = element.getBoundingClientRect();
    const clear = side === 'left' ? rect.left : element.ownerDocument.documentElement.clientWidth - rect.right;
    return rect.width && rect.height ? { rect, clear } : [];
  });

export const shown = (document: Document, side: Side, selectors: readonly string[]): Place[] =>
  placesOf(allOf(document, selectors), side);

/** Of these places, what stands where so much of the side is taken. */
export const inTheWay = (places: Place[], taken: number): DOMRect[] =>
  places.flatMap(({ rect, clear }) => (clear < taken - 1 ? rect : []));

/**
 * The panel stands where a line of text ends, as the companion rail does. Where the rail stands just now says nothing of
 * the side: after a quick change of size it is still where it was.
 */
export const berthSide = ({ body }: Document): Side => (getComputedStyle(body).direction === 'rtl' ? 'left' : 'right');

/** What the companion rail takes of that side. */
export function insetAt(document: Document, side: Side): number {
  // With a tool open, a column stands beside the rail.
  const atSide = shown(document, side, ['[role=complementary]', '.brC-brG']).filter(
    ({ rect }) => rect.width < WIDEST_RAIL,
  );
  // One that has moved with the page takes nothing.
  const inset = atSide.some(({ clear }) => clear < AT_SIDE) ? atSide.map(({ clear, rect }) => clear + rect.width) : [];
  return Math.max(0, ...inset);
}
