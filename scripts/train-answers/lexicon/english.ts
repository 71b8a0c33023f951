/** English words by what they do in an answer: a line a class. See `readLexicon`. */
export const ENGLISH_LEXICON = `
WE i we me us our ours my mine myself
YOU you your yours yourself
THEY he she they him her them his their
IT it this that these those ones
NOT not n't never neither without cannot
NO no nope nah none nobody nothing
WILL will wo 'll shall gonna
WOULD would 'd should
MIGHT might may could
CAN can able ca
MUST must need needs needed require*
BE is are am 's 're was were be been being
HAVE have has had 've got having
DO do does did doing
IF if whether provided subject
BUT but though
FIRST first before prior
STILL still yet pending
AFTER after once until till later afterwards earliest from
SOON soon
YES yes yep yeah sure ok okay k absolutely certainly course gladly sound deal sold fine game agreed agree correct grand
GOOD good great perfect* cool super nice pleased acceptable capital
WORK works work suit* fits fit doable feasible manage* possible
THANK thank* thx ta appreciat* grateful
SORRY sorry afraid unfortunately regret*
SEND send* sent mail* email* shar* deliver* provid* return* give* giv* gave pass* hand* drop* ship* bring* push* get* courier* post docusign* export* printed collect*
HERE attach* enclos* annex* below here herewith link file pdf folder doc scan* uploaded csv slides deck tab certificate samples drawing* redline*
SIGN sign* countersign* signature*
DONE done booked sorted already arranged blocked reserved registered informed told added filled finished cleared raised settled set asked paid issued posted locked covered fixed ordered opened created noted
READY ready prepared prep*
CONFIRM confirm* agree* approv* accept* commit* grant* consent* green proceed* go ahead kick* start* begin* backed released endors* support* favour
ASKS ask* check* consult* sound* enquir* validat* run discuss* talk* speak* spoke* raise* mention* convinc* quote* referenc* advise advised
SEE see look* find read* review* evaluat* assess* examin* study dig figure looked reading
KNOW know* idea
SAY say* tell* hear* word answer* reply* respond* news ring text shout
MAYBE maybe perhaps possibly probably think guess principle lean* fence split hmm opinion* believe* thinking weigh* chew* guarantee* swing* pencil
TRY hope* try trying best promis*
DEPEND depend* hangs hang
WAIT wait* chas* remind* patient* hold* stuck slow* delay* processing
OTHERS boss* chief team colleague* manager* legal finance board committee procurement cfo ceo coo cto cio ciso lawyer* director* department* management controller* partner* counsel council union owner* hr treasury compliance security deputy assistant ea head folks steering upstairs everyone everybody all both each supervisor* officer group lead leads office purchasing secretary client customer vp superintendent trustees accounts ap qa chair chairman partner architect* accountant* engineer* investor* husband wife brother sister father insurer* dpo general exec executive* leadership foreman crew governor* region* corporate central treasurer sponsor* ops members
LET let
BACK back revert ping touch update* contact*
STOP declin* reject* cancel* stop* dead kill* scrap* refus* turned over closed pull* park* off dropped veto* pass remov* pulled cancelled ends end walk killed withdrawn retir* shut gone called leaving burn* fail*
DECIDE decid* decision choice mind chose* choos* pick* award*
RIVAL another else competitor* renew* incumbent provider* supplier* vendor* bidder* switched house different mob current excel
MONEY budget* money cost* fund* price* pricing spend* dear
AGAINST against objection* voted hate*
INTEREST interest* appetite keen point sense use value bother fit* list worth involve* effort
SECRET confidential* polic* rule* allowed internal* disclos* comfortable release* liability nda clause* obliged
PERSON person right charge place department
COPY cc copy copie* loop* meet intro* connect* introduc*
RATHER instead rather better prefer* suggest* propos* shift* mov* sooner option
ABOUT about
AWAY travel* vacation* holiday* leave away sick maternity parental automatic monitored delivery access annual plane airport boat hospital* operation* hip ward limited recipient*
OUT out
BUSY busy swamped full packed taken frozen freeze tight short
WHAT who what which how whose whom
WHEN when
WHERE where
WHY why
MEAN mean* exactly concern* clear understand wrong missing broken error* open typo*
SOONDAY today tonight tomorrow morning afternoon noon evening now eod tmrw
DAY monday tuesday wednesday thursday friday mon tue tues wed thu thurs fri sunday saturday saturdays mondays tuesdays thursdays weds sat
MONTH january february march april june july august september october december jan autumn summer spring winter sept
UNIT day days week weeks month months quarter year minutes hour hours
NEXT next following
INVITE invite* invitation* diary slot* teams zoom booking agenda schedule* appointment hold meeting call* chat
TAKE take* make* put book* block* count add* join* attend* come* dial* use* pick
HAPPY happy pleasure delight* love glad welcome forward enjoy*
NAME §
MUCH much many lot too more less enough
ALLRIGHT alright
SOME some something someone somebody any anything
TIME time moment minute bit while
THERE there then
WANT want* like* wish
HARD hard difficult impossible stretch*
COUNT one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty hundred thousand couple half
PAST yesterday last ago since earlier came went saw met
MESSAGE message messages inbox mailbox received receipt note thread
TITLE mr ms mrs dr sir
THING numbers figures data names volumes report document terms comments details questions points draft paper sheet version page findings summary feedback notes forecast
PROJECT project* program requirement scope pilot
TOOL system systems tool product software platform brand solution
EVENT fiscal audit* closing migration launch* reorg* planning workshop* offsite session inventory inspection* vote season term agm sprint* milestone* tender*
ONLY only just
LONGER longer anymore further altogether
REQUEST request* consider* writing written follow case
PASSED submit* queue* forwarded passed handed escalat*
STAY stay* stick* remain* keep keeping kept same
CHAT weather rain* storm* weekend congrat* wedding kids mother* family party match dinner lunch photo photos picture* flight congratulations greetings regards hello christmas easter fun enjoyed lovely haha lol conference fair summit calendar ha funny dog theatre beer* recipe* cold
ELSEBUSINESS invoice* vat badge parking portal ticket login password newsletter survey address phone number reception visitors gate driver pallet* recording logo card licence laptop printer forklift van keys coffee machine training fire roof leak* statement ref maintenance registration canteen
`;
