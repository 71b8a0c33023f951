/** Made by `npm run train:asks`: change the rules or the corpus, not this file. */
export const LABEL_WEIGHTS = `iJGbLo
EaCfB.$ !
bbAbDa$ <name>
BBDAfb$ <num>
c.C...$ <num> ?
ECBBde$ <num> _
aA.cBC$ <num> _ <num>
CAAACf$ <num> _ _
dAADdD$ <time>
eAgDBF$ ?
.cBc.C$ ANY _
aaAC.c$ BE _
eDaaAC$ BE _ _
Bc.bAB$ BECAUSE _
BcaBAb$ BRING
eA.B.D$ BRING _ _
Da...d$ BUDGET BE _
dA.A.C$ BY DAY
cAaDba$ DAY
aCABAd$ DO
eaBABC$ GIVE _
bbbEBc$ HELPFUL
cAAb.C$ HELPFUL _ _
CBdfAE$ I _
A..BAc$ IVE _
dAABAB$ JUST
DAaCeb$ LENGTH
CAAdAa$ LINK
Babe.F$ LOVE
C.c...$ LOVE ?
AaAEf.$ ME
Fg.aAB$ ME _ _
bB.dAD$ MEET _ _
fB.DaC$ MEETING
AA.C.d$ MEETING _ _
BBAAe.$ NUMBER
CaABAd$ NUMBER _
C..d.B$ OPEN _
AA.d.C$ OPEN _ _
ccAcBE$ OUR _
Ab.C.c$ OUR _ _
B.AdCb$ PAPER
DAAbac$ PAPER _
BA.Bd.$ PAPER _ _
CcAAAc$ PAST
aA.c.C$ PAST _
..Ad.C$ PAST _ _
d..b.D$ PLEASE
DBbcBc$ QUESTION
dBDDAe$ REVIEW
BcABAb$ REVIEW _
dcbEBB$ ROLE
e.baAE$ ROLE _
aACA.d$ ROLE _ _
B.C.cb$ SEND _
BAAeAC$ SENDING
BeBBB.$ SOON
BBc.Bb$ SOON _
aAD..c$ SOON _ ?
CCbddC$ SPAN
CcA...$ SPAN ?
bCcbAC$ TEAM
BAAcBb$ TELL
BaAe.D$ THANKS
...D.d$ THANKS YOU
adABAC$ US
..AdAC$ WHEN
.BAAAd$ WOULD
A.BaCc$ YOU
.AcFAf$ YOU _
b.bAEd$ YOU _ _
cbAC.B$ YOUR
CeCACd$ _
CAAcaa$ _ !
cbBCCc$ _ <name>
ABCAcc$ _ <num>
c.C...$ _ <num> ?
CBBAeb$ _ <num> _
eA.CAA$ _ <time>
ABeCBa$ _ ?
AaAc.C$ _ ANY _
dB.CcB$ _ BE _
.c.bAD$ _ BECAUSE _
dA.A.D$ _ BY DAY
EBBBbf$ _ DAY
BAcCAd$ _ HELPFUL
AAACd.$ _ LENGTH
CA.f.D$ _ LINK
AaAFfb$ _ ME
cA.CaA$ _ MEETING
AAAACd$ _ NUMBER
eAABBB$ _ OUR _
CcbbCB$ _ PAPER
DAAbac$ _ PAPER _
BB.eBA$ _ QUESTION
ABBB.d$ _ REVIEW
BcbbBC$ _ ROLE
C.c...$ _ ROLE ?
B.Caca$ _ SEND _
AcBBBc$ _ SOON
aAdbAE$ _ SOON _
CCceBA$ _ SPAN
BA.d.A$ _ TELL
AAAf.E$ _ THANKS
...D.d$ _ THANKS YOU
acA.AC$ _ US
BBA.Ad$ _ WOULD
B.AbBc$ _ YOU
b.aFAe$ _ YOU _
ecAC.D$ _ YOUR
DccdAD$ _ _
BBAdaB$ _ _ !
AaAdAC$ _ _ <name>
cACCeC$ _ _ <num>
dA.BB.$ _ _ <time>
BAeCBA$ _ _ ?
CAADdd$ _ _ DAY
a..CdB$ _ _ LENGTH
CA.d.B$ _ _ LINK
AbA.dC$ _ _ ME
dBABbB$ _ _ MEETING
aAABAc$ _ _ MONTH
DcacBA$ _ _ PAPER
CB.eBA$ _ _ QUESTION
BAAB.d$ _ _ REVIEW
BcbbAC$ _ _ ROLE
BcAFAf$ _ _ SOON
aBBdAB$ _ _ SPAN
CAcA.a$ _ _ TEAM
AAAdAB$ _ _ TRY
Bc.b.C$ _ _ US
aaBdBC$ _ _ YOU
cceDE.$ _ _ _
gafECG.ask.agreed
bCCgAD.ask.answer-me
bbBgBG.ask.are-you-free
eDB.Dc.ask.book
iCdDBG.ask.can-i
hccDCG.ask.can-we
gCaCAD.ask.can-you
eBjHBF.ask.chance-to
gEBeEC.ask.command
eDbdDC.ask.command-clause
hcBADF.ask.commit
fbFA.B.ask.day-works
dbDDbA.ask.deadline
e.ABAD.ask.either
ae.BAD.ask.feedback
dAACAA.ask.have-time
HjD.Cb.ask.hoping
BcAeBE.ask.if-then-command
ecADBB.ask.introduce
eCBfDE.ask.let-me-know
dCAcAC.ask.let-me-know-what
hFfEDC.ask.modal-you
gDDDDe.ask.need
gcdFBE.ask.need-from-you
fCBdBD.ask.please
gCDdEa.ask.please-word
GC.dbf.ask.reader-subject
fCCBAa.ask.ready
gefFDH.ask.suggest
AeBa.D.ask.to-hold-the-date
gCBDAC.ask.want
iACDAD.ask.want-anywhere
iDiFCI.ask.when
fdbDAF.ask.who
chBaBH.ask.would-help
DeEfCA.ask.would-love
CfADBb.ask.would-love-to-meet
aDfECd.ask.you-modal-order
eDCfBD.ask.you-must
DBBhAD.courtesy.any-questions
EAAGAk.courtesy.attached
GCAgBd.courtesy.boilerplate
GDBlCD.courtesy.feel-free
CBBGBj.courtesy.greeting
CGAkBE.courtesy.happy-order
EfAgBG.courtesy.happy-to
FeDiEB.courtesy.hope-well
DBCfBd.courtesy.if-helpful
.BCnCL.courtesy.look-forward
C.BjBG.courtesy.no-pressure
GCCdBh.courtesy.please-note
DBCeBd.courtesy.sign-off
caCDDe.courtesy.support
EBDiEc.courtesy.thanks
FDBFmD.promise.let-me
hAAcEE.promise.then-ill
aDDEjB.promise.will
ACCEjE.promise.will-do
EDBDlE.promise.will-order
bGmgGJ.question.aux
ccfHcE.question.did
dBbDAA.question.do-you
gbgIAD.question.interest
gDgHBD.question.is-it
ecCD.A.question.offer-interest
eCbcbF.question.rhetorical
iGmGEH.question.wh
fDhDDF.question.which-of
DBBa.f.told.as-said
EBGCAl.told.colon-end
DB..Be.told.event
FbDecc.told.i-statement
AEfBcB.told.if-clause
D.EBAh.told.negated
AGdcDf.told.past
CCDfcA.told.perfect
DD.deB.told.pitch
GDDEBm.told.reported
C.BDBg.told.scheduled
BABCAe.told.signature
GbBace.told.statement-start
CBACAf.told.subject-line
FGcgCf.told.third-person
F.f..B1question.aux
e.D...1question.can-i-ask
D.d...1question.did
d.D..A1question.how-you-do
E.F..i1question.imagine
e.EA.a1question.interest
F.f..A1question.is-it
h.HA.B1question.offer-interest
F.E..h1question.wh
F.b..e1question.which-of
haEBBD>ask.agreed
h.AHDe>ask.answer-me
DAAeAa>ask.are-you-free
db.CAC>ask.book
eBABAB>ask.can-i
faACAE>ask.can-we
eAB..C>ask.can-you
cACB.c>ask.chance-to
bbFdcD>ask.command-clause
aBBeAC>ask.commit
eCC.cC>ask.deadline
e.CA.A>ask.either
EbeB.b>ask.feedback
Ed.EAf>ask.hoping
d.C..B>ask.how-about
hDaABE>ask.modal-you
gABB.E>ask.need
acACAa>ask.need-from-you
eB.d.F>ask.please
dbB.BB>ask.please-word
gCFAAa>ask.ready
g.BCAD>ask.suggest
ADAcAc>ask.to-hold-the-date
fdCD.D>ask.who
efCeAJ>ask.would-help
ae.D.C>ask.would-love
c.AEAe>ask.would-love-to-meet
fBDdAE>ask.you-must
d.CA.B?ask.are-you-free
eBD..A?ask.can-i
E.fA.A?ask.chance-to
B.dA.B?ask.command-clause
e.E..A?ask.commit
caC..A?ask.deadline
g.G..A?ask.how-about
F.EA.i?ask.interest-short
c.C..A?ask.introduce
c.C..A?ask.permission-send
e.E...?ask.ready
Ecc..A?ask.suggest
e.DA.B?ask.time-short
f.EA.C?ask.want
e.DA.A?ask.want-anywhere
f.E...?ask.worth
e.E...?ask.worth-anywhere
A.Cd..?courtesy.any-questions
DBgBAC?question.aux
EAe..A?question.can-i-ask
EAf..B?question.did
d.C..A?question.do-you
D.e..A?question.how-you-do
E.F..i?question.imagine
DAeA.A?question.interest
E.GA.j?question.rhetorical
DCcAAc?question.wh
DBe..a?question.which-of
dbDA.A?told.i-statement
ABdA.B?told.if-clause
dAE..b?told.negated
AcABA.?told.statement-start
adCA.B?told.you-can
CAACAf^ <num>
e....E^ <num> LENGTH
CbccAC^ ANY
eaeDAF^ BE
D.d...^ BE ROLE
e.DA.A^ BE WE
F.g..B^ BE the
C.AbeD^ BECAUSE
eAAA.D^ BRING
gCB..E^ BY
hDcDBD^ CAN
D.b..c^ CAN YOU SEND
D.d..A^ CAN YOU TELL
d.AABB^ DAY
CBfaCB^ DO
c.cC.B^ DO YOU
d.D...^ DO YOU KNOW
aBccBB^ GIVE
bAAfAF^ HAPPY
bAAcAC^ HAPPY to
CAbdAA^ HAVE
BACeAB^ HAVE a
aCBdAb^ HELPFUL
dBAC.A^ HELPFUL to
DcCdaB^ I
Bc.CAb^ I DO
.B.B.c^ I KNOW
Aa.dAD^ I THINK
A..Cad^ I owe
bfADAC^ ID
ac.BAB^ ID LOVE
CeCcC.^ IF
dA.C.B^ IF SOON
CAbcA.^ IF YOU
BAbB.b^ IF YOU HAVE
BA.e.D^ IF YOURE rather
AAABdB^ ILL
BDAcdA^ IVE
bCdbBD^ JUST
CA.eAC^ JUST TELL
dBAB.B^ KNOW
CA.BAd^ LENGTH
CA.aca^ LET ME
C.A..c^ LINK
ADAfAC^ LOVE
.BAd.A^ LOVE the
C..a.c^ MEET
C..e.B^ MEETING ME
G.AdBe^ NOT
...D.d^ NOT WANT
...C.c^ NOT WANT to
b.ABCc^ NUMBER
ABBD.f^ OPEN
B.AB.d^ OPEN to
DCBfeE^ OUR
dAAAAC^ PAPER
aAADBf^ PAST
B..ABd^ PAST YOU
cABbBA^ PLEASE
D..f.B^ PLEASE GIVE
d..B.B^ PLEASE TELL
dbdaAG^ QUESTION
D.fB.A^ QUICK
cAcBAC^ REVIEW
EcAeBA^ ROLE
DcAaAb^ ROLE WOULD
CBAcAc^ ROLE WOULD BE
BAACeA^ SENDING
AAABAd^ SHOW
AB.B.d^ SOON
d..B.C^ TELL
CBBdBc^ THANKS
BAAcAa^ THANKS YOU
BAABAd^ THANKS YOU for
.A.e.D^ THANKS again
CAABBf^ THEY
BC.eAB^ THINK
ACBdAb^ WE
Bb.c.C^ WE BE
AA.CAd^ WE GIVE
CBeBAa^ WH
c.b..D^ WH BE
e.B..C^ WH BE the
dCABBb^ WHEN
A.d..C^ WHEN DO
B.d..B^ WHEN DO the
eAAAAC^ WHO
a.C..c^ WHO PERSON
d.C.AA^ WHO WOULD
cAC...^ WHO on
b.BC.c^ WORKS
dFfAcE^ WOULD
Cc..bC^ WOULD BE
cBcAAC^ WOULD WE
.CbaBc^ WOULD YOU
C.cb.B^ WOULD YOU WANT
aCcCBc^ YOU
BA.Ada^ YOULL
acCDBd^ YOUR
A..d.D^ YOURE
ddBCcE^ a
BAe.AC^ all
B.fA.D^ all HELPFUL
BBAgAE^ always
Bd.ABB^ an
AAAgAE^ apologies
B..e.D^ ask
DAAA.e^ bei
EfbCBa^ ce
cAcAAD^ darf
cAcAAD^ darf ich
FDBBhc^ das
EBBBBh^ der
DBACAg^ die
CaABAd^ es
bA.cAC^ for
BA.BAe^ hey
BCACAf^ hi
B.d.AB^ how's
FDCffA^ ich
adBCBa^ il
dAdAAE^ ist
Bf.B.D^ it'd
BcEAfC^ je
AECbBf^ je vous
.dA..D^ kinda
eAAAAC^ konnen
dAAAAB^ konnen wir
ABBA.d^ la
.AAAdD^ last
.CCBBf^ le
A..AeD^ leave
FDeBBg^ les
Cf.B.D^ maybe
hCBdBG^ merci
eAAB.D^ mind
BAAgAE^ n'hesitez
FCBBdg^ notre
gEDdeG^ on
DBAAAf^ on a
Bd...B^ perhaps
cBeBBD^ qui
fbCEAA^ si
eAAB.C^ that
BBCCEi^ the
BA.A.c^ there
BA.A.c^ there BE
CBAcAc^ to
B..B.d^ to GIVE
BgADAC^ uber
edDB.C^ un
CiBCBD^ vos
DCeCAe^ votre
eEdFbb^ vous
hCCB.E^ ware
aBeABC^ wer
aADBAe^ what's
C.d..A^ what's YOUR
d.C..B^ who'll
d.C..B^ who'll BE
ECjBBD^ wie
FCBDkB^ wir
...d.C^ with
CAACAf^w <num>
e....E^w <num> min
ddBCcE^w a
BAe.AC^w all
B.fA.D^w all good
BBAgAE^w always
Bd.ABB^w an
CbccAD^w any
gABC.D^w anything
AAAgAE^w apologies
..dB.B^w are
e.DA.A^w are we
B..e.D^w ask
dA...D^w before
DAAA.e^w bei
C..e.B^w call me
eBB.AC^w can
EfbCBa^w ce
C.dA.A^w comment
dCdDBB^w could
DAdA.b^w could you
cAcAAD^w darf
cAcAAD^w darf ich
FDBBhc^w das
EBBBBh^w der
C.fCAB^w did
DBACAg^w die
cAbbAD^w do
c.bC.A^w do you
DACdBd^w don't
CaABAd^w es
AdAC.a^w feedback
bA.cAC^w for
bBBc.C^w good
B.dA.B^w has
bACdAC^w have
BACeAB^w have a
BA.BAe^w hey
BCACAf^w hi
.C.e.B^w hope
BAe..D^w how
d.C..B^w how does
B.d.AB^w how's
AcBebF^w i
Bc.CAb^w i don't
AB.d.C^w i hope
.B.B.c^w i know
A..Cad^w i owe
bfADAD^w i'd
AC.cbB^w i'm
FDCffA^w ich
CeCcC.^w if
dA.C.B^w if this
CAbcA.^w if you
BB.d.B^w if you'd
adBCBa^w il
BAfA.D^w is
D.e..A^w is the
d.D..A^w is there
dAdAAE^w ist
DdAeBD^w it
BCAcAd^w it would
Bf.B.D^w it'd
BcEAfC^w je
AECbBf^w je vous
CAd.A.^w just
.dA..D^w kinda
cBAB..^w know
eAAAAC^w konnen
dAAAAB^w konnen wir
ABBA.d^w la
.AAAdD^w last
.CCBBf^w le
A..AeD^w leave
FDeBBg^w les
CA.aca^w let me
BcAAA.^w let's
ADAb.d^w love
DAdA.b^w make
AAdAAB^w may
C.c...^w may we
Cf.B.D^w maybe
hCBdBG^w merci
d.BAAB^w might
eAAB.D^w mind
ABAeaD^w my
BAAgAE^w n'hesitez
CBAeAA^w no
...D.d^w no need
A..C.d^w no worries
CB.A.e^w nothing
FCBBdg^w notre
gEDdeG^w on
DBAAAf^w on a
B...eD^w once
db.AAD^w one
B..B.d^w open
CBAbeB^w our
Bd...B^w perhaps
cBeBBD^w qui
D.fB.A^w quick
dAAAAB^w shall
CCAdbb^w should
fbCEAA^w si
cBBBAb^w so
c.bAAD^w still
BAAcAa^w thank
BAAcAa^w thank you
AAADAf^w thanks for
eAAB.C^w that
BBCCEi^w the
BA.A.c^w there
AB.B.d^w this
CBAcAc^w to
BAAABd^w two
BgADAC^w uber
edDB.C^w un
CiBCBD^w vos
DCeCAe^w votre
eEdFbb^w vous
hCCB.E^w ware
fAEA.B^w was
ACBdAb^w we
Ab.c.D^w we are
...AdD^w we'll
CA.ccB^w we're
aBeABC^w wer
aBDAAe^w what
aADBAe^w what's
C.d..A^w what's your
dCABBb^w when
C.c..A^w where
c.b..D^w which
dA.AAB^w who
a.C..c^w who else
cAC...^w who on
d.C.AA^w who will
d.C..B^w who'll
d.C..B^w who'll be
C.A..d^w why
ECjBBD^w wie
CBfAcF^w will
FCBDkB^w wir
...d.C^w with
dABCAc^w would
CCcBBe^w you
BA.Ada^w you'll
acBBBb^w your
h.gFCHask.agreed
cCDgADask.answer-me
d..D.Aask.answer-me+courtesy.if-helpful
g..DCCask.answer-me+promise.will
eA.CABask.answer-me+told.if-clause
E....dask.answer-me+told.statement-start
dA.CAAask.answer-me+told.you-can
ebDgBHask.are-you-free
dAB.Dcask.book
kDaDBGask.can-i
EBgA.Aask.can-i+question.can-i-ask
dAAA.Bask.can-i+told.if-clause
F.f...ask.can-i+told.you-can
hedEDHask.can-we
hCACADask.can-you
d.B..Bask.can-you+told.if-clause
fAD.ACask.can-you+told.statement-start
e.C..Cask.can-you+told.you-can
BBmHBFask.chance-to
gEaeEDask.command
BA.cAAask.command+courtesy.any-questions
Ce.B.Aask.command+courtesy.if-helpful
c.AbBBask.command+promise.will
e.AB.Dask.command+told.past
D..b.cask.command+told.pitch
D.db.Bask.command+told.third-person
eBAf.Hask.command+told.you-can
dDedDDask.command-clause
jcEBDFask.commit
gbGA.Bask.day-works
fcEDaAask.deadline
.B.d.Cask.deadline+courtesy.any-questions
dA.AACask.deadline+told.if-clause
cfADcFask.deadline+told.statement-start
fA.AAEask.deadline+told.third-person
cbCAeFask.deadline+told.you-can
fACBADask.either
beaBADask.feedback
fACCABask.have-time
GjD.Cbask.hoping
Ad.A.Dask.hoping+told.negated
BEAdAcask.hoping+told.past
AdAaABask.hoping+told.statement-start
CcAF.fask.hoping+told.you-can
m.J.AEask.how-about
BcAeBEask.if-then-command
nBEG.Hask.interest-short
gcDEBCask.introduce
De.cBCask.introduce+told.statement-start
BaAC.eask.introduce+told.you-can
fDCfDEask.let-me-know
BA.cAAask.let-me-know+courtesy.any-questions
beAD.Bask.let-me-know+courtesy.if-helpful
CA.c..ask.let-me-know+told.if-clause
BC.DAfask.let-me-know+told.statement-start
EB.f.Aask.let-me-know+told.you-can
dCAcACask.let-me-know-what
fACA.Cask.makes-sense
jBBDAFask.mind
iGgEDDask.modal-you
hDEDDeask.need
fA..CDask.need+ask.deadline
gBACCAask.need+told.statement-start
gbdFBFask.need-from-you
hBDC.Dask.permission-send
fCCdBDask.please
C..c..ask.please+courtesy.if-helpful
BA.d.Bask.please+told.if-clause
C..c.Aask.please+told.negated
cA.A.Bask.please+told.statement-start
aA.c.Cask.please+told.you-can
gCEdEaask.please-word
HCcdbfask.reader-subject
iCFBA.ask.ready
aB.CAdask.ready+told.if-clause
dfgFDHask.suggest
e.DA.Bask.time-short
.eBa.Dask.to-hold-the-date
kCFDADask.want
kBFDAEask.want-anywhere
iDiFCIask.when
gc.DAGask.who
jBGA.Eask.worth
ecF..Bask.worth-anywhere
ehCaBHask.would-help
Gg...Aask.would-help+ask.deadline
.c.C..ask.would-help+courtesy.if-helpful
DA.C.fask.would-help+told.if-clause
feAGABask.would-help+told.statement-start
AeBC.Aask.would-help+told.third-person
Ba.D.eask.would-help+told.you-can
DeEfCAask.would-love
AC.c.Aask.would-love+courtesy.happy-order
Dc.D.eask.would-love+told.if-clause
fbBFB.ask.would-love+told.statement-start
aBAD.eask.would-love+told.you-can
.fCDBbask.would-love-to-meet
Bd.a.Dask.would-love-to-meet+courtesy.if-helpful
bFAcAdask.would-love-to-meet+told.if-clause
BDce.Cask.would-love-to-meet+told.past
cfAcAGask.would-love-to-meet+told.statement-start
CFBDAjask.would-love-to-meet+told.you-can
gBBBADask.would-you-be
ADgECcask.you-modal-order
dDAfBDask.you-must
CAAhAFask.you-must+courtesy.if-helpful
GCfAAdask.you-must+told.statement-start
cBDcAbask.you-must+told.you-can
E.CfBbc !
d.BBAac <money>
dAA.ACc <money> _
dA..ACc <money> _ _
DbCAdcc <name> _
DeaACbc <name> _ _
fEDEdec <num>
d.C..Ac <num> ?
dAAAbEc <num> LENGTH
cBdBEbc <num> _
CAAcCdc <num> _ <num>
CBgCFdc <num> _ _
fBEBeEc <time>
aADCfAc <time> _
CABCfBc <time> _ _
cBaACac ?
DdagBGc ANY
cBaeAEc ANY _
.BcbACc ANY _ _
bdEaFfc BE
dA.ABAc BE <num>
AeADAac BE HELPFUL
acAA.Cc BE HELPFUL _
aCAABdc BE IF
DfAA.Bc BE JUST
BeAC.Ac BE JUST _
A..cACc BE LINK _
AAAd.Cc BE LOVE
B..C.dc BE NOT
Ba.B.cc BE NOT _
abAf.Fc BE OPEN
AbAe.Ec BE OPEN _
bACA.cc BE QUESTION
e.B..Dc BE ROLE
e.B..Cc BE ROLE _
bC.B.cc BE THANKS
bD.A.cc BE THANKS _
e.DA.Ac BE WE
dAbB.Cc BE YOU
eABB.Cc BE YOU _
A..c.Cc BE YOUR
CbbBDec BE _
CaAAAdc BE _ BY
AAbBAcc BE _ HELPFUL
cAaC.Ac BE _ IF
BcbA.Cc BE _ JUST
AeA..Cc BE _ SPAN
eA.A.Dc BE _ TELL
C..B.dc BE _ YOU
BBAA.dc BE _ YOUR
EBAhBac BE _ _
.CdEbbc BECAUSE
BBAAadc BECAUSE I
CAc..bc BECAUSE ROLE
AA..dCc BECAUSE SOON
aBABBdc BECAUSE THEY
dB...Bc BECAUSE THEY _
dbb.aGc BECAUSE _
cABBbCc BECAUSE _ _
fABCBAc BOOK
fBBCABc BOOK _
eBACABc BOOK _ _
bdaAaEc BRING
d.AabEc BRING _
eB.bBDc BRING _ _
b.bDbac BUDGET
Dc.B.cc BUDGET BE _
A.a.dDc BUDGET IF
dA.BCac BUDGET _
dCAACbc BUDGET _ _
gBACcEc BY
CAaaeDc BY NUMBER
dB..BBc BY WE
eBC..Bc BY WHEN
CcbaACc BY _
ccA.ADc BY _ <num>
EAdbaAc BY _ _
hfDBDGc CAN
DC.b.dc CAN BE
DC.b.dc CAN BE _
D.b..cc CAN YOU SEND
D.d..Ac CAN YOU TELL
ebBABCc CAN _
Cc.B.bc CAN _ SOON
c.BC.bc CAN _ _
caDAAcc CONCERN
.BcCcBc DATA
cCcBCbc DATA _
dCeBBDc DATA _ _
gC.HiGc DAY
a..AdDc DAY <time>
CA.BAdc DAY BE
B...eDc DAY BY
cCbAbCc DAY _
A..ABdc DAY _ <num>
DBaBfBc DAY _ _
cABCCec DECIDE
c....Cc DECIDE BE
cBBcBac DECIDE _
dABBABc DECIDE _ _
fBAaADc DECIDED
daABACc DECIDED _
dA.BABc DECIDED _ _
dBACDdc DO
d.CA.Bc DO I
Ca.c.Ac DO NOT
b.DA.dc DO SOON
A.D..dc DO SOON _
C.dB.Ac DO THEY
CcAb.Bc DO THINK
cA...Cc DO WORKS
..eC.Cc DO YOU
c.C...c DO YOU KNOW
B.dB.Ac DO YOU _
C.c..Ac DO YOUR
CBc..bc DO _ ME
d.D..Ac DO _ YOU
Db.BAec DO _ _
dbBBB.c GIVE
BaACadc GIVE ROLE
.AAd.Cc GIVE YOUR _
.ACdbBc GIVE _
.A.d.Cc GIVE _ SOON
DACaebc GIVE _ _
DabfBDc HAPPY
CBbeACc HAPPY _
Bb.BAcc HAPPY _ _
cdED.cc HAVE
CABBadc HAVE PAST
eaCABAc HAVE _
d.a..Dc HAVE _ BE
aaEAAdc HAVE _ _
acacCCc HELP
BA.d.Bc HELP YOU
cbaDBAc HELP _
ABcBAac HELP _ _
.bccDCc HELPFUL
daBbBDc HELPFUL _
cbEeBDc HELPFUL _ _
BDcaCec I
BB.B.dc I BE
BA.dABc I CAN
bbACAac I DO
aAaDdBc I GIVE
..aBdDc I GIVE _
eBDC.bc I HAVE
dADBAac I HAVE _
AB.BAdc I KNOW
B.ABAdc I PAPER
Cc.bA.c I THINK
Cb.Bacc I WOULD
EAggEEc I _
BAdg.Hc I _ BE
C.c...c I _ WH
cAAaaCc I _ YOU
A.CDBgc I _ _
BhBFBac ID
.d.BACc ID LOVE
.c.BABc ID LOVE _
CaACAec ID _
ACABAec ID _ _
BdCeBDc IF
aD.Aacc IF I
dACb.Bc IF NOT
dCBa.Ac IF SOON
dBBB.ac IF SOON BE
Ab..dDc IF THEY
bcAAADc IF WE
Cae.BDc IF YOU
abbC.Bc IF YOU CAN
DBb..cc IF YOU HAVE
D.AbAdc IF YOURE
Bb.C.cc IF YOURE OPEN
DeadBDc IF _
abBc.Dc IF _ BE
CabBBcc IF _ _
AAAacCc ILL _
a...cDc ILL _ ROLE
B..beDc ILL _ _
ACBdbAc IVE
AA.cbCc IVE PAST _
bABdaEc IVE _ _
ebBbCEc JUST
BbAD.dc JUST HAPPY
caC...c JUST HELPFUL
B.dC.bc JUST I
BAbd.Cc JUST OPEN
CAAfACc JUST TELL
CAAfACc JUST TELL _
EAdABdc JUST _
a.AC.cc JUST _ SOON
DadcACc JUST _ _
BeaAACc KNOW
CbcbACc KNOW IF
bc.C.Ac KNOW IF YOU
Cd.AAAc KNOW _
daAEdBc LENGTH
eABBB.c LENGTH _
CaABAdc LENGTH _ _
CB..d.c LET ME _
fDCABbc LINK
...D.dc LINK IF
dC.A.Ac LINK PAPER
dBBaABc LINK _
AA.d.Cc LINK _ HELP
bABCAcc LINK _ _
FhddDGc LOVE
C.c...c LOVE ?
agBcDFc LOVE _
cAab.Dc LOVE _ YOUR
BcbdADc LOVE _ _
bCDAdac ME
AA.eACc ME WHEN
daBaACc ME _ _
bbDBcac MEET
.d.A.Cc MEET THEY
cABBBbc MEET _
cdDFAec MEETING
D..e..c MEETING ME
D..d.ac MEETING ME _
Cd.B.ac MEETING SOON
dAC.Bac MEETING _
cBABBbc MEETING _ _
dACEeAc MONTH
d..A.Cc MONTH BE
aAaCdBc MONTH _
beGCBec NOT
bb.b.Ec NOT BE
Ab.c.Dc NOT BE _
BB...dc NOT CONCERN
bdBB.Cc NOT REVIEW
AdAB.Bc NOT REVIEW _
...D.ec NOT WANT
...C.cc NOT WANT _
.aDeC.c NOT _
CABdCdc NOT _ _
gBFGddc NUMBER
b.D..cc NUMBER BE
C.B..dc NUMBER BE _
BA.Ac.c NUMBER SPAN
fbCFCcc NUMBER _
daACAAc NUMBER _ _
abEcCbc OPEN
d....Dc OPEN <num>
d....Dc OPEN <num> _
d.AB.Bc OPEN DAY
BaDfBAc OPEN _
d....Dc OPEN _ GIVE
BbD.Adc OPEN _ _
EBBedCc OUR
dAbBACc OUR MEETING
cABb.Bc OUR PAPER
BA.BdAc OUR ROLE
BB.A.cc OUR THEY_ARE
DABgBCc OUR _
A..dBAc OUR _ BE
D..Acbc OUR _ WOULD
.DAeABc OUR _ _
eBaDAac OWN
dAAC.ac OWN _
cAAC..c OWN _ _
cCADccc PAPER
A.dA.Cc PAPER BECAUSE
bBBDccc PAPER _
Bbc..Bc PAPER _ LOVE
hDACcEc PAPER _ _
bCBCbcc PART
EBcEEjc PAST
dC.CAbc PAST ROLE
DacABdc PAST YOU
CabABdc PAST YOU _
CB.aadc PAST _
eBCBcCc PERSON _
d.B..Bc PERSON _ _
cABbC.c PLEASE
E..f.Ac PLEASE GIVE
D..d.Bc PLEASE GIVE _
D..B.ec PLEASE MEETING
d..B.Bc PLEASE TELL
c..B.Bc PLEASE TELL _
eBADBbc PLEASE _
B..B.dc PLEASE _ SOON
eAADBbc PLEASE _ _
CccfDEc QUESTION
C.bd.Cc QUESTION ?
dBBaBBc QUESTION _
acbBBCc QUESTION _ _
aBdECec QUICK
B.cA.Ac QUICK QUESTION
bfdGCBc REVIEW
CAd...c REVIEW LOVE
dAAB.Cc REVIEW ROLE
adbEBAc REVIEW _
Cd...Bc REVIEW _ ROLE
cDdBB.c REVIEW _ _
gAbGBac ROLE
C...Adc ROLE BE
dA...Dc ROLE HAVE
d....Dc ROLE HAVE _
cA...Cc ROLE MEET
Af.A.Ec ROLE NOT
B..B.cc ROLE OPEN
Dac..Ac ROLE SHOW
CCbA.dc ROLE TEAM
BBA.Adc ROLE TEAM _
b.BacCc ROLE WOULD
CBAcAdc ROLE WOULD BE
Ad.B.Bc ROLE WOULD _
.BCdAac ROLE _
D...d.c ROLE _ <num>
AaBd.Dc ROLE _ YOU
cCBcCac ROLE _ _
CDBcd.c SEND
aEDegFc SEND _
ABAccCc SEND _ _
AABcfEc SENDING
aABCfCc SENDING _
Cf.DbCc SHOW
Ba.cACc SHOW YOU
BA.dABc SHOW YOU _
BBcEccc SHOW _
adEdcEc SOON
bBBcCbc SOON BE
cB.ACbc SOON BE _
cbCBbBc SOON SPAN
acD.b.c SOON _
aAD..cc SOON _ ?
AC.d.Bc SOON _ WOULD
bcCB.ac SOON _ _
Ec.Bbcc SPAN
CcA...c SPAN ?
BA.A.cc SPAN JUST
BA.A.cc SPAN JUST _
cbC..Bc SPAN YOU
accCACc SPAN _
d...bEc SPAN _ MONTH
Da.AAdc SPAN _ _
BCbccCc TEAM
...d.Dc TEAM CAN
eC.cCDc TELL
B.Bd.Ac TELL IF
D.d...c TELL US
dACABac TELL _
.BCcAcc TELL _ _
CCBfBac THANKS
CAA.Bdc THANKS YOU
CAAbBcc THANKS YOU _
aCAdAAc THANKS _
...e.Ec THANKS _ YOUR
C.BDAfc THEY
a.C..cc THEY ?
dACEcbc THEY _
aABBdBc THEY _ _
EbdEAfc THEY_ARE
CbbC.cc THEY_ARE _
DbABacc THEY_ARE _ _
FgBdBBc THINK
Ab.D.cc THINK LOVE
AdAd.Fc THINK _
Be.b.Ec THINK _ _
AD.cBdc TRY
A..d.Dc TRY !
.Cb.Bcc TRY _
DBdCAec TRY _ _
CcBaCcc US
D.B..ec US ?
caCcBCc US _
b.AcBCc US _ _
cACcCbc WANT
A.ADCfc WANT _
AcAB.Ac WANT _ KNOW
CA.c.Ac WANT _ MEET
cBcDCcc WANT _ _
ccABACc WE
Bb.cACc WE BE
Cf.BBCc WE CAN
Bd.A.Bc WE CAN _
DA.BAec WE DECIDE
cCDBAec WE DO
BACAAec WE DO _
AA.CAdc WE GIVE
AA.CAdc WE GIVE _
.Abc.Cc WE PAST
.Abc.Cc WE PAST _
ccAB.Dc WE WOULD
bDdBcCc WE _
aCdCaac WE _ _
DBgDCdc WH
bAcAACc WH BE
C.c..Ac WH BE YOU
d.C.ABc WH BE _
C.d..Ac WH DO _
BBAaAcc WH I _
C.c..Ac WH PAST
C.c..Ac WH PAST YOU
E.bA.dc WH WE
D.d...c WH WE _
BBd..Ac WH WOULD
C.c...c WH WOULD _
.afCADc WH _
AadBACc WH _ _
adccBFc WHEN
A.d..Cc WHEN DO
B.d..Bc WHEN DO _
C.bB.cc WHEN _
dBcBBCc WHO
daCAABc WHO WOULD
AAf.AFc WHO _
EahAADc WHO _ _
g.FBBbc WORKS
bdcBAEc WORTH
bdAAADc WORTH _
ffAGhJc WOULD
FgC.bBc WOULD BE
Ce.A.Bc WOULD BE HELPFUL
DbCcdBc WOULD BE _
DA..Adc WOULD DECIDE
DA..Adc WOULD DECIDE _
dA.AABc WOULD I
AdAB.Bc WOULD LOVE
D.AAd.c WOULD MEET
dB..ABc WOULD ROLE
cC.AbBc WOULD SEND
cC.AbBc WOULD SEND _
bABABcc WOULD TELL
dCbBACc WOULD WE
C.c...c WOULD WE _
bCbbBac WOULD YOU
CAcb.Bc WOULD YOU WANT
CAaA.cc WOULD YOU _
dccDdGc WOULD _
BBeABBc WOULD _ BE
deECbCc WOULD _ _
eEBdACc YOU
aBbCAcc YOU BE
Bbca.Cc YOU BE _
CA.A.cc YOU BECAUSE
CdaCAac YOU CAN
CAAbAcc YOU CAN _
cABcACc YOU DECIDE
.BAA.dc YOU DO
aAAdACc YOU GIVE
aABdABc YOU GIVE _
DB.c.cc YOU HAVE
DAcb..c YOU HAVE _
CAcB.cc YOU JUST _
a..baCc YOU KNOW
AaAd.Cc YOU LOVE
eaBC.Cc YOU OPEN
cbBA.Bc YOU OPEN _
D.b..cc YOU SEND
CBcb..c YOU SOON
C.d..Ac YOU TELL
BBbcAAc YOU WANT
bDABbbc YOU WOULD
E.A..ec YOU _ US
.BAd.Bc YOU _ WANT
BAAd.Bc YOU _ YOUR
gADccGc YOU _ _
dBAA.Bc YOUR DATA
dC.a.Cc YOUR DECIDED
CaCAAec YOUR PAPER
ad...Dc YOUR REVIEW
CABA.dc YOUR ROLE _
b.AC.cc YOUR TELL
AB.C.dc YOUR _ BE
CA...dc YOUR _ MEETING
CA.ca.c YOUR _ _
fbDbAEc YOURE
cACB.bc YOURE LOVE
cACC.cc YOURE LOVE _
fA.C.Cc YOURE NOT
eA.C.Cc YOURE NOT _
Bb.C.cc YOURE OPEN
AD.daac YOURE _
CAAcabc _ !
A.ABAdc _ <money>
A.BcdEc _ <name> _
cDCBdbc _ <num>
c.C..Ac _ <num> ?
C..Acbc _ <num> LENGTH
DB..ccc _ <num> MONTH
eBdaCFc _ <num> _
fBCabEc _ <time>
aABCfDc _ <time> _
cBaCBcc _ ?
e.C..Cc _ ? _
CdacADc _ ANY
cFeAaBc _ BE
BbAD.dc _ BE HELPFUL
Aa.c.Cc _ BE JUST
aA.f.Fc _ BE OPEN
bDcAaac _ BE _
BBA.Adc _ BECAUSE I
bcA.BCc _ BECAUSE _
BbAAAcc _ BOOK
Dc.A.bc _ BRING
cc.DcDc _ BUDGET
A.a.dDc _ BUDGET IF
eaBAABc _ BUDGET _
DacaBbc _ BY _
dBBAA.c _ CAN
cbBCCdc _ DATA
eBBCBcc _ DATA _
.BCDf.c _ DAY
...AdCc _ DAY <time>
BBABdbc _ DAY _
dBbBACc _ DECIDE
dAB..Bc _ DECIDE _
cdaAAFc _ DO
ddCbAEc _ DO _
bcCDAdc _ GIVE
BaBAAdc _ GIVE _
AAac.Cc _ HAPPY _
BdACAbc _ HAVE
abbbADc _ HELP
CDfdBDc _ HELPFUL
.CdaACc _ HELPFUL _
BbcEacc _ I
cAAA.Bc _ I DO
Bddc.Gc _ I _
dCBfBEc _ IF
bC.B.cc _ IF I
bABd.Dc _ IF NOT
ccABACc _ IF WE
CBebABc _ IF YOU
bADdABc _ IF _
dAAaACc _ ILL
B.aCAdc _ JUST
BAeA.Bc _ JUST _
DfbDABc _ KNOW
.eAB.Dc _ KNOW _
.bBDcbc _ LENGTH
fDBAAAc _ LINK
dC.A.Ac _ LINK PAPER
fBACACc _ LINK _
DccaC.c _ LOVE
CcbACbc _ LOVE _
E.ABdcc _ ME
AA.eACc _ ME WHEN
dbBcBEc _ MEET
AcADBec _ MEETING
BA.B.dc _ MEETING SOON
daBB.Bc _ MONTH
eDBe.Ec _ NOT
bBAfAEc _ NOT _
BaBDBfc _ NUMBER
AcBCAbc _ NUMBER _
bB.cBCc _ OPEN _
fCDBBdc _ OUR
eA...Dc _ OUR MEETING
cBBb.Bc _ OUR PAPER
BB.A.cc _ OUR THEY_ARE
cACBBdc _ OUR _
dAAC..c _ OWN
CbaDdBc _ PAPER
A.dA.Cc _ PAPER BECAUSE
b.BCdAc _ PAPER _
ceBBCCc _ QUESTION
ddAFAbc _ QUESTION _
fACCAAc _ QUICK
BbbDBec _ REVIEW
aaBBBcc _ REVIEW _
DcbBBdc _ ROLE
EcAAbcc _ ROLE _
CCCdeBc _ SEND
.CCdgFc _ SEND _
Bf.dBFc _ SHOW
BcBdBCc _ SOON
Bb.bCbc _ SOON BE
CbbaCcc _ SPAN
BA.A.cc _ SPAN JUST
cbC..Bc _ SPAN YOU
adcBAEc _ SPAN _
eBAbAEc _ TEAM
cABAbBc _ TEAM _
eBBb.Ec _ TELL
BBAd.Bc _ THANKS
...E.fc _ THANKS YOU
.A.c.Cc _ THANKS _
DdbbABc _ THEY
BcAC.bc _ THEY _
AAaC.dc _ THEY_ARE
adAD.ac _ THINK
bd.B.Cc _ THINK _
aCaeADc _ TRY
bcDB.bc _ US
D.B..ec _ US ?
C.Ac.ac _ WANT
DeACcBc _ WE
Df.B.Bc _ WE CAN
C.dCBbc _ WH
CacBAac _ WH _
CAcBAbc _ WHO
gADCBBc _ WORKS
DccAAAc _ WORTH
Ddc.ACc _ WORTH _
DdFBfac _ WOULD
BABbcAc _ WOULD BE
CdA..Ac _ WOULD GIVE
ddCAADc _ WOULD _
d.FAc.c _ YOU
cAC..ac _ YOU DO
CBcb..c _ YOU SOON
baBFcdc _ YOU _
eFadCBc _ YOUR
CaBAAdc _ YOUR PAPER
b.AC.cc _ YOUR TELL
dEbAaAc _ YOUR _
fAECAcc _ YOURE
cBBCAcc _ YOURE _
Da.e.Cc _ _
BBAdaBc _ _ !
aCcD.cc _ _ <name>
fDCb.Bc _ _ <num>
ABAcaBc _ _ <time>
cAbCBbc _ _ ?
eBdGdDc _ _ BE
bcAbADc _ _ BECAUSE
cbabBDc _ _ BRING
b.aCdDc _ _ BUDGET
.AcCAbc _ _ BY
dA...Cc _ _ CAN
cbDB.bc _ _ DATA
CBaEagc _ _ DAY
dcBC.Cc _ _ DO
cb.abEc _ _ GIVE
AcBBAcc _ _ HAVE
ABbBAcc _ _ HELP
bBCfADc _ _ HELPFUL
.dcBbEc _ _ I
DacdABc _ _ IF
d...BBc _ _ ILL
ABAC.ec _ _ JUST
CbcB..c _ _ KNOW
AcADdBc _ _ LENGTH
dfCCBEc _ _ ME
bcAdAEc _ _ MEET
ebCAACc _ _ MEETING
bABBBdc _ _ MONTH
C.BCbdc _ _ NUMBER
cA.d.Ec _ _ OPEN
AABFChc _ _ OUR
B.AB.dc _ _ OWN
BABCe.c _ _ PAPER
cA.aACc _ _ PLEASE
dAA.BAc _ _ QUESTION
aBCB.ec _ _ QUICK
b.ACBcc _ _ REVIEW
edBCE.c _ _ ROLE
A.Dbbbc _ _ SEND
BdbdAFc _ _ SHOW
cdBEbAc _ _ SOON
BCCcBec _ _ SPAN
CbdCaAc _ _ TEAM
...E.ec _ _ THANKS
aBadCBc _ _ THEY
.BdgAHc _ _ TRY
DAdb.Ac _ _ WORTH
AfDCBcc _ _ WOULD
ecEEdBc _ _ YOU
aCCcCdc _ _ YOUR
bABCAcc _ _ YOURE
fcaHfFc _ _ _
EBDjADcourtesy.any-questions
EAAGAkcourtesy.attached
GCAgBdcourtesy.boilerplate
GDBlCDcourtesy.feel-free
CBBGBjcourtesy.greeting
CGAkBEcourtesy.happy-order
EfAgBGcourtesy.happy-to
FeDiECcourtesy.hope-well
DBCfBdcourtesy.if-helpful
aBCnCLcourtesy.look-forward
B.BjBGcourtesy.no-pressure
GCCdBhcourtesy.please-note
DBCeBdcourtesy.sign-off
baBDDecourtesy.support
EBDiEccourtesy.thanks
AAecLhfirst
cCgfKcfirst .
DbCDAgfirst ?
hDFfeHkind.change
kiDHGEkind.collaborate
fcGFBfkind.consensus-intro
ebDHfakind.consensus-role
icFMDjkind.decide
hFFEaekind.execute
Ac.DcBkind.explore-cost
DfEeCAkind.explore-how
AdgLdekind.invest
CkJDAdkind.other-answer
CCgdCDkind.other-send
kfLGDhkind.resolve
ihEEFEkind.review
hEGFgckind.time-day
dcCAABkind.time-day+question.mark-end
hBDEbAkind.time-length
cC...Akind.time-length+ask.would-love
.dC..Ckind.time-length+question.mark-end
cjHHackind.time-meet
.d.C.Ckind.time-meet+ask.would-love
gBDA.Dkind.time-meet+question.mark-end
FDBFmDpromise.let-me
hAAcEEpromise.then-ill
aDDEjBpromise.will
ACCEjEpromise.will-do
EDBDlEpromise.will-order
BGpfGKquestion.aux
IcjAADquestion.can-i-ask
CcjHcFquestion.did
fBADAAquestion.do-you
aAgA.Fquestion.how-you-do
FAGB.kquestion.imagine
eajJBEquestion.interest
iDgHBDquestion.is-it
gCcCFaquestion.mark
jBmHELquestion.mark-end
fbDD.Bquestion.offer-interest
ACFcbfquestion.rhetorical
gHnHEGquestion.wh
cEjDDEquestion.which-of
dAA..Dsize huge
d....Csize huge .
hiIICdsize long
efFHCfsize long .
efEBADsize long ?
ABbDAdsize middle
GeFbcdsize middle .
fFfED.size middle ?
FFBgcdsize short
DEbedBsize short .
CCCdBesize short ?
DGgfEbsize tiny
AGegEbsize tiny .
C.dA.Asize tiny ?
DBBa.ftold.as-said
EBGCAltold.colon-end
DBa.Betold.event
DcFdbbtold.i-statement
AFgCcCtold.if-clause
BAHBAitold.negated
.GecDetold.past
BCDfcBtold.perfect
CD.deCtold.pitch
HDBEBmtold.reported
C.BDBgtold.scheduled
BABCAetold.signature
GeBBcetold.statement-start
CBACAftold.subject-line
FGcgCftold.third-person
acDBcAtold.you-can
BDeaDcus 0
DdGebcus 1
gEAEDeus 2
E.CfBbw !
d.BBAaw <money>
eA...Dw <money> and
fEDEdew <num>
d.C..Aw <num> ?
D...bbw <num> hours
e....Ew <num> min
d..A.Cw <num> minutes
B.d.ABw <num> percent
a..cBBw <num> to
fBEBeEw <time>
D.BAAew <time> on
cBaACaw ?
cDBhCEw a
C..AeAw a <num>
e..BCBw a <time>
BBaABdw a bad
beAB.Dw a coffee
Cd...Bw a few
bAAc.Dw a great
cCBDAew a la
BbAdADw a lot
AA.e.Dw a pleasure
eCAAABw a quick
dABbACw a vous
cBBBAdw a week
CAcB.cw a year
eBEBCdw about
AgADBCw acceptable
.CACdaw action
cAA..Bw actually
fABFAdw add
DAABAew added
CA.A.dw added your
cBAAaBw after
dAB..Bw after the
EBcfACw again
cAC..bw agency
DAbCaew agenda
CA.AAdw agreement
dAAa.Dw ahead
AABhECw all
B.fA.Dw all good
BACbAdw all the
A..BDfw alone
CAbB.dw already
ECBgAbw always
ADfCgFw am
c.AAcEw am donnerstag
cCDgBCw an
CbAACew an hour
dB.AAAw an wen
bGBDbhw and
BB..Adw and a
AA.dACw and see
C...Acw and the
ICfBfew angebot
ceCABDw annee
aAABAcw another
BBABBew answered
.AAgAEw any
eCCbAAw anything
AA.d.Cw anything about
BAAaAcw apologies
BAABAdw apologies for
bBBAAcw app
A.Af.Ew appreciated
AB.cbBw approval
FBfABdw are
e.DA.Aw are we
cAbB.Cw are you
Cbbe.Ew around
a..D.cw arrived
CBd.Bbw as
d.AA.Cw as a
B.AABdw as they
CcbAAAw as well
bFdbaAw ask
dAA..Cw ask for
D..e.Bw ask me
D.d...w ask what
d.C..Bw ask your
CABBbdw asked
CBcBAdw asking
B.C..ew asks
BACdAbw at
eABBaCw at <num>
eACf.Hw at all
Bd.A.Aw at some
EDcdc.w at the
a..f.Fw at your
dAAaACw attached
dDDbCew au
DB.DAgw au salon
ACCjDEw auch
aDbgFAw auf
FAAAAgw auf der
FbgDgFw aujourd'hui
gBEAABw aus
BhABAFw auswertung
.AAe.Dw available
idDDcIw avant
cdBAADw avant la
dAAAABw avant lundi
eCCdBCw avec
BAdbABw avez
AjCEAFw avis
CACeA.w away
cDaEebw back
efDeDHw be
dDAcABw be a
BC.f.Dw be an
CAc.Ccw be at
bC.A.cw be grateful
eaAAbEw be in
BB.ACew because
A..d.Cw been a
bdaCcEw before
BeAB.Bw before the
dB..BBw before we
.EiFcCw bei
A.Ad.Cw being
CAABAew below
bcB..Cw benefit
.CAcfFw bescheid
bcCBA.w besser
ABadABw best
EfeaAFw better
Ac.b.Cw better if
ABA.Adw bevor
EcdfBFw bien
DBAhCDw bin
lFFAhKw bis
dA.ABCw bis donnerstag
dCBCfEw bis freitag
dABAABw bis montag
cbCA.aw bit
nDBCCJw bitte
cBDhBFw bon
aaACAcw both
ca...Dw both of
bDBcBdw brauchen
cc.A.Ew break
d.Cb.Bw breaks
dAA.aCw bring
dd.BBEw budget
DCBckIw bug
dDDcbAw business
AA.BCew busy
b.CB.cw buy
cD.E.ew by
eCBCAbw by the
D..A.dw by thursday
BCAdbaw call
D..e..w call me
BB.ABew called
CAABAew came
ddCdCFw can
AB.daCw can be
dAC..Bw can you
D..e.Bw care
aBBbdDw case
gaiECJw ce
cBfABEw ce qui
Bd.C.Aw cet
ieECCGw cette
ceCABDw cette annee
bC.CCew cfo
cBbCAAw change
CAcA.bw changed
BCcAaaw check
BBbCeAw chez
dBbCeFw chez vous
cBAABcw chiffres
cBAABcw chiffres du
Db.C.ew choose
bB.dACw clear
.AAdACw click
BdABAaw clients
D.d.bBw close
E.AAAew closed
.AcgAHw cloture
edBBAFw coffee
ABBA.ew column
C.ac.Bw come
Dacb.Bw comes
CbcC.bw comment
BAAA.dw comments in
dAC...w committed
..AcABw completely
dAAABAw confirm
C..ABew confirmed
B..C.dw congratulations
bBBbcCw contact
dA.B.Bw convinced
BfAD.aw cool
c.Cc.Cw cooperation
fcBEBCw could
DAdA.bw could you
B.d.ACw count
AAfBADw crm
d....Cw cross
BaBC.dw curious
cB.A.Bw current
dABAABw d'autre
gDAEgFw d'ici
dAA.ACw d'ici vendredi
dcCEAbw dabei
FDgabbw dans
bBcCBaw darf
dAcBAEw darf ich
gBdIeDw das
ECfADew das angebot
deECAAw dass
CfBBAAw dass ihr
iCBCBEw date
AABCAew datenschutz
bAAeBDw dates
DBccbBw day
C.dBdCw days
bdCCeEw dazu
beDgIaw de
CfABEdw de la
CDBcDfw de votre
FgBABbw de vous
cAC.Bbw december
DA.cBdw decide
fAeCBFw dem
cBCEebw demain
FDAEAkw demande
dABA.Bw demo
gCbEbCw den
aD..Bew den entwurf
aeaCACw depot
dacIeAw der
BCBFgcw dernier
hcEBBDw des
ABAA.dw design
BAAgCCw details
iDCDDaw deux
DBABdcw dev
CAgDABw did
hEEAbBw die
BdCCBcw dieses
BdBBAbw dieses jahr
dAAA.Cw different
EgAAABw dire
cbA..Cw direction
dBCbABw dites-moi
bDcbAaw do
b.dC.Bw do you
hBDDCaw doc
Aa.AdDw document
cBa..Cw does
B.d..Cw does the
A.D..dw does this
ddECAaw doesn't
fACAADw doit
D.DbBfw don't
DBca.aw don't mind
BAAgaFw done
gBCBbEw donnerstag
bcBA.Bw doubts
dABBAaw down
d.AA.Cw down to
BBAB.ew drei
AB.AAdw dropped
eFDieHw du
aBA.Bcw during
d..B.Cw each
BA.CAew earlier
.dA..Cw easter
EDADBiw ecrire
.eBedIw ein
dbCACaw eine
CfBBACw einem
gCDCDcw einen
bBBe.Dw either
..Ae.Ew either way
BABBAew email
AGhAbBw en
cC.A.aw enclosed
BBcdBBw end
.BAeADw end of
Bc.e.Fw enjoy
fB...Ew enough
dgACCEw ensemble
dCCB.cw entschieden
.fABCCw entwurf
DCBBBhw erganzt
fbEDCcw es
CEdFCiw est
hDDAgHw et
CBAbhFw et je
gCCAACw etre
DdAeACw ever
BBAbAcw every
...e.Ew everybody
BBbCBew everyone
Da...dw everyone's
DABE.hw example
DA..ccw fail
FAfAAbw fait
Cf.CABw falls
Aaac.Cw far
.AA.dCw fee
.dAC.aw feedback
CcBb.Aw feel
Ab.D.cw feel like
Cd...Bw few
bdAB.Cw figure
dBBBAaw financiere
DaBcBdw find
cBBCAdw fine
eABB.Bw firm
CdAA..w fix
c.C...w fixed
.cAAcDw fixing
A.AC.dw following
EAfeaFw for
D.e.BBw for a
B..D.ew for more
...d.Dw for that
aCbcbEw for the
d.A.ACw for two
cd.B.Dw for us
EaeDcbw for you
dB.eAFw for your
cCbBAaw form
Ac.C.bw forum
.AAdABw forward
BA.dBBw forward to
FCfcBcw fragen
cBCD.ew free
fDCCfEw freitag
CgAbBFw freuen
b.ADdAw from
.A.c.Cw from <num>
...Ddbw from me
Bd..ABw from the
FfFiFaw fur
BBaC.dw fur den
bC.bAAw further
CA.CBfw gave
feCfCJw gern
AbaBcCw get
c.CBbaw get the
A.AC.dw get your
AcABbCw getting
eBCA.Bw gibt
D..daAw give
d.D...w given
ddBCCBw go
eaCA.Cw going
cb.CBAw good
AAAd.Cw good luck
ccAD.Aw good to
dBAdBDw got
cb.A.Cw grateful for
B.BeACw great
BaCCAew group
DbgB.Dw gut
DBb.Adw had
CAbb.aw had a
BAACEgw haha
B.dBA.w half
...BBcw hall
BBda.Cw hand
C.cdADw happy
AB.dABw happy to
B.cB..w happy with
dCbCBAw has
d.AAACw has to
KClDCew hat
.CBdA.w hate
cfF.aDw have
CcCc.Aw have a
dcCAbFw have the
B.BBadw haven't
C.AAacw haven't heard
Ce.DcCw hear
AB.Cccw hear from
C.aAacw heard
C....dw held
CeAdAEw help
Ad.B.Cw help to
cB.a.Cw helps
cbCBcBw her
eAAdAFw here
...D.dw here if
BBABdaw heures
BA.BAew hey
CAAAAdw hi
f.DBABw hold
CacA.Aw honestly
.D.f.Dw honour
Cb.eADw hope
.d...Dw hope the
Bh.AAFw hoping
Ad...Dw hoping to
CbBABew hour
Eag..Dw how
d.C..Bw how does
C.d..Aw how many
D.f.ACw how's
C.d..Bw how's the
CA.AAdw hr
dGBC.fw i
BB.A.cw i am
BA.dABw i can
eBDAA.w i have
Ba.d.Cw i hope
AB.BAdw i know
A..Cadw i owe
...AdDw i take
BAdC.aw i understand
AiAFADw i'd
cBA.Dcw i'll
C.AbAcw i'm
A..cACw i'm at
aDHglIw ich
aeADABw ich mich
e.AABCw ich sie
Ca.B.dw idea
BfEgaGw if
aD.Aacw if i
bA.CAcw if it's
cACb.Bw if not
CAAc.bw if the
bcAAACw if we
Caf.BDw if you
AB.A.dw if you'd
CaAcAaw if you're
AAAD.ew ignore
HajgCHw ihr
bdBCBaw il
EdddCCw im
ABbC.cw import
DcdDdCw in
A...Cdw in <num>
F.dbdBw in a
c.C.A.w in december
BA..Acw in march
BBA.Adw in may
dAAB.Bw in my
AAABAdw in stone
cBBgBFw in the
c.C...w in this
cB.A.Bw in writing
.ADAadw in your
B.DA.fw included
BAAABdw includes
CeABABw input
bbC..Aw interesting
dBbBbCw into
BB.A.cw introduced
DAABdcw invite
AcAAABw involved
cAcGEgw is
d.b.ADw is <num>
AB.B.dw is good
f.E..Bw is it
BA.A.cw is on
.afC.Dw is that
dbbACDw is the
d.D..Aw is there
B.Cd.aw isn't
DBdbeEw ist
ebCBBCw it
C.c.dCw it for
cAAACbw it in
e.CA.Cw it the
CA.Aadw it to
bEAbAcw it would
Dh.CAEw it'd
Cd.A.Bw it'd be
Ae.A.Cw it'd help
bDCB.fw it's
bBACAdw it's a
a..c.Cw it's been
C.AC.ew items
DBACBgw j'ai
eiCCCHw ja
ccDBAaw jahr
CaGhfGw je
DDCeccw je vous
DfBEAcw jetzt
iEEDgGw jeudi
AAAeACw job
dBBAA.w join
BAAB.dw joined
bDBeABw journee
AAABAdw jours
ECcdAbw just
eBCBAAw kann
DAcbBbw keep
AAAdACw keep the
eBABABw key
bgDCADw kind
cdCA.Bw kind of
.dA..Dw kinda
cA.bADw kindly
CeaAABw know
Dacb.Aw know if
fBBAADw konnen
dAAAABw konnen wir
iBDCCDw kurz
BAeBACw l'ancien
BAeBACw l'ancien outil
FgBCgEw l'offre
.Ch.FAw la
aBABAdw la liste
CddBACw la rentree
FCiDdBw last
D.fA.Cw last year
ABACbdw later
A.AgAFw launch
bb.GhEw le
eBDBAbw lead
eBaB.Bw leads
BAbBeDw leave
...ADdw leave you
cBBBAcw left
CAdBaAw legal
dfcIeEw les
.AcDCdw like
aB.C.dw like the
Bd.BABw linkedin
fBBBBAw list
fCBCBaw liste
dBA..Cw liste des
hCBACDw logo
DAcbAbw long
c.C...w look ?
Ccb..Aw look at
CAd...w look like
DbcbAAw looking
Dac...w looking at
bbBbACw looks
CbbdADw lot
Ac.c.Dw love to
BAbc.Cw luck
BAbc.Cw luck with
acACBbw lunch
jCCBcHw lundi
eBADBbw m
gcEEAAw machen
Aa.Dcaw mail
CdcBABw make
bBC.Acw makes
DCcaAdw many
.B.FCgw mardi
dBCAbBw master
D.Dc.ew matter
bCcbBBw may
A..c.Cw may be
Cf.BACw maybe
Cc.A..w maybe we
bCDAdaw me
AA.eACw me whenever
bdaAADw mean
AABf.Dw means
DeAAdEw meet
C.ABAew meeting
B..B.dw meeting with
CBAcfEw melde
hCCCCBw merci
dBACBbw mercredi
bDDCebw message
.fAAAEw mettre
GbEiiJw mich
ccBCBAw might
Cd.A.Aw might be
e..AbEw min
gCbBADw mind
d.AB.Bw mind if
A..AdCw minute
hBBBAEw minutes
hFDEfBw mir
e..ABCw mir bitte
heBDBHw mit
eBBAAAw mittwoch
BBAdA.w mobile
.B.BAdw mois
EBee.Ew moment
ABBBeAw mon
eACbdEw montag
B.ABeCw montag um
.AABdBw months
FdAAacw more
fAFBfEw morgen
bABBBcw morning
BBbC.dw most
cAC..aw moving
BC.h.Fw much
fBCCBbw muss
dCC.Ccw must
dBB.ABw must be
dCadbFw my
AECe.dw n'est
bDCf.Bw n'est pas
BAAgAEw n'hesitez
dAcB.Dw name
ABAAAdw names
EdABAdw ne
BAaEBgw need
CAcb.Bw need a
DaBE.hw need to
gCBBBCw nein
EBcDafw new
bacAbEw next
d.AAbCw next week
eDDgCDw nicht
EAADAhw nichts
FBedAAw night
dBCfbFw no
...D.ew no need
CAAA.dw nobody
heBCbJw noch
fABAADw non
dBECAew not
FAbBafw note
DC.AAfw nothing
E.eGecw notre
feHbdFw nous
FBfBbbw now
D.d...w now ?
B.Dc.dw number
BB.AeBw numbers
afBDGew ob
dC.a.Aw obliged
AA..dCw october
kDDBBGw oder
DbadBbw of
D.e..Aw of that
.Dbc.Bw of the
Cc.BBcw of you
eBBBBBw of your
gAAA.Fw offen
dBDdABw offer
aACBAew office
d....Cw official
d....Cw ok
eACCBcw old
eDDaBdw on
CBAbAdw on a
...aCcw on it
C....cw on page
..ABeCw on site
EacdABw on the
CAcD.ew on this
EAfCAcw on your
EAdBAdw onboarding
CaABdBw once
f.BDCbw one
AB.AAcw one with
CCa..dw only
DBeAB.w opened
fChBDHw or
D.e..Cw or by
C.c...w or does
d.AAACw or no
CAb.Acw or the
C.d.AAw order
BB..Bew orders
lBDDCFw ou
fABAADw oui
fABAADw oui ou
FBDcdfw our
dBEcAbw out
e.E...w out ?
CBbBAdw out of
EBeBAcw outil
c.BBcCw over the
A..Cadw owe
d....Dw owner
BBcBBcw page
BA.BAdw pages
bDBeEdw par
.BBBAdw par semaine
eeDEBAw part
f.E..Aw part of
DBEjBDw pas
AA.d.Cw pas a
BAAeACw passing
eADiBIw passt
.CAA.dw past
aACBAew people
DcdeBFw per
C.d.AAw percent
Bd...Bw perhaps
cCBBAdw personne
.AAg.Fw phone
e..A.Ew pick
eBbBADw place
FhBhAIw plaisir
eBABBBw plait
C..A.dw please find
BBAiAGw pleasure
cAC..aw plug
bdAAADw plus
ababCCw point
dBCBBcw point a
d.AaaDw pop
eCDcDcw pour
EddEBew pour vous
cCCBAdw price
DA...ew price is
BA.BBdw prices
AABB.dw pricing
BdAAAAw probably
cBb..Cw process
cBBAbBw product
fCAABBw put
idHCCBw que
DcbB.bw question
bEBhBDw questions
i.eEDGw qui
iCECBCw qui vous
b.eCADw quick
dAB.aCw quiet
BeAABBw quo
B..B.dw quote
CAcA.bw ramp
CAcA.bw ramp time
DbeA.Bw rate
ChBDBCw rather
afADACw ravi
BAbdaDw reach
bAAACcw read
Aa.dADw reading
..ACAdw ready
B.AA.dw ready to
D.e..Bw reason
d.CB.aw receipt
c..AbDw receive
c..AbDw receive the
AAAd.Cw recording
CB.b.dw references
cc.CCAw release
CddBACw rentree
dBAdAEw reply
a..D.cw reply and
c..C..w reply with
BBACBfw repondre
DbcdbDw report
c.aA.Cw reports
bBAfAFw request
BAAB.dw reserve
BA.Badw response
c.D..bw result
dC.bACw return
dC.aABw return the
BcbBAAw review
DABDCiw rien
DAaca.w right
D.C..ew right ?
cAbAdFw rollback
dA.AACw room on
C.c...w roughly
DBdAAcw run
.A.F.fw rush
DAgCCbw s'est
gdDBBEw s'il
eBABBBw s'il vous
DB.DAgw salon
dBACBbw same
AA.e.Dw samples
CaAAAdw save
BgADBCw savoir
BgADBCw savoir si
dAC.Bbw say
bFAAAfw schema
.ChAAFw schon
Gbd..dw scored
d....Cw scribble
CdfAAFw se
Bb.g.Gw season
DAb.Adw second
c.CbAAw see
d.AA.Bw seite
hBCDBCw semaine
cACCbaw send
BA.AfEw sending
bBd.ACw sense
B.a.Bcw sent
bA.CeCw september
CBCBecw sera
DjADAEw serais
DnCCAJw serait
cCBaBbw service
c.BCCdw set
Ad.A.Bw settle
cDaAbaw shall
EcdB.Aw share
BBcBAbw shift
DAgDAaw shop
.aABCdw short
ECbdacw should
CB.cAcw should you
BA.eADw shout
BA.d.Cw shout if
CfEkDIw si
DCBhACw si vous
c.DbCcw sich
aaBBBdw side
iF.cFBw sie
hABCAEw sign
BCACAfw signe
DAAAbdw signed
AAAE.fw signing
D.d...w signs
BBAA.dw simple
BACd.aw simply
EDBBDjw sind
CadA.Bw sit
eCCCdBw site
c.C...w site ?
CA.aAdw six
gA.CADw so
B.dC.bw so i
AA.d.Cw so much
iBECCBw soll
DebAACw some
.dBaACw someone
.dA.ACw someone from
Df.ebGw soon
B.AfADw sorry
..Ad.Dw sorted
e.DA.Aw sound
Bc.C.cw speak
A.dAACw spec
AA.BAdw specification
DaeAAAw spreadsheet
Ca.AAdw spring
a.BeADw stand
bBBCAew start
AAAC.dw status
D..e.Bw stay
CA...cw steps
fabCAFw still
d.C...w still good
C.dA.Bw still on
AAABAdw stone
BBBg.Ew stop
c.Ca.Bw suggest
CCfB..w sujet
DaBdBcw super
cCbBCdw support
Dd.B.bw suppose
gfECBEw sur
d.BA.Bw sure
AAdA.Bw system
BBAc.bw table
dAACCcw tag
FAbfdEw take
.A.CdBw take the
BAAAAdw takes
aCAaAcw talk
CBaDAfw talking
DBbebCw team
...d.Dw team can
DAcB.cw teams
C.d.aCw tell
D.d...w tell us
CB.AeBw ten
...G.gw tender
dACA.aw terms
CAdd.Ew test
AbAbbDw than
CAA.Bdw thank
CAA.Bdw thank you
BBAcAaw thanks
BAABAdw thanks for
aDfbCDw that
CB.bAcw that our
aBBcABw that's
CBdCcbw the
BbAc.Cw the audit
C.c...w the award
.caBABw the budget
dADAbBw the business
C.c...w the crm
eAAB.Cw the date
AAAeADw the dates
dC.A.Aw the enclosed
AABeBCw the end
cBCCbbw the first
.A.C.cw the full
ABbC.cw the import
...d.Dw the launch
BAdDAdw the new
ABdB.Aw the next
CBcA.bw the night
eACCBcw the old
cAC..aw the plug
B.cc.Dw the right
eADAAAw the same
DAbAAdw the second
.AAeaEw the test
a..D.dw the time
Ada..Dw the two
daBA.Cw the union
.BAC.dw the way
bcC..Aw the year
Cac.Baw their
ed.A.Gw them
e.A.ADw then
bAcbBDw there
DBecADw these
C.fA.Cw these days
CAABcbw they
BAaADdw they're
DACAAfw third
dbGbBdw this
cB.ACbw this is
Ba.ACdw thought
DBe..Bw thoughts
cCCCdbw three
abcbBEw through
cAAACcw thursday
dAAB.Aw ticket
cBaAbBw tickets
cCC.Bdw time
ca...Dw time in
Aa.C.cw time of
BAAd.Bw time with
bADdB.w to
b..cBCw to <num>
dCAC.bw to be
Ad.A.Cw to get
Cf.A.Dw to have
Bd...Cw to hear
DecCABw to know
d....Cw to make
.a.CBdw to me
Ad.aADw to meet
bbBa.Cw to see
d..a.Dw to sign
Aa.D.dw to speak
.CBcBcw to the
DCdCccw to you
AacDAbw today
Ad..CBw together
bAAAdDw tomorrow
A...eEw tonight
BCgDACw too
DAbAAew took
DAb.Adw tool
DAbFAhw top
DgADCdw tous
fCBeBFw tout
A..AcCw train
AeABACw treffen
cBAABcw trimestre
AAAD.ew try
dbCCAaw two
BcAeAEw uber
cECDddw um
eDAACbw um den
CAABAew um die
eeBBCEw un
BAAeACw un point
fDCEgDw und
Cbd..Cw understand
fgDDBEw une
aafB.Fw union
giEFCFw uns
CBCEgbw unsere
eBBdAEw until
eAF.Cdw up
aBadADw up for
cADA.cw up on
B.bC.cw up to
CcBaCcw us
D.B..ew us ?
ABAdABw us on
aAae.Ew use
DBeb.Bw useful
CAc..aw using
CAbA.bw usually
CbdAACw value
gCDCgFw vendredi
c.C...w vendredi ?
CCcBAdw version
BeAD.aw very
DAiCAEw video
DBBfABw vielen
CAADbew visit
BfAB.Dw voir
DEdDfaw von
ccBBBBw vor
ggEADEw vos
geCfFIw votre
cDDemMw vous
BAdbABw vous avez
eBABBBw vous plait
GeBBAew vous y
cAACAbw wait for
AB.d.Bw wait to
g.CAAEw wann
cBCbB.w want
BA.B.cw wants
CBcECgw war
bqEGCLw ware
ddFDDew was
CA.a.cw was a
E.A..ew was the
BBBdAcw way
ccABACw we
Bb.c.Dw we are
aCc.ABw we ask
Ad.ABCw we can
Cc.A..w we could
aBCAAew we do
ACAAAdw we'd
AAABeCw we'll
ABAccCw we're
BBAAAdw webhook
C.AD.fw website
dA.BABw wednesday
bCCC.ew week
AAAe.Dw weekend
AbABBcw weeks
BeBdAEw welcome
FacdAAw well
dB.AAAw wen
HiDpCNw wenn
DfABACw wenn wir
bAEDAgw went
bBeBBDw wer
DCADBiw were
CabEAew what
d.A..Cw what is
dBDbAcw what's
cAbA.Cw what's the
C.d..Aw what's your
dA.c.Ew whatever
bdcCBDw when
BAbBAcw when the
BA.eADw whenever
a.cb.Cw where
bAdCABw whether
eCCABbw which
aCeBBAw who
cAC...w who on
D.d...w who signs
d.C.AAw who will
dABB.Bw who'd
d.C..Bw who'll
d.C..Bw who'll be
d.C..Aw who's
C.B..dw why
GDiCBdw wie
CGbDlEw will
ECACdfw will be
c.bABCw will you
BAbBAcw window
dhFGeDw wir
BfABADw wir das
cjBABIw wir den
.d..ACw wir uns
Ba.f.Ew wish
CfAdCEw wissen
BhABCEw wissen ob
BCBgcEw with
bbCB.aw with a
aAAd.Cw with it
AA.Cd.w with me
DBbfCaw with the
cABb.Cw with this
dbBaACw with us
DaaBbcw with you
BBca..w with your
DCACgbw within
.CAB.dw within the
gDDCDew woche
ceAB.Fw word
bBac.Dw work
FAf.b.w working
.dABACw worth
emDFEIw would
EgAaBDw would be
CeAB.Aw would make
CgABADw wouldn't
cC.a.Aw writing
CAc..bw wrote
BmCDEGw wurde
CgDCBaw y
DceBACw year
Dcb...w year ?
ebDBABw yes
dA..ADw yes or
bEAfACw you
CB.d.aw you a
...ADdw you alone
CA.A.cw you as
BCABgDw you at
CdaCAbw you can
B.adABw you decide
Cbca.Bw you ever
BBACbdw you for
d.D...w you from
eAD...w you going
eAaaAEw you in
a..baCw you know
AaAd.Cw you like
DAcb.bw you need
DcddBDw you on
c.C...w you or
D.d...w you share
D.e..Aw you tell
ebEB.Bw you'd
cACC.cw you'd like
B...dBw you're live
fA.C.Cw you're not
AbAc.Cw you've
Ab.c.Cw you've got
abAACcw your
bC..Acw your business
B.dB.Aw your end
d.CA.Aw your office
b.AC.cw your reply
cBAd.Ew your time
cABacCw yours
aiCFDaw zu
fgBCDGw zum
ebCAADw zusammen
cEABAdw zwei
bBFaCfyou 0
EbEabfyou 0 us 0 .
dBfaDEyou 0 us 0 ?
AEDbbfyou 0 us 1 .
ddDBAByou 0 us 1 ?
BcDcCcyou 1
CA.aAcyou 1 us 0 .
cCdBACyou 1 us 0 ?
ebcbCFyou 1 us 1 .
BCDAAgyou 1 us 1 ?
dFfCC.you 2`;
