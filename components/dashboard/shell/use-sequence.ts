import { useLayoutEffect, useRef } from 'preact/hooks';
import { chordOf } from '../../hooks/keys/key-map.ts';
import { factsOf } from '../../hooks/keys/use-shortcuts.ts';
import { useSingleKeysOn } from './use-keys.ts';

const WITHIN_MS = 1200;

/** One key and then another within a moment: `g` `d`. It goes before what the second key means by itself. */
export function useSequence(first: string, then: Record<string, () => void>): void {
  const single = useSingleKeysOn();
  const latest = useRef(then);
  latest.current = then;
  // Before it is drawn: who sees the page can go on by keys.
  useLayoutEffect(() => {
    if (!single) return;
    let startedAt = -Infinity;
    const onKeyDown = (event: KeyboardEvent) => {
      const chord = chordOf(factsOf(event));
      if (chord === null || document.querySelector('dialog:modal')) return;
      const act = event.timeStamp - startedAt < WITHIN_MS ? latest.current[chord] : undefined;
      startedAt = chord === first && !act ? event.timeStamp : -Infinity;
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, [first, single]);
}
