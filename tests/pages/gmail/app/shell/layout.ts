/**
 * Sizes in pixels, worked out by script whenever the window says that it was resized, as Gmail does. So a margin on the
 * body moves nothing, and a narrower root takes effect only with the next resize.
 */
import type { DoubleLog } from '../base/log.ts';

export interface Parts {
  /** `body > div.nH` */
  root: HTMLElement;
  nav: HTMLElement;
  main: HTMLElement;
  /** What scrolls inside the main column. */
  scroller: HTMLElement;
  view: HTMLElement;
  /** The right end of the strip of compose windows. */
  spacer: HTMLElement;
  railWidth(): number;
}

const BAR = 64;
const TOOLBAR = 48;
const BELOW = 16;
const GAP_OF_MOLES = 66;

/** @param stubborn goes by the window whatever the root says, so that nobody can make room */
export function layOut(parts: Parts, log: DoubleLog, stubborn: boolean): void {
  const { root, nav, main, scroller, view, spacer } = parts;
  root.style.height = `${window.innerHeight}px`;
  const width = stubborn ? window.innerWidth : root.offsetWidth;
  main.style.width = `${width - nav.offsetWidth - parts.railWidth()}px`;
  scroller.style.height = `${window.innerHeight - BAR - TOOLBAR - BELOW}px`;
  view.style.minHeight = `${window.innerHeight - BAR - TOOLBAR - BELOW}px`;
  spacer.style.width = `${parts.railWidth() + GAP_OF_MOLES}px`;
  log.layouts.push(width);
}
