/** What declining, putting off, asking back … sounds like in English. Apostrophes are straight, text is matched in any case. */
import { ENGLISH_ACCEPTING } from './en-accepting.ts';
import type { SignWords } from '../signals.ts';

export const ENGLISH_SIGNS: SignWords = {
  ...ENGLISH_ACCEPTING,
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
    | unfortunately (?:we|i|it|this|that|you|the answer) | wrong (?:company|person|number|address) | left the company
    | (?:want|need|wish) (?:to go on with it at all|an offer any ?more|nothing)
    | (?:don't|do not|didn't) (?:want|wish) | already (?:stopped|decided against|gone)
    | (?:i|we) (?:have|had) to (?:withdraw|cancel|decline|stop|drop) | thanks,? but no | hard (?:no|pass)
    | out of the question | nothing (?:for us|to discuss|here)
    | (?:turn|turned|turning) (?:this|it|that|you|us|the offer)?(?: \w+)? ?down | rul(?:e|ed|ing) (?:it|this|that) out
    | (?:drop|dropped|dropping) (?:it|this|the|out) | (?:pull|pulled|pulling|back|backed|backing) out
    | second thoughts | withdrawn? | (?:stop|stopped|stopping) (?:here|all|this|the|it|everything)
    | (?:not|isn't|wasn't) the (?:route|way|direction|path)
    | (?:gone|going|go|went|headed|heading) (?:in )?(?:an?other|a different) (?:direction|route|way|path)
    | won't be (?:proceeding|buying|needing|continuing|a |moving|going|able to go|renewing|taking|looking|signing|joining|participating|using)
    | there (?:won't|will not|isn't going to) be
    | (?:won't|will not|not going to|isn't going to) (?:happen|be happening|go through|need it|work out)
    | (?:has|have) objected | (?:said|says?|say) no | no chance | not a chance | full stop
    | advis(?:e|ed)(?: us)? (?:against|not to) | deal[- ]?breaker | release it | give it to
    | (?:lost|lack) the (?:funding|budget)
    | (?:budget|funding|position|project|money)(?: was| has been| is|'s| got)? (?:withdrawn|cut|frozen|gone|pulled|stopped|dead|cancelled)
    | leave it (?:there|at that|here) | call it (?:off|a day) | not in your favou?r | follow up (?:on this )?any
    | any further | wish(?:ing)? you (?:all )?the best | (?:good|best of) luck
    | (?:didn't|doesn't|did not) (?:convince|work out|meet|win|win over)
    | (?:i|we) (?:don't|never) do (?:public|case|references?|demos?|intros?|calls?|that|this) | rethink | not for us
    | have to (?:pass|say no|turn) | (?:i'm|we're) out(?=[.,!]|$) | nothing left to | through with | wasted? time
    | voted against | no names | rejected | objection from | can't do intros
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
    | (?:won't|don't|wouldn't|didn't) (?:need|require) (?:it|this|that|one|any)
    | no (?:real )?(?:use|need|case|fit) for | not something we need | enough (?:tools|vendors|on our plate)
    | (?:exceeds|way over|well over|above|beyond) (?:our|what|the) | by far | (?:the )?most we can | not at that price
    | (?:too|so) (?:rich|steep|dear|high) for | no further
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
    | (?:can't|cannot) (?:start |do it |do this )?at all | not something we | no way | (?:been|was|were) told not
    | (?:doesn't|don't|won't|not) (?:allow|permit|want|wish|attend|get involved|deal with|talk to|give|hand out)
    | internal matter | (?:keep|hold) (?:that|this|it) (?:internal|back|to ourselves|to myself|private)
    | (?:won't|will not) (?:ask|tie|attend|do|look|give|commit|do it|change|move) | (?:do|would) mind(?! if)
    | (?:would|'d)? ?prefer not | more than (?:we're|i'm|we are) (?:prepared|willing|ready) | rather not
    | rather do without | no (?:say|business) in | don't sign | out of this entirely
    | not to (?:ring|call|contact|write) | don't (?:call|ring|follow)
    | (?:can't|cannot|not to) be (?:shared|disclosed|given|passed)
    | (?:are|is|it's|that's|they're) (?:strictly )?(?:internal|private|not public)
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
    | too (?:early|soon|short|tight|late|close) | (?:public|bank) holiday | (?:earlier|sooner) (?:isn't|is not|won't)
    | no chance (?:before|this) | won't (?:make|have|get|hear|be (?:ready|back|done|in|around)) | out of the question
    | hopeless | (?:taken|booked|used) up | gone already | closed (?:for|until|till|on) | short[- ]staffed
    | (?:in|on|at) (?:a |an |the )?(?:madrid|paris|berlin|london|lisbon|training|board|conference|course|congress|site visit|plane|train|school run|offsite|town hall|inventory)\b(?! of directors)
    | packed | (?:is|'s|bit|very|too) (?:a bit )?(?:tight|thin|early|ambitious|short notice)
    | another (?:meeting|call|appointment) | afraid | (?:quarter|year|month)[- ](?:close|end) | on holiday
    | otherwise engaged | no longer free | neither day | both days
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
    | when (?:i|we) (?:get|have|know|can) | hold (?:tight|on|your horses) | slow down | more soon
    | (?:names|details|answer|numbers) to follow | doing the rounds | speak soon | drop you a (?:line|note)
    | take it from there | cross that(?: bridge)?
    | (?:when|if) (?:the time comes|the dust settles|we come to it|there's news|i hear)
    | (?:got|get|getting) (?:a)?round to | been meaning | (?:quick|brief|first) (?:glance|look)
    | (?:try|trying|tried) (?:to (?:get|reach|find|pin|convince)|my luck) | (?:nudged|chased|pinged|pushed)
    | request (?:with|to) | upstairs | with (?:legal|procurement|finance|hr|the board|our lawyers|it security)
    | (?:sound|sounding|feel|feeling) (?:out|them out) | sit down with
    | see (?:how|if|whether|what|where) (?!you there) | chew on | ask around | mention it
    | at some (?:stage|point|time) | closer to (?:the|that) | figure (?:that|it|this) out
    | it's (?:been )?(?:mad|crazy|hectic|chaos) | (?:lots|so much|a lot) going on | see it in writing
    | open (?:questions|points|issues) | comparing | asking them
    | let (?:us|me) (?:chew|feel|see|find|digest|process|reflect) | keep talking | (?:not|never) quite there
    | i'd hold | under review | next team meeting | one of these | compare notes
    | (?:he|she|they|someone|office|assistant) (?:might|may|could) (?:get|be|call|write) | internally
    | (?:haven't|hasn't|not) (?:come|heard|had|made|got|reacted|answered|replied)
    | (?:no|reached a|made a|come to a|a final) decision(?: yet)?
    | need (?:more|some|a bit more) time to (?:evaluate|think|look|decide|consider|review|digest)
    | on (?:their|his|her|my|our|the) (?:list|desk|radar|plate|agenda)
    | (?:difficult|sensitive|touchy|delicate|tricky) (?:topic|subject|question|matter|moment|time) | approvals? from
    | waiting
  `,
  unsure: String.raw`
    (?:not|isn't|aren't) (?:really |entirely |quite |100% |so |yet |very )?(?:sure|certain|clear|decided|convinced|settled)
    | (?:don't|do not|doesn't|didn't) (?:really |yet )?(?:know|track|have (?:visibility|an answer|a date))
    | no (?:idea|clue|visibility)
    | (?:hard|difficult|tough|impossible|too early|too soon) to (?:say|tell|commit|know|predict|put|judge)
    | (?:can't|cannot|couldn't|can not) (?:say|tell|commit|promise|confirm|guarantee|answer) | depend(?:s|ing)?
    | complicated | tricky | (?:maybe|perhaps|possibly|probably not|potentially|conceivably)
    | (?:may|might) (?:be|have|work|need|take) | leaning | nothing (?:is|has been|'s) (?:decided|settled|fixed|final)
    | good question | (?:interesting|nice) (?:thought|idea|question|point)
    | (?:million dollar|billion dollar) question | should be (?:fine|ok|okay|possible) | who knows | time will tell
    | black box | moving parts | hear you | (?:you know|know) how (?:it|that|these) | this and that | a struggle
    | (?:we'd|i'd|would) like to, but | looks? (?:interesting|promising) | skimmed
    | a lot (?:in it|of things|going on|on our) | (?:don't|do not) (?:hold|quote) me | keep an open mind
    | shouldn't you | we'll see | let's see | hm+ | on the fence | (?:are|is|opinions?|views?) divided | torn
    | mixed (?:feelings|views) | pros and cons | (?:that|it) (?:varies|changes)
    | could (?:be|go either)(?=[.,!]|$| way) | can of worms | above my pay grade
    | (?:not|isn't|ain't) (?:only |just |entirely )?up to me
    | (?:one|question|call|matter) for (?:the|my|our) (?:cfo|ceo|board|boss|cto|coo|management|team) | roughly
    | my word for it | no promises | tempting | new here | last word | big word | made up (?:my|our) mind | early days
    | remains to be seen | (?:up|still) in the air | jury(?:'s| is) (?:still )?out | think so | we'll cross
    | an improvement | in principle | no idea (?:if|when|who|how) | hard to (?:say|tell|call) | tough (?:one|call)
  `,
  refers: String.raw`
    (?:not|isn't|wasn't) (?:really |actually )?(?:the right|my|the best|me|the correct) (?:person|area|department|call|decision|topic|who|one|contact)
    | (?:should|better|might want to|need to|please|'d better|to|could|can|best) (?:speak|talk|ask|contact|reach out|write|get in touch|address)(?: to| with)?(?! (?:you|me|us|my|our|the team|him|her))
    | (?:looks after|handles|is responsible|is in charge|deals with|takes care of (?:this|these|that)|runs (?:this|that)|owns (?:this|that))
    | (?:forward|pass|hand)(?:ed|ing)? (?:it|this|your (?:mail|email|note|message|request|details)|that)? ?(?:on|along|over)? ?to
    | (?:my|a|the|our) (?:colleague|assistant|counterpart|successor|boss|manager)(?:,? \w+)? (?:will|who|is|looks|handles|would|should|can)
    | copied (?:her|him|them) | (?:loop|looped|looping) (?:\w+ )?in | ask (?:my|our) (?:colleague|assistant|boss|team)
    | (?:your|the) best (?:contact|bet|person) | i've (?:cc'?d|copied|added)(?! our)
    | you(?:'d| would|'ll)? (?:have to|need to|could|should|can) (?:ask|write to|talk to|speak to|contact|call|try) (?!me|us)
    | try (?:her|him|them|my (?:assistant|colleague)) | (?:plans|handles|keeps|runs) my (?:calendar|diary|weeks|week)
    | (?:she|he|they) (?:does|do|looks|handles|plans|runs) | (?:ring|call|ask) \w+ about
    | (?:one of your people|someone from your side) | copied \w+ (?:in|who)
    | (?:something|one|a question|a topic|a case|a matter) for (?:my|our) \w+ | (?:put|have) \w+ in (?:cc|copy)
    | in (?:cc|copy)(?=[.,!]|$)
  `,
  'wants material': String.raw`
    (?:send|shoot|drop|email|mail|give|share|forward|put|pass)(?: me| us| it| that| this| over| across)*(?: just| in| first)? ?(?:an? |the |some |your |all |any )?(?:more |short |quick |rough |brief |written )?(?:info\w*|deck|details|email|mail|material|brochure|pricing|price|one[- ]pager|summary|overview|documentation|case stud\w+|slides|recording|pdf|proposal|figures|write[- ]?up|presentation|agenda|something|link to|numbers)
    | something (?:i|we) can read | (?:just )?(?:put|send) it (?:in|to me|over|by|first)
    | (?:in|by|over) (?:an? )?(?:e-?mail|writing)(?= (?:first|instead|please)|[.?!]|$)
    | (?:go|going|look|looking) through it (?:internally )?first | see what the \w+ looks like
    | (?:recording|deck|brochure|website) instead
    | do you have (?:something|anything|a (?:deck|recording|website|video|one-pager|brochure|case))
    | (?:deck|details|info|material) first | see (?:the|your|an?) [\w ]{3,30} (?:before|first) | in writing
    | (?:industry|public) (?:average|figures)
    | (?:write|send) (?:it|the points|them|everything) (?:down|in writing|by mail)
    | before (?:i|we) (?:commit|say|decide|meet|spend) | send (?:me |us |over |along )*[\w ]{2,30} first
    | some (?:screenshots|examples|material|references|background) first
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
    | no longer (?:monitored|with) | this (?:mailbox|inbox|address) | (?:on|out) sick(?: leave)?
    | (?:won't|can't|cannot|unable to) (?:be )?(?:read|reading|answer|answering|check|checking|reply to) (?:my )?(?:mails?|e-?mails?|messages)
    | switchboard | no access to | parental leave | dear sender | (?:taken|taking) over \w+'s (?:mailbox|mail)
  `,
  thanks: String.raw`
    thank(?:s| you) | thx | cheers | much appreciated | appreciate | received | got it | congrat\w*
    | happy (?:birthday|new year|easter) | well done | lol | ha(?:ha)+ | nice (?:one|to meet) | interesting read
    | by the way | btw | good one | sorry for the (?:late|delay) | enjoy(?:ed)?
    | (?:hope|trust) (?:you|your) (?:had|have|get|are|trip|weekend) | (?:says|said) hello | please note (?:our|that)
    | (?:lovely|nice|great) weather | (?:was|were) (?:a pleasure|useful|great|lovely) | safe (?:travels|trip)
    | (?:did|have) you see | did i leave | typos? | there was no attachment | (?:can't|cannot|couldn't) open
    | asks for a password | password protected | link (?:seems|is|was|in your) | nice!
    | (?:great|nice|good|interesting|lovely|excellent) (?:webinar|post|article|talk|podcast|newsletter|presentation|whitepaper|read|event|session|meeting)
  `,
  condition: String.raw`
    (?:as long as|provided|subject to|on (?:the )?condition|assuming|only if|contingent|pending)
    | if (?:you|we|the|it|that|legal|they|he|she|your)(?! (?:like|want|wish|need|prefer|have any))
  `,
  but: String.raw`
    but | however | though | although | sadly | unfortunately | i'm afraid | regrettably | sorry | except
  `,
};
