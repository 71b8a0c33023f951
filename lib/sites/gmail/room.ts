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
import type { Berth, Room } from '../site.ts';
import { toneBehind } from '../tone.ts';
import { berthSide, placesOf } from './measure.ts';
import type { Side } from './measure.ts';

/** Narrower windows have no room for a list, the panel and a draft. */
const NARROWEST_WINDOW = 900;
/** A thread narrower than this can't be read, and an answer in it can't be written. */
const NARROWEST_VIEW = 300;
/** The view; in a window that holds one draft and nothing else, where it is written. */
const VIEW = ':is([role=main],.xp [role=textbox])';
/** What must stay readable: the view, and the open thread in it. In the split pane the thread has but a part of the view. */
const VIEWS = `${VIEW},[role=main] [role=list]`;
const LOWEST_PANEL = 260;
/** Gmail measures itself a little after it was told to; a box that does not help by then never will. */
const SETTLE_MS = 700;
const GAP = 8;
const FULL_SCREEN_DRAFT = '.aSs :is([role=dialog],[contenteditable=true])';

export function gmailRoom(window: Window): Room {
  const { document } = window;
  const reserve = createReserve();
  /** Something was moved, and how it stands now is not known yet. */
  let moved = false;
  /** For which sizes, and how many views. */
  let sizes = '';
  let views = 0;
  /** Which box is narrowed, by how much more than the panel, and since when it has not helped. */
  let way = 0;
  let rail = 0;
  let failing = 0;
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
    const strip = document.querySelector<HTMLElement>('.dw');
    const spacer = [...document.querySelectorAll<HTMLElement>('.dw .jAmAWb')].pop();
    const changes = [
      reserve.set(box, 'width', `calc(100% - ${width}px)`),
      reserve.set(box, `margin-${side}`, `${width}px`),
      // Gmail sets the width of its own spacer again and again, but never its least width.
      spacer && reserve.set(spacer, 'min-width', `${(Number.parseFloat(spacer.style.width) || 0) + width}px`),
      !spacer && strip && reserve.set(strip, side, `${width}px`),
    ];
    const any = changes.includes(true);
    if (any) tellGmail();
    return any;
  };

  const fit = (width: number): Berth | null | undefined => {
    if (window.innerWidth < NARROWEST_WINDOW || placesOf(document, FULL_SCREEN_DRAFT, 'left').length) return null;
    if (!width) return { ...berthSide(document), top: 0, bottom: 0 };
    views = placesOf(document, VIEWS, 'left').length;
    way = failed[views] ?? 0;
    const box = boxOf(document, way);
    if (!box) return null;
    // Where Gmail undoes it each time, it is looked at all the same.
    moved = narrow(box, berthSide(document).side, width + rail) && !moved;
    if (moved) return undefined;
    const { side, inset } = berthSide(document);
    rail = inset;
    narrow(box, side, width + rail);
    const inTheWay = (selector: string): DOMRect[] =>
      placesOf(document, selector, side).flatMap(({ rect, clear }) => (clear < width + rail - 1 ? rect : []));
    const now = performance.now();
    const cramped = placesOf(document, VIEWS, side).some(({ rect }) => rect.width < NARROWEST_VIEW);
    failing = cramped || inTheWay(VIEW).length ? failing || now : 0;
    clearTimeout(timer);
    if (failing) {
      // Another box would leave a view no wider.
      if (now - failing >= SETTLE_MS) return tryNext(width, cramped ? 2 : 1);
      timer = setTimeout(tellGmail, SETTLE_MS);
    }
    const top = Math.max(0, ...inTheWay('[role=banner]').map((rect) => rect.bottom));
    // A draft or a toast that did not move is left free.
    const feet = inTheWay('.dw [role=dialog],.b8[role=alert]').map((rect) => window.innerHeight - rect.top + GAP);
    const bottom = Math.max(0, ...feet);
    return window.innerHeight - top - bottom < LOWEST_PANEL ? null : { side, inset, top, bottom };
  };

  const tryNext = (width: number, further: number): Berth | null | undefined => {
    release();
    failing = rail = 0;
    failed[views] = way + further;
    return fit(width);
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
    tone: () => toneBehind(document.querySelector('.aio,[role=main]') ?? document.body),
  };
}

/** What may be made narrower, best first. */
function boxOf({ body }: Document, way: number): HTMLElement | null | undefined {
  // From the views upwards, not by `:scope > :has(…)`, which takes many times as long: this is asked whenever the page has
  // changed.
  const views = [...body.querySelectorAll(VIEW)];
  return [views[0]?.closest<HTMLElement>('body>*'), views.pop()?.closest<HTMLElement>('body>*>*')][way];
}
