/** What asks outright, in English. */
import { COMMAND, DAY, DO, LEAD, LENGTH, MEETING } from './english-words.ts';
import { first, opening, rule } from './rule.ts';
import type { RuleSet } from './rule.ts';

const ADVERB =
  '(?:please |kindly |just |also |possibly |perhaps |maybe |quickly |at least |each |both |all |either |ever |then )*';

export const ENGLISH_ASKS: RuleSet = {
  'ask.can-you': rule(
    `(?:can|could|will|would|won't|cld|wld) (?:you|u|ya|someone|anyone|your \\w+) ${ADVERB}(?:be able to |be so kind as to |be willing to |consider |help )?(?:${DO})`,
  ),
  'ask.modal-you': rule('(?:can|could|will|would) (?:you|u)'),
  'ask.you-modal-order': first(LEAD, '(?:can|could|will|would) (?:you|u)'),
  'ask.please': rule(`(?:please|pls|plz|kindly) ${ADVERB}(?:do |don't )?(?:${DO})`),
  'ask.please-word': rule('please|pls|plz|kindly'),
  'ask.mind': rule(
    "(?:would|do|d'?) ?(?:you|u) mind",
    'mind (?:if|sending|sharing|taking|pointing|telling|giving|making|checking|confirming|having|letting|forwarding|looping|passing)',
  ),
  'ask.would-you-be': rule(
    '(?:would|will|are|might|could) (?:you|u|your \\w+|anyone)(?: guys| all| both)? (?:be )?(?:able|willing|open|up|prepared|ok|okay|happy|against|opposed|game|down|in a position|keen|comfortable|ready|interested|available|free|around|good|set) ?(?:to|for|with|on|in|if|at|next|this|tomorrow)?',
  ),
  'ask.are-you-free': rule(
    '(?:are|r) (?:you|u|we|your \\w+) (?:still |both |all |at all |possibly )*(?:free|available|around|open (?:to|for|on)|up for|able|good (?:to|for|on)|ok(?:ay)? (?:to|with|for)|in (?:town|the office))',
    `(?:free|available|around|open) (?:for|on|at|to|${DAY})`,
  ),
  'ask.have-time': rule(
    '(?:do|would|will|might) (?:you|u) (?:happen to )?have (?:any |some |the |a )?(?:time|minute|moment|availability|room|slot|space|bandwidth|window|chance|few|couple|quick|half|\\d+|five|ten|fifteen|twenty|thirty|an hour|second|sec)',
    'got (?:a|any|some|time|\\d+|five|ten|fifteen|half)',
    `have (?:${LENGTH}|time|a (?:few|couple|minute|moment|slot|window))`,
  ),
  'ask.day-works': rule(
    `(?:does|do|would|will|is|could|can) (?:.{1,40} )?(?:${DAY}|that|this|it|either|any|one|morning|afternoon|\\d{1,2}(?::\\d\\d)? ?(?:am|pm)?|time)(?: .{1,30})? (?:works?|suits?|fit|good|ok|okay|possible|doable|convenient|any good|better|best)`,
  ),
  'ask.can-we': rule(
    '(?:can|could|shall|should|may|might) we',
    'we (?:could|can|should|might) (?:meet|talk|speak|book|set|find|do|jump|hop|get|connect|start|go|agree|aim)',
  ),
  'ask.how-about': rule(
    'how about',
    'what about',
    'how (?:does|do|is|would|are) .{1,50} (?:look|sound|work|suit|for you)',
    'what do you say',
    'what would you say to',
    "why don't (?:we|you)",
    'why not',
    "how's .{1,30} (?:look|sound|for you)",
    "how's (?:mon|tue|wed|thu|fri|next|this|tomorrow)\\w*",
  ),
  'ask.answer-me': rule(
    '(?:hit )?reply (?:with|to|yes|no|and|here|back|by|stop|if|now|at|all|"|\'|in)',
    'respond (?:with|by|to|before)',
    'drop (?:me|us)',
    'shoot (?:me|us)',
    'ping (?:me|us)',
    '(?:text|call|ring|email|message|dm|phone) me',
    'give (?:me|us) (?:a|your|the|an|some|\\d+|fifteen|twenty|thirty|ten|five)',
    'get back to (?:me|us)',
    'send (?:me|us|it|them|over|across|through|back|along|the|your|a|any|both)',
    'write back',
    'come back to (?:me|us)',
  ),
  'ask.command': first(LEAD, COMMAND),
  'ask.command-clause': opening(LEAD, COMMAND),
  'ask.if-then-command': rule(`if .{3,80}, (?:please |just |simply |then )?(?:${COMMAND})`),
  'ask.book': rule(
    '(?:grab|book|pick|choose|find|select|schedule|lock in|block|hold|reserve|pencil in|set aside|carve out|spare|put aside) (?:in )?(?:a|an|any|some|the|one|whatever|whichever|time|\\d+|fifteen|twenty|thirty|half|ten|your|15)',
    'on (?:your|my|the) (?:calendar|diary|schedule|books)',
    "(?:here's|here is|use|via|through|link to) (?:my|our|the) (?:calendar|calendly|booking|scheduling)(?: link)?",
    'calendly',
    'calendar link',
    'put (?:some )?time',
  ),
  'ask.who': rule(
    "who (?:else |at |in |on |from |would |is |'s |are |should |could |can |will |do |does |owns?|handles?|leads?|runs?|signs?|decides?|needs?|has |might )",
    "who's",
    'whom',
    'whose (?:budget|call|desk|approval|sign-off)',
    '(?:right|best|better) (?:person|contact|one|place|team|owner)',
    'whoever (?:owns|handles|runs|leads|is|looks|manages)',
  ),
  'ask.introduce': rule(
    'intro(?:duce|duction|ductions|ducing|s)?',
    '(?:point|steer|direct|pointing) (?:me|us) (?:to|toward|towards|at|in)',
    'put (?:me|us) in (?:touch|front|contact)',
    'loop(?:ing)? (?:in|him|her|them|your|me|us|\\w+ in)',
    'bring(?:ing)? (?:in|along|him|her|them|your|\\w+ (?:in|into|along))',
    'pass (?:this|it|me|my|us) (?:along|on|to)',
    'forward (?:this|it) to',
    'connect (?:me|us) (?:with|to)',
    'include (?:your|him|her|them|\\w+ in)',
    'invite (?:your|him|her|them|the|\\w+ to)',
    'add (?:your|him|her|them|\\w+ to)',
  ),
  'ask.when': rule(
    "(?:when|what time|what day|which day|which time|which of|what date|which slot|how soon|by when)(?:'s| is| are| can| could| would| will| do| does| should| might| works| suits| best| works best| you)",
    'what does your (?:calendar|week|schedule|diary|availability)',
    "what(?:'s| is) (?:your|the best|a good|the right|a better|the easiest) (?:availability|calendar|time|day|way|number|schedule|week|next step)",
    'where (?:are we|do we|do you) (?:on|at|stand|with)',
    "when (?:you're|you are) (?:free|back|available|ready)",
    'how does your (?:calendar|week|diary|schedule)',
  ),
  'ask.either': rule(
    `(?:${DAY})(?: .{1,30})? or (?:.{1,20})?(?:${DAY})`,
    '\\d ?(?:am|pm)? or \\d',
    'morning or afternoon',
    'or (?:should|would|shall|is|are|do) (?:i|we|it|you|there)',
    'should i (?:close|assume|take|stop|keep|follow|send|book|go|wait|try|reach|circle)',
    'or not',
    'or is (?:that|this|it)',
  ),
  'ask.time-short': first(
    LEAD,
    `(?:any |a |an |maybe |perhaps |how about |quick |short |brief |virtual )*(?:${LENGTH}|${MEETING})(?: ${MEETING})?(?: .{0,60})?\\?`,
    `(?:maybe |perhaps |say |how about |what about )?(?:${DAY})(?: .{0,40})?\\?`,
  ),
  'ask.deadline': rule(
    `(?:by|before|until|no later than|ahead of|in time for|prior to|on or before) (?:the )?(?:end|close|next|this|start|${DAY}|\\d|then|we|our|your|month|noon)`,
    'asap',
    'as soon as (?:possible|you can)',
    'at your earliest',
    'deadline',
    'expires?',
    'this week',
  ),
};
