/** What only tells, in English: reports, marketing, conditions, denials. */
import { DAY, LEAD } from './english-words.ts';
import { first, opening, rule } from './rule.ts';
import type { RuleSet } from './rule.ts';

export const ENGLISH_TOLD: RuleSet = {
  'told.third-person': rule(
    '(?:he|she|they|it|everyone|everybody|nobody|people|someone|customers?|clients?|buyers?|prospects|teams?|companies|reps|managers?|leaders?|users?|procurement|legal|finance|marketing|competitors?|analysts?|the (?:\\w+ )?(?:team|cfo|ceo|coo|cto|board|committee|client|customer|vendor|buyer)) (?:\\w+ly |also |all |then |just )?(?:asked?|wants?|wanted|said|says|told|mentioned|wondered|needs?|needed|requested|agreed|decided|expects?|likes?|loved?|uses?|used|will|would|can|could|has|have|had|is|are|was|were|do|does|did|gets?|got|sees?|saw|keeps?|kept|went|made|makes?|found|struggle|spend|lose|reported|cut|saved)',
  ),
  'told.reported': rule(
    '(?:asked|told|requested|wanted|invited|reminded|expected|urged|encouraged|advised) (?:me|us|him|her|them|you|everyone|that|for|if|whether|to|the|about|§+)',
    '(?:said|mentioned|wrote|suggested|noted|explained|confirmed|agreed|indicated|pointed out|recommended|referred|shared|tells me|says) (?:that|you|he|she|they|it|to|the|we|i|your|me|this)',
    'according to',
    'in (?:his|her|their|your|my|our) (?:last|email|note|message|words)',
    '" (?:she|he|they|was|is|asked|said)',
    'apparently',
  ),
  'told.past': rule(
    '(?:i|we|you|they|he|she) (?:\\w+ly |just |also |already |then |recently )?(?:asked|sent|met|spoke|talked|reviewed|discussed|agreed|shared|saw|noticed|read|heard|found|called|tried|emailed|wrote|reached|came|went|worked|built|helped|launched|made|got|received|took|had|did|looked|showed|mentioned|promised|confirmed|signed|booked|scheduled|set|put|attached|left|closed|moved|started|finished|completed|decided|thought|wanted|enjoyed|forgot|missed|introduced|added|updated|gave|told|said|spent|ran|won|lost|saved|cut)',
  ),
  'told.perfect': rule(
    "(?:i|we|you|they|it|he|she|team|§+)(?:'ve| have|'d| had|'s| has)(?:n't| not)? (?:\\w+ly |just |also |already |been |now |never |ever |since )*(?:\\w+ed|seen|been|had|sent|made|done|got|gotten|gone|met|heard|built|written|spoken|taken|put|set|found|run|given|shown|told|grown|won|lost)",
  ),
  'told.as-said': rule(
    'as (?:i|we|you|they|he|she) (?:\\w+ly )?(?:mentioned|discussed|agreed|promised|said|know|requested|asked|noted|can see|may know|suggested|wanted)',
    'as (?:promised|discussed|requested|agreed|mentioned|expected|usual|per|always|planned)',
    'per (?:our|your|my|the)',
    'following (?:our|your|up|on|the)',
    'further to',
    'in (?:response|reply|reference|regards?) to',
    'following up',
    'circling back',
    'bumping',
    'checking in',
    'touching base',
    'reaching out',
    'quick (?:note|update|recap|heads)',
  ),
  'told.pitch': rule(
    "(?:we|i) (?:\\w+ly |also |just |recently )?(?:help|helped|work|worked|built|build|make|made|offer|provide|specialize|specialise|partner|design|run|serve|support|enable|save|saved|recently|automate|focus|launched|noticed|saw|came|are a|'re a|are the|wanted to (?:share|reach|follow|introduce|let you|thank|say|send|make sure|put|give|flag))",
    '(?:our|the|this|my) (?:\\w+ )?(?:platform|product|tool|solution|software|team|customers|clients|company|service|approach|system|app|program|programme|report|guide|framework|playbook|model|engine|agent) (?:\\w+ly )?(?:is|are|helps?|makes?|lets?|can|will|gives?|has|have|provides?|allows?|includes?|saves?|cuts?|does|handles?|shows?|automates?|supports?|takes?|typically|see)',
    '(?:companies|teams|customers|businesses|leaders|brands|organi[sz]ations|firms|clients|folks|people) (?:like|such as|in|at|who|that|your|use|we|see|use|are|have|often|typically|with|usually)',
    'most (?:of )?(?:teams|companies|people|reps|sales|\\w+s) ',
    'case study',
    '\\d+(?:\\.\\d+)? ?(?:%|x|percent)',
    '[$€£] ?\\d',
    'roi',
    'without (?:\\w+ing|the|adding|any)',
    'in (?:just )?\\d+ (?:days|weeks|months|minutes|hours)',
  ),
  'told.you-can': rule(
    "you (?:can|could|may|might|'ll be able|will be able|get to|'re able|don't|do not|won't|are|'re|were|have|'ve|had|mentioned|said|asked|told|posted|wrote|shared|just|recently|also|already|probably|may have|might have|know|see|seem)",
    "you'(?:re|ve|d|ll)",
  ),
  'told.negated': rule(
    "(?:don't|do not|doesn't|does not|didn't|did not|won't|will not|wouldn't|would not|not|never|no longer|nothing|nobody|without|can't|cannot|couldn't|isn't|aren't|wasn't) (?:\\w+ )?(?:need|have|want|ask|asking|expect|require|mean|send|try|trying|sure|about|think|know|a|the|to|in|required|necessary|possible|able|change|make)",
    'no (?:need|ask|action|reply|response|decision|meeting|call|answer)',
    'nothing (?:to|for you|is|needed|required|from)',
    "(?:don't|do not|doesn't) (?:have|need) to",
    'not asking',
    'instead of',
    'rather than',
  ),
  'told.if-clause': opening(
    LEAD,
    'if|unless|once|when|until|while|because|since|although|though|whether|assuming|as long as|provided',
  ),
  'told.statement-start': first(
    LEAD,
    "(?:i|we|it|this|that|they|he|she|there|these|those|our|my|the|a|an|most|many|some|all|each|every|one|two|three|both|several|another|other|in|at|on|for|with|from|by|after|before|since|when|while|as|given|based|because|although|saw|noticed|thought|figured|wrote|found|looked|wanted|attached|enclosed|unfortunately|not|no|yes|sure|got it|understood|makes sense|will)(?:'s|'m|'re|'ve|'ll|'d)?",
  ),
  'told.i-statement': rule(
    "(?:i|we)(?:'m| am|'re| are|'ve| have) (?:\\w+ly )?(?:writing|reaching|following|looking|working|trying|sorry|afraid|sure|excited|based|part|responsible|one|still|on|in|at|the|a|out|back|new|happy|confident|aware|seeing|getting|planning|thinking)",
    '(?:i|we) (?:think|believe|know|understand|feel|see|guess|assume|realize|realise|appreciate|hope|suspect|agree|like|love|use|have|can|could|do|get|always|often|usually|typically|understand|respect)',
  ),
  'told.event': rule(
    'congrat\\w*',
    '(?:saw|noticed|read|heard|came across|stumbled|loved|enjoyed|impressed) (?:that|your|you|the|about|on|by|§+|how|a)',
    'your (?:recent|post|article|profile|comment|talk|podcast|announcement|work|website|company|linkedin)',
    'recently (?:\\w+ed|raised|launched|hired|posted)',
  ),
  'told.quoted': rule('^"[^"]{6,}"[.!]?$', "^'[^']{6,}'[.!]?$", 'asked "', 'said "', ': "', '^> '),
  'told.subject-line': rule('^(?:subject|re|fw|fwd|from|to|cc|sent|date|betreff|objet|asunto|assunto) ?:'),
  'told.signature': rule(
    '^-+ ?§',
    '(?:ceo|founder|account executive|sdr|vp of|head of|director|manager|co-founder)(?: of| at| @|,)',
    '\\+\\d[\\d ()-]{6,}',
    '^¤+$',
    '^§+$',
  ),
  'told.colon-end': /:\s*$/,
  'told.scheduled': rule(
    `(?:is|are|'s|was|'re) (?:confirmed|booked|set|scheduled|all set|signed|attached|ready|done|fine|good|perfect|great|on (?:${DAY}))`,
    '(?:works|fine|perfect|great|good) (?:for|with) (?:me|us)',
    '(?:i|we) (?:can|could) (?:do|make|join|meet)',
    'calendar invite (?:sent|is|has|to follow)',
    'invite (?:sent|is|has|to follow)',
    'accepted',
    'see you',
  ),
};
