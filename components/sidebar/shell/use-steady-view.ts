import { useEffect, useRef } from 'preact/hooks';
import type { SidebarView } from '../../../lib/contract/views.ts';
import { useLate } from '../../hooks/state/use-late.ts';

/** While the page makes up its mind, the last view stays for a moment: nothing flickers between two threads. */
export function useSteadyView(view: SidebarView): { view: SidebarView; busy: boolean } {
  const settled = useRef(view);
  const reading = view.lookup.state === 'reading';
  const late = useLate(reading);
  useEffect(() => {
    if (!reading) settled.current = view;
  }, [reading, view]);
  return { view: reading && !late ? settled.current : view, busy: reading };
}
