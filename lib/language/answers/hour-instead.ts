/** The one hour that a reply takes, which may be another than the asked one: "Yes, but 4pm rather", "2pm is bad, 4pm is fine". */
import { clauseAt } from './times.ts';
import type { HourSign } from './hours.ts';

/** The hour, `§`, is that of the talk with nothing but these around it; with others it may be when they leave, or open. */
const ALONE =
  /^(?:(?:§|at|be|better|but|can|could|do(?:es)?|fine|free|good|i|i'd|i'm|instead|is|it|make|me|ok(?:ay)?|open|please|possible|prefer|rather|suits|to|us|we|works?|would|yes|aber|besser|frei|geht|gerne?|gut|ja|klappt|lieber|passt|schon|um|wäre|bon|c'est|mais|oui|plutôt|[aà]|las?|mejor|pero|puedo|sí|mas|melhor|pode|ser|sim|às)(?:\s+|$))+$/i;

/** `null` = the reply names none that is not said no to, more than one, or that of something else. */
export function hourInstead(text: string, signs: readonly HourSign[]): HourSign['hour'] | null {
  const open = signs.filter(({ name }) => name !== 'hour refused');
  const [only] = open;
  if (!only || open.length > 1) return null;
  const marked = `${text.slice(0, only.at)}§ ${text.slice(only.at + only.words.length)}`;
  return ALONE.test(clauseAt(marked, only.at)?.words.trim() ?? '') ? only.hour : null;
}
