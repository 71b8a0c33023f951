import { useEffect, useState } from 'preact/hooks';
import type { AskData } from '../../../lib/contract/data-acts.ts';
import { useSurface } from '../../hooks/surface/surface.ts';

/**
 * How something stands that no question of the book tells: asked for once `ready`, and whenever the rep comes back to the tab.
 * `null` = not known yet. With what an act has answered, the second of the two puts it right.
 */
export function useStanding<T>(ask: (data: AskData) => Promise<T>, ready = true): [T | null, (value: T) => void] {
  const { client } = useSurface();
  const [value, put] = useState<T | null>(null);
  useEffect(() => {
    if (!ready) return undefined;
    // Of a tab that is out of date it says so elsewhere.
    const look = () => void ask(client.data).then((now) => put(now), ignore);
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [client, ready]);
  return [value, put];
}

const ignore = () => undefined;
