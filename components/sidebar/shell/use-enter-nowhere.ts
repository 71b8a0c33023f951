import { useEffect, useRef } from 'preact/hooks';

/** Enter while nothing has the focus: it belongs to no button then, and means the one thing that is asked. */
export function useEnterNowhere(act: (() => void) | null): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const nowhere = event.target === document.body || event.target === document.documentElement;
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
      if (event.key !== 'Enter' || !nowhere || !plain || event.defaultPrevented || !latest.current) return;
      event.preventDefault();
      if (!event.repeat) latest.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
