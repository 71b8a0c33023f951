/** Made by `npm run train:asks`: change the rules or the corpus, not this file. */
export const KIND_WEIGHTS = `oCMehIJbjJg
hcBEDaBAcAD$ <name>
CBAAbCBAcfB$ <num>
dbBbcCa.CCB$ <num> _
.ABBdCeBBAa$ <num> _ ?
bbbBbCaCbcE$ ?
eBaBcaaBBAD$ BE _ ?
BabdB.AAAAB$ BE _ _
EbAdAAA.Bd.$ BY DAY
DAA....Ac.c$ BY DAY ?
BABBAa.abeC$ BY _
DbBcbABbAcC$ DAY
AA.BA..e.BA$ ME _ _
.A.ABAAAdcC$ MONTH
c.aACBcA.AC$ NUMBER _
BeACBA.aBAc$ PAPER
AA.AA.AeA.B$ QUICK
.CcbababDBa$ ROLE
CBdAb.AAACc$ SOON _
DBcAbB.BdA.$ SOON _ ?
DdA.AccdEEe$ _
fdBDDbA.BaB$ _ <name>
BBAAbBBAdeB$ _ <num>
dbAbbCa.CCA$ _ <num> _
DBbb.acbBa.$ _ ?
BABBAa.abeC$ _ BY _
DcAAcAcAABa$ _ MEETING
DaA.c.BAaba$ _ MEETING ?
c.aACAcA.AC$ _ NUMBER _
BfABA..aBBa$ _ PAPER
AA.AA.AeA.B$ _ QUICK
.CccCbAcCBa$ _ ROLE
CBb.AbABcBc$ _ SOON
cB..Ad.AAAC$ _ SPAN ?
.aeDCdDbcAD$ _ _
.BAAbBBAddC$ _ _ <num>
abeAADACadD$ _ _ ?
EbABc.cAABb$ _ _ MEETING
AfAAA.AaABC$ _ _ PAPER
bCdaBAAABAc$ _ _ ROLE
BEdeCdcBDdE$ _ _ _
cd.CCd.CaBC.ask.agreed
cCBaCDadcDe.ask.answer-me
eBAAAAbCA.A.ask.are-you-free
fbcBB.aBDaD.ask.book
.dACcBC.bCa.ask.can-i
Ca.BcdbAAB..ask.can-you
d.ACAA.AA.c.ask.chance-to
DcBcE.AACdd.ask.command
abEd..DDaea.ask.command-clause
bBBBBBBBfEf.ask.commit
DdBbaDBAdcA.ask.deadline
dDcaBABCCBf.ask.feedback
DbhCaBCBcBD.ask.hoping
aBABBB.eAAb.ask.if-then-command
DCAAeABBCAg.ask.introduce
ebAcB.AaDBA.ask.let-me-know
dcAAAbACbBC.ask.let-me-know-what
AB.EaBAB.ee.ask.love-you-to
.AaBdcCCCb..ask.modal-you
DAACcCBDagb.ask.need
C.BBCCBeBhC.ask.need-from-you
fcBCca..bGb.ask.please
CDDccCAB.fd.ask.please-word
DAAadBCbCda.ask.reader-subject
aAaAABAAeBA.ask.ready
efABBBCDDEg.ask.suggest
DA.BcdA.AaA.ask.to-hold-the-date
BCBB.fABBda.ask.who
.dCcdCAAAAD.ask.worth-anywhere
B.AaBBaebBB.ask.would-help
DBBeBbAdcCB.ask.would-love
fAbCD.CEdBb.ask.would-love-to-meet
.aBCaaAABbc.ask.you-modal-order
BcaDeAABAaB.ask.you-must
.A.....dABC.courtesy.any-questions
AAcABdAC..B.courtesy.happy-order
CAbBCcA.eBA.courtesy.happy-to
eCdEDdbA.AB.courtesy.hope-well
ddCBBBABaAa.courtesy.if-helpful
dBBAA.AAA.b.courtesy.look-forward
BcBABAACChC.courtesy.support
BDaEbA.b.Ag.courtesy.thanks
.bBaBBBccCc.promise.then-ill
ACBABbBeaCc.promise.will
dbBABBBd.CA.promise.will-do
aAdaaaBaCAA.question.aux
DDCaadCCfAd.question.did
.hBCBBBABCc.question.interest
bBcB.BAdbBC.question.is-it
BcCCdbABAdD.question.offer-interest
CCbbadCeDdD.question.wh
bDbbBBBdACd.question.which-of
AAebAbaC.BC.told.event
ACb.dECfCBb.told.if-clause
BBCDcedCCbc.told.negated
cCAdABAcBCA.told.past
.D.cBbBaABc.told.perfect
.AbBeaBDbCb.told.pitch
BbbCdBABD.d.told.scheduled
.dBBDdBF.Bg.told.statement-start
acdbAabaDED.told.third-person
ebeDCecEDCC>ask.agreed
DFAfCBaBcgB>ask.answer-me
fBCbBAcBACB>ask.book
dBCBfaadECD>ask.can-i
fBCCcBBBdBC>ask.can-we
CDadDbBEcbg>ask.can-you
e....A.A..D>ask.chance-to
aaDfecDCfCF>ask.command-clause
DAaEBBAChBe>ask.commit
GCCcADCCbkd>ask.deadline
eCgCABBCCB.>ask.either
dDbCBABBBBg>ask.feedback
BCBAbBABAcd>ask.introduce
.bAcBdABBCA>ask.let-me-know
ac.BBdAA.BC>ask.let-me-know-what
C.ccbeCEBbA>ask.modal-you
CBBCf.ADcAc>ask.need
CDaCEeBeChB>ask.need-from-you
ccBc.BBDB.b>ask.please
AdCecCCCbDb>ask.please-word
BBaAAB.BhCB>ask.ready
AbBC.ccBACd>ask.suggest
C.A.e.....B>ask.want-anywhere
CBC.bc.AAAd>ask.when
BBAA.BaBBde>ask.who
.eBcBB..AAC>ask.worth-anywhere
aBBBBDcDcBf>ask.would-help
cAABaBAd.aB>ask.would-love
bBCBBf.AAAA>ask.would-love-to-meet
.cABgA.CC.B>ask.you-must
cCeBBbbCABA?ask.agreed
.BABBDaaace?ask.answer-me
daBABabACAA?ask.are-you-free
dAAaCAaacBC?ask.book
ddDDBCCbdCc?ask.can-i
fECCBBadfCC?ask.can-we
aBCC..bBbac?ask.can-you
d....A.A..C?ask.chance-to
eBcDBa.ABBd?ask.command
bbbaBcAB.D.?ask.command-clause
ECbcCcBBhDC?ask.commit
ACdCCBBEedb?ask.deadline
cCeCAAABDAd?ask.either
dBA.A.AcBAB?ask.have-time
bA.BCA.AeAA?ask.interest-short
CDABhAABCc.?ask.introduce
dCABA.ABb.c?ask.let-me-know
AeAC.AABACd?ask.mind
acBbBbDBBbc?ask.modal-you
AAaAf..CcDB?ask.need
ABaADdACAeA?ask.need-from-you
cDABCB.AeAc?ask.permission-send
ccbBAAAACaB?ask.please-word
C.AAAAAeAAA?ask.reader-subject
dA.ABBABeCB?ask.ready
eA.Ad..AE.C?ask.time-short
cBbdCABAA.A?ask.want
ABABbbAC.ad?ask.when
DBBAcdaABcA?ask.who
.BAAeA.aAAB?ask.you-must
bDcDB.AcfDa?question.aux
bDccB.B.AbA?question.can-i-ask
CBbCa.BCfab?question.did
.dcbCaABCBB?question.interest
dCbCCDaedBD?question.is-it
DBBEdBCfCfB?question.wh
.CaBBBAcdCc?question.which-of
bDCCEa.fddC?told.i-statement
BCfacBBaaaD?told.if-clause
CCabBa.cBCe?told.past
CEbeCb.acbC?told.perfect
aacABbADcCa?told.pitch
AafbaaDAbcG?told.statement-start
.CeAbC.bAB.?told.third-person
aC.CEACe.Ae?told.you-can
cCcCBB.eaBD^ BE
Cf.....ABAB^ BRING
CAB..daCacB^ CAN
...BD.bccAA^ CAN WE
BdAABA.c.Cb^ CAN YOU SEND
eCCabBbbABC^ I
aBCDABBeaCe^ IF
BB.AA.bAAdB^ PLEASE BOOK
eABAA.AAdEa^ PLEASE DECIDE
AAA.AaA.cDc^ PLEASE DECIDE the
DB.deAbAB.B^ PLEASE GIVE
Ce.CA..A.bA^ PLEASE OWN
ABdBB...BBc^ PLEASE TELL
B.ABBA.eC.c^ QUESTION
CA..A..AdAa^ REVIEW
AeCAdb.CBCB^ ROLE
BE..abBaaad^ WE
CAAab.AcaCb^ WH
BBCBcdBDBfB^ WHO
acBDfDACbCd^ WOULD
CcbBDABBcAd^ WOULD I
Ba.AAAAeAAA^ YOU
CBeDBBaADBg^ a
BAABC..AgAA^ an
CdAABA.AACe^ darf
CdAABA.AACe^ darf ich
BCeBgCCDeBC^ ich
deBDeBDBa.C^ il
ACeBBcAdABD^ ist
AeCCaBfDEBf^ je
dDdEDfdbCCD^ konnen
eBCDCCeeBBB^ konnen wir
bdABCABcAAA^ maybe
BdABcAABA..^ mind
adBcBBCBdAB^ on
eBAaBAAAB.A^ perhaps
CCCEegCEBiD^ qui
FCfAfAAaAAC^ si
adBeB.BAbCC^ the
aAAAB.AABAe^ uber
aBAABA.ABAe^ un
CBAiBAACCAB^ vos
aADBedBBAAA^ ware
BDCCgBABCfC^ wer
aAcABC.fBBC^ what's
CBeDBBaADBg^w a
BAABC..AgAA^w an
A.AAAA.eC.B^w anything
cAAA.AACdAA^w are
c.CCAeaDdCa^w can
BA.BBaaBdb.^w can we
EAacaBacCeC^w could
ba..CAadCC.^w could we
C.bCaaBcbA.^w could you
CdAABA.AACe^w darf
CdAABA.AACe^w darf ich
BBAbBaAAdBb^w do
Ba.BebaABBA^w get
eCCabBbbABC^w i
BCeBgCCDeBC^w ich
aBCDABBeaCe^w if
deBDeBDBa.C^w il
cBcAAaabCAB^w is
ACeBBcAdABD^w ist
AeCAdb.CBCB^w it
AeCCaBfDEBf^w je
dDBBBAaBbcb^w kindly
dDdEDfdbCCD^w konnen
eBCDCCeeBBB^w konnen wir
BdbaB.CAaAA^w may i
bdABCABcAAA^w maybe
AB.BeB.BB.d^w might
BdABcAABA..^w mind
adBcBBCBdAB^w on
eBAaBAAAB.A^w perhaps
DbcCcaabC.b^w please
D..ae...ABA^w please add
CCCEegCEBiD^w qui
.BAAB.caeAC^w shall
CA.A...aC.e^w should
CA..A...C.e^w should i
FCfAfAAaAAC^w si
adBeB.BAbCC^w the
aAAAB.AABAe^w uber
aBAABA.ABAe^w un
CBAiBAACCAB^w vos
aADBedBBAAA^w ware
B.aAABAeBAA^w was
BE..abBaaad^w we
BDCCgBABCfC^w wer
CCdbBAAd.BA^w what
aAcABC.fBBC^w what's
AADABb.acAd^w which
BABBeBADBda^w who
AABACeA.AcC^w who's
bdDAbBbCB.a^w would
AcBaCBbAAba^w would you
Ba.AAAAeAAA^w you
ebeDCecEACDask.agreed
cEBBDGadcBhask.answer-me
aE.BBAAbdCeask.answer-me+promise.will
eB.ABA.b.ABask.answer-me+told.if-clause
gABAB.cCCABask.are-you-free
hacADAaBBAFask.book
dfDEbDDbeEdask.can-i
bEedB.CAAbBask.can-i+question.can-i-ask
AbbAdB.cBADask.can-i+told.if-clause
BA.AAB..AAfask.can-i+told.past
caBBcaaACACask.can-i+told.statement-start
gDDCACadfDEask.can-we
CACDcdcCbBcask.can-you
bCCBFdACcddask.can-you+told.if-clause
B.e.aC.A..Cask.can-you+told.negated
BCBdbdABCCdask.can-you+told.past
BDEcfBDBdfFask.can-you+told.statement-start
edCCDCAbdbEask.can-you+told.you-can
fAACAA.BB..ask.chance-to
bbaBFaAADcfask.command
a.AABBAc.Cdask.command+promise.will
BC.Aec..BB.ask.command+told.pitch
DCAeAB.abBbask.command+told.you-can
bdDdBcEEbbaask.command-clause
DDbbDaCClHdask.commit
AcAbCb.dBBBask.day-works
DbcBBECEgebask.deadline
ADd.....Ab.ask.deadline+question.can-i-ask
CcdBAcAcACCask.deadline+told.if-clause
BCAAeeA.aDBask.deadline+told.pitch
ahEaCCA.eDDask.deadline+told.statement-start
AgAA.AA..EAask.deadline+told.third-person
cBeBABaDe.Dask.deadline+told.you-can
dCgCBBBCEBeask.either
dDeaCABBDCfask.feedback
fCBACABcBAaask.have-time
DbhCaCCBdBDask.hoping
CAgAcBBCAABask.hoping+told.statement-start
baAABA.BdBAask.how-about
aBABBB.eAAbask.if-then-command
cA.BDA.AfACask.interest-short
FEBBjBBCDbgask.introduce
.AAAEA.ABdeask.introduce+told.statement-start
A...D.....eask.introduce+told.you-can
gBBbC.BBCBbask.let-me-know
dbABBdACdBEask.let-me-know-what
C.AEaBABAeeask.love-you-to
BgBEaABBBDfask.mind
abAaddEDDccask.modal-you
DB.CgCBEdfAask.need
.BAaAB..fD.ask.need+ask.deadline
C.BA.CBBefCask.need+told.statement-start
AAA.Aa.AeC.ask.need+told.you-can
DBBCFcBdBkDask.need-from-you
cEAaDB.BeCeask.permission-send
gdaDbA.AAG.ask.please
AA.AB..Cb.dask.please+told.if-clause
AACabDBCCfcask.please-word
EABacBDfCdaask.reader-subject
dBaBBCAChDCask.ready
.AdAA....CAask.ready+told.statement-start
fe.bBADEDEeask.suggest
eA.Ad..AE.Cask.time-short
EAbBedAAAAAask.to-hold-the-date
dBbdD.CBAaBask.want
bAb..BBCdAAask.want-anywhere
BBbCcbADBbdask.when
ECCCch.BCeAask.who
DBBAcdaABcAask.who+question.mark-end
adCbcCAAAADask.worth-anywhere
B.a.BBbdbBBask.would-help
BBBeBAACAAdask.would-help+told.if-clause
dabdACBcbAFask.would-help+told.statement-start
dbfBDBCcFcDask.would-help+told.third-person
CBCfabBdcDCask.would-love
AAcABdAC..Bask.would-love+courtesy.happy-order
aeC.AAAA.A.ask.would-love+courtesy.if-helpful
.BAAB.eA.A.ask.would-love+told.negated
BaBcdb.bbDDask.would-love+told.statement-start
fB.BEdBEdBcask.would-love-to-meet
gadCaDAD.BCask.would-love-to-meet+told.statement-start
bDaCBdBCaccask.would-you-be
cbCCcaCACacask.you-modal-order
Ba.DhBAABaCask.you-must
.aacbb.CC.Cc <name>
dC.CBd.EacBc <num>
BA.A.Aa.C.ec <num> BY
D..a....Bccc <num> BY DAY
bc.BbCcBBBAc <num> LENGTH
bd.CCdcDBBbc <num> _
.ABBdCeBBAac <num> _ ?
AAAABBdA.Bcc <num> _ BE
bCdcEgFCeACc <num> _ _
jCBCBBcBCCCc <time>
fA.AAA.BBABc <time> _
BACCDdBeBCgc ? _
B.CCBeAfBCBc ? _ _
bcC.CAaeDBbc ANY
baB.BAbdCAAc ANY _
CCcabBCcbBdc BE
aAbBeABABBAc BE <num>
bAABeABAAAAc BE <num> _
bcBDdabBCCbc BE HELPFUL _
DaAAacABABec BE OPEN
Cb.AacABABcc BE OPEN _
bAcBbAACdBCc BE YOU
CAdAaAACfBBc BE YOU _
dDbaDbBeFeac BE _
eBaBcaaBBADc BE _ ?
.Ae..AAAA.Bc BE _ SPAN
ADbeEbChBADc BE _ _
cEbABDbBDgdc BECAUSE
bDbCdB.bCdCc BECAUSE _
dCcCC.ABCfAc BECAUSE _ _
cDaBdbcBAbEc BOOK
cdCBeCAcDDac BRING
AaC.cBBeCCAc BRING _
dcBBAAAeBCBc BRING _ _
DdCCBfAeB.Dc BUDGET
BcCBBfAcCACc BUDGET _
AaAABdAdBACc BUDGET _ _
e.eCGcABedGc BY
F.BcBB..cdbc BY DAY
DAA....Ac.cc BY DAY ?
d..C....cCBc BY PART
CbAcaab.CaBc BY WE
Ce.bAA.A.ABc BY WE MEET
dCaDEcBcceCc BY _
bE.CAcBbabbc BY _ <num>
dbABBDaAcBAc BY _ _
bcEB.cBABdac CAN
bbABcCAabBBc CAN I
BdAC..AcA.Bc CAN REVIEW
BdAC..AcA.Bc CAN REVIEW _
AAAAB..A.fCc CAN TRY
dAACCAbc.BAc CAN WE
CbaCdbBCA.dc CAN YOU
cBABeBAA.ABc CAN YOU BOOK
.BBBCb.Bbdac CAN YOU GIVE
bBb.BC.cbCbc CAN YOU LET
BdABBBAb.Cdc CAN YOU SEND
aBbAAb.BBBdc CAN YOU TELL
EAAcABACAddc CAN YOU _
CbBdBbbBBB.c CAN _
ACAeCc.DBbcc CAN _ _
BAbBCBBhC.Bc CONCERN
AaAABAAeA.Ac CONCERN _
CeCaED.eCbdc DATA
CdBACDadCeAc DATA _
BdAAACBbBbcc DATA _ _
eaDcDD.cdeGc DAY
d..aCA.cDbBc DAY _
bEfCDabAeCBc DECIDE
bDfCCccC.BBc DECIDE _
bCgCDbcCB.Dc DECIDE _ _
cBBCdaACcbCc DECIDED
dBBCdaAC.aCc DECIDED _
dBABBbABbbBc DECIDED _ _
BBbcAdaAdDDc DO
CacCcdCdDACc DO _
DBdacbCdCABc DO _ _
.BDcdc.CaACc GIVE
Ce.aABaBBb.c GIVE ME _
aAAaBbADd.ac GIVE ROLE
B.aaAA.Cd.Ac GIVE ROLE _
ACAbcb.c.BCc GIVE _
.BAdcBaAAaDc GIVE _ _
aBcCcb..BaDc HAVE
aA.BBAAB.Aec HAVE YOU
DceAcAbDBcDc HAVE _
aeaCdCBCAcDc HAVE _ _
BdABdAAaBBAc HELP
.eBBcBAbBAAc HELP _
cBABdA.BBAbc HELP _ _
d.bBAcbECBbc HELPFUL
bbCEcebCBDcc HELPFUL _
AAcAbBA.cABc HELPFUL _ HAVE
BcBABd..AAAc HELPFUL _ KNOW
cBCBCcbAABdc HELPFUL _ _
eaDaAdADaBBc I
Ca.ABAABabdc I CAN
cBAbBcAABAac I GIVE
BBAcBA.Ae.Ac I HAVE
.BAcBA.CcaAc I HAVE _
CA..d....AAc I MEET
CA..d....AAc I MEET _
dcAAAdCDEBdc I _
Ae..AA..A.Bc I _ NUMBER
dAbAbcCBDBcc I _ _
BAA.CabdACac ID
AbaACCBbAAec ID BE
.ABAB..B..ec ID BE _
AadACcB.BDcc IF
ACeB.ABca.Dc IF _
cBbCCcBbbaBc IF _ _
dA..A.AAb.Dc ILL SEND _
aDccCCcAAdCc IVE
.CcbBAcAAaBc IVE _
ACbcBAd.AaBc IVE _ _
cBcaEDabCcdc JUST
.aDcDAbdaABc JUST _
bCBcCBaa.bbc JUST _ _
Aa.CDeBcC.dc KNOW
aBBACeAcAcDc KNOW _
fBB.AabBEcCc LENGTH
ebBDAbabDaBc LENGTH _
c.b.DAAbbbCc LET
AAc.BBAcBcBc LET _
BcBcCBAB.Adc LINK
CaAdCBAA.Adc LINK _
c.beBBaACD.c LOVE
cBCBb.AbAAcc LOVE _ _
BeBdaCBb.BCc ME
cc.A...AAACc ME NUMBER
cc.A...AAACc ME NUMBER _
BaAEcB.bBdbc ME _
cfCEEAaDbecc ME _ _
g..AhCC.DEDc MEET
AA..e..AABAc MEET US
cbABeBBaCC.c MEET _
bCAAbBBbBBdc MEET _ _
hfBCACaACBEc MEETING
eb...B..ACBc MEETING BY
eb...B..ACBc MEETING BY _
BbA.cBABBcAc MEETING _ _
ABcBBBBChaCc MONTH
G.fBcBCeDBbc NOT
CccaaCAd.CCc NOT _
BcaCbBAdbBCc NOT _ _
bBCBCedBDDfc NUMBER
B.B.Ac.CB.ec NUMBER BE
bdAADdccCFac NUMBER _
CfbBCdCABDac NUMBER _ _
BACDAd.cbabc OPEN
.BBCbc.bcBBc OPEN _
cbCBbdABAdEc OPEN _ _
cdCcDCCbCacc OUR
ABBaCCCBBahc OUR _
EeBdaAACCBfc OWN
DeAb.AAAAAac OWN _
GcBdDAfB.bac PAPER
CbbdaCdBBbEc PAPER _
AdAC..c..ABc PAPER _ YOUR
BAAdbBCDadBc PAPER _ _
icADBCA.bECc PART
DDaADaacbbdc PAST
CBccDC.cc.bc PAST _
CBccCCAbbaac PAST _ _
DBB.fbACBbbc PERSON
CAABcAACAccc PERSON _
ABAACAAB.cdc PERSON _ YOUR
BB.AA.bAAdBc PLEASE BOOK
eABAA.AAdEac PLEASE DECIDE
eABAAaAAcDac PLEASE DECIDE _
BC.ddAbBA.Cc PLEASE GIVE
Ce.CA..A.bAc PLEASE OWN
Cf.C...A.AAc PLEASE OWN _
bBdBCAAaACcc PLEASE TELL
.CBbCBACCefc PLEASE _
BBBbCAABAecc PLEASE _ _
EDAcB..hEDec QUESTION
CCBdCa.hECbc QUESTION _
CBBeCBaeABCc QUESTION _ _
ACAcaBBdCBcc QUICK
Ca..AA.ABAec QUICK _
Ca..AA.ABAec QUICK _ _
GcAdECeCfCdc REVIEW
Fb.cEBe.eDcc REVIEW _
DbBeDCc.dBBc REVIEW _ _
EBbDeadeBaEc ROLE
becBBAaBBCAc ROLE BE
bccAAA.BBCAc ROLE BE _
EACABBfdccCc ROLE _
aA..EbccBbCc ROLE _ _
CcCABCcBbd.c SEND
Cd.BBAAA.cac SEND ME
cd.A...AAACc SEND ME NUMBER
CD.BAA.Aadec SEND ME _
AdAAB.AAABbc SENDING _
bfcCDCddEBEc SHOW
AecD.Cb.B.Bc SHOW _
DfCCcBbaBACc SHOW _ _
BCiCADCCdbAc SOON
b.dAaCADbbBc SOON SPAN
CCfCcC.AebDc SOON _
DBcAbB.BdA.c SOON _ ?
fADBBAba.cCc SOON _ _
.dfDEcCFcdBc SPAN
.ebBBbACABac SPAN _
.aaAB.ABBBdc SPAN _ _
D.dbDeADCAec TEAM
Cda.D.ABCeac TEAM _
BAabC.AABdbc TEAM _ _
dDaDbdBdcEBc TELL
CCbaAcAdCBac TELL ME
BBAdAAAaAAbc TELL ME WH
ACcC.c.dBACc TELL ME _
bC.CAcAbDBfc TELL _
Db...A.AABfc TELL _ <num>
BA.CAAAcA.dc THANKS
EBD.fAd.DeBc THEY
.BAADAe.AbAc THEY WHO
..A.CAd.A.Ac THEY WHO HAVE
CCAdcBBBAeCc THEY _
CbAaCBCAceac THEY_ARE
BbBaCABaeaCc THEY_ARE _
aa.ABAAaeCBc THEY_ARE _ _
CCdCcdbABB.c THINK
BabBBecCBABc THINK _
B..BAecBAABc THINK _ _
BD.CCBAbaiCc TRY
BC.BABAAafac TRY _
BBAAA..Aad.c TRY _ _
EBACbAd.bbcc US
CacBBcdA.Cac US _
B.B.BdbBbCbc US _ _
bcbABaACBdDc WANT
A.BCcBCcdaCc WE
acAABcBba.Cc WE CAN
ABB.cAAd.BAc WE HAVE
CdAb.AAaABBc WE MEET
b.aBBbAbCBdc WE WOULD
ADcacBaDdDdc WE _
cAcaaAaCaCBc WE _ _
DgcbCDCgDFcc WH
B.beAAACAABc WH I
.AbaABAdBBAc WH WOULD
BfABBA.A..Ac WH YOUR
bgcDDBBc.DCc WH _
agaC.C.ACABc WH _ _
.CeCBbACBccc WHEN
EADDfbdBCfBc WHO
BACCcc.ABcac WHO _
.A.AC..d.Dcc WHO _ YOUR
caBBeBaCAaBc WHO _ _
gCCbAadADBDc WORKS
aDcccCCDCAgc WOULD
aBDacbBCbacc WOULD BE
CcbA.ABADAec WOULD I _
BBBbcABbdCBc WOULD WE
DAA.dA.caAAc WOULD WE HAVE
cAAdBaBaBaBc WOULD YOU
DAae.AcBCAcc WOULD YOU _
DBbbbBdAEcac WOULD _
CabeDaB.CdAc WOULD _ _
aabDCcAa.Dec YOU
cBABeBAA.ABc YOU BOOK
ACAAd.AA.aac YOU BRING
BAeAAaAAcCCc YOU DECIDE
B.d.Aa..bBBc YOU DECIDE _
ADCCcc.Badbc YOU GIVE
aA.ADB.Acc.c YOU GIVE ME
ccBACAAaBcac YOU HAVE
.c.ACB.ABcbc YOU HAVE _
AAB.A..eC.Ac YOU NOT
CfAC.BAb.Bac YOU SEND
Be.AAA.A.A.c YOU SEND ME
BebCAA.A.ABc YOU SHOW
dBbABA.cAACc YOU WANT
FBaeEBcCdbdc YOU _
FAcbFCbBdcec YOU _ _
CcCfcDCAabDc YOUR
dAABBA..cABc YOUR DECIDED
ABAdcAABBBcc YOUR OWN
CCADdAccAeBc YOUR ROLE
AB.BB.cd.BAc YOUR ROLE _
Bbc.CaBBA.bc YOUR TEAM
BcACBAAAAccc YOUR TEAM _
BABedBAbBADc YOUR _
ADcfbAB.CCAc YOUR _ _
ADbaBcBdaBBc YOURE
CCcaAa.bbAac YOURE _
.cBdCA.aDaac _ <name>
dCB.EebCcbCc _ <num>
BA.A.Aa.C.ec _ <num> BY
dbbbFcdCbCDc _ <num> _
hCACABcACABc _ <time>
EBABCebeCCec _ ?
BABCCeAdBCec _ ? _
AdABaabaBBCc _ ANY
aBbcdaBCcBDc _ BE
cBBdDBBbCbcc _ BE _
ACaccCBcBbac _ BECAUSE
CC.BeBAcAbAc _ BECAUSE _
eDB.aBBeBCac _ BRING
bDBabBAeACac _ BRING _
BcCBAeAdAaDc _ BUDGET
BbBBBeAcBACc _ BUDGET _
eDe.EAbCAeDc _ BY
EbBcBAAAdd.c _ BY DAY
cCcABA.bAeEc _ BY _
AAAbcABcDcCc _ CAN
Ba.CdbACBcac _ CAN YOU
BabBCAAeBaAc _ CONCERN
BfCBECaABcdc _ DATA
BeBACCaCBeac _ DATA _
fCAb.BBaBcDc _ DAY
CAdACacBBcbc _ DECIDE
CAdABbcAEdAc _ DECIDE _
DBbcCccc.ACc _ DO
C.BBBcBeAbBc _ DO _
CdB.AAaccDBc _ GIVE
CcACcaacCA.c _ GIVE _
ABdCd.BCcBac _ HAVE
BAeBcaACaAAc _ HAVE _
AaABd.ABBAcc _ HELP
a.dAAbACAAAc _ HELPFUL
deAA.cBDCBCc _ I
eAAaBBAAAABc _ I _
AABABBAd.acc _ ID
AbdAD.aABCcc _ IF
CcedBCADB.ac _ JUST
AcBdABaCaAAc _ JUST _
C.bBAdAeBcEc _ KNOW
BABACdAcAcCc _ KNOW _
BdBcCBBBB.ec _ LINK
CaAcBBAAAAec _ LINK _
cGBcADabbBec _ ME
fGBB.CaAbaec _ ME _
cBbBeBAbCCBc _ MEET
.gBCcBA.BCBc _ MEETING
DaA.c.BAabac _ MEETING ?
A.bBAAACfABc _ MONTH
CccAB.ACbAcc _ NOT
BbCabdebCEBc _ NUMBER
FdCaBddeBFac _ NUMBER _
BaACB..f.Bac _ OPEN
aA.AA.ae.D.c _ OPEN _
BbBdBCBACaec _ OUR
DABbABB.Bagc _ OUR _
CCA.aB.A.eac _ OWN
FcBcB.gCcACc _ PAPER
BBbAbCeBacDc _ PAPER _
fc.BACAAACAc _ PART
BBcBCb.BbdBc _ PAST
BAdaBBAAcbBc _ PAST _
CAAbdbABAcDc _ PERSON
DC.dbbAcBCbc _ QUESTION
BBBeBbAcBCBc _ QUESTION _
ACAc.BBdCBcc _ QUICK
Ca..AA.ABAec _ QUICK _
CcBADCeBdAAc _ REVIEW
CaABDBfBcBcc _ REVIEW _
EBc.aAdeAbFc _ ROLE
BcAbAABbcC.c _ ROLE BY
BcDCcDfBBfDc _ ROLE _
ACBdBBcCAdbc _ SEND
AdAAB.AAABbc _ SENDING _
.cdDBAbeDBCc _ SHOW
BadBcB.bAABc _ SHOW _
CDe.baBcBCbc _ SOON
Aaa.BCABcdBc _ SOON SPAN
BCcAd.bb.Dac _ SOON _
AadBDeACAeDc _ SPAN
cB..Ad.AAACc _ SPAN ?
CBabBeaCCCec _ TEAM
baA.eBcCBD.c _ THEY
.AAACAe.A.Ac _ THEY WHO
CBBaBBB.eeAc _ THEY_ARE
BAAbBAAaeaBc _ THEY_ARE _
CACCbbdcAabc _ US
BcABAbdbCDbc _ US _
cc.BAABacBCc _ WE CAN
CcabaBBeCBBc _ WH
BfaB.CABBAbc _ WH _
CAcAab.AABcc _ WHEN
fBABaB.aCAAc _ WORKS
ABdB.BcCaaac _ WOULD
CccBcCcBCABc _ WOULD _
BBCABddeABDc _ YOU
B.B.CdbcBaBc _ YOU _
AabaDbabFdbc _ YOUR
BCACA.cdAbAc _ YOUR ROLE
BabBCc..Cccc _ YOUR _
GAdBDCbeAgBc _ _
CA.FAcacAadc _ _ <name>
baAcBccDebHc _ _ <num>
eBAB.BcABAAc _ _ <time>
BbdDCbBbAbbc _ _ ?
dCbeCcCABBBc _ _ BE
CBAa.BAcAcAc _ _ BECAUSE
cDBBdAAfABCc _ _ BRING
AcBBBdAaAbCc _ _ BUDGET
cAAADa.CecBc _ _ BY
A.BBCBBc.e.c _ _ CAN
BdBADCbABdbc _ _ DATA
BAeAAbBAFcbc _ _ DECIDE
C..bBddAABCc _ _ DO
CdBaBBAaeCAc _ _ GIVE
AbdB.cBBCBbc _ _ HAVE
.B.BeA.AAAac _ _ HELP
fdAACBABDAAc _ _ I
BAdeABBDBbac _ _ JUST
BDAgACBdFCec _ _ ME
AdACbAb.ABAc _ _ MEETING
dACfAacDcFCc _ _ NUMBER
.B.BAA.fAB.c _ _ OPEN
Cc.bDBfAc.Fc _ _ PAPER
f..BABAA.CAc _ _ PART
ABA.A.A.Be.c _ _ PAST
CAaDAaAfABcc _ _ QUESTION
bEAaAAAc.Adc _ _ QUICK
.fACCBbAcCbc _ _ REVIEW
DDcaeCdCDeBc _ _ ROLE
BDBdBAbCaccc _ _ SEND
bAaBBAadABBc _ _ SHOW
BCcbaBBcC.cc _ _ SOON
cCBBCdABafDc _ _ SPAN
bdCcBBaA.Cbc _ _ THEY
ADAaAAAAeeDc _ _ THEY_ARE
BbaA.CAdBBbc _ _ WH
ca.BABcDBBdc _ _ WOULD
BBBCcBAdba.c _ _ YOU
bBbabbBDCcBc _ _ YOUR
HfgfcDdBH.Bc _ _ _
AA.....fBBCcourtesy.any-questions
AAcABdAC..Bcourtesy.happy-order
CAbBCcA.eBBcourtesy.happy-to
dCcEDdbabABcourtesy.hope-well
ddCBBBABaAacourtesy.if-helpful
BfBACBACChDcourtesy.support
BDaEbA.b.Agcourtesy.thanks
xHGGjEDGIEFfirst
oEDEdCCDECAfirst .
oEEDiDBEFCFfirst ?
cbnDCFbFDCEkind.change
FDEuDEiFHKDkind.collaborate
GEDDoCgEEEekind.consensus-intro
DbEamEfaFdJkind.consensus-role
KIbIGdecvCHkind.decide
HdDFGhEbFpEkind.execute
bkaBCCADAEBkind.explore-cost
EobcFADDDCBkind.explore-how
IBGECuDbBGDkind.invest
aecKBeEEBGnkind.other-answer
bkbBaFFFDcbkind.other-send
FGBEDdDsGdFkind.resolve
FC.bBFoAEHdkind.review
mdId.HcaDeGkind.time-day
edFbDEcbcBakind.time-day+question.mark-end
fgCGeEc.FDckind.time-length
cdBDaCdbDCakind.time-length+question.mark-end
nFEEeFcdEDCkind.time-meet
BFAafDBdbBakind.time-meet+question.mark-end
bAAcBaaCbBBpromise.let-me
AcB.BBBccCcpromise.then-ill
AABBCaBe.Cepromise.will
daBABCAdACbpromise.will-do
cEeDAaBddE.question.aux
bBdcB.CBBbBquestion.can-i-ask
FEBBbdDDi.equestion.did
bBdBCABEdBdquestion.do-you
.jbBDACCDDaquestion.interest
eDdDCE.geCFquestion.is-it
BaBaBdDcCDfquestion.mark
ddcCcDbEdeHquestion.mark-end
bdDCcbABBdDquestion.offer-interest
BBbdBBAaCAbquestion.rhetorical
FEADdcDiEhEquestion.wh
bFc.CDCfcDfquestion.which-of
DfdCBacCCABsize huge
CedCAAcBCABsize huge ?
HhbcdfhcKaGsize long
Efa.CadeCbFsize long .
EdadfefCJBCsize long ?
bCAcbCFcCdesize middle
.bBDbDdBAcbsize middle .
bDaeaaHdCacsize middle ?
eIG.dEG.lEhsize short
bFCfhCEDcCdsize short .
eEFFFCCdkDfsize short ?
ABfbAdbC.DCtold.event
cDD.FAaebdatold.i-statement
CEgaeEDfBBBtold.if-clause
ABBDadd.CcAtold.negated
.EAeB.AeCEdtold.past
BFbfDcBbca.told.perfect
a.cBdbBFdEbtold.pitch
aBC.AAAeA..told.reported
BbbCdBABD.dtold.scheduled
Ade.CdEGbbBtold.statement-start
aagaaBbcDEDtold.third-person
aBaAG.Ceabetold.you-can
cEfAAA.BCaaus 0
edGABBDaeDdus 1
D.DcdAbb.aCus 2
.aacbb.CC.Cw <name>
dC.CBd.EacBw <num>
BBgAACdABD.w <num> minuten
dA.......CAw <num> rd
jCBCBBcBCCCw <time>
dabDbjDGADBw a
eAaAACa.BABw a <num>
dCABBBd.A..w a <time>
BCA.AAadA.aw a call
B.A.AA.BA.dw a no
cD..A..AAAdw a short
eB.AA..bABCw a time
CbB.Af..AADw a week
CbBAAA.Ab.dw a yes
cAB.cd.AABDw able
cAB.cd.AABDw able to
cf.FFBCkEDbw about
fCBCBaAeCB.w about the
gABABaAABBCw accept
BChBBfACBBDw acceptable
DCAgbBABBdBw add
BA.eAA.A.BBw add the
.BbAdBAbCcCw after
eBAAB.AbAAAw afternoon
AdABA..b.ABw against
AABAAd.ABaAw agreed
aC.CCAiCaABw all
cDEfdD.BCfEw am
ECf.CDAAiDbw an
AA..A..bd.Cw an answer
CBagbf.CcEFw and
ADAA.c...Adw and a
acACABbAAcBw and the
BBkBCBACCBDw annee
DCaAAA.ddB.w answer
C.CACABfCBdw any
ABAbBBABAAew anyone
BBABb.bhDBDw anything
CbAebA.C.ABw apart
BA.Da..d..aw appreciate
AABAAe.ABaAw approved
aadDbaADgBEw are
dAcBAAACdBBw are you
AAABfA.AAABw arrange
BBc.aABCBebw as
CBBBCBAB.fdw as a
BA.Ae..A.BAw as well
CCbccaBAbbCw ask
j.BECCbDAAAw at
eAAaBABbBAAw at <num>
fDAaCBaBb.Aw at the
AfAcBAAABbEw attached
ABADCAAADlFw au
CDBDkACDCBew auch
gECCCBEFDghw auf
cdCEfAAbBDCw aus
aAECeFdFkeHw avant
DfACaAdAbBCw avant la
DCBfEBBCEjCw avant lundi
BdCgEEABjCGw avec
.ACb...AdBaw b
CBAfAAA.ACcw back
AbbABbBFbaew be
AA..cd...ADw be able
e...D..A..Aw be cool
BCccCBAAcAcw be great
dBCABdABAAbw been
fbAaEAcBCdEw before
BA.A....BeBw before monday
eDAaBBBacBaw before the
CbAcaab.CaBw before we
kcCaACBEEfGw bei
CB.A......ew below
.C.dAbdABBCw better
HADhJAFdjjGw bis
BBBCAABdceCw bis donnerstag
BbBeCBACgEaw bis freitag
ADBCBdAdCfBw bis montag
BDeCCbABBf.w bis wann
gHDdbEDBahAw bitte
cebAFAAac.Bw board
ccABB.cBBABw both
BfAA..AABBCw bring
BAAAag.BAACw budget
EEfCCBAbgdCw by
cDABAcAabbaw by the
CBAc...AeC.w by thursday
DcBBCBddbBAw call
BACEbebBcbCw can
dbABaCAAcBBw can i
DAABa.aadb.w can we
bAAacbACDdAw can you
EGAcccEDfdew ce
AABiEBBdBDAw ce qui
CCkCECBddCFw cette
BBkBCBACCBDw cette annee
BBBCfaeBABBw cfo
CCgDDBfABdBw change
fA..C..AA.Cw chat
adA..b..AADw check
eB..B.aAAAAw coffee
CeAdAACBD.cw comment
ABAfA.A.ABCw comments
D.dAAd.ACAAw commit
B.e.A..AB.Aw commit to
ABdBBcAA.Ccw company
Dd.AA..A...w complete
AA....AeBB.w concerns
fC..BeACBbEw confirm
dBABfABBBABw cool
ceDdBDCdEbaw could
g..ACAacDCAw could we
DbaDbAAadDew could you
BcAA.AA.dBBw count
ABABCB.ADjEw crm
BdfCAA.BAACw current
ABBBhDADBCew d'autre
AbBcDACcfbDw d'ici
eCAfBAABACBw d'ici vendredi
EcAAeBABACew darf
EcAAeBABACew darf ich
BHgDGefhEGdw das
CCkBeDBDACCw dass
AaAA.BABAeAw data
BDjDDDBDfdEw date
AABABAAA.eAw date ?
hCABCAACBcDw dates
gBCBDbACBeBw day
A.BABgAAAaDw days
aBAgdAADCBCw dazu
bbFEGjcaBFhw de
DDBGCCCgFjfw de votre
aBcA.A.BACdw deadline
Be.C.AAAA.Aw deal
bAf...A.FAAw decide
FaCheDbDbdEw dem
CC.AeAAAcAAw demo
GHEhjdfHdeGw den
DeBaCAC.BfAw depot
cB.AAA.BBeAw depots
ffBGbACEbbbw der
EcDfHEjFDjEw des
ABAeBc.AAADw design
bACElhDDFCEw deux
Ho.GGiAFIjCw die
AAfBBdACABCw dieses
A.eAAAAAAABw dieses jahr
BAfBAA.cBADw different
ACABeBAdACBw dire
ABfBaBdBFAcw direction
dacCAaBBdCBw do
ABBiAAADBBCw doc
A.dcbBA.BCBw does
DBA.BdddAABw doesn't
DCjChDBCCDDw doit
fCCCBABdbdDw donnerstag
.CAcBAdA.BBw draft
EhGHkfBGDDgw du
CbBBAa.eAeEw each
A..CAA...gDw each depot
bBAAA..AeACw early
agFFB.CeDDhw ein
BcCHFClDDDiw eine
dbdCBABCAAAw einem
AgBEEfdEDfEw einen
B.A.eA.AABaw else
DehFhEcgDGFw en
.AeABCABcAaw end
EECeCAkBBBDw ensemble
CCBiCBhDDBCw entwurf
CEdEbchhFCFw es
CADBBdACBBhw est
FcDidgbEEDEw et
DCCBccBiBADw falls
BBADBA.AA.hw feedback
.e...A.B.CBw figures
BCABaBhBaBAw final
.CBBfeACBBCw finance
aCCCabaAad.w first
ABBA.A...eAw first week
CAA.AAdAAAcw fit
bBA.CBCAfBaw fix
bDdGDfcGacew for
baBADAdBAAdw for a
DBAefB.AAADw for me
BBADcB.CBfdw for the
BAAAae.AA.Aw for this
AC..Bd...Bbw for two
AeABAAAABCcw for us
cAcABA.BcBBw for you
eBbCBBbA.aCw for your
CeabA.AABABw forecast
.bAD.AA.bBdw form
bABAAA.AAAdw forum
bB.Ae..A.BCw forward
ABBABgcBAADw four
CbCjECCDeEaw freitag
aBABCABCeAdw freuen
dC.AB.bBdDBw friday
CBEddcCbEacw from
DB..AA..Bebw from <num>
bABebBAbADBw from the
.AA..f..BBCw full
cADgHeadabFw fur
CDBiDDfBCBAw gemeinsam
BgBCBCABBBew gern
cBCDfbb.cBEw get
AA.A.A.ACBfw given
DEaCECcbiBbw go
B.dBB.cCaaBw going
A.d.AAAABb.w going to
fBBC.BbA.BAw good
ACAAAAAACAgw google
BBAABBAacBew got
BCccCBAAcAcw great
BBcACB.AcAcw great to
AAAAaeABAB.w group
BCCABiBBAAAw gut
cCAd..BbBAAw half
..d..BbBBA.w happen
AAaBAecACCBw has
B.a.aCCbcdBw have
CBBBAbAbcdBw have the
aA.BBAAB.Aew have you
A..A.d.aA.Cw heads
bDbCbBBeCBcw hear
.ACbc.ACacBw her
BBdAAcBaBAAw hope
d.ACaBAbAAaw hour
BBAABeaAAbAw hours
cfAACBACAA.w how
AB.AAA.aAeBw hr
C.Cbb.aCcAcw i
Cb.BBAABabdw i can
BBAcCA.Ae.Aw i have
B.AaB.bdBCbw i'd
AbaACCBbAAew i'd be
.CbdAAAA.ABw i've
BDBGbbBeABgw ich
BBA.eAAB.A.w ich mich
eABCCA.hCBDw ich sie
DdCaBCAcBBfw if
DFeEegCEChDw ihr
deCDdBDBc.Cw il
gaABCdBBCBDw im
AbBbCeCDDcdw in
DfAc.A.AABDw in on
ADBbeBCeBDdw in the
bDBbDAAcAAew in your
AA.gCAACA.Bw input
ccAbA..AABCw interview
BBAgBaB.BC.w into
CchFDfADDFhw is
AAeACAAAAc.w is the
DElbEcCDCC.w ist
ECdeDbBA.daw it
Ae.AAAaABCAw it is
CcCaAbbbaB.w it'd
dCbBCCbCaacw it's
cDiCBCADCCdw ja
CDiBBgACBCEw jahr
BhCEACedFEew je
eCA.BBBc..Aw je vous
CECkDABCccDw jeudi
BAAAgA.AABCw join
.A.B.Ae.A.Bw joint
BbbBABAAeBAw june
CFDjDDBDDehw kann
BA.BAAAAAeBw key
aBAABA.ABAew kind
cCCBCA.Bcdbw kindly
Aa.CDeBcC.dw know
cFbFeecgEDDw konnen
eBCDCCeeBBBw konnen wir
BBBBBAABABgw kurz
BECCCBmCAADw l'offre
HfcecEjD.DFw la
CbAeBABBBcAw la liste
Ck.CDBAAACDw last
B.Af.A.DAcBw layout
eGAhH.AbCeDw le
aBaBhDAbBBDw lead
CAAaCa.dBcBw left
HlgeEDEaBeIw les
c.b.DAAbbbCw let
.EABCAAgB.dw list
CaBeBABCBfBw liste
CbAeBABBBcAw liste des
BBdAAAbBb.Aw live
BGABCBACBkdw logo
Cc.C.BdBAdBw look
Bd.C..cAA.Aw look at
hDDdFCBfFhFw lundi
DBBBfACCjCDw machen
d..BDa..bBbw make
bAa.BAACd.Aw make it
CdBAb.AAAbAw manager
AABeA.AAAcDw managers
BaBBd.CaB.dw may
cdABCABbAABw maybe
BeBdaCBb.BCw me
BD.AAA.A.Afw me a
cC.fA.AAABDw me on
CbACcbAaaeFw me the
AC.Beb.AAaBw me to
.AAB..AeA.Bw me what
ABAbD..cAAcw mean
dbBcaAABABBw meet
aCa.D..aAdbw meeting
heCCCAdCBECw mercredi
BCbBdfBBBBCw mettre
bBABgABBABAw mich
.bBCdBaCBAcw might
BcBDdAACBAgw mind
ABgBBCdABD.w minuten
deGeFGDhFGlw mir
hDBCBBAEACfw mir bitte
EcFjfBdGgFGw mit
fdCCCBcCCeDw mittwoch
EdADB.AdAfCw monday
dDCcCdBbEeCw montag
BgBBC.AcABBw more
lBBCCAADECCw morgen
cd.BbC.ABBAw morning
CBlBbCACCECw muss
a.AcBABBBBdw my
BCADbB.AAbfw name
Cd.BAABBAd.w need
CCgCBAADCAgw nein
cBAACA.B.Aew network
eadABABCaBCw next
B.caAA..dADw next year
FCDffdAFgBDw nicht
CdaABBABbBdw no
GGeFBfEebgdw noch
CBcBCAACfBcw non
CBaBBAABfAaw non ?
fAACB.AAcDBw noon
DBcac..fCADw not
bcAdA.AAABDw notes
fBABCAACBAdw notre
HfHgDcGGhAjw nous
BbcBBA.CABfw number
DDeCDhBDBBfw ob
DChDDBADfBcw oder
eDBE.aAbcEfw of
Bb.BBAA.B.ew of a
eDBCABb.dDcw of the
BBaABbbdB.Bw off
ACCcBCAjCBDw offen
ACAB.AedaABw offer
B...A.aBe.Aw official
C.hBBBABCbAw old
AbAfaCccBDEw on
Cd.aCAadBACw on a
cDCedacCEA.w on the
.bBDdaBcBaCw on your
.ebDCBcaBEew one
CBACcBBfBb.w open
AA.AeA.A.aCw open the
CBABgA.ABbCw ops
AAC..A.Ae.Aw option
eDeEbACcdECw or
cACABB.B.Aew other
fDgDFBBEcDgw ou
CBcCdBACfCbw oui
CBcBCAACfBcw oui ou
deBEDBBdAdAw our
DfBfBdACbDFw out
ABAfaABAABCw outline
BDAaCBdbbabw over
ABAfaAABBaCw own
.B.fB....BBw own words
BB..dBAd.BAw owns
BCAeAaaBbAaw page
BaAdAAAAbABw page <num>
DDBBDiBdECfw par
beBEaBCBD.fw part
FBehcBBBBDCw pas
jDCCDfdCECCw passt
AAAA.D..cBew pay
CfACA.A.AcBw per
eaAaBAAAC.Aw perhaps
C.AAcc.B.bCw person
eBcBBBAAABBw pick
.DAgaABAAAAw place
BBBfdBBECdBw plait
ACc.B.BABeaw plan
.BBAdBa.ACcw plant
D..be..AABAw please add
CEBDi.ABCeBw plus
dBBCAAAeAC.w point
CBA.B.AfAA.w points
ACAABA..Acdw portal
bBBAgBABCBBw possible
hDjGHGeF.bdw pour
ABAAADafbbBw price
CCebAAAA.AAw process
.D.A..b..Adw programme
ABABA.fAAAAw proposal
DB.cBc.a.Ddw put
Be.BAA..A.Bw quality
EFiEAbBEEDmw que
BA.CbA.d.Baw questions
HFFdbddnGfHw qui
CBBCEBBnECDw qui vous
BBBaCbbfbCEw rather
bBA.AA.BBeBw ravi
dA.......CAw rd
AecABBAA.ACw real
BaaBAaABfACw release
bBABeA.BBAbw reply
.eABA..AAbBw report
Be..AA.B..Aw returns
AaACAAdACCew review
CCAcda.a..Bw right
B.BCddAbBBAw room
BAACdcAA.B.w room on
AcACAAbAAcBw run
Ad.CA..A.bBw run the
CEDbaBBiCdCw s'il
BBBfdBBECdBw s'il vous
cBdBaAACABaw same
CBfBDjBBCCDw savoir
CBfBDjBBCCDw savoir si
d.BAaBABABcw say
AA.eA.AABBBw scribble
lABBGCBBEeCw se
agaBDBbbBBCw see
DDBCBeACCgdw seite
.bCCEiCBfBDw semaine
ABBACeABdACw semaine ?
b.AaCBbaBdCw send
.d.BBAAAacDw send me
cDABA.bBbaAw send the
.d.AB.Ab..Cw serais
hFEFhegEeFHw serait
BABCBABdBgBw service
BfAbaACaACCw session
ACABbAabfADw shall
AeAAAA...ABw share
DA.a....AAdw sheet
ABaaaBaBCBfw should
DAA.c...C.ew should i
GDiCdiCADCFw si
EBeBBCBEicDw sich
bBBB.dAcBBAw side
AFBDfADieFAw sie
CBBCCCdcfABw sign
ABAABaA.eaBw signed
eBBb.BABAA.w since
BaACcBABCAfw site
.dcC.A....Cw situation
.Bc.BAbCACdw so
BdBBAbccBDbw so that
AACBCAAEBAkw soll
ccAaaabCCACw some
C.BCeAABAcbw someone
Ac.BdAAAACAw someone from
.AaACAAAdcBw soon
DAAAb..AA.dw speak
BAbABB.ABAfw spring
aBAABBAAAgCw start
dCaBADadBdDw still
beADCAbAAABw stunde
eA.....B..Cw suits
CdABdB.BBAbw support
DECaEBADiDiw sur
CdcA...AAABw survey
DdBAd.BCB.cw take
CbbABAAdAAbw talk
CdaeCBaBBcCw team
CacACa.cbBBw tell
CCbaAcAdBB.w tell me
.Ad..B...ABw tender
ABAA.AAdBdBw test
aBCcBBe.ABBw than
eEdEAiCcDCEw that
BB.Baf.BaCAw that the
cAfcDaBDFiGw the
eACABCabAAcw the <num>
AfACA....ACw the attached
decAEABABBBw the board
EdABA.dBABbw the call
dAcBAA.BBABw the date
BaAeC.BA.Dew the depot
.B.AA.eA..Aw the draft
bCCBaB.Aaeaw the first
ACAABfcAAADw the four
Ae.BbAAAABBw the last
CBhBABABCcBw the old
CAAAdA.c..Bw the one
.D.A..b..Adw the programme
ABABA.eAAA.w the proposal
AbACdA.bABAw the room
cBdBaAACABaw the same
AAABA....Cew the ticket
c.aCcDCbBBew the two
BAAbcB.eBCBw them
baABA.aACeBw then
aCaCcBAdCbBw there
ABBAAdAbaBAw there's
BB.AcBcAA.cw think
GCfBbBAaeCcw this
.AeAA..BA.Aw this year
CBB.CBdaebBw three
Ed.DEAfeBAbw through
CCaCCAfeBAAw through the
bEBcdAAAcDcw thursday
CAABA...dBcw thursday ?
aAABB..A.Cew ticket
CkACBCCAABCw tickets
gBABCeBdEBEw time
eB..A..A..Bw times
ADdHiEDCfcAw to
D.f.BB..AAaw to a
bBCBda.BdBBw to get
CAABeaAAbBaw to have
DBdBdBBdBAaw to hear
CabBaeA.BACw to know
AB.ABBdA.dAw to look
AB.aD.A.aBew to me
bd.BCAbaAABw to see
..A.CAdab.Bw to sign
DCBaeB.Bcc.w to the
AAABCBBBfeCw today
BcBabBfCCACw together
CB.d...A...w together on
aBAAA.BcCdAw tomorrow
AAABgAAaC.Cw too
.BAiEBAcADBw tout
hC.ABAAACABw treffen
bEaAcACbEcfw two
aAAAB.AABAew uber
f.BEBBCBebAw um
gheFGDEbGddw un
EfFfddbDEdDw und
EiDEGelEED.w une
DfFcEcGFc.kw uns
adbABd.ABDCw until
BDABBA.Abfbw up
EBACbAd.bbcw us
BBAbAAAAADfw use
AA.C.....Bew use the
B.AABAAAAfBw users
.Aa.BA..BeBw vendor
kDBeDABDBDCw vendredi
gBAdBAACBBBw vendredi ?
CC.aBAfA..Aw version
ACBBeA.aA.bw view
fhABBBCBDBDw voir
DcDDCcCeDiDw von
BCDDgCDDegBw vor
EjDjFCEhDCGw vos
FGEDeEEAjicw votre
EeCJfbbCcecw vous
BBBfdBBECdBw vous plait
eDjEEbBFCeDw wann
BeDddeiaFFHw ware
DACeCBBiCCCw was
A.BCcBCcdaCw we
DBAadA.cbBAw we have
BA.BBBdAAdBw we're
deAdBAABCCCw wednesday
bbFCBaBC.fdw week
BA.Ae..A.BAw well
CDDFgBdegCEw wenn
dBBBDAfDdBBw wenn wir
DDCCiBABCfCw wer
EdcCCBAiDCAw what
AeAAAB.BB.Aw what the
.BcABCAhBBCw what's
AA.AAA.eBAAw what's the
BBAdA.dd.EBw whatever
.CeCBbACBccw when
AabfAAB.BACw where
cCeABeBCaBDw whether
aCaCB.AacCew which
FACChDeABb.w who
.AAAc..dADAw who on
B.AABA.BA.ew who'd
AABADeAABeBw who's
cDgABdDBAcFw will
dCabbcBA.CDw will you
cBFHBGgbmDDw wir
gBCBDBgGdBCw wir das
DCBdhBgCGCCw wir den
fCAABACBDAew wir uns
CCfBChBCBACw wissen
CCfBChBCBACw wissen ob
Gac.ecgDCBDw with
aACcBAaBdAAw with a
DAaeAAbaAAAw with me
CbeCbc.CABAw with the
ACBa.AdAacBw with us
fDBABgCDABBw woche
BBBCaBAABAhw word
.BAeBA...Baw words
daBABaAcB.Bw work
acGfDDbcaCdw would
ACEcbcBBcabw would be
BbBcDC.aBdaw would you
BBAdA.BaABcw write
bCfEECAgCBdw wurde
DBcCCAAdfACw y
CAg.BcACcBEw year
AAd.Ab.BbACw year ?
DABAA.ABe.dw yes
.abDCcAaaDdw you
.BA.DA..Adcw you add
agAc.BCC.BDw you and
eABAA..B.ABw you at
B.e.AA..B.Aw you commit
eAb.Ac.B.AEw you confirm
..B.A..eB.Aw you from
ccBACAAABcaw you have
A.a.Ae.AABBw you or
ABAaeAB.AaAw you take
BAccAbAa.ADw you'd
bCBBBBAebAbw you're
BcBecDBABbBw your
BdcC...AA.Bw your current
.A.BBA.AAeAw your it
AB.ec.ABBBCw your own
.AAACd.dABAw your side
EmEGAgDdbEEw zu
GcCgCDDfgaEw zum
DBClGBjFFBDw zusammen
hFBCCjBDADEw zwei
bcCEAAaAeAAyou 0
C..cdDcCbA.you 0 us 0 .
cEcdb.aCaDayou 0 us 0 ?
eBBHBbBdfcByou 0 us 1 .
EgD.DcAbCb.you 0 us 1 ?
.EBgDBBcaAcyou 1
bcbcDABaCbByou 1 us 0 .
aBcGCdAcCdayou 1 us 0 ?
cBCfeCbDACCyou 1 us 1 .
.CDedDCbcEeyou 1 us 1 ?
dcACe.CBDC.you 2`;
