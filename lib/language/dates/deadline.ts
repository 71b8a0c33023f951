/** Words that lead to a day or an hour by which something is due, in all five languages. */
import { textUpTo } from './date-match.ts';
import type { DateMatch } from './date-match.ts';

const BY =
  "by|before|until|till|due|within|than|deadline(?: is| of|:)?|bis|vor|spätestens|innerhalb|binnen|avant|d'ici|jusqu'(?:à|au)|au plus tard|pour|sous|date limite :?|antes d(?:el?|as?|os?)|para|hasta|a más tardar|como muy tarde|máximo|en un plazo de|fecha límite:?|até|no máximo|o mais tardar|prazo:?";
const BETWEEN =
  '(?:the|eod|cob|close of business|end of(?: the)? day|zum|am|de[mn]|le|la|au|el|las|o|as?|ao|às?|dia|spätestens|um)';
const LEADS = new RegExp(`(?<!\\p{L})(?:${BY})(?: ${BETWEEN}){0,2}\\s*$`, 'iu');
const STARTS = new RegExp(`^(?:${BY})`, 'iu');
const NOT_BEFORE =
  /(?:n['’]t|(?<!\p{L})(?:not|never|nicht|nie|pas|no|não))(?!\p{L})[^.?!;,]{0,30}(?<!\p{L})(?:before|until|till|vor|avant|antes d\p{L}+|hasta|até)(?: \p{L}{2,3})?\s*$/iu;
const LEADS_TO_HOUR = new RegExp(`(?:(?<!\\p{L})(?:${BY}|at|um|gegen|vers|à|a las)(?: ${BETWEEN}){0,2}|@)\\s*$`, 'iu');

export function isLed(text: string, { at, text: words }: Pick<DateMatch, 'at' | 'text'>): boolean {
  return STARTS.test(words) || LEADS.test(textUpTo(text, at));
}

/** "Not before Thursday": another day that is named is the one. */
export function isLowerBound(text: string, { at }: Pick<DateMatch, 'at'>): boolean {
  return NOT_BEFORE.test(textUpTo(text, at));
}

/** An hour that stands alone is a day only where something leads to it. */
export function isLedHour(text: string, at: number): boolean {
  return LEADS_TO_HOUR.test(textUpTo(text, at));
}
