/** English words by what they do in an answer: a line a class. See `readLexicon`. */
export const ENGLISH_LEXICON = `
WE i we me us our ours my mine myself ourselves
YOU you your yours yourself u ya
THEY he she they him her them his their theirs
IT it this that these those one ones
NOT not n't never neither nor hardly without cannot dont cant wont doesnt
NO no nope nah none nobody nothing zero
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
STILL still yet currently meanwhile ongoing pending
AFTER after once until till later afterwards onwards earliest from
SOON soon asap shortly
YES yes yep yeah yup ya yess* sure surely ok okay k absolutely definitely certainly course gladly indeed ofc affirmative totally
GOOD good fine great perfect* lovely excellent brilliant cool ideal wonderful fantastic super nice convenient pleased amazing acceptable
WORK works work suit* fits fit worked doable feasible manage* possible
THANK thank* thx ta cheers appreciat* grateful
SORRY sorry afraid unfortunately regret* apolog* sadly alas disappoint*
SEND send* sent forward* mail* email* shar* upload* deliver* provid* dispatch* transmit* return* give* giv* gave pass* submit* hand* drop* ship* bring* push* get*
HERE attach* enclos* annex* below here herewith link file sheet pdf folder margin spreadsheet doc scan* download*
SIGN sign* countersign* signature* ink
DONE done completed booked sorted already just invited arranged scheduled blocked reserved registered informed told added filled finished cleared raised settled set
READY ready prepared prep*
CONFIRM confirm* agree* approv* accept* commit* grant* consent* green proceed* go ahead kick* start* begin*
ASKS ask* check* consult* clarif* verify* sound* enquir* inquir* validat* run discuss* talk* speak* spoke* raise* mention* float* convinc*
SEE see look* find read* review* evaluat* assess* examin* study dig figure digest skim* investigat*
KNOW know* idea clue certain
SAY say* tell* hear* word answer* reply* respond* news
MAYBE maybe perhaps possibly probably likely hopefully think guess seems tempt* theory principle suppose potentially lean* torn fence
TRY hope* try tries trying best wish*
DEPEND depend* hinge* contingent varies vary
WAIT wait* await* chas* nudg* remind* hang patient* hold* stuck queue* backlog slow* limbo
OTHERS boss* chief team colleague* manager* legal finance board committee procurement cfo ceo coo cto cio ciso lawyer* director* department* management controlling controller* partner* counsel council union owner* hr treasury compliance security infosec deputy assistant pa ea head folks stakeholder* steering upstairs everyone everybody all both each
LET let lets let's
BACK back revert ping touch update* posted circle contact* note
STOP declin* reject* cancel* stop* withdr* dead kill* scrap* refus* turned abandon* over closed ditch* void* unsubscribe pull* plug shelv* park* struck axe* off dropped bow* quit opt* veto* pass remov* delet*
DECIDE decid* decision choice mind chose* choos* pick* select* award* verdict
RIVAL another else competitor* rival* renew* incumbent provider* supplier* vendor* elsewhere bidder* switched went house inhouse different alternative* replaced cheaper
MONEY expensive pricey steep budget* money cost* afford* fund* price* pricing spend* cash cheap rich dear
AGAINST against objection* oppos* objected hesitant reluctant unwilling showstopper dealbreaker refusal
INTEREST interest* priorit* appetite keen point sense use value benefit bother relevant fit* match* roadmap radar list
SECRET confidential* polic* rule* allowed permitted internal* private* outsiders disclos* comfortable sensitive authoris* authoriz* liberty release* reveal* standard exception*
PERSON person responsible right area charge place department
COPY cc cc'd cced copy copied copying copie* loop* meet intro* connect* introduc*
RATHER instead rather better prefer* suggest* propos* alternativ* postpon* resched* shift* mov* push* bump* earlier sooner option
ABOUT about
AWAY travel* vacation* holiday* leave away absent abroad trip ooo pto sick maternity paternity parental automatic autoreply monitored delivery undeliver* mailbox access unavailable annual
OUT out office
BUSY busy swamped full packed tied crazy clash* conflict* drowning hectic slammed nuts mad taken unavailable frozen freeze tight short
WHAT who what which how whose whom
WHEN when
WHERE where
WHY why
MEAN mean* exactly exact regarding concern* clear understand mistake wrong missing broken error* password open corrupt* typo*
SOONDAY today tonight tomorrow morning afternoon noon lunch evening now eod
DAY monday tuesday wednesday thursday friday mon tue tues wed thu thur thurs fri
MONTH january february march april june july august september october november december jan feb jul aug sept oct nov dec autumn summer spring winter q1 q2 q3 q4
UNIT day days week weeks month months quarter year fortnight minutes hour hours weekend
NEXT next following
AGREED deal bet board game
INVITE invite* invitation* calendar diary slot* calendly teams zoom booking agenda schedule* appointment
TAKE take* make* put book* block* count add* join* attend* come* dial* call* ring* use* pick
HAPPY happy pleasure delight* love glad welcome honoured honored excited forward thrilled enjoy*
NAME §
MUCH much many lot too more less enough
ALLRIGHT alright course
SOME some something someone somebody somehow sometime any anything
TIME time moment minute bit while
THERE there then
WANT want* like* wish
HARD hard difficult tricky complicated tough
`;
