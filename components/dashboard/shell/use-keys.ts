import { useSummary } from '../../hooks/surface/summary.ts';
import { useShortcuts } from '../../hooks/keys/use-shortcuts.ts';
import type { ShortcutMap } from '../../hooks/keys/use-shortcuts.ts';

/** May a letter alone act? Off for people who dictate: a spoken word would press a row of them. */
export function useSingleKeysOn(): boolean {
  return useSummary()?.settings.singleKeys !== false;
}

/** `useShortcuts` without the single characters where the rep has turned them off. */
export function useKeys(map: ShortcutMap): void {
  const single = useSingleKeysOn();
  const kept = Object.entries(map).filter(([chord]) => single || chord.length > 1);
  useShortcuts(Object.fromEntries(kept));
}
