import { useEffect, useRef } from 'preact/hooks';
import { chordOf, isTypingPlace } from './key-map.ts';

export type ShortcutMap = Record<string, ((event: KeyboardEvent) => void) | undefined>;

/**
 * Acts by key for the whole page, e.g. `{ a: capture, 'mod+k': openPalette }`; see key-map for the names.
 * A key that something inside has used already (`preventDefault`) is left alone; so is every key under a dialog.
 */
export function useShortcuts(map: ShortcutMap): void {
  const latest = useRef(map);
  latest.current = map;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog:modal')) return;
      const chord = chordOf(factsOf(event));
      const act = chord === null ? undefined : latest.current[chord];
      if (!act) return;
      event.preventDefault();
      act(event);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

export function factsOf(event: KeyboardEvent) {
  const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
  return { key, ctrlKey, metaKey, altKey, shiftKey, isComposing, inField: isTypingPlace(event.target) };
}
