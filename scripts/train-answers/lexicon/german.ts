/** German words by what they do in an answer, in the classes of English. */
export const GERMAN_LEXICON = `
WE ich wir mir mich uns unser* mein*
YOU sie ihnen ihr* du dir dich dein* euch euer* eure*
THEY er ihn ihm
IT es das dies* dafur darum daran
NOT nicht kein* nie weder ohne
NO nein ne nee nichts niemand nix
WILL werde* wird
WOULD wurde* sollte* mochte* ware*
MIGHT konnte*
CAN kann* konnen
MUST muss* brauch* musste*
BE ist sind bin war waren sein
HAVE hab* hat hatte*
IF wenn ob falls sofern
BUT aber jedoch allerdings
FIRST erst zuerst zunachst vorher vorab
STILL noch immer derzeit gerade weiterhin aktuell
AFTER spater nach sobald bis ab fruhestens danach vor
SOON bald
YES ja jep jo klar* ok okay naturlich selbstverstandlich einverstanden unbedingt jawohl jederzeit
GOOD gut* prima super perfekt bestens ideal wunderbar toll sehr
WORK passt geht klappt fit machbar moglich funktioniert ginge klappen gehen steht lauft schaffe*
THANK dank* danke
SORRY leider leid bedaure*
SEND schick* send* gesendet geschickt zukommen bekommen leite* geliefert liefer* bring* gebe geben gibt
HERE anbei anhang beigefugt* angehangt hier hangt link datei liste anlage
SIGN unterschr* unterzeichn* unterschrift*
DONE erledigt fertig schon bereits eingetragen gebucht verschickt rausgegangen raus angemeldet notiert vorgemerkt eben
CONFIRM bestatig* zugestimmt freigegeben genehmig* zusage* zugesagt freigabe grunes los start* beginn* erteilt stimmt
ASKS frag* klar* abstimm* besprech* sprech* ruckspr* hake erkundig* wende* rede*
SEE schau* seh* pruf* guck* ansehen anschauen les* gelesen
KNOW weis* ahnung
SAY sag* hor* antwort*
MAYBE vielleicht wohl wahrscheinlich eventuell moglicherweise denke glaube grundsatzlich prinzip
TRY hoff* versuch*
DEPEND abhang* drauf darauf
WAIT wart* dran aussteh* fehlt lauf* liegt
OTHERS chef* team kolleg* rechts* einkauf* vorstand abteilung* fachabteilung geschaftsf* betriebsrat intern* leitung bereichsleitung finanz* alle beide juristen
LET lass* lassen
BACK meld* zuruck bescheid
STOP abgelehnt absage* abgesagt gestrichen gestoppt gekippt eingestellt ablehnen lehnen stopp* durch erubrigt verzicht* abstand absehen fallen
DECIDE entschieden entscheid* entschluss
RIVAL ander* anbieter wettbewerb* mitbewerb* anderweitig konkurrenz dienstleister lieferant*
MONEY teuer geld budget* kosten preis* mittel etat haushalt*
AGAINST gegen dagegen
INTEREST interesse* bedarf prioritat sinn versorgt infrage
SECRET vertraulich* geheim herausgeben weitergeben draussen
PERSON zustandig* ansprechpartner* richtige*
COPY kopie cc verbunden bekannt vorgestellt vorstell*
RATHER lieber besser stattdessen verschieb* schieben vorschlag* alternativ* statt
AWAY urlaub* abwesen* verreist unterwegs dienstreise elternzeit krank haus auser automatisch*
BUSY voll zu viel stress schlecht knapp
WHAT wer was welch* wie wem wen
WHEN wann
WHERE wo woher
WHY warum wozu worum wieso
MEAN meinen genau falsch* verstehe
SOONDAY heute morgen abend nachmittag vormittag mittag fruh
DAY montag dienstag mittwoch donnerstag freitag
MONTH januar februar marz april mai juni juli august september oktober november dezember sommer herbst
UNIT tag* woche* monat* quartal jahr* minuten stunde* wochenende
NEXT nachst* kommend* darauf folgend*
INVITE einladung* termin* kalender
TAKE nehm* mach* trag* ruf* komm* dabei kummer* ubernehm* richte* wahle
HAPPY gern* freu* vergnugen
MUCH mehr weniger viele
SOME etwas jemand irgend*
WANT will wollen mochte*
HARD schwierig schwer
`;
