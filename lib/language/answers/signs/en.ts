/** What agreeing, declining, putting off … sounds like in English. Apostrophes are straight, text is matched in any case. */
import type { SignWords } from '../signals.ts';

/** What stands before turns these round. */
const NOT = String.raw`(?<!\b(?:not|no|never|nor|neither|hardly|isn't|aren't|wasn't|don't|doesn't|didn't|won't|wouldn't|can't|cannot|couldn't|unless|if|whether|makes?) (?:[\w']+ ){0,2})`;
const BE = String.raw`(?:i'm|we're|i am|we are|he's|she's|they're|am|are|is)`;

export const ENGLISH_SIGNS: SignWords = {
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
    | gladly | (?:sign|count) me up | you (?:have|got) (?:my|our) (?:word|ok|commitment|support|signature)
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
  `,
  promises: String.raw`
    (?:i'll|i will|we'll|we will|i can|we can|he'll|she'll|they'll|will)(?: be (?:able|happy|glad) to)? (?:do|send|sign|bring|get (?:it|that|them|you|this|those) (?:done|signed|sorted|over|to you|back|by|the)|have (?:it|them|that|the)|write|pull|prepare|set (?:it|something|that|this) up|take care|put (?:it|this|that|something|them)|go through it|work (?:on|through)|share|join|attend|be there|make sure|arrange|organi[sz]e|forward you|review|complete|fill|introduce|connect|sort|make it|own|take (?:it|that|this|on)|connect you|dial in|email)(?! (?:some|at some) )
    | ${BE} on it | on it(?=\s*(?:$|[,.!])) | (?:that'll|that will|it'll|it will) be (?:me|\w+ from|\w+)
    | takes (?:it|this|care) | consider it done | (?:have|has|had) (?:started|begun) (?:already|on)
    | leave it with (?:me|us) | you(?:'ll| will) (?:hear|get|have|receive)
  `,
  declines: String.raw`
    no,? (?:thanks?|thank you|ta|way)
    | (?:not|no longer|isn't|aren't|never) (?:really |particularly |at all )?interested | no interest
    | (?:decid|vot|opt|rul)(?:ed?|ing) (?:against|not to|it out|on a different|on another)
    | (?:went|gone|going|go|decided to go|chose|chosen|picked|signed|selected|staying|stay|stick(?:ing)?) (?:with|for|on) (?:an?|the|another|other|someone|somebody|our|a different|your|one of|what)(?! (?:you|option|first|second|your|pilot|plan))[\w' ]{0,30}
    | (?:chose|chosen|picked|selected|hired|found) (?:another|a different|someone else|something else|an other)
    | (?:we'll|i'll|i will|we will|going to|have to|gonna|must|should) (?:have to )?(?:pass|decline|withdraw|drop (?:it|this|out)|say no|bow out|cancel|leave it|opt out)
    | (?:declin|cancel|reject|withdr)(?:e|ed|led|ing|ew|awn|ling|aw) | turned (?:it |this |that |us |you )?down
    | (?:project|deal|it|whole \w+|initiative|idea)(?: is| was| has been|'s|'s been)? (?:dead|over|cancell?ed|stopped|scrapped|shelved|on ice|off the table|off)
    | on (?:ice|hold) | killed (?:it|the) | (?:take|remove) (?:me|us) (?:off|from) | unsubscribe
    | (?:stop|quit) (?:contact|email|mail|messag|call|writ)\w* | don't (?:contact|email|call|write|bother)
    | close my file
    | (?:not|won't be|will not be|aren't|are not) (?:going ahead|going forward|moving ahead|moving forward|going any further|taking this|proceeding|pursuing|continuing|renewing|signing|going to \w+|buying)
    | (?:answer|it)(?:'s| is) (?:a )?no(?! (?:problem|worries|trouble|rush|longer))
    | (?:no|nope|nah)(?=\s*(?:$|[.,!]|from|for|and|we|i))(?!,? (?:problem|worries|concerns?|objections?|rush))
    | not (?:a|the right|really a|a good) (?:fit|match)(?! to| time)
    | (?:isn't|wasn't|won't be|not) (?:for us|for me|something (?:we|i|that)|what we)
    | doesn't (?:fit|make sense)(?: (?:us|our|for us))?(?=[.,!]|$)
    | (?:didn't|not) (?:make|on) the (?:shortlist|cut|list) | (?:built|build|made|have|use) (?:our|my) own
    | (?:just|already|recently) (?:renewed|signed with|bought|committed to)
    | unfortunately (?:we|i|it|this|that|you|the answer) | wrong (?:company|person|number|address)
    | left the company | (?:want|need|wish) (?:to go on with it at all|an offer any ?more|nothing)
    | (?:don't|do not|didn't) (?:want|wish) | already (?:stopped|decided against|gone)
    | (?:i|we) (?:have|had) to (?:withdraw|cancel|decline|stop|drop) | thanks,? but no | hard (?:no|pass)
    | out of the question | nothing (?:for us|to discuss|here)
  `,
  'no need': String.raw`
    (?:there's |there is |have |see )?no (?:need|budget|point|use|appetite|capacity|plans?|reason|room|money|funds?|bandwidth|demand)
    | (?:don't|do not|doesn't|can't|cannot) (?:really )?(?:need|see (?:the|a|any|how|why|much) (?:point|need|reason|value|benefit|fit|use)?|plan|think (?:so|it|this|that|we))
    | (?:not|isn't|never|no longer) (?:a |the |high |really a |on (?:the|our) )?(?:priority|priorities|list|radar|roadmap|agenda|needed|necessary|required)
    | (?:we're|i'm|we are|i am) (?:all set|good(?= |[.,!]|$)|covered|fine(?= (?:as|with what|where))|happy (?:with|where)|sorted|satisfied|well served)(?! (?:to|for|with (?:that|it)|by))
    | all set(?= here|,? no|[.,!] no)
    | (?:bigger|more pressing|more urgent|other) (?:fires|fish|problems|priorities|things)
    | (?:live|lived|living) with (?:it|them) | (?:happy|satisfied|fine) with (?:what|our|the|how)
    | (?:too|way too|far too) (?:expensive|pricey|costly|much money)
    | (?:out of|over|beyond|above) (?:our|my|the) (?:range|budget|reach) | nobody (?:here|has)
    | (?:already|currently) (?:have|use|work with|using|working with|covered) | already got
    | (?:not|aren't|isn't) (?:looking|in the market|shopping) | waste of
  `,
  refuses: String.raw`
    confidential | (?:against|have a|our|company|internal) (?:[\w']+ )?(?:policy|policies|rules)
    | (?:not|aren't|isn't|am not) (?:allowed|permitted|comfortable|willing|prepared|authori[sz]ed|at liberty|authorized|able to share|how we|our job|your)
    | (?:can't|cannot|won't|will not|couldn't|not able to|unable to|don't|do not|not going to|refuse to|never) (?:share|disclose|hand|give|release|reveal|hand over|give out|staff|involve|review|do (?:it|that|this|so)(?: again)?(?! (?:before|until|this|on|by|next|today|yet))|sign|accept|agree|commit to (?:this|that|it|anything)|pull|introduce|spare)
    | (?:would|'d|i'd|we'd) (?:rather|prefer) (?:not|to keep|you didn't|if you didn't|to leave) | refuse
    | (?:leave|keep) (?:me|us) out
    | (?:that's|that is) (?:not|your|none)(?: \w+){0,3} (?:how|job|business|something|work)
    | not (?:my|our) (?:job|thing|place|way) | my (?:call|decision) alone | i make that call | keep this between
    | doesn't get involved | (?:expected|thought) you (?:to|would) | off limits
    | not possible(?! (?:before|until|this|next|earlier|on|at|today))(?: with)? | won't be possible
    | (?:can't|cannot) (?:start |do it |do this )?at all | not something we | no way
  `,
  cannot: String.raw`
    (?:can't|cannot|can not|couldn't|won't be able|will not be able|unable|not able)(?! (?:say|share|disclose|wait|commit|confirm|find|think|see|promise|tell|open))
    | (?:doesn't|won't|don't|wouldn't|didn't|does not|will not) (?:work|fit|suit|happen|make it|be possible)
    | neither(?: of| works| one| day| is)? | none of (?:those|these|them)
    | not (?:available|free|possible (?:before|until|this|next|earlier|on|at|today)|doable|feasible|around)
    | (?:not|no) (?:this|next|on|monday|tuesday|wednesday|thursday|friday|in june|in july)
    | (?:is|'s) (?:a no(?! from)|out|full|impossible|taken|blocked|tight|nuts|crazy|packed|booked|off|gone)(?! of)
    | (?:tied up|double[- ]booked|booked (?:up|solid)|fully booked|travell?ing|on the road|on vacation|on holiday|on leave(?! the)|away|off (?:this|that|next|on)|out (?:that|this|all|until|next|on)|at a (?:fair|conference|trade show|client)|in (?:meetings|workshops|training|court) (?:all|until|that))
    | (?:clash|conflict|collide)(?:es|s)?
    | (?:have|got|have got) (?:a|another) (?:conflict|clash|appointment|commitment|meeting)
    | (?:swamped|slammed|snowed under|up to my)(?: \w+)? (?:with|this|until|next|that)
    | too (?:early|soon|short|tight|late|close) | (?:public|bank) holiday
    | (?:earlier|sooner) (?:isn't|is not|won't) | no chance (?:before|this)
    | won't (?:make|have|get|hear|be (?:ready|back|done|in|around))
  `,
  'puts off': String.raw`
    (?:get|come|circle|be|report|revert|write|go) (?:back|in touch)(?: (?:to|with) (?:you|u))?
    | (?:let|keep) (?:you|u) (?:know|posted|updated|in the loop|in mind) | ping you | (?:reach|be reaching) out
    | (?:they'll|he'll|she'll|someone will|they will) (?:be in touch|contact|reach|get in) | bear with
    | (?:check|talk|speak|discuss|align|consult|confer|sync|clear)(?:ing)? (?:this |it |that |internally|offline)?(?:with|to|around|internally) ?(?:my|our|the|a few|some|others|everyone|people|him|her|them|boss|team|colleagues)?
    | (?:run|float|raise|take|bring|mention|put) (?:this|that|it)(?: up| offline)? (?:by|past|with|to|in|at|offline)
    | (?:think|mull|sleep|reflect|chew|digest|ponder|consider)(?:ing)? (?:about|on|over|it|this|that|things)
    | think (?:about )?(?:it|this|that) | (?:gather|collect) (?:some|my|our|a few) thoughts | digest
    | (?:we'll|i'll|let's|let me|will|have to|need to|i'd need to|got to|must|i'd have to|we'd have to) (?:first )?(?:see|check|look (?:at|into)|find out|ask|think|figure|wait|confirm)(?! (?:you there|the invit))
    | play it by ear | (?:chase|nudge|chasing|poke) (?:them|him|her|it|this)
    | (?:still )?(?:in|with) (?:the )?(?:queue|procurement|legal|process|review)
    | (?:still|currently|internally) (?:working|weighing|discussing|reviewing|evaluating|looking|deciding|waiting|debating|considering|under|being|figuring|in discussion)
    | under (?:review|consideration|discussion)
    | (?:they're|we're|it's being|they are|we are) (?:looking at|weighing|evaluating|discussing|reviewing|considering|waiting)
    | (?:remind|ask|try) me (?:again )?(?:some|later|another)
    | (?:maybe|perhaps|some time|sometime|talk|touch base|reconnect|another time|speak|revisit)(?: \w+){0,2} later
    | in due (?:course|time)
    | (?:when|as soon as|once) (?:they|we|i|he|she|things|we've|i've)(?: \w+){1,4} (?:moment|time|more|clear(?:er)?|settles?|calms?|quieter|news|bandwidth|chance)
    | (?:things|these things) (?:take|have slowed|are) | waiting (?:for|on|to hear)
    | (?:let's|let me) (?:first |see|wait|get|gather|check|think|come|run|have a)(?! (?:it going|started|this done|going|it done|you the|you that|it over|it signed))
    | (?:don't|please don't|no need to) (?:push|rush|hold me) | busy | snowed under | completely swamped | hectic
    | calendar is | (?:not right now|not at (?:the|this) moment|not now|not just yet|not yet|now(?: is|'s) not)
    | at some (?:point|stage) | some ?(?:time|day)(?=[.,!]|$) | one of these days | in the next (?:meeting|call)
    | (?:haven't|hasn't|have not|has not|didn't|not) (?:had|got|gotten|made|answered|looked|read|found|discussed|heard|managed)(?: \w+){0,3}
    | having trouble | leave it (?:with me )?for now | (?:give|leave) me some time
    | when (?:i|we) (?:get|have|know|can)
  `,
  unsure: String.raw`
    (?:not|isn't|aren't) (?:really |entirely |quite |100% |so |yet |very )?(?:sure|certain|clear|decided|convinced|settled)
    | (?:don't|do not|doesn't|didn't) (?:really |yet )?(?:know|track|have (?:visibility|an answer|a date))
    | no (?:idea|clue|visibility)
    | (?:hard|difficult|tough|impossible|too early|too soon) to (?:say|tell|commit|know|predict|put|judge)
    | (?:can't|cannot|couldn't|can not) (?:say|tell|commit|promise|confirm|guarantee|answer) | depend(?:s|ing)?
    | complicated | tricky | (?:maybe|perhaps|possibly|probably not|potentially|conceivably)
    | (?:may|might) (?:be|have|work|need|take) | leaning
    | nothing (?:is|has been|'s) (?:decided|settled|fixed|final) | good question
    | (?:interesting|nice) (?:thought|idea|question|point) | (?:million dollar|billion dollar) question
    | should be (?:fine|ok|okay|possible) | who knows | time will tell | black box | moving parts | hear you
    | (?:you know|know) how (?:it|that|these) | this and that | a struggle | (?:we'd|i'd|would) like to, but
    | looks? (?:interesting|promising) | skimmed | a lot (?:in it|of things|going on|on our)
    | (?:don't|do not) (?:hold|quote) me | keep an open mind | shouldn't you | we'll see | let's see | hm+
  `,
  refers: String.raw`
    (?:not|isn't|wasn't) (?:really |actually )?(?:the right|my|the best|me|the correct) (?:person|area|department|call|decision|topic|who|one|contact)
    | (?:should|better|might want to|need to|please|'d better|to|could|can|best) (?:speak|talk|ask|contact|reach out|write|get in touch|address)(?: to| with)?(?! (?:you|me|us|my|our|the team|him|her))
    | (?:looks after|handles|is responsible|is in charge|deals with|takes care of (?:this|these|that)|runs (?:this|that)|owns (?:this|that))
    | (?:forward|pass|hand)(?:ed|ing)? (?:it|this|your (?:mail|email|note|message|request|details)|that)? ?(?:on|along|over)? ?to
    | (?:my|a|the|our) (?:colleague|assistant|counterpart|successor|boss|manager)(?:,? \w+)? (?:will|who|is|looks|handles|would|should|can)
    | copied (?:her|him|them) | (?:loop|looped|looping) (?:\w+ )?in
    | ask (?:my|our) (?:colleague|assistant|boss|team) | (?:your|the) best (?:contact|bet|person)
    | i've (?:cc'?d|copied|added)(?! our)
  `,
  'wants material': String.raw`
    (?:send|shoot|drop|email|mail|give|share|forward|put|pass)(?: me| us| it| that| this| over| across)*(?: just| in| first)? ?(?:an? |the |some |your |all |any )?(?:more |short |quick |rough |brief |written )?(?:info\w*|deck|details|email|mail|material|brochure|pricing|price|one[- ]pager|summary|overview|documentation|case stud\w+|slides|recording|pdf|proposal|figures|write[- ]?up|presentation|agenda|something|link to|numbers)
    | something (?:i|we) can read | (?:just )?(?:put|send) it (?:in|to me|over|by|first)
    | (?:in|by|over) (?:an? )?(?:e-?mail|writing)(?= (?:first|instead|please)|[.?!]|$)
    | (?:go|going|look|looking) through it (?:internally )?first | see what the \w+ looks like
    | (?:recording|deck|brochure|website) instead
    | do you have (?:something|anything|a (?:deck|recording|website|video|one-pager|brochure|case))
    | (?:deck|details|info|material) first
  `,
  later: String.raw`
    (?:after|until after|once|following|when) (?:the |our |my |this |i'm |we're |i am |we are |that |they're |he's |she's )?(?:summer |winter |christmas |easter |long |school |spring |year[- ]?)?(?:holidays?|vacation|break|easter|christmas|summer|weekend|audit|reorg\w*|migration|release|launch|quarter|year end|fair|conference|trade show|workshop|inventory|planning|budget\w*|merger|go[- ]live|season|back|leave|training|board meeting|close|closing|my return|return|through|done|new year|town hall|move|election)
    | (?:in|this|next|come|until|till|by|around|over|of|before|for|the) (?:the )?(?:early |late |mid[- ]?)?(?:fall|autumn|spring|summer|winter|new year|second half|first half|h[12]|january|february|march|april|may(?! be)|june|july|august|september|october|november|december|q[1-4](?: 20\d\d)?)
    | (?:next|following|coming) (?:week|month|quarter|year|fiscal|financial) | (?:the )?week after(?: next| that)?
    | (?:a|one|another|two|three|four|few|couple(?: of)?|some|\d{1,2})(?: more)? (?:days?|weeks?|months?)(?: (?:more|longer|later))?
    | (?:a (?:bit|little)|somewhat) (?:longer|later|more time)
    | (?:push|move|postpone|shift|delay|defer|reschedul|put|bump|swap)(?:e|ed|ing)? (?:it|this|that|the \w+|our \w+|us|back|to|out|until|till|off)
    | postpone | reschedul\w+ | instead | rather than
    | (?:not|nothing) (?:before|until|till|earlier|in this|this (?:week|month|quarter|year))
    | only (?:back|after|meets?|on|in|from|comes) | (?:hour|day|week|bit|little) (?:later|earlier)
    | (?:later|earlier|end|beginning|start|rest) (?:in|of|this|that|on) ?(?:the |next )?(?:week|month|quarter|year|day|june|july|august)?
    | next year | (?:need|give (?:me|us)|takes?) (?:until|till|longer|more time|another|two|a) | (?:an )?hour later
    | pick this up | (?:try|ask|ping|remind|call|contact) (?:me|us) (?:again )?(?:in|after|on|next|when|then|once)
    | make (?:that|it) (?:the|a|in|on|\d) | another (?:day|time|week|slot|date|hour)
    | different (?:day|time|week|slot|date) | same (?:time|hour)
  `,
  proposes: String.raw`
    (?:how|what) about | how does
    | (?:could|can|would|may|might|shall) (?:we|you|i|it)(?: please)? (?:do|make|move|push|take|have|start|meet|try|say|shift|be|pick|wait|talk|go|postpone|reschedule|use|find)
    | would(?: an?| the)? [\w .]{2,40} (?:work|suit|be (?:ok|okay|possible|fine|better)) | say
    | (?:let's|let us) (?:say|pick|make|do|try|aim|discuss|shoot) | (?:works|suits|be|is|are) better | better
    | count on | (?:would|might|will|'d) (?:do|suit|work)(?=[.,!?]|$)
    | (?:monday|tuesday|wednesday|thursday|friday)[^.?!]{0,20}\? | is (?:that|it|this) (?:ok|okay|fine|alright)
    | (?:we have|i have|need) to move | (?:more|most) likely | realistically
  `,
  'asks back': String.raw`
    (?:what|which|who|whose|how|where|why|when)(?:'s)?\b[^.?!]{0,120}\?
    | (?:do|does|did|is|are|was|will|would|could|can|have|has) (?:you|the|they|that|it|this|there|we|i|your|our|parking)\b[^.?!]{0,120}\?
    | (?:sorry|pardon|huh|hm+),? ?(?:what|which|fix|who)?[^.?!]{0,60}\? | \w+ of what\?
  `,
  away: String.raw`
    out of (?:the )?office | automatic reply | auto[- ]?(?:reply|matic|response|mated)
    | limited access to (?:e-?mail|my)
    | (?:i am|i'm|i will be|i'll be) (?:currently |away |on (?:parental|annual|maternity|paternity|sick|holiday|vacation)|out |away)(?: until| till| from)?
    | (?:in urgent cases|for urgent|in case of emergency|urgent matters) | (?:after my|upon my|on my) return
    | (?:delivery|undeliver|failed|mailbox is full|message could not be delivered|recipient)\w*(?: \w+){0,4} (?:fail|permanent|full|deliver|reject)\w*
    | (?:respond|answer|reply|get back)(?: to \w+)?(?: \w+)? (?:after|upon|when|on) (?:my|i)
    | no longer (?:monitored|with) | this (?:mailbox|inbox|address)
  `,
  thanks: String.raw`
    thank(?:s| you) | thx | cheers | much appreciated | appreciate | received | got it | congrat\w*
    | happy (?:birthday|new year|easter) | well done | lol | ha(?:ha)+ | nice (?:one|to meet) | interesting read
    | by the way | btw | good one | sorry for the (?:late|delay) | enjoy(?:ed)?
  `,
  condition: String.raw`
    (?:as long as|provided|subject to|on (?:the )?condition|assuming|only if|contingent|pending)
    | if (?:you|we|the|it|that|legal|they|he|she|your)(?! (?:like|want|wish|need|prefer|have any))
  `,
  but: String.raw`but | however | though | although | sadly | unfortunately | i'm afraid | regrettably | sorry | except`,
};
