import { useSummary } from '../surface/summary.ts';
import type { ShortcutMap } from './use-shortcuts.ts';

/** The shortcuts of one letter, or none where the rep has turned them off: who dictates would trigger them. */
export function useSingleKeys(map: ShortcutMap): ShortcutMap {
  const allowed = useSummary()?.settings.singleKeys !== false;
  return allowed ? map : {};
}
