/** What speaks for a kind of commitment, in English. */
import { LENGTH } from './english-words.ts';
import { rule } from './rule.ts';
import type { RuleSet } from './rule.ts';

const ROLE =
  '(?:cfo|ceo|coo|cto|cio|ciso|cmo|cro|vp|boss|manager|director|head|chief|board|committee|procurement|legal|finance|security|it|hr|counsel|lawyers?|sponsor|champion|stakeholders?|decision[- ]makers?|colleagues?|team|teammates?|operators?|controller|engineer|engineers|leadership|management|people|owner|exec(?:s|utives?)?|partner|partners|users?)';

export const ENGLISH_KINDS: RuleSet = {
  'kind.time-length': rule(LENGTH, '\\d+[ -]?m', 'half an hour', 'quarter of an hour'),
  'kind.time-meet': rule(
    '(?:quick|short|brief|intro(?:ductory)?|discovery|first|exploratory|phone|video|zoom|teams|15-min\\w*|20-min\\w*|30-min\\w*) (?:\\w+ )?(?:call|chat|talk|meeting|conversation|sync|demo|catch-up)',
    'coffee|lunch|breakfast|zoom|calendly|calendar|diary',
    'call|chat|meeting|meet|conversation|demo|slot|talk|speak|connect|catch up|catch-up|touch base|hop on|jump on|get together|discuss|sync',
    'compare notes|pick your brain|sit down',
  ),
  'kind.time-day': rule(
    '(?:free|available|availability|work for you|works? for you|suit|open|around|time|slot|window|day) (?:on|at|next|this|for|in|to|of|or|work)?',
    '(?:mon|tues|wednes|thurs|fri)day|tomorrow|next week|this week',
    '\\d ?(?:am|pm)',
  ),
  'kind.explore-how': rule(
    '(?:walk|show|take|talk|run|guide)(?: me| us)? (?:me |us )?(?:through|around|how)? ?(?:how|your|what|the (?:current|process|workflow|way|line|warehouse|floor|plant|site))',
    '(?:see|observe|watch|shadow|understand|learn|map|diagnose|study|look at|look into|dig into|go through|explore|dig|walk) (?:how|what|where|why|your|the (?:current|process|workflow|numbers|root|cause|data|causes|impact))',
    'working session|site visit|discovery|audit|assessment|diagnos\\w+|deep[- ]dive|root cause|workshop|current (?:state|process|workflow|setup)|process map|ride-?along|shadow\\w*|walk the (?:floor|line)|explore|exploratory|tour|baseline|needs analysis|as-is',
  ),
  'kind.explore-cost': rule(
    '(?:what|how much) (?:it|this|that|they|the|each|a|your|these|those) .{0,40}(?:cost|costs|costing|lose|worth)',
    'cost of (?:doing|the|not|this|that|each|your)',
    'quantify|put a (?:number|figure) on|impact|what happens (?:when|if|today)|see (?:it|what)|sample|data (?:on|for|from)|the (?:numbers|figures|volumes|metrics|stats)',
  ),
  'kind.change': rule(
    '(?:going|willing|ready|determined|prepared|committed|decided) to (?:change|fix|solve|act|move away|replace|leave|stop|do something|tackle|address)',
    'status quo|do(?:ing)? nothing|nothing changes|must change|has to change|need(?:s)? to change|stays? (?:as|the|like|this)|keep(?:ing)? (?:things|it|the|doing)|still like this|way you (?:do|work|run|handle)|the same (?:way|in)|live with (?:it|this|that)',
    'priority|this year or|act on|(?:fix|change|solve|tackle|address|replace) (?:it|this|that|the way|how|these)|commit to (?:change|changing|fixing|solving|a change)|serious about|compelling|why now|agree (?:that )?(?:this|it|the) .{0,30}(?:change|problem|fixed|priority|worth)|worth (?:fixing|solving|changing)|make the (?:change|switch|move)|project (?:for|this)',
  ),
  'kind.collaborate': rule(
    "what(?:'s| is) (?:wrong|missing|off|unclear)|mark(?:ing|ed|s)?(?: up| what| anything)?|red-?lines?|co-?(?:write|design|create|author|build|own)|correct(?:ions?|ing)?|edit(?:s|ing)?|tweak\\w*|rewrite|annotate|cross out",
    '(?:your|any|with) (?:input|changes|comments?|ideas|feedback|additions|edits|thoughts|corrections|take|suggestions)|comment(?:s)? (?:on|in|to)|work(?:ing)? (?:on|through) (?:it|this|the \\w+|a) (?:with|together)|add (?:your|what|anything|to the)|together|jointly|shape|sketch|whiteboard|brainstorm|build (?:it|this|the|a) (?:\\w+ )?(?:with|together)|shared doc\\w*|draft|poke holes|push back|tear (?:it|this) apart|success criteria|requirements|fill in|pick (?:it|this) apart|improve|solution design|design (?:session|workshop)|mutual (?:action )?plan',
  ),
  'kind.consensus-intro': rule(
    'introduc\\w+|intro(?:s)?|who else|whom else|anyone else|loop (?:in|\\w+ in|your)|bring(?:ing)? (?:in|along|\\w+ (?:in|into|along)|your)|put (?:me|us) in (?:touch|front)|point(?:ing)? (?:me|us) (?:to|at|in|toward|towards)|connect (?:me|us) (?:with|to)|right person|best person|pass (?:me|this|it) (?:on|along|to)|forward (?:this|it|me)|who(?:ever)? (?:owns|handles|runs|leads|looks|manages|would|should|needs|has|decides|signs|is responsible|is the|will use|uses|else)',
  ),
  'kind.consensus-role': rule(
    `(?:your|the|our|their|her|his) (?:\\w+ )?${ROLE}`,
    `(?:${ROLE}) (?:in|on|along|to join|into|join|needs?|from)`,
    'involve|include|invite|access to|on board|buy-in|align|alignment|sponsor|stakeholders?|everyone who|group (?:call|session)|get (?:\\w+ )?(?:in the room|on the call|around the table)|who(?:se)? (?:vote|approval|say)|join (?:us|the|on)',
  ),
  'kind.invest': rule(
    "budget\\w*|price range|invest\\w*|funding|funded|fund|hours? (?:a|per|each) week|days? (?:a|per|each) week|set aside|people's time|effort|resourc\\w+|allocate|allocation|headcount|spend|cost cent(?:er|re)|po number|purchase requisition|full-?time|part-?time|afford|ballpark|cost range|capex|opex|business case|fee|fees|deposit|pay|paid|price|pricing",
    '[$€£] ?\\d|\\d+ ?(?:k|m|euros?|eur|usd|dollars?|pounds?)',
    'ring-?fence|earmark|free up|commit (?:the|two|one|three|a|\\d|your) (?:\\w+ )?(?:people|person|hours|days|team|budget|resources|planner|analyst|engineer|money|time)',
  ),
  'kind.review': rule(
    'review(?:s|ing|ed)?|before we (?:finali[sz]e|send|issue|lock|submit)|(?:walk|go|take|step|talk|run)(?: \\w+){0,4} through (?:it|the (?:\\w+ )?(?:proposal|draft|plan|solution|offer|deck|document|contract|quote|numbers|terms|options|pilot)|our|this|what)|everyone who (?:decides|has a say)|read through|look (?:over|it over|at (?:the|our|this|it|what|a))|have a look|take a look|read (?:it|the|this|page|section)|present(?:ing|ation)?|readout|read-out|page(?:s)? \\d|section \\d',
    '(?:the|our|this|attached|updated|revised|new|final|latest) (?:\\w+ )?(?:proposal|draft|deck|quote|document|slides|summary|report|plan|offer|terms|version|one-pager)',
  ),
  'kind.resolve': rule(
    "concerns?|worr(?:y|ies|ied|ying)|hesita\\w*|reservations?|objections?|hold(?:s|ing)? (?:you|this|it|them|things|us) (?:back|up)|stop(?:s|ping)? (?:you|this|it|us)|risks?|blockers?|blocking|obstacles?|doubts?|sticking points?|roadblocks?|nervous|uneasy|deal-?breakers?|in the way|pushback|showstoppers?|what would (?:stop|make|need|have)|what(?:'s| is) (?:stopping|holding|keeping|missing|still)|(?:open|outstanding|remaining|unresolved) (?:points?|questions?|issues?|items?)|security (?:questionnaire|review|questions)|references?|talk to (?:a|one of our) (?:customer|reference)|reassur\\w+|guarantee|comfortable with|sort out|iron out|address|unanswered|red flags?",
  ),
  'kind.decide': rule(
    'sign(?:ed|ing|ature|atures|-off)?|counter-?sign\\w*|docusign|go ahead|go-ahead|(?:final )?decisions?|decide(?:d|s)?|deciding|purchase order|p\\.?o\\.?|place (?:the|your|an) order|yes or no|a yes|a no|ready to (?:start|buy|commit|sign|move|go|proceed)|contract|agreement|approv\\w+|move forward|moving forward|award|commit to (?:us|this|it|the)|order form|green ?light|verbal|execute the|paperwork|close (?:this|the deal|by)|get this (?:done|over)|final (?:answer|approval|word)|choose (?:us|between|a vendor|one)|select(?:ed|ion)?|vendor|shortlist|preferred|renew\\w*|give us the|msa|order|commitment|start date|in or out|chosen|proceed',
  ),
  'kind.execute': rule(
    'kick-?off|go-?live|roll-?out|clean-?up|onboard\\w*|implement\\w*|launch|own(?:er|ers)? (?:the|for|of|on)|assign|appoint|nominate|name (?:a|an|one|the|your)|credentials|admin|sandbox|sso|api|migrat\\w+|train(?:ing)?|install\\w*|config\\w*|integrat\\w+|test(?:ing)? (?:data|env|users|account|group)|user (?:list|accounts|ids)|pilot (?:group|users|team|site)|prepar\\w+|(?:send|provide|export|deliver|upload|share|give|grant|set up)(?: \\w+){0,4} (?:data|files?|export|list|access|logins?|logo|credentials|records|csv|template|users|spreadsheet|extract|figures|numbers)|access|go live|cut-?over|uat|project (?:lead|manager|owner|plan|team)|milestone|on your side|it team|deploy\\w*|data',
  ),
  'kind.other-answer': rule(
    'let (?:me|us) know|reply|respond|answer|confirm|yes or no|either way|close (?:the|your|my|out|this) (?:loop|file)|stop (?:following|reaching|emailing)|follow up|feedback|fill (?:in|out)|survey|review on|testimonial|referral|recommend us|quote us|case study|linkedin|newsletter|podcast|article|post|recommendation|reference',
  ),
  'kind.other-send': rule(
    '(?:send|share|email|forward|drop|ship|pass)(?: \\w+)? (?:you|over|across|along|a|the|some|more|it|that|this|your|me|us)',
    'copy of|details|info(?:rmation)?|address|invoice|link|number|guide|report|video|recording|breakdown|example|one-pager|overview|summary|deck|resource',
  ),
};
