import { useEffect, useState } from 'preact/hooks';
import { parseRoute } from './route.ts';
import type { Route } from './route.ts';

/** The address on screen; it follows the links, Back and Forward. */
export function useRoute(): Route {
  const [hash, setHash] = useState(() => location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return parseRoute(hash);
}

/** `replace` for filters while they are being chosen: Back leads to the page before, not to every letter typed. */
export function go(href: string, { replace = false } = {}): void {
  if (replace) location.replace(href);
  else location.assign(href);
}
