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
      if (!isHeld(event, chord)) act(event);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** A key that is held is one act, and goes on alone where it leads from place to place. */
export function isHeld({ repeat }: KeyboardEvent, chord: string | null): boolean {
  return repeat && !['j', 'k', '[', ']'].includes(chord ?? '');
}

export function factsOf(event: KeyboardEvent) {
  const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
  return { key, ctrlKey, metaKey, altKey, shiftKey, isComposing, inField: isTypingPlace(event.target) };
}
