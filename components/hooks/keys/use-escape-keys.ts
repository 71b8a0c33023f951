import { useEffect } from 'preact/hooks';
import { closeInnermost } from './use-escape.ts';

/** Esc for the whole surface: closes the innermost thing; where nothing is open, `onNothing`, or else what the browser does with it. */
export function useEscapeKeys(onNothing?: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      // The browser closes its own first.
      if (document.querySelector('dialog:modal, [popover]:popover-open')) return;
      const closed = closeInnermost();
      if (closed || onNothing) event.preventDefault();
      if (!closed) onNothing?.();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onNothing]);
}
