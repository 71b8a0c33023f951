import { useEffect, useRef } from 'preact/hooks';

const PAUSE = 600;

/** Runs `keep` after every pause of the typing, when the tab is hidden or closed, and when the editor goes. */
export function useFlush(keep: () => void, kept: boolean, typed: unknown): void {
  const flush = useRef(keep);
  flush.current = keep;
  useEffect(() => {
    const hidden = () => flush.current();
    document.addEventListener('visibilitychange', hidden);
    addEventListener('pagehide', hidden);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      removeEventListener('pagehide', hidden);
      flush.current();
    };
  }, []);
  useEffect(() => {
    if (kept) return undefined;
    const timer = setTimeout(() => flush.current(), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, kept]);
}
