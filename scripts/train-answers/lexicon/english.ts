/** English words by what they do in an answer: a line a class. See `readLexicon`. */
export const ENGLISH_LEXICON = `
WE i we me us our ours my mine myself ourselves
YOU you your yours yourself u ya
THEY he she they him her them his their theirs
IT it this that these those ones
NOT not n't never neither nor without cannot dont cant
NO no nope nah none nobody nothing zero naw scratch negative
WILL will wo 'll shall gonna
WOULD would 'd should
MIGHT might may could
CAN can able ca
MUST must need needs needed require* gotta
BE is are am 's 're was were be been being im
HAVE have has had 've got having
DO do does did doing
IF if whether unless provided assuming subject
BUT but though however although except
FIRST first before beforehand prior
STILL still yet currently pending
AFTER after once until till later afterwards onwards earliest from
SOON soon shortly
YES yes yep yeah yup ya yess* sure ok okay k absolutely definitely certainly course gladly indeed ofc affirmative totally sound deal sold fine game fab agreed agree lah aye
GOOD good fine great perfect* excellent brilliant cool ideal wonderful fantastic super nice convenient pleased amazing acceptable
WORK works work suit* fits fit worked doable feasible manage* possible
THANK thank* thx ta appreciat* grateful
SORRY sorry afraid unfortunately regret* apolog* sadly alas disappoint* regrettably gutted
SEND send* sent forward* mail* email* shar* upload* deliver* provid* dispatch* transmit* return* give* giv* gave pass* hand* drop* ship* bring* push* get*
HERE attach* enclos* annex* below here herewith link file pdf folder margin spreadsheet doc scan* download* inline uploaded
SIGN sign* countersign* signature* ink
DONE done completed booked sorted already invited arranged scheduled blocked reserved registered informed told added filled finished cleared raised settled set asked sent paid issued posted bound logged
READY ready prepared prep*
CONFIRM confirm* agree* approv* accept* commit* grant* consent* green proceed* go ahead kick* start* begin* backed cleared greenlit released executed unanim* authorised okayed endors* support* favour favor
ASKS ask* check* consult* clarif* verify* sound* enquir* inquir* validat* run discuss* talk* speak* spoke* raise* mention* float* convinc*
SEE see look* find read* review* evaluat* assess* examin* study dig figure digest skim* reviewed looked reading
KNOW know* idea clue certain
SAY say* tell* hear* word answer* reply* respond* news ring rang text shout
MAYBE maybe perhaps possibly probably likely hopefully think guess seems tempt* theory principle suppose lean* torn fence tentativ* provisional* directionally sometime might could presumably wobble unsure split undecided
TRY hope* try tries trying best wish* promis* attempt*
DEPEND depend* contingent varies hinges pending hangs hang rests
WAIT wait* await* chas* nudg* remind* hang patient* hold* stuck backlog slow*
OTHERS boss* chief team colleague* manager* legal finance board committee procurement cfo ceo coo cto cio ciso lawyer* director* department* management controlling controller* partner* counsel council union owner* hr treasury compliance security infosec deputy assistant pa ea head folks stakeholder* steering upstairs everyone everybody all both each supervisor* officer group lead leads admin office buyer* purchasing secretary client customer vp superintendent trustees accounts ap qa dean chair chairman partner headquarter* hq
LET let lets
BACK back revert ping touch update* posted circle contact*
STOP declin* reject* cancel* stop* withdr* dead kill* scrap* refus* turned abandon* over closed ditch* void* unsubscribe pull* plug shelv* park* struck off dropped bow* quit opt* veto* pass remov* delet* pulled cancelled terminat* ended ends end walk walked sunset vetoed threw killed withdrawn retir* resigned shut gone called discontinu* deactivat* abolished decommission* discontinued lapsed
DECIDE decid* decision choice mind chose* choos* pick* select* award*
RIVAL another else competitor* rival* renew* incumbent provider* supplier* vendor* elsewhere bidder* switched house different alternative* replaced cheaper
MONEY expensive steep budget* money cost* fund* price* pricing spend* cash cheap rich dear
AGAINST against objection* oppos* objected reluctant showstopper dealbreaker voted opposed
INTEREST interest* priorit* appetite keen point sense use value benefit bother relevant fit* match* roadmap radar list appeal* tempt
SECRET confidential* polic* rule* allowed permitted internal* private* outsiders disclos* comfortable sensitive authoriz* liberty release* standard exception* forbid* forbidden liability
PERSON person responsible right area charge place department
COPY cc copy copied copying copie* loop* meet intro* connect* introduc*
RATHER instead rather better prefer* suggest* propos* postpon* resched* shift* mov* push* bump* sooner option
ABOUT about
AWAY travel* vacation* holiday* leave away absent abroad ooo pto sick maternity paternity parental automatic monitored delivery undeliver* access unavailable annual absence unread reachable patchy intermittent* currently
OUT out
BUSY busy swamped full packed tied crazy clash* conflict* drowning hectic slammed nuts mad taken unavailable frozen freeze tight short
WHAT who what which how whose whom
WHEN when
WHERE where
WHY why
MEAN mean* exactly regarding concern* clear understand mistake wrong missing broken error* open corrupt* typo* clarification
SOONDAY today tonight tomorrow morning afternoon noon evening now eod
DAY monday tuesday wednesday thursday friday mon tue tues wed thu thurs fri
MONTH january february march april june july august september october november december jan feb oct autumn summer spring winter
UNIT day days week weeks month months quarter year fortnight minutes hour hours
NEXT next following
AGREED deal bet board game
INVITE invite* invitation* diary slot* calendly teams zoom booking agenda schedule* appointment hold meeting call* chat
TAKE take* make* put book* block* count add* join* attend* come* dial* call* ring* use* pick
HAPPY happy pleasure delight* love glad welcome honoured honored excited forward thrilled enjoy*
NAME §
MUCH much many lot too more less enough
ALLRIGHT alright course
SOME some something someone somebody sometime any anything
TIME time moment minute bit while
THERE there then
WANT want* like* wish
HARD hard difficult complicated tough
COUNT one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred thousand dozen couple half
PAST yesterday last ago since earlier came went saw met
MESSAGE message messages inbox mailbox acknowledgement received receipt note thread
TITLE mr ms mrs dr sir
THING numbers figures data names volumes report document terms comments details questions points draft paper sheet version page
PROJECT project* initiative programme program requirement scope pilot
TOOL system systems tool tools product software platform brand solution
EVENT fiscal audit* closing migration launch* reorg* planning workshop* offsite onsite session inventory inspection* stocktake cutover rebrand* vote votes
ONLY only just
LONGER longer anymore further
REQUEST request* consider* writing written follow case justif*
PASSED circulat* submit* queue* forwarded fwd forwarding passed passing routed handed referred escalat* kicked flicked transferred
STAY stay* stick* remain* keep keeping kept retain* unchanged same
CHAT weather rain* sunny sunshine storm* weekend birthday congrat* wedding kids baby twins mother* family party match golf cake dinner lunch beach photo photos picture* flower* cheers gorgeous trip flight congratulations greetings regards hello eid christmas easter fun enjoyed lovely haha lol conference congress fair summit greet* calendar eggs
ELSEBUSINESS invoice* vat demurrage badge parking portal ticket login password newsletter survey address phone number webinar reception visitors gate driver parcel pallet* recording link* logo
`;
