/** Days that are named and not due: told of ("we met on Monday"), wished ("happy Friday"), habits, names, "today" for nowadays. */
import type { DateMatch } from './date-match.ts';

/** What is asked for and planned in the past tense is not told of. */
const VERBS = '(?!need|want|hop|agreed|promis|plan|propos|schedul|decid)\\w{3,}';
/** Past tenses that are spelled as nothing else. */
const PAST =
  'began|ran|came|went|saw|did|got|gave|told|knew|thought|kept|paid|showed|held|led|lost|won(?!.t\\b)|met|sent|spent|built|bought|brought|sold|said|spoke|wrote|took|made|had|felt|found|fell|grew|rose|drew|chose|broke|stood|sat|heard|rang|flew|caught|was|were';
const TOLD = new RegExp(
  `\\b(?:(?:was|were) due|(?:was|been)(?: \\w+){0,4} to \\w+|(?:great|good|nice|lovely|pleasure) to (?:\\w+ )?(?:meet|see|talk|speak|hear|put|(?<!\\bbe \\w+ to )catch)|${PAST}|(?<!\\b(?:the|an?|your|our|any|be|get|is|are|(?:want|need|have|get)s? (?:it|them|this|that)) |['’]re )(?:left|read|happened|started|signed|closed|launched|shipped)|thank(?:s| you) (?:\\w+ ){0,3}for|(?:great|good|nice|lovely|pleasure|super|fun|helpful) (?:talking|meeting|chatting|speaking|seeing|chat|call|session|catching)|following[- ]up (?:on|from)|follow[- ]?up (?:to|on)|as per|as (?:agreed|discussed|planned|mentioned)|(?:were|was) (?:going|supposed|meant) to|(?:we|they|you|he|she|i) wanted to|per our|(?:my|our|the|your|last) (?:note|mail|email|message|call|chat|meeting|conversation|talk|session) (?:from|on|of)|back in|ago|do(?:es)? (?:your|the|their) (?:\\w+ )?year (?:end|start|run|close|begin)|(?<!(?:\\b(?:is|are|be|am|get|(?:want|need|have|get)s? (?:it|them))|['’](?:re|s|m)) )${VERBS}ed (?:to )?(?:me|us|you|yours?|it|them|him|her|the|an?|my|our|its|their|his|two|three|four|several|some|on|in|at|with|from|this)|(?:have|has|['’]ve|['’]s) (?:already |just |been |now )?(?:seen|had|been|grown|done|made|won|lost|(?!block|book|reserv|pencil|schedul|plann|propos)\\w{3,}ed)|(?:we|they|i|you|he|she) (?:all )?(?:hit|missed|${VERBS}ed))\\b`,
  'i',
);
const AHEAD =
  /\b(?:can|could|will|would|shall|should|might|must|please|let['’]?s|going to|need(?:s|ed)?|want(?:ed)?|hop(?:e|ed|ing)|wonder(?:ed|ing)|plan(?:s|ned|ning)?|due|deadline|promised|agreed to|schedul\w+|said|by|before|until|till|within|to (?:be|have|get|meet|send|talk|sign|do|call|finish|start|speak|see|present|decide)|how about|what about|free|available|works?|'ll)\b|['’](?:ll|d)\b/i;
/** "Happy Friday", "have a great weekend", "hope your Tuesday …", "our weekly Friday meeting", "Black Friday". */
const WISH_BEFORE =
  /\b(?:happy|merry|ha(?:ve|ving|d) an?(?: \w+)?|hope (?:your|the)|since(?: the)?|(?<!\b(?:circle|get|come|report|write|call|check|ping|loop|swing|touch|reply|hear|it|them|this|that|one|contract|form|signed|redlines|comments) )back(?: in)?|earlier(?: on)?|(?:status|figures) as(?: of| on)?|enjoy (?:the|your)|(?:^|[,.!] )(?:great|good|nice|lovely|fantastic|restful)|black|cyber|casual|how was (?:your|the)|every(?: other| second)?|each|weekly|monthly|daily|recurring|regular|usual(?:ly)?(?: on)?|average|typical)\s*$/i;
const HABIT_BEFORE =
  /\b(?:usually|always|typically|normally|generally|tends? to|every|each|(?:office|opening|business|support|core) hours|(?:we['’]?re|we are|is|are) open(?! to)|staffed)\b/i;
const HABIT_AFTER =
  /^[^.?!,;]*\b(?:of|on) (?:every|each)\b|^ ?(?:(?:usually|always|typically|normally|often|tends?|treats|finds|brings)\b|(?:morning|afternoon|evening|night)s\b|(?:morning )?(?:rush|blues|newsletter|routine|standup|stand-up|invoice|figures|numbers|issue|edition|times|club|is (?:nearly|almost|over|always|usually|behind))\b|is when (?:we|they|most)\b)/i;
const WAS_AFTER = new RegExp(
  `^,? (?:(?:we|they|i|it|he|she|you|sales|revenue|results?|numbers|(?:the|your|our|my|their|his|her) \\w+) )?(?:${PAST}|hit|missed|costs?|ended|turned out|has been|(?!need)\\w{3,}ed\\b(?! to))\\b`,
  'i',
);
const LEADS =
  /\b(?:by|before|until|till|(?<!w(?:as|ere) )due|within|ahead of|prior to|no later than|in time for)\b[^,]{0,18}$/i;
const NOWADAYS =
  /\b(?:how|what|which|who|where|way|we|they|you|most|companies|teams|people|everyone|nobody|market|leader)\b[^.?!]*$/i;
/** A day or an end of something, and no more: what can be part of a name or stand before a noun. */
const BARE = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:the )?weekend|(?:month|quarter|year)[- ]end)$/i;
/** "On a Friday", "a slow Monday": any of them. */
const ANY = /\ban? (?:\w+ )?$|\b(?:any|most|some) $/i;
const DETERMINED = /\b(?:the|our|an?|your|that|their|his|her|my|typical)\s+$/i;
/** A noun follows "the Tuesday …" unless one of these does. */
const NO_NOUN =
  /^(?:$|[^\p{L}' ’]| [^\p{L}]| (?:at|i[st]|are|w(?:as|ere|ill|ould|hen|hile|e|ith|orks?)|looks?|suits?|sounds?|for|instead|or|and|between|to|so|if|can|could|might|may|please|(?:after)?noon|morning|evening|night|lunch\w*|[ap]m|first|the|an?|on|in|from|by|before|after|until|till|then|too|also|either|of|week|next|you|they|s?he|as|but|because|through|that|this|around|about|onwards?|ideally|latest|slot|option|one|deadline|cob|eod|not|doesn|won|here|there|your|my|our|via|over|maybe|perhaps|unless|i)\b)/iu;
/** "Friday's" and a word that is said of the day itself, or a meeting that it is the day of. */
const SAID_OF_DAY =
  /^['’]s (?:fine|good|ok|okay|perfect|great|better|best|free|open|clear|easier|ideal|deadline|call|meeting|sync|board|session|workshop|review|demo|out|off|full|no|not|bad|tough|tricky|tight|hard|too|looking|going|impossible|an?)\b/i;
/** "Tomorrow's leaders" are not due. */
const OF_THE_FUTURE =
  /^['’]s (?:leaders|world|markets?|customers|workforce|business\w*|technology|winners|challenges|talent|companies|generation|economy|sellers|teams)\b/i;
const NAME_BEFORE = /[\p{L}\d,] (?!Next|This|On|By|Before|Until)\p{Lu}\p{Ll}+ $/u;
const NAME_AFTER =
  /^(?:\.\w| (?!(?:Morning|Afternoon|Evening|Noon|Night)(?! \p{Lu})|Lunch|Eastern|Pacific|Central)\p{Lu}\p{L}*[\p{Ll}PC]\b)/u;
const PERSON = /^\p{Lu}\p{Ll}+ $/u;
const PERSON_DOES = /^ (?:is (?:our|the|my|an?) \w+|runs|leads|heads|from|joins|handles)\b/;

/** Told whatever else is said: thanks, what a mail or a call is of, greetings. */
const SURELY_TOLD =
  /\b(?:thank(?:s| you) (?:\w+ ){0,3}for [^,]*|(?:as )?per (?:your|our|my) (?:\w+ ){1,3}(?:on|of|from) |finds you [^,]*|(?:sorry|apologies) (?:for|about) [^,]*|\bwh(?:at|en)(?:['’]s| is) (?:the|your|their|its) (?:fiscal |financial )?|(?:recording|notes|minutes|invoice|recap|summary|slides|deck|e?mail|message|note|call|letter|report|webinar|transcript|offer|quote) (?:from|of|dated) (?:the )?)$/i;

/** So far behind the day it is looked for. */
const NEAR = 60;
/** The same, by what stands on both sides of the day, which is between two bars. */
const TOLD_AROUND =
  /\b(?:had promised [^,;¦]*|(?:year|season|break) (?:starts?|begins?|ends?|closes?|runs?|is) |born |took |so far |(?:was|were) (?:going|supposed|meant) to [^,;¦]*|been hoping to [^,;¦]*|retires |shame about |no chance |(?:god|like) it['’]s |(?:wish|only) it were )¦(?![^]*\?)|\bas of ¦today|\bwhat happens [^,;¦]*¦|\b(?:how|when) do you (?:plan|get through) (?:the )?¦|\bwe reply ¦within|\bdo(?:es)? [^¦]*¦year[- ]end¦|(?:^|\. |¦)until ¦?today¦ (?:i|we|nobody|no one) ha|\b(?:figures|numbers|data) (?:are|is) (?:for|of) (?:the )?¦|¦ (?:is|was|are) (?:(?:our|their|the) (?:busiest|slowest|quietest|peak|best|worst)|hell|a (?:public|bank) holiday|always)\b|¦ (?:nearly|almost) \w+e|¦(?:black friday|cyber monday|good friday)¦ (?:agreement|page)\b|¦\w+day¦ (?:deploy|release|meeting|shift|call)s\b|¦ morning is (?:one of|an?|our) \w+|¦\w+day¦ greetings\b|¦[^.?!;,]*,? (?:as a rule|as always|as usual)\b/i;

function clauseBefore(text: string, at: number): string {
  return (
    text
      .slice(Math.max(0, at - 120), at)
      .split(/(?<!\b(?:mr|mrs|ms|dr))[.?!;\n]\s|,? (?:but|so|and (?:can|could|would|will|please)|yet|then) /i)
      .at(-1) ?? ''
  );
}

/** "How you handle it today" is about now; "can you send it today" is due. */
function isNowadays(before: string, after: string, words: string): boolean {
  if (/^(?:today|tomorrow)$/i.test(words) && /\bthe $/i.test(before)) return true;
  if (/^tomorrow$/i.test(words) && OF_THE_FUTURE.test(after)) return true;
  if (!/^today$/i.test(words.trim()) || /\b(?:by|before|until|later|due|than|for)\s*$/i.test(before)) return false;
  const told =
    NOWADAYS.test(before) &&
    !/\b(?:can|could|will|would|please|need|should|let|ideally|free|available|talk|meet|call|send|sec|moment|chance)\b/i.test(
      before,
    );
  return (
    told ||
    /\b(?:how|the way)\b[^.?!]*$/i.test(before) ||
    /^(?:['’]s|,? (?:is|are|we|most|many|you have)\b)/i.test(after)
  );
}

/** "Tuesday Insights", "Robinson Friday", "Monday.com". */
function isName(before: string, after: string): boolean {
  return NAME_BEFORE.test(before) || NAME_AFTER.test(after) || (PERSON.test(before) && PERSON_DOES.test(after));
}

/** "The Friday forecast", "your month-end close", "Friday's outage". */
function isAttribute(before: string, words: string, after: string): boolean {
  if (ANY.test(before)) return true;
  if (LEADS.test(before)) return false;
  return /^['’]s\b/.test(after)
    ? !SAID_OF_DAY.test(after)
    : (DETERMINED.test(before) || /^the |end$/i.test(words)) && !NO_NOUN.test(after);
}

/** Said of how it always is. */
function isHabit(before: string, after: string): boolean {
  return HABIT_AFTER.test(after) || (HABIT_BEFORE.test(before) && !AHEAD.test(before));
}

/** "We went live and had no tickets by Friday". */
function isNarrated(before: string): boolean {
  const told = TOLD.exec(before.split(',').at(-1) ?? '');
  return told !== null && !AHEAD.test(before.replace(/\b(?:by|before|until|till|within)\b/gi, ''));
}

export function isNoDueDate(text: string, { at, text: words }: DateMatch): boolean {
  const before = clauseBefore(text, at);
  const after = text.slice(at + words.length);
  if (TOLD_AROUND.test(`${before}¦${words}¦${after.slice(0, NEAR)}`)) return true;
  if (/^this morning$/i.test(words.trim()) && !AHEAD.test(before) && before.trim() !== '') return true;
  if (BARE.test(words) && (isName(before, after) || isAttribute(before, words, after))) return true;
  if (LEADS.test(before)) return isNarrated(before);
  const led = /^(?:in|within|inside)\b.*\b(?:hour|day|week|fortnight|month|quarter|year)/i.test(words);
  // "Back Friday" tells, "send it back by Friday" asks.
  if ((!led && WISH_BEFORE.test(before)) || isHabit(before, after) || isNowadays(before, after, words)) return true;
  if (SURELY_TOLD.test(before)) return true;
  // "It changed in March": the word between belongs to the day.
  const told = TOLD.exec(`${before}${led ? '' : (/^(?:in|on|this)\b/i.exec(words)?.[0] ?? '')}`);
  if (told && !AHEAD.test(`${before.slice(told.index + told[0].length)}${words}`)) return true;
  return WAS_AFTER.test(after.replace(/^['’]s \w+/, '')) && !AHEAD.test(before) && !text.trimEnd().endsWith('?');
}
