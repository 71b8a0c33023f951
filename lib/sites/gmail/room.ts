/**
 * Room beside Gmail: its outermost box is made narrower and told to measure itself again.
 *
 *   ┌ body ─────────────────────────────┬───────┐
 *   │ .nH: banner, list or thread, rail │ panel │      .dw: the strip of drafts, moved clear of the panel
 *   └───────────────────────────────────┴───────┘
 *
 * Whether that worked is measured. If one box does not help, the next is tried; if none does, the panel collapses.
 *
 * Split pane: at 1024 px navigation (256), list (250), rail (56) and the panel (344) leave an open thread 117 px. Until
 * one is open the panel stands beside the list; then it collapses to its tab, and stays there until the window is wider.
 */
import { createReserve } from '../reserve.ts';
import type { Reserve } from '../reserve.ts';
import type { Berth, Room } from '../site.ts';
import { toneBehind } from '../tone.ts';
import { allOf, berthSide, insetAt, inTheWay, placesOf, shown } from './measure.ts';
import type { Side } from './measure.ts';

/** Narrower windows have no room for a list, the panel and a draft. */
const NARROWEST_WINDOW = 900;
/** A thread narrower than this can't be read, and an answer in it can't be written. */
const NARROWEST_VIEW = 300;
/** The view; in a window that holds one draft and nothing else, where it is written. */
const VIEW = ['[role=main]', '.xp [role=textbox]'];
/** What must stay readable as well: the open thread in it. In the split pane the thread has but a part of the view. */
const THREAD = ['[role=main] [role=list]'];
const LOWEST_PANEL = 260;
/** Gmail measures itself a little after it was told to; a box that does not help by then never will. */
const SETTLE_MS = 700;
const GAP = 8;
const FULL_SCREEN_DRAFT = ['.aSs [role=dialog]', '.aSs [contenteditable=true]'];

export function gmailRoom(window: Window): Room {
  const { document } = window;
  const reserve = createReserve();
  /** Something was moved, and how it stands now is not known yet. */
  let moved = false;
  /** By how much more than the panel the box is narrowed, and since when it has not helped. */
  let rail = 0;
  let failing = 0;
  /** Of window and panel: at others, what has failed is tried again. */
  let sizes = '';
  /** By number of views, how many boxes have failed: a list has room where the list and a thread beside it have none. */
  let failed: number[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tellGmail = (): unknown => window.dispatchEvent(new Event('resize'));

  const release = (): void => {
    clearTimeout(timer);
    if (reserve.release()) tellGmail();
  };

  /** @returns whether anything has changed */
  const narrow = (box: HTMLElement, side: Side, width: number): boolean => {
    const any = narrowBox(document, reserve, box, side, width);
    if (any) tellGmail();
    return any;
  };

  const fit = (width: number): Berth | null | undefined => {
    const side = berthSide(document);
    if (window.innerWidth < NARROWEST_WINDOW || shown(document, side, FULL_SCREEN_DRAFT).length) return null;
    if (!width) return { side, inset: insetAt(document, side), top: 0, bottom: 0 };
    // Looked up once: this is asked whenever the page has changed.
    const outer = allOf(document, VIEW);
    const all = [...outer, ...allOf(document, THREAD)];
    const views = placesOf(all, side).length;
    const way = failed[views] ?? 0;
    const box = boxOf(outer, way);
    if (!box) return null;
    // Where Gmail undoes it each time, it is looked at all the same.
    moved = narrow(box, side, width + rail) && !moved;
    if (moved) return undefined;
    rail = insetAt(document, side);
    narrow(box, side, width + rail);
    const now = Date.now();
    const cramped = placesOf(all, side).some(({ rect }) => rect.width < NARROWEST_VIEW);
    failing = cramped || inTheWay(placesOf(outer, side), width + rail).length ? failing || now : 0;
    clearTimeout(timer);
    if (failing) {
      if (Math.abs(now - failing) >= SETTLE_MS) {
        release();
        failing = rail = 0;
        // Another box would leave a view no wider.
        failed[views] = way + (cramped ? 2 : 1);
        return fit(width);
      }
      timer = setTimeout(tellGmail, SETTLE_MS);
    }
    return berthBetween(window, side, rail, width);
  };

  return {
    fit({ width }) {
      const now = `${window.innerWidth} ${width}`;
      if (sizes !== now) {
        sizes = now;
        failed = [];
        failing = 0;
      }
      const berth = fit(width);
      if (berth === null || !width) release();
      return berth;
    },
    release,
    // No attribute tells a dark theme, but the words of the navigation are light in one.
    tone: () => toneBehind(allOf(document, ['.aio', '[role=main]'])[0] ?? document.body),
  };
}

/** What may be made narrower, best first. From the views upwards: `:scope > :has(…)` takes many times as long. */
function boxOf(views: Element[], way: number): HTMLElement | null | undefined {
  return [views[0]?.closest<HTMLElement>('body>*'), views.at(-1)?.closest<HTMLElement>('body>*>*')][way];
}

/** @returns whether anything has changed */
function narrowBox(document: Document, reserve: Reserve, box: HTMLElement, side: Side, width: number): boolean {
  const strip = document.querySelector<HTMLElement>('.dw');
  const spacer = allOf<HTMLElement>(document, ['.dw .jAmAWb']).pop();
  const changes = [
    reserve.set(box, 'width', `calc(100% - ${width}px)`),
    reserve.set(box, `margin-${side}`, `${width}px`),
    // Gmail sets the width of its own spacer again and again, but never its least width.
    spacer && reserve.set(spacer, 'min-width', `${(Number.parseFloat(spacer.style.width) || 0) + width}px`),
    !spacer && strip && reserve.set(strip, side, `${width}px`),
  ];
  return changes.includes(true);
}

/** Below the banner, where that has not moved, and above a draft or a toast that has not: it is left free. */
function berthBetween(window: Window, side: Side, inset: number, width: number): Berth | null {
  const inTheWayOf = (...selectors: string[]): DOMRect[] =>
    inTheWay(shown(window.document, side, selectors), width + inset);
  const top = Math.max(0, ...inTheWayOf('[role=banner]').map((rect) => rect.bottom));
  const feet = inTheWayOf('.dw [role=dialog]', '.b8[role=alert]').map((rect) => window.innerHeight - rect.top + GAP);
  const bottom = Math.max(0, ...feet);
  return window.innerHeight - top - bottom < LOWEST_PANEL ? null : { side, inset, top, bottom };
}
