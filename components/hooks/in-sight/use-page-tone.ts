import { useLayoutEffect, useState } from 'preact/hooks';
import { useClient } from '../surface/surface.ts';

export type PageTone = 'light' | 'dark' | null;

/** Of the page around the frame, as its address names it at first and the page says later; `null` = no page around. */
export function usePageTone(atFirst: PageTone): PageTone {
  const client = useClient();
  const [tone, setTone] = useState(atFirst);
  // Before the first message can arrive.
  useLayoutEffect(() => client.on('tone', setTone), [client]);
  return tone;
}
