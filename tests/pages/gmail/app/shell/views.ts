/**
 * Puts one view on the screen and keeps the older ones in the page, hidden, as Gmail does: whoever looks for a thread
 * finds several of them.
 */
import type { Skeleton } from './skeleton.ts';

export interface View {
  /** `[role=main]` */
  root: HTMLElement;
  /** Its toolbar. */
  bar: HTMLElement;
  title(): string;
  /** The data have changed. */
  refresh(): void;
}

const KEPT = 5;

export interface Views {
  current(): View | null;
  /** Shows the view of this key, made anew if the page has let it go. */
  show<V extends View>(key: string, make: () => V): V;
  /** Lets a view go: the next time it is made anew. */
  drop(key: string): void;
}

export function manageViews({ views, toolbars, scroller }: Skeleton): Views {
  const kept = new Map<string, { view: View; scrolled: number }>();
  let shown: { key: string; view: View } | null = null;

  const hide = () => {
    const entry = shown && kept.get(shown.key);
    if (!shown || !entry) return;
    entry.scrolled = scroller.scrollTop;
    shown.view.root.style.display = shown.view.bar.style.display = 'none';
  };
  const drop = (key: string) => {
    const entry = kept.get(key);
    entry?.view.root.remove();
    entry?.view.bar.remove();
    kept.delete(key);
  };
  const dropOldest = () => {
    for (const key of kept.keys()) if (kept.size > KEPT && key !== shown?.key) drop(key);
  };

  return {
    current: () => shown?.view ?? null,
    drop,
    show: (key, make) => {
      if (shown?.key !== key) hide();
      const known = kept.get(key);
      const view = (known?.view as ReturnType<typeof make> | undefined) ?? make();
      if (known) kept.delete(key);
      else {
        views.append(view.root);
        toolbars.append(view.bar);
      }
      kept.set(key, { view, scrolled: known?.scrolled ?? 0 });
      view.root.style.display = view.bar.style.display = '';
      shown = { key, view };
      scroller.scrollTop = known?.scrolled ?? 0;
      dropOldest();
      return view;
    },
  };
}
