/** The address before this one, for coming back to the row that was opened. */
import type { RefObject } from 'preact';
import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';

/** Kept by the dashboard; `null` at the start. */
export const CameFromContext = createContext<{ current: string | null }>({ current: null });

/** Once the rows are there: puts the focus back on the one whose page the rep comes from. */
export function useReturnTo(list: RefObject<HTMLElement | null>): void {
  const cameFrom = useContext(CameFromContext);
  useEffect(() => {
    const links = [...(list.current?.querySelectorAll<HTMLAnchorElement>('a[data-row]') ?? [])];
    links.find((link) => link.hash === cameFrom.current)?.focus();
    cameFrom.current = null;
  }, []);
}
