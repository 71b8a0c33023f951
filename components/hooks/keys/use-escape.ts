import { useLayoutEffect, useRef } from 'preact/hooks';

/** What Esc closes, innermost last. One list a page: there is one Esc key. */
const closers: { close: () => void }[] = [];

/** While `active`, Esc closes this, unless something opened after it is still open. */
export function useEscape(active: boolean, close: () => void): void {
  const latest = useRef(close);
  latest.current = close;
  useLayoutEffect(() => {
    if (!active) return undefined;
    const closer = { close: () => latest.current() };
    closers.push(closer);
    return () => {
      closers.splice(closers.indexOf(closer), 1);
    };
  }, [active]);
}

/** Closes the innermost thing; `false` when nothing was open. Popovers and dialogs close by themselves. */
export function closeInnermost(): boolean {
  const innermost = closers.at(-1);
  innermost?.close();
  return innermost !== undefined;
}
