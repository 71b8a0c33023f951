import { useSurface } from '../surface/surface.ts';
import type { Surface } from '../surface/surface.ts';
import type { ShortcutMap } from './use-shortcuts.ts';
import { useSingleKeys } from './use-single-keys.ts';

/** Nobody has read another question in less. */
const BREATH_MS = 350;

const pressed = new WeakMap<Surface, { key: string; of: string; at: number }>();

/**
 * Acts of a question by key. Pressed twice in one breath a key answers one: what stands in its place by then is another, which
 * the rep has not read.
 *
 * @param of tells one question from another
 */
export function useOneAnswer(of: string): (key: string, act: () => void) => void {
  const surface = useSurface();
  return (key, act) => {
    const last = pressed.get(surface);
    const at = performance.now();
    if (last?.key === key && last.of !== of && at - last.at < BREATH_MS) return;
    pressed.set(surface, { key, of, at });
    act();
  };
}

/** The letters of a question. */
export function useAnswerKeys(of: string, map: Record<string, () => void>): ShortcutMap {
  const press = useOneAnswer(of);
  return useSingleKeys(Object.fromEntries(Object.entries(map).map(([key, act]) => [key, () => press(key, act)])));
}
