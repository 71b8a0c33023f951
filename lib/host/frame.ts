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
import { standTab } from './tab.ts';
import type { Tab, TabLook } from './tab.ts';

/** Marks our element for a newer version of ourselves, which replaces it. */
const MARK = 'data-dock';
const TAB_WIDTH = 32;
/** Where a page, or a tool that tidies it, takes us out again and again, we come back no faster than this. */
const BACK_MS = 300;

export interface HostFrame {
  /** Shows the sidebar in the berth, or the collapsed tab when closed or without room: it looks like this then. */
  place(open: boolean, width: number, berth: Berth | null, look: Partial<TabLook>): void;
  hasKeys(): boolean;
  /** Keys into the frame. */
  focusFrame(): void;
  /** Keys out of the frame, back to where they were when `restore`. */
  blurFrame(restore: boolean): void;
  tab: Tab;
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

/** Firefox injects again after an update, and a reloaded extension leaves its old element behind. */
function removeStale(document: Document): void {
  for (const stale of document.querySelectorAll(`div[${MARK}]`)) stale.remove();
}

export function mountFrame(document: Document, options: FrameOptions): HostFrame {
  const window = document.defaultView;
  const host = document.createElement('div');
  host.setAttribute(MARK, '');
  host.role = 'complementary';
  host.ariaLabel = options.label;
  const root = host.attachShadow({ mode: 'closed' });
  const tab = standTab(root, options.onTab);
  // The ways to hide the frame that the browser does not tell it of (see visible-act): nothing outside a root overrules
  // what is important inside.
  const style = document.createElement('style');
  style.textContent = ':host{mask:none!important;-webkit-mask-box-image:none!important;zoom:1!important}';
  root.append(style);

  // The version before us had the keys: what the rep types goes on into the sidebar, and not into the page's shortcuts.
  const held = document.activeElement?.hasAttribute(MARK);
  let frame: HTMLIFrameElement | undefined;
  let before: HTMLElement | null = null;
  let returning: ReturnType<typeof setTimeout> | undefined;

  const isHome = (): boolean => host.parentNode === document.documentElement;
  const guard = new MutationObserver(() => {
    if (!isHome()) returning ??= setTimeout(settle, BACK_MS);
  });
  const settle = (): void => {
    returning = undefined;
    if (isHome() || !options.isAlive()) return;
    // What was left in our place.
    removeStale(document);
    document.documentElement.append(host);
    guard.observe(document.documentElement, { childList: true });
    // Taken out and put in again, it loads anew.
    if (frame) options.onFrame();
  };
  const frameHasKeys = (): boolean => root.activeElement === frame;
  // Keys in the document of the frame are not heard here: what is under way there, while it loads and a little longer, would
  // be the page's shortcuts, in the middle of a word. The first that is the page's own ends it: each one that the rep types
  // into the page costs something to hear.
  const keepFromPage = (event: Event): void => {
    const { key, ctrlKey, metaKey } = event as KeyboardEvent;
    if (!frameHasKeys()) return window?.removeEventListener('keydown', keepFromPage, true);
    event.stopImmediatePropagation();
    // No keypress of a letter either; what belongs to the browser stays its own.
    if (key.length < 2 && !ctrlKey && !metaKey) event.preventDefault();
  };
  const giveKeys = (): void => {
    window?.addEventListener('keydown', keepFromPage, true);
    frame?.focus({ preventScroll: true });
  };
  // Focused while its first document was loading, the frame does not hand the keys on to the next one by itself. Nor does it
  // while the browser changes one for the other, though the sidebar has spoken up by then: so not before it has loaded.
  const handKeysOn = (): void => {
    if (!frameHasKeys()) return;
    frame?.blur();
    frame?.focus();
  };
  guard.observe(document, { childList: true });
  settle();

  const ensureFrame = (): HTMLIFrameElement => {
    if (frame) return frame;
    frame = document.createElement('iframe');
    frame.title = options.label;
    frame.style.cssText = 'width:100%;height:100%;border:0;color-scheme:normal';
    frame.src = held ? `${options.url}+` : options.url;
    frame.addEventListener('load', handKeysOn);
    root.append(frame);
    if (held) giveKeys();
    options.onFrame();
    return frame;
  };

  return {
    tab,
    place(open, width, berth, look) {
      const side = berth?.side ?? 'right';
      const shown = open && berth !== null;
      const box = shown
        ? `width:${width}px;top:${berth.top}px;bottom:${berth.bottom}px`
        : `width:${TAB_WIDTH}px;height:${TAB_WIDTH * 2}px;top:40%`;
      host.style.cssText = `all:initial;position:fixed;z-index:2147483600;${side}:${berth?.inset ?? 0}px;${box}`;
      if (shown) ensureFrame();
      if (frame) frame.style.display = shown ? 'block' : 'none';
      tab.show({ ...look, shown: !shown, side });
    },
    hasKeys: () => document.activeElement === host,
    focusFrame() {
      if (document.activeElement !== host) before = document.activeElement as HTMLElement | null;
      giveKeys();
    },
    blurFrame(restore) {
      frame?.blur();
      if (restore) before?.focus({ preventScroll: true });
      before = null;
    },
    remove() {
      guard.disconnect();
      clearTimeout(returning);
      host.remove();
    },
  };
}
