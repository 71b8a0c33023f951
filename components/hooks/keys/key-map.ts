/** Which key means which act. Pure: an event's facts in, the name of the chord out. */
export interface KeyFacts {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  /** Typing goes into a field. */
  inField: boolean;
  isComposing?: boolean;
}

/**
 * `'a'`, `'?'`, `'mod+k'`, `'mod+z'`, `'Escape'` … or `null` where the key belongs to what has the focus.
 * Single keys count only outside fields; `mod` is Ctrl or Cmd; Alt is left to the browser and to dead keys.
 */
export function chordOf(facts: KeyFacts): string | null {
  if (facts.isComposing || facts.altKey) return null;
  const mod = facts.ctrlKey || facts.metaKey;
  const key = facts.key.length === 1 ? facts.key.toLowerCase() : facts.key;
  if (mod) {
    // In a field Ctrl+Z takes back typing, not an act.
    if (facts.inField && key === 'z') return null;
    return facts.shiftKey ? `mod+shift+${key}` : `mod+${key}`;
  }
  if (key === 'Escape') return key;
  return facts.inField ? null : key;
}

const TYPING = 'input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, select, [contenteditable]';

export function isTypingPlace(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TYPING) !== null;
}
