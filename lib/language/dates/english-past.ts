/** Days that are named and not due: told of ("we met on Monday"), wished ("happy Friday"), habits, "today" for nowadays. */
import type { DateMatch } from './date-match.ts';

const TOLD =
  /\b(?:met|sent|discussed|talked|spoke|chatted|mentioned|wrote|called|e-?mailed|signed|closed|shipped|launched|went|started|joined|left|was|were|saw|did|came|got|received|heard|presented|raised|announced|posted|visited|attended|hosted|read|watched|enjoyed|listened|noticed|thanks for|thank you for|(?:great|good|nice|lovely|pleasure) (?:talking|meeting|chatting|speaking|seeing|to (?:meet|see|talk|speak|hear)|chat|call|session|catching)|following[- ]up (?:on|from)|follow[- ]?up (?:to|on)|as per|per our|(?:my|our|the|your|last) (?:note|mail|email|message|call|chat|meeting|conversation|talk|session) (?:from|on|of)|back in|ago|(?:have|has|['’]ve|['’]s) (?:already |just |been |now )?(?:seen|had|been|grown|done|made|won|lost|\w{3,}ed)|(?:we|they|i|you|he|she) (?:all )?(?:had|grew|made|won|lost|hit|missed|took|(?!promised|agreed|need|want|hoped|planned|decided|schedul|propos)\w{3,}ed))\b/i;
const AHEAD =
  /\b(?:can|could|will|would|shall|should|might|must|please|let['’]?s|going to|need(?:s|ed)?|want(?:ed)?|hop(?:e|ed|ing)|wonder(?:ed|ing)|plan(?:s|ned|ning)?|due|deadline|promised|agreed to|schedul\w+|said|by|before|until|till|within|to (?:be|have|get|meet|send|talk|sign|do|call|finish|start|speak|see|present|decide)|how about|what about|free|available|works?|'ll)\b|['’](?:ll|d)\b/i;
/** "Happy Friday", "have a great weekend", "our weekly Friday meeting", "Black Friday". */
const WISH_BEFORE =
  /\b(?:happy|merry|ha(?:ve|ving|d) an?(?: \w+)?|since(?: the)?|back(?: in)?|enjoy (?:the|your)|(?:^|[,.!] )(?:great|good|nice|lovely|fantastic|restful)|black|cyber|casual|how was (?:your|the)|every(?: other| second)?|each|weekly|monthly|daily|recurring|regular|usual(?:ly)?(?: on)?)\s*$/i;
const HABIT_AFTER =
  /^ ?(?:morning )?(?:rush|blues|newsletter|routine|standup|stand-up|invoice|figures|numbers|issue|edition|times|club|is (?:nearly|almost|over|always|usually|behind))\b/i;
const WAS_AFTER =
  /^,? ?(?:(?:we|they|i|it|he|she|you|sales|revenue|results?|numbers) )?(?:was|were|had|went|saw|grew|fell|lost|won|made|did|got|sold|spent|hit|missed|ran|built|took|began|costs?|ended|turned out|felt|brought|came|has been|(?!need)\w{3,}ed\b(?! to))\b/i;
const LEADS = /^(?:by|before|until|till|due|within)\b/i;
const NOWADAYS =
  /\b(?:how|what|which|who|where|way|we|they|you|most|companies|teams|people|everyone|nobody|market|leader)\b[^.?!]*$/i;

function clauseBefore(text: string, at: number): string {
  return (
    text
      .slice(Math.max(0, at - 120), at)
      .split(/[.?!;\n]\s|,? (?:but|so|and (?:can|could|would|will|please)|yet|then) /)
      .at(-1) ?? ''
  );
}

/** "How you handle it today" is about now; "can you send it today" is due. */
function isNowadays(before: string, after: string, words: string): boolean {
  if (!/^today$/i.test(words.trim()) || /\b(?:by|before|until|later|due|than|for)\s*$/i.test(before)) return false;
  const told =
    NOWADAYS.test(before) &&
    !/\b(?:can|could|will|would|please|need|should|let|ideally|free|available|talk|meet|call|send)\b/i.test(before);
  return (
    told ||
    /\b(?:how|the way)\b[^.?!]*$/i.test(before) ||
    /^(?:['’]s|,? (?:is|are|we|most|many|you have)\b)/i.test(after)
  );
}

export function isNoDueDate(text: string, { at, text: words }: DateMatch): boolean {
  const before = clauseBefore(text, at);
  const after = text.slice(at + words.length);
  if (/^this morning$/i.test(words.trim()) && !AHEAD.test(before) && before.trim() !== '') return true;
  const leads = LEADS.test(words);
  // "Back Friday" tells, "send it back by Friday" asks.
  if ((!leads && WISH_BEFORE.test(before)) || HABIT_AFTER.test(after) || isNowadays(before, after, words)) return true;
  if (leads || /\b(?:by|before|until|till|due|within|no later than)\b[^,]{0,12}$/i.test(before)) return false;
  const told = TOLD.exec(before);
  if (told && !AHEAD.test(`${before.slice(told.index + told[0].length)}${words}`)) return true;
  return WAS_AFTER.test(after.replace(/^['’]s \w+/, '')) && !AHEAD.test(before) && !text.trimEnd().endsWith('?');
}
