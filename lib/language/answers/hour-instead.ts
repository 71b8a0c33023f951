/** The one hour that a reply takes, which may be another than the asked one: "Yes, but 4pm rather". */
import type { HourSign } from './hours.ts';

/** The hour, `§`, is that of the talk with nothing but these around it; with others it may be when they leave, or open. */
const ALONE =
  /^(?:(?:§|at|be|better|but|can|could|i'd|instead|is|it|make|me|please|prefer|rather|to|us|we|works|would|yes|aber|besser|gerne?|ja|lieber|passt|um|wäre|mais|oui|plutôt|[aà]|las?|mejor|pero|sí|mas|melhor|sim|às)(?:[,\s]+|$))+$/i;

/** `null` = the reply names none, more than one, or that of something else. */
export function hourInstead(text: string, signs: readonly HourSign[]): HourSign['hour'] | null {
  const [only] = signs;
  if (!only || signs.length > 1) return null;
  const marked = `${text.slice(0, only.at)} § ${text.slice(only.at + only.words.length)}`;
  const said = marked.split(/[.?!\n]/).find((part) => part.includes('§')) ?? '';
  return ALONE.test(said.trim()) ? only.hour : null;
}
