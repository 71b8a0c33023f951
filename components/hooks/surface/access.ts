import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { useSummary } from './summary.ts';

export type ReadSite = 'gmail' | 'linkedin';

/** What the browser lets be read. Only a page of our own can ask; a frame in somebody else's can't. */
export interface SiteAccess {
  has(site: ReadSite): Promise<boolean>;
  /** Straight from a click: the browser shows its own question. */
  request(sites: readonly ReadSite[]): Promise<boolean>;
  /** Calls back after every change, until it is stopped. */
  watch(changed: () => void): () => void;
}

export const AccessContext = createContext<SiteAccess | null>(null);

/** Sites that the rep wants read and that the browser has taken back since. */
export function useLostSites(): { lost: readonly ReadSite[]; giveBack: () => void } {
  const access = useContext(AccessContext);
  const linkedin = useSummary()?.settings.linkedin ?? 'off';
  const [missing, setMissing] = useState<readonly ReadSite[]>([]);
  useEffect(() => {
    if (!access) return undefined;
    let current = true;
    const look = async () => {
      const [gmail, other] = await Promise.all([access.has('gmail'), access.has('linkedin')]);
      if (current) setMissing([...(gmail ? [] : (['gmail'] as const)), ...(other ? [] : (['linkedin'] as const))]);
    };
    void look();
    const stop = access.watch(() => void look());
    return () => {
      current = false;
      stop();
    };
  }, [access]);
  const lost = missing.filter((site) => site === 'gmail' || linkedin !== 'off');
  return { lost, giveBack: () => void access?.request(lost) };
}
