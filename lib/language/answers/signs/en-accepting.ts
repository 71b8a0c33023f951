/** What agreeing, delivering and promising sounds like in English. */
import type { SignWords } from '../signals.ts';

/** What stands before turns these round. */
const NOT = String.raw`(?<!\b(?:not|no|never|nor|neither|hardly|isn't|aren't|wasn't|don't|doesn't|didn't|won't|wouldn't|can't|cannot|couldn't|unless|if|whether|makes?) (?:[\w']+ ){0,2})`;
const BE = String.raw`(?:i'm|we're|i am|we are|he's|she's|they're|am|are|is)`;

export const ENGLISH_ACCEPTING: Pick<SignWords, 'agrees' | 'done' | 'promises'> = {
  agrees: String.raw`
    yes+(?! or no) | y[eu]p | yea+h? | ${NOT}sure(?: thing)?(?! (?:if|whether|what|how|who|when|about|yet))
    | o?k(?:ay)? | absolutely | definitely | certainly | of course | by all means | gladly
    | ${NOT}(?:sounds|looks|seems) (?:good|great|fine|perfect|like a plan|reasonable|right)
    | (?:that|it|this)(?:'ll| will| would|'d)? (?:do|does)(?! (?:not|n't|cost|mean))
    | ${NOT}(?:works?|fits?|suits?)(?! (?:as|in|for the|at the|with|on|council|hours|instead))(?: (?:well|great|fine|perfectly|best))?(?: for (?:me|us|everyone|all))?
    | ${NOT}(?:perfect(?:ly)?|brilliant|excellent|fantastic|wonderful|lovely|splendid)
    | ${NOT}(?:good|fine|great|ok(?:ay)?|convenient) (?:for|by|with) (?:me|us|all|everyone)
    | ${NOT}(?:be )?(?:very )?(?:happy|glad|delighted|pleased|keen) to(?! (?:hear|see|read)) | happy to
    | with pleasure | (?:no|not a) problem(?: at all)? | no worries | why not
    | ${NOT}confirm(?:ed|ing)?(?! (?:at the moment|yet)) | ${NOT}agreed?(?! (?:yet|to disagree))
    | ${NOT}approv(?:ed|es|al) | ${NOT}accept(?:ed|s)?
    | (?:let's|let us) (?:do|go|get|start|meet|talk|make it happen|proceed|book|set|plan on|roll|keep)(?! (?:back|through it internally|it by))
    | count (?:me|us) in
    | ${BE} (?:all )?(?:in(?! (?:a|the|an|my|our|two|\w+ing))|on board|game|up for|down for|keen|ready|free|convinced|available|open to|good to go|all set to|on for|still on)
    | down for (?:that|it)
    | (?:i'd|i would|we'd|we would) (?:be (?:up|open|happy|glad|delighted|interested)|love|welcome|like) ?(?:for|to|that|it)?
    | ${NOT}(?:go ahead|good to go|green light|it's a go|a go|go on then|go for it|moving forward|move forward|going with you|on board|all set(?!,? (?:here|no))|all clear|doable|realistic)
    | (?:see|talk(?: to)?|speak(?: to)?|catch) you (?:then|there|on|at|tomorrow|monday|tuesday|wednesday|thursday|friday)
    | talk (?:then|soon|on) | looking forward to (?:it|that|our|the|meeting|talking|speaking|seeing)
    | (?:i|we) can (?:make|do|manage|fit)(?! only)(?: it| that)?
    | (?:either|both|any)(?: one| of (?:them|those|these))? (?:is|are|works?|would be|would|of)
    | (?<!\b(?:was|were|looked|been) )(?:works|fits|suits|perfect|great|deal|done deal|excellent|cool|gladly|you bet|sold|roger|affirmative|indeed|for you, always|it (?:is|does|would|has to))(?=\s*(?:$|[,.!]))
    | (?:makes|make) sense(?! of) | worth (?:a try|doing|it)
    | (?:i|we)(?:'d| would)? (?:choose|pick|take|go (?:for|with)|prefer) (?:the |your |you)
    | (?:is|are|'s) (?:good|fine|perfect|great|ideal|wide open|ok|okay|free)(?! (?:question|point|idea|to (?:see|know|hear)|news))
    | it is then | (?:come|drop) (?:on )?(?:by|over|in) | call me (?:any ?time|then|on|at|tomorrow|whenever)
    | (?:here's|here is|use) my (?:booking|calendar|calendly|number|cell|mobile|zoom)
    | my (?:direct )?(?:number|line|mobile|cell) is | (?:is|it's|that's) in my (?:diary|calendar)
    | (?:send|shoot|pop) (?:me|us|over|across) (?:an? |the |a calendar )?(?:invit\w+|link|meeting|hold|calendar|paperwork|contract|documents)
    | (?:sign|count) me up | you (?:have|got) (?:my|our) (?:word|ok|commitment|support|signature)
    | (?:don't|wouldn't|not) mind(?: at all)? | not at all(?=[.,!]|$) | noted(?=[.,!]|$)
    | (?:is|are|'s) (?:clear|open|wide open|noted|in the plan|doable|within budget)(?! (?:that|yet|enough))
    | (?:set|book|block|hold|do) (?:it|that|so)(?: up)?(?: please)?(?=[.,!]|$| for (?:us|me))
    | (?:put|book|pencil|sign) (?:me|us|something) (?:down|in|up) | please do(?=[.,!]|$) | (?:go|went) right ahead
    | can't wait | (?:i'm|we're|i'd be|we'd be) (?:thrilled|honou?red|flattered|delighted|excited|up for)
    | (?:thrilled|honou?red|flattered|delighted) | (?:we have|we've got|it's|that's) a (?:deal|date|plan) | you're on
    | wouldn't miss
    | (?:want|would like|like|love|keen|eager) to (?:start|proceed|go ahead|move (?:ahead|forward)|get (?:going|started)|sign)
    | (?:good|great|nice|smart|excellent) (?:plan|thinking|idea|timing|call)(?! to) | exactly what (?:we|i)
    | where do (?:i|we) sign | within (?:our |the )?budget | (?:said|says) (?:yes|ok) | voted (?:for|yes|in favou?r)
    | can spare | (?:a gap|a slot|time|room) (?:at|on|for (?:you|that|this)) | swings it
    | live with (?:that|it|24|the) | (?:ready|good) when you are | very much so
    | (?:team|we|everyone|all)(?:'s| is|'re| are) (?:ready|in|set|on board)
    | (?:is|are|both|all) (?:both |all )?in(?=[.,!]|$) | my yes | all yours | go for it | will be there
    | we'll be there | i'm there | be there
    | (?:let's|let us) (?:use|take|start|finali[sz]e|lock|nail|confirm|sign|move ahead|move forward|pencil)
    | lock it in | works? (?:on|at) (?:my|our) end
  `,
  done: String.raw`
    (?:please )?(?:find|see)(?: it| them| the [\w ]{2,30})? (?:attached|enclosed|below)
    | ${NOT}attach(?:ed|ing|ment is)? | ${NOT}enclosed
    | (?:is|are|it is|it's|all|consider it|already) (?:done|signed|sent|completed|uploaded|exported|sorted|taken care of|settled)
    | ${NOT}(?:done|signed|uploaded|exported|marked (?:it|up|them)|filled (?:it |them )?in)(?=\b(?! (?:by|it yet|with (?:you|this)|up)))
    | here (?:you go|it is|they are|are (?:the|our|my)|is (?:the|our|my))
    | (?:i've|i have|we've|we have|i|we)(?: just| already| now)? (?:sent|signed|accepted|forwarded you|shared|uploaded|booked|put|checked|left (?:comments|notes)|set aside|blocked|added|introduced|invited|asked \w+ to|scheduled|completed|spoke to|talked to|reserved|earmarked|marked|filled|committed|decided to go|reviewed)
    | (?:you'll|you will|you should|you) (?:have|find|see|get) (?:it|them|the|our|a|an|that|everything|my)\b(?! by end of next)
    | (?:copying|adding|looping in|cc'?(?:ing|d)|meet) (?:in )?[\w .]{2,30},? (?:here|our|who(?:'s| is)? our)
    | \w+, meet \w+ | in your (?:inbox|folder|mailbox) | went out
    | (?:was|were|been|is|are) (?:approved|signed|sent|accepted|earmarked) | (?:below|following) (?:are|is|you)
    | on (?:its|their|the) way | in the (?:mail|post|diary|calendar) | just did
    | already (?:did|invited|drafted|told|asked|started|shared|forwarded|introduced) | intro'?d
    | (?:passed|sent|handed) (?:it|this|them|that) on
    | (?:reserved|booked|forwarded|sorted|scanned|submitted|drafted|marked|added|shared|uploaded)(?=[.,!]|$| and| already)
    | freed up | (?:have|has|all|both) (?:all |both )?accepted | confirmed (?:by|with|from) | cleared (?:it|by)
    | returned it | signed off | (?:our three|names|the list|their names|ours): | got it in
  `,
  promises: String.raw`
    (?:i'll|i will|we'll|we will|i can|we can|he'll|she'll|they'll|will)(?: be (?:able|happy|glad) to)? (?:do|send|sign|bring|get (?:it|that|them|you|this|those) (?:done|signed|sorted|over|to you|back|by|the)|have (?:it|them|that|the)|write|pull|prepare|set (?:it|something|that|this) up|take care|put (?:it|this|that|something|them)|go through it|work (?:on|through)|share|join|attend|be there|make sure|arrange|organi[sz]e|forward you|review|complete|fill|introduce|connect|sort|make it|own|take (?:it|that|this|on)|connect you|dial in|email)(?! (?:some|at some) )
    | ${BE} on it | on it(?=\s*(?:$|[,.!])) | (?:that'll|that will|it'll|it will) be (?:me|\w+ from|\w+)
    | takes (?:it|this|care) | consider it done | (?:have|has|had) (?:started|begun) (?:already|on)
    | leave it with (?:me|us) | you(?:'ll| will) (?:hear|get|have|receive)
    | will (?:forward|call|do|send|sign|confirm|share|join|get|have|be in touch with the|pass|ask)
    | (?:get|getting|doing|sending|working on) (?:it|this|that) (?:now|today|tonight|tomorrow|right away)
    | i'll (?:bring|write|add|put|order|block|forward|ask|come|dial|call|grab|make|see to|prep|finish|fill|handle|drop|mail) (?!it by (?:my|our))
    | (?:bring|bringing) \w+ (?:along|in|with me)
    | (?:you'll|you will) (?:have|get|receive|see) (?:it|them|the|our|my|everything)
  `,
};
