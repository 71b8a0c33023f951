/** Navigation without loading: the address changes first, and the page follows when it is ready. */
import { log } from '../base/log.ts';
import type { App } from '../base/app.ts';

type Render = (url: URL) => void;

export interface Router {
  go(path: string): void;
  redraw(): void;
}

/** Company and messaging pages are of the classic kind in any case, lists of the other. */
function uiOf(path: string, { ui, messaging }: App['options']): App['ui'] {
  if (path.startsWith('/sales/')) return 'sales';
  if (path.startsWith('/messaging') && messaging === 'hashed') return 'sdui';
  if (/^\/(messaging|company|school|showcase)\b/.test(path)) return 'classic';
  return path.startsWith('/in/') ? ui : 'sdui';
}

/** What the server has to be told for it to answer with a document of that kind. */
function queryFor(path: string, wanted: App['ui']): string {
  if (path.startsWith('/in/') && wanted === 'classic') return '?ui=classic';
  return path.startsWith('/messaging') && wanted === 'sdui' ? '?messaging=hashed' : '';
}

export function startRouter(app: Pick<App, 'options' | 'ui'>, render: Render): Router {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const show = (): void => render(new URL(location.href));
  const later = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(show, app.options.delay);
  };
  addEventListener('popstate', later);
  return {
    redraw: show,
    go(path) {
      log.actions.push(`open ${path}`);
      const wanted = uiOf(path, app.options);
      if (wanted !== app.ui) {
        location.assign(path + queryFor(path, wanted));
        return;
      }
      history.pushState({}, '', path);
      later();
    },
  };
}

/** Links of the page, of its shadow root and of its frame. `true` = dealt with. */
export function followLinks(root: Document | ShadowRoot, follow: (url: URL) => boolean): void {
  root.addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLElement && node.matches('a[href]'));
    if (!(link instanceof HTMLElement) || !(event instanceof MouseEvent)) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
    const url = new URL(link.getAttribute('href') ?? '', location.href);
    if (url.origin === location.origin && follow(url)) event.preventDefault();
  });
}
