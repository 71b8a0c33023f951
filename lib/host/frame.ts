/**
 * The one element that we put into a page: neutral tag, no brand words, and a closed root, so that the page finds no
 * frame by querySelector, outerHTML, window.length or resource timing.
 *
 *   <div role=complementary>            light DOM: nothing but position
 *     #closed
 *       <style>                         what the page can't overrule
 *       <iframe src=sidebar.html>       extension origin; made on first opening
 *       <button>                        the collapsed tab
 */
import type { Berth } from '../sites/site.ts';
import { keysOf } from './frame-keys.ts';
import { MARK, stayHome } from './stay-home.ts';
import { standTab } from './tab.ts';
import type { ShowTab, TabLook } from './tab.ts';

const TAB_WIDTH = 32;

export interface HostFrame {
  /** Shows the sidebar in the berth, or the collapsed tab when closed or without room: it looks like this then. */
  place(open: boolean, width: number, berth: Berth | null, look: Partial<TabLook>): void;
  hasKeys(): boolean;
  /** Keys into the frame. */
  focus(): void;
  /** Keys out of the frame, back to where they were when `restore`. */
  blur(restore: boolean): void;
  showTab: ShowTab;
  remove(): void;
}

export interface FrameOptions {
  /** A `+` at its end says that the rep was typing into the version before. */
  url: string;
  label: string;
  onTab(): void;
  /** `false` = a newer version of ourselves stands in our place. */
  isAlive(): boolean;
  /** The frame element was made; it should report in soon. */
  onFrame(): void;
}

export function mountFrame(window: Window, options: FrameOptions): HostFrame {
  const { document } = window;
  const host = document.createElement('div');
  host.setAttribute(MARK, '');
  host.role = 'complementary';
  host.ariaLabel = options.label;
  const root = host.attachShadow({ mode: 'closed' });
  const showTab = standTab(document, root, options.onTab);
  // The ways to hide the frame that the browser does not tell it of (see visible-act): nothing outside a root overrules
  // what is important inside.
  const style = document.createElement('style');
  style.textContent = ':host{mask:none!important;-webkit-mask-box-image:none!important;zoom:1!important}';
  root.append(style);

  // The version before us had the keys: what the rep types goes on into the sidebar, and not into the page's shortcuts.
  const held = document.activeElement?.hasAttribute(MARK);
  let frame: HTMLIFrameElement | undefined;
  let giveKeys: (() => void) | undefined;
  let before: HTMLElement | null = null;
  // Taken out and put in again, the frame loads anew.
  const remove = stayHome(document, host, options.isAlive, () => frame && options.onFrame());

  const makeFrame = (): HTMLIFrameElement => {
    const made = document.createElement('iframe');
    made.title = options.label;
    made.style.cssText = 'width:100%;height:100%;border:0;color-scheme:normal';
    made.src = held ? `${options.url}+` : options.url;
    giveKeys = keysOf(window, root, made);
    root.append(made);
    if (held) giveKeys();
    options.onFrame();
    return made;
  };

  return {
    showTab,
    place(open, width, berth, look) {
      const side = berth?.side ?? 'right';
      const shown = open && berth !== null;
      const box = shown
        ? `width:${width}px;top:${berth.top}px;bottom:${berth.bottom}px`
        : `width:${TAB_WIDTH}px;height:${TAB_WIDTH * 2}px;top:40%`;
      host.style.cssText = `all:initial;position:fixed;z-index:2147483600;${side}:${berth?.inset ?? 0}px;${box}`;
      if (shown) frame ??= makeFrame();
      if (frame) frame.style.display = shown ? 'block' : 'none';
      showTab({ ...look, shown: !shown, side });
    },
    hasKeys: () => document.activeElement === host,
    focus() {
      if (document.activeElement !== host) before = document.activeElement as HTMLElement | null;
      giveKeys?.();
    },
    blur(restore) {
      frame?.blur();
      if (restore) before?.focus({ preventScroll: true });
      before = null;
    },
    remove,
  };
}
