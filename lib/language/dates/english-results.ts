/** "In two weeks", "within 48 hours": how long something takes or took, and not when it is due. */
import { textBefore } from './date-match.ts';

/** A result and the time it took, not a date: "we grew 30 % in 12 months", "booked 23 meetings in 30 days". */
const RESULT =
  /%|\bper ?cent\b|\b(?:we|they|he|she|it|sales|revenue|costs?|team|customers?|clients?|company|who)\b[^.?!]{0,20}\b(?:grew|fell|rose|cut|won|lost|built|made|did|saw|took|spent|sold|went|got|(?!agreed|promised|need|want|ask|hope|plan|propos|schedul|requir)\w{2,}ed)\b|\b(?:was\w*|were\w*|has been|have been|reduction|increase|growth|booked|delivered|productivity|results?)\b/i;
/** What asks, promises or runs out. A sentence without any of it tells how long things take. */
const AHEAD =
  /\?|\b(?:please|kindly|can|could|would|need|let['’]?s|let us|shall|should|must|want|hop\w+|give|aim|plan\w*|expect\w*|due|deadline|i['’]?m|promis\w+|agreed|i am|we['’]?re|back|again|reply|send|get|call|confirm|sign|start\w*|expires?|ends?|lapses?|clos\w+|renews?|ideal\w*|['’](?:ll|d)|will)\b/i;
const PRODUCT =
  /\b(?:roi|results|see an? return|payback|break[- ]even|onboard(?:s|ing)?|(?:customers|clients|teams|reps|most|companies) (?:\w+ )?(?:see|get|go|are|save|reach|earn)|we (?:always )?(?:typically|usually|normally|onboard|implement|guarantee|reply|respond|answer|resolve|ship|refund))\b/i;
/** Words beside the span that a sentence may have and still be no more than a date. */
const FEW = 12;

/** "How many do you ship in a year?" */
const RATE = /\bhow (?:many|much|often)\b|\bworth\b/i;

export function isResult(match: RegExpMatchArray): boolean {
  const text = match.input ?? '';
  if (/^in an? /i.test(match[0]) && RATE.test(textBefore(match, 200))) return true;
  const tells = RESULT.test(textBefore(match, 200));
  if (tells && (/^in\b/i.test(match[0]) || !AHEAD.test(text))) return true;
  if (PRODUCT.test(text)) return !/\?|\b(?:please|can|could|would|need|let['’]?s|['’]ll|will)\b/i.test(text);
  return text.length > match[0].length + FEW && !AHEAD.test(text);
}
