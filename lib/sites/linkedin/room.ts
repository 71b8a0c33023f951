/**
 * Room at the right edge. The page gets one margin; what is still too wide is capped, and what is fixed to the corner
 * (bubbles, dialogs) moves left by as much as it has to. The top bar stays whole: the panel begins below it.
 *
 *   ┌────────────── top bar ──────────────┐
 *   │ main │ aside │           │  panel   │
 *   │      │       │  bubbles ◂│          │
 *   └─────────────────────────────────────┘
 */
import { createReserve } from '../reserve.ts';
import type { Berth, Room } from '../site.ts';
import { toneBehind } from '../tone.ts';
import { all, one } from './dom.ts';
import type { Visible } from './dom.ts';
import { overlayRoots } from './roots.ts';
import type { Root } from './roots.ts';

/** Less than this and the page is no use beside a panel. */
const LEAST_PAGE = 660;
const LEAST_MAIN = 300;
const TOP_BAR = '#global-nav,[data-testid=primary-nav],body>header,body>div>header';

const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();

export function createRoom({ document }: Window): Room {
  const root = document.documentElement;
  const reserve = createReserve();
  const moved = new Map<HTMLElement, number>();
  let held = 0;

  const release = (): void => {
    reserve.release();
    moved.clear();
  };

  /**
   * Columns with a fixed width do not follow the margin; what lies over the page at its side is none. @returns whether every
   * column now ends before the limit
   */
  const narrow = (limit: number): boolean => {
    const isColumn: Visible = (one) => boxOf(one).width > 0 && !(one.matches('aside') && outermostFixed(one));
    const columns = all(document, 'main,aside', isColumn);
    for (const element of columns.flatMap((column) => [
      ...ancestorsOf(column),
      ...all(column, ':scope>*,:scope>*>*'),
    ])) {
      const { left, right } = boxOf(element);
      if (right <= limit + 1) continue;
      reserve.set(element, 'min-width', '0');
      reserve.set(element, 'max-width', `${Math.max(0, Math.floor(limit - left))}px`);
    }
    return columns.every(
      (column) => boxOf(column).right <= limit + 1 && (column.matches('aside') || boxOf(column).width >= LEAST_MAIN),
    );
  };

  /** What is fixed where the panel will stand. @returns whether there was room to move to */
  const clear = (limit: number): boolean =>
    [...moved.keys(), ...fixedBeyond(document, limit)].every((element) => {
      const { left, right, width } = boxOf(element);
      const before = moved.get(element) ?? 0;
      const shift = Math.max(0, Math.ceil(right + before - limit));
      // What covers the whole width is a backdrop, and may lie under the panel.
      if (!width || width >= root.clientWidth) return true;
      if (shift !== before) reserve.set(element, 'translate', `${-shift}px`);
      moved.set(element, shift);
      return !shift || left + before >= shift;
    });

  const fit = ({ width }: { width: number }): Berth | null => {
    const limit = root.clientWidth - width;
    // Caps from a narrower page would hold a wider one back.
    if (!width || held !== limit) release();
    held = limit;
    if (width) reserve.set(document.body, 'margin-right', `${width}px`);
    if (!width || (limit >= LEAST_PAGE && narrow(limit) && clear(limit))) {
      return { side: 'right', inset: 0, top: barBottom(document, limit), bottom: 0 };
    }
    release();
    return null;
  };
  return { fit, release, tone: () => toneBehind(one(document, 'main') ?? root) };
}

/** Of the bar that still stands over the whole width; 0 when it has made room itself, or was scrolled away. */
function barBottom(document: Document, limit: number): number {
  const boxes = all(document, TOP_BAR).map(boxOf);
  return Math.ceil(boxes.find((box) => box.right > limit + 1 && box.top <= 0 && box.bottom <= 160)?.bottom ?? 0);
}

/** From the outermost below body inwards. */
function ancestorsOf(column: HTMLElement): HTMLElement[] {
  const parent = column.parentElement;
  return parent && column.nodeName !== 'BODY' ? [...ancestorsOf(parent), column] : [];
}

/**
 * By place and not by name, since class names of the overlay come and go: at the foot and in the middle of the panel's
 * column, the outermost fixed element of each root. Our own host stands outside body.
 */
function fixedBeyond(document: Document, limit: number): HTMLElement[] {
  const { clientWidth, clientHeight } = document.documentElement;
  const hitsAt = (root: Root, scope: Node): HTMLElement[] =>
    [clientWidth - 40, limit + 8]
      .flatMap((x) => [...root.elementsFromPoint(x, clientHeight - 12), ...root.elementsFromPoint(x, clientHeight / 2)])
      .flatMap((hit) => (scope.contains(hit) && outermostFixed(hit)) || []);
  return [...hitsAt(document, document.body), ...overlayRoots(document).flatMap((root) => hitsAt(root, root))];
}

function outermostFixed(from: Element): HTMLElement | null {
  const outer = from.parentElement && outermostFixed(from.parentElement);
  return outer ?? (getComputedStyle(from).position === 'fixed' ? (from as HTMLElement) : null);
}
