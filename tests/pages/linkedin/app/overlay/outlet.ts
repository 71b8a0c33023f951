/** Where bubbles and dialogs are drawn: the open shadow root, the page itself, or the frame behind the page. */
import type { Options } from '../base/options.ts';
import { h } from '../base/dom.ts';
import type { Shell } from '../shell/shells.ts';

export interface Outlet {
  /** The root that holds `layer`: link clicks are listened for here. */
  root: Document | ShadowRoot;
  layer: HTMLElement;
  /** Shows the place that was kept hidden until there is something in it. */
  reveal(): void;
}

/** The frame answers later than the page. */
export async function openOutlet(shell: Shell, place: Options['place']): Promise<Outlet> {
  const layer = h('div', { class: 'layer' });
  if (place === 'light') {
    document.body.append(sheet(), layer);
    return { root: document, layer, reveal: () => {} };
  }
  if (place === 'frame') return openFrame(shell.frame, layer);
  const root = shell.outlet.attachShadow({ mode: 'open' });
  root.append(sheet(), layer);
  shell.outlet.style.cssText = 'width:100vw;position:absolute;top:0;left:0;z-index:500;visibility:hidden';
  const reveal = (): void => void (shell.outlet.style.visibility = 'visible');
  return { root, layer, reveal };
}

function sheet(): HTMLLinkElement {
  return h('link', { rel: 'stylesheet', href: '/double/overlay.css' });
}

async function openFrame(frame: HTMLIFrameElement, layer: HTMLElement): Promise<Outlet> {
  const isReady = (): boolean =>
    frame.contentDocument?.URL.includes('/preload') === true && frame.contentDocument.readyState === 'complete';
  if (!isReady()) await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const root = frame.contentDocument ?? document;
  root.documentElement.className = document.documentElement.className;
  root.body.append(layer);
  for (const decoy of root.querySelectorAll<HTMLElement>('.msg-form')) decoy.hidden ||= !layer.contains(decoy);
  // Only its corner takes clicks: a frame over the whole page would swallow them.
  const reveal = (): void => {
    frame.style.cssText = 'opacity:1;z-index:400;width:720px;height:520px;position:fixed;right:0;bottom:0;border:0';
  };
  return { root, layer, reveal };
}
