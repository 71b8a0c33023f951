/** Ways of saying it that speak for a kind of commitment, in English, beside the words of english-kinds.ts. */
import { rule } from './rule.ts';
import type { RuleSet } from './rule.ts';

export const ENGLISH_KIND_PHRASES: RuleSet = {
  'kind.time-move': rule(
    'reschedul\\w+|clash|push (?:it |this |us )?(?:to|back)|move (?:it|this|our|the (?:call|meeting|demo|presentation)) to|bring (?:it|this) forward|swap (?:the|our)|works (?:better|best)|still on (?:for)?|dial in|(?:come|drop|stop|swing) by|ring me|give me a (?:ring|bell|buzz)|in (?:town|the area)|times? (?:that|which) (?:work|suit)s?|(?:which|what) (?:of the )?(?:\\w+ )?(?:dates?|slots?|times?|day)|see you|meet up|hop on|get (?:some |together )?time|in person|swap stories|over (?:a )?(?:coffee|lunch)',
  ),
  'kind.time-interest': rule(
    'interested|worth (?:a|an|it|your|exploring|\\d+)|open to|show you|see (?:it|how)|want to see|curious|look|peek|learn (?:more|how)|tell you more|give it a (?:try|go|shot)|relevant|make sense|up for',
  ),
  'kind.explore-facts': rule(
    '(?:send|share|give|run|pull|export|paste|provide)(?: \\w+){0,5} (?:numbers|figures|data|logs|reports?|volumes|invoices|samples?|protocols?|records|output|breakdown|metrics|crash|list of)|how (?:many|much|long|often) .{0,60}(?:send|share|us|me)|current (?:situation|process|setup|flow|state|tools)|on site|shop floor|the floor|sit (?:with|in|down with)|look over|spend (?:a|half a) (?:day|morning|afternoon)|hear from the team|your own (?:data|numbers|process)|bring (?:one|an|your) (?:example|own)',
  ),
  'kind.change-when': rule(
    'by when|given notice|decommission\\w*|retir(?:e|ing) (?:the|your)|going away|get rid of|switch(?:ing)? (?:off|from|away)|move (?:off|away from)|sort(?:ed)? (?:before|by|out|this)|do (?:anything|something) about|tolerate|acceptable|binding|stay with (?:the|what)|going to (?:stay|live)|end of the old|kill (?:the|off)|really want|the pain|need it (?:fixed|gone|solved|different)|different by|make this (?:a|the) priority|intend to|must (?:be different|stop)|happen (?:this|next) year|still be (?:doing|using|like)|afford (?:another|to (?:wait|leave|keep|let))',
  ),
  'kind.collaborate-with': rule(
    "outline|put me right|line by line|(?:with|alongside) us|cut (?:it|this)|better with|examples? of yours|simpler|success criteria|acceptance criteria|criteria|rank (?:the|them|these)|tick|strike (?:out|through)|word(?:ing)?|rough (?:draft|version)|version of|scope|mock-?ups?|wireframes?|prototype|spec|let(?:'s| us) (?:draft|write|build|map|define|agree)|agree (?:on )?the (?:scope|goals|criteria|plan|order)|input",
  ),
  'kind.consensus-room': rule(
    'in the (?:room|loop|meeting)|(?:at|around) the table|your successor|get (?:\\w+ ){1,3}(?:in|on|to join)|(?:the|your|their) (?:union|drivers|planners|shift leads?|foremen|foreman|works council|engineers|users|night shift|depot)|view too|(?:and|with) (?:your|the) (?:boss|team|cfo|ceo|lead)|colleague|department|remit|your (?:md|pm|lead|counterpart|side of|buyer|foreman|ops|eng)|other (?:people|teams|departments|side)|everyone (?:who|involved)|would have to (?:agree|approve|sign)|has a say|part of the decision|cc|copy (?:in|her|him)|add (?:\\w+ ){1,3}to (?:the|this|thursday|friday|our|monday)|steering (?:group|committee)',
  ),
  'kind.invest-means': rule(
    '(?:one|two|three|four|five|half a|\\d+) (?:\\w+ )?(?:days?|hours?|people|fte|weeks)(?: (?:with|of|from|a|per|for))|dedicat\\w+|secure the|free (?:up|someone|her|him)|someone full|seats|licen[cs]es?|cover the (?:cost|fee)|pay for|whose card|tie up|set (?:\\w+ )?aside|approve(?:d)? (?:the )?(?:budget|spend|money|amount)|worth spending|put (?:in|up)|commit (?:to )?(?:the|a|two|three|one|four|\\d)|money|workload|capacity|staff|rate|quarterly|annual (?:plan|fee)|amount',
  ),
  'kind.review-walk': rule(
    "go(?:ing)? through|walk(?:ing)? (?:you|everyone|the|her|him)|take (?:you|everyone|them) through|before (?:it is|it's|we|i) (?:final|finali[sz]e|sign|send|lock|submit)|read(?:ing)? (?:it|the|our|this) (?:together|with)|cast an eye|shortlist|all (?:of you|together)|same (?:page|call)|presentation|present",
  ),
  'kind.resolve-fear': rule(
    "keep(?:ing)? you from|(?:give|giving|gave) you pause|left hanging|something(?:'s| is) off|if .{0,30} (?:obstacle|problem|issue|too (?:high|much|long))|cold feet|fear|afraid|uncomfortable|not (?:sure|convinced|happy) (?:about|with|of)|doubtful|won't sign|push(?:ed|ing)? back|liability|clause|indemnity|sla|gdpr|compliance|security (?:team|concern)|bother\\w*|missing (?:for you|before|from our)|what else (?:do you|would|is)|need to (?:see|hear|know) (?:before|to)|would it take|against (?:it|us|this)|settle|clear up|convince|trust|say (?:no|yes)|what(?:'s| is) (?:the|your) (?:worst|biggest|real)|rather (?:hear|know)",
  ),
  'kind.decide-yes': rule(
    'are we (?:doing|on)|shake on|yay or nay|go or (?:a )?(?:pass|no)|your go(?:\\b|-)|do (?:i|we) have (?:the|your|a) (?:business|go|deal|yes|order|word)|saying yes|stay(?:ing)? (?:with us|on)|accept (?:our|the|this)|release (?:phase|the)|(?:pick|choose|go with|award) us|confirm the (?:order|booking|contract)|on board|the (?:business|job|deal)|ready when|renewing|extend|opt(?:ion)? [abc12]|book(?:ed)? it in|lock (?:it|this) in|pull the trigger|make it official|final|commit to (?:a|the|phase|june|july)|order (?:the|by)|close (?:it|this)|go\\b',
  ),
  'kind.execute-set-up': rule(
    'block (?:the|out|two|a|off)|designate|coordinator|order the|rotate|open (?:port|\\d+)|firewall|whitelist|allow-?list|staging|production|environment|server|master data|artwork|assets|vector|vendor portal|workspace|repo\\w*|channel|portal|calendar invite for the kick|sign off the test|acceptance test|first (?:week|batch|shipment|run)|distribute|print|badge|key users|super users|room|laptop|hardware|delivery|ship(?:ping)?|start on|rollback|runbook|office hours|team lead|set (?:them|it|her|him|us) up|create (?:a|the|an)|import',
  ),
  'kind.other-sign': rule(
    'either way|give me a sign|even a (?:quick )?no|reply with|should i|move on|not (?:for you|your cup|a fit|interested)|tag you|testimonial|nominate|award|use your (?:name|logo)|in writing|photo|bio(?:graphy)?|review us|refer|nda|non-disclosure|received|arrived|get (?:it|my|the)|got (?:it|my|the)|who(?: else)? (?:should|would benefit)|names? (?:come|of)|anyone (?:else )?(?:who|at|you)|know (?:anyone|someone|that)|pass|ticket|speak at|quote|camera|record\\w*|webinar|survey|nps|connect(?:ion)?|follow|accept my',
  ),
};
