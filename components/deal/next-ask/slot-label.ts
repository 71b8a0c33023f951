import { showSlots, SLOT_NAMES } from '../../../lib/domain/asking/snippets.ts';
import type { Locale } from '../../hooks/words/locale.ts';

/** Words to be read: a slot stands in them as its name, not in braces. */
export function sayBlanks(text: string, locale: Locale): string {
  return showSlots(text, (name) => `‹${slotLabel(name, locale)}›`);
}

/** A slot as a person says it; the rep's own stand as they were written. */
export function slotLabel(name: string, { t }: Locale): string {
  const known = SLOT_NAMES.find((slot) => slot === name);
  if (known) return t(`slot.${known}`);
  const words = name.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
