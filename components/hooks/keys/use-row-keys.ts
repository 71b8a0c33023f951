import { chordOf } from './key-map.ts';
import { factsOf, isHeld } from './use-shortcuts.ts';
import type { ShortcutMap } from './use-shortcuts.ts';
import { useSingleKeys } from './use-single-keys.ts';

/** The keys of one row of a list, for as long as the focus stands in it: `<li onKeyDown={useRowKeys({ x: passOver })}>`. */
export function useRowKeys(map: ShortcutMap): (event: KeyboardEvent) => void {
  const keys = useSingleKeys(map);
  return (event) => {
    const chord = chordOf(factsOf(event));
    const act = chord === null ? undefined : keys[chord];
    if (!act) return;
    event.preventDefault();
    if (!isHeld(event, chord)) act(event);
  };
}
