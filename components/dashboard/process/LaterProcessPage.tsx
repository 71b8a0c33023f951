import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ProcessPlace } from './ProcessPages.tsx';

let loaded: ComponentType<ProcessPlace> | null = null;

/** The pages of the process, loaded when one is first opened: no other page needs the words of what ships. */
export function LaterProcessPage(place: ProcessPlace) {
  const [Pages, setPages] = useState(() => loaded);
  useEffect(() => {
    const load = async () => {
      loaded = (await import('./ProcessPages.tsx')).ProcessPages;
      setPages(() => loaded);
    };
    if (!loaded) void load();
  }, []);
  return Pages ? <Pages {...place} /> : null;
}
