import { useSurface } from '../surface/surface.ts';
import type { Surface } from '../surface/surface.ts';
import type { ShortcutMap } from './use-shortcuts.ts';
import { useSingleKeys } from './use-single-keys.ts';

/** Nobody has read another question in less. */
const BREATH_MS = 350;

const pressed = new WeakMap<Surface, { key: string; of: string; at: number }>();

/**
 * The keys of a question. Pressed twice in one breath they answer one: what stands in its place by then is another, which the
 * rep has not read.
 *
 * @param of tells one question from another
 */
export function useAnswerKeys(of: string, map: ShortcutMap): ShortcutMap {
  const surface = useSurface();
  const keys = Object.entries(useSingleKeys(map)).map(([key, act]): [string, ShortcutMap[string]] => [
    key,
    act &&
      ((event) => {
        const last = pressed.get(surface);
        const at = performance.now();
        const again = last?.key === key && last.of !== of && at - last.at < BREATH_MS;
        if (again) return;
        pressed.set(surface, { key, of, at });
        act(event);
      }),
  ]);
  return Object.fromEntries(keys);
}
