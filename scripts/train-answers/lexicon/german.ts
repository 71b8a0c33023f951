/** German words by what they do in an answer, in the classes of English. */
export const GERMAN_LEXICON = `
WE ich wir mir mich uns unser* mein*
YOU sie ihnen ihr* du dir dich dein* euch euer* eure*
THEY er ihn ihm
IT es das dies* dafur
NOT nicht kein* weder ohne
NO nein ne nichts niemand nix
WILL werde* wird
WOULD wurde* sollte* mochte* ware*
MIGHT konnte*
CAN kann* konnen
MUST muss* brauch* musste*
BE ist sind bin war waren sein
HAVE hab* hat hatte*
IF wenn ob falls
BUT aber
FIRST erst vorher vorab
STILL noch immer derzeit gerade aktuell prufen
AFTER spater nach sobald bis ab danach vor
YES ja jo klar* okay naturlich selbstverstandlich einverstanden jederzeit genau richtig passt alles jap logo
GOOD gut* super bestens ideal sehr
WORK passt geht klappt moglich funktioniert ginge klappen gehen steht lauft schaffe*
THANK dank* danke
SORRY leider leid
SEND schick* send* geschickt zukommen bekommen leite* liefer* bring* gebe geben gibt stell* bereit
HERE anbei anhang hier link liste anlage bei liegt
SIGN unterschr* unterzeichn* unterschrift*
DONE erledigt schon eingetragen gebucht rausgegangen raus angemeldet notiert eben reserviert bezahlt unterwegs gemacht gesagt
CONFIRM bestatig* zugestimmt freigegeben zusage* freigabe grunes los start* erteilt stimmt dafur angenommen nehmen einstimmig frei ausgelost auslosen bewilligt
ASKS frag* klar* abstimm* besprech* sprech* hake erkundig* wende* rede* frage
SEE schau* seh* pruf* ansehen anschauen les*
KNOW weis*
SAY sag* hor* antwort*
MAYBE vielleicht wohl wahrscheinlich grundsatzlich prinzip schwierig unklar offen kaum uberzeugt denk eher puh schwer
TRY hoff* versuch*
DEPEND drauf darauf davon hangt kommt
WAIT wart* dran fehlt lauf* auf
OTHERS chef* team kolleg* rechts* einkauf* vorstand geschaftsf* betriebsrat intern* leitung bereichsleitung finanz* alle beide juristen buchhaltung it datenschutz stadtrat leiter* vertrieb sekretar* zentrale konzern mandant kunde* gesellschafter* partner* gremium
LET lass* lassen
BACK meld* zuruck bescheid ruckmeldung melden melde ruhre
STOP abgelehnt absage* gestrichen gestoppt eingestellt stopp* durch erubrigt abstand fallen erledigt absagen insolvenz* beerdigt gekundigt geschlossen macht
DECIDE entschieden entscheid*
RIVAL ander* anbieter wettbewerb* mitbewerb* anderweitig dienstleister lieferant*
MONEY teuer geld budget* kosten preis* mittel haushalt*
AGAINST gegen dagegen
INTEREST interesse* bedarf versorgt infrage
SECRET vertraulich* herausgeben
PERSON zustandig* ansprechpartner* richtige*
COPY kopie cc verbunden bekannt vorstell*
RATHER lieber besser verschieb* schieben vorschlag* statt eher
AWAY urlaub* verreist unterwegs dienstreise elternzeit krank haus auser automatisch* vertretung buro
BUSY voll zu viel stress schlecht knapp dicht
WHAT wer was welch* wie wem wen
WHEN wann
WHERE wo woher
WHY warum wozu worum
MEAN meinen genau falsch*
SOONDAY heute morgen abend vormittag mittag fruh
DAY montag dienstag mittwoch donnerstag freitag
MONTH januar marz april mai juni juli august september sommer herbst
UNIT tag* woche* monat* quartal jahr* minuten stunde*
NEXT nachst* kommend* darauf
INVITE einladung* termin*
TAKE nehm* mach* trag* ruf* komm* dabei kummer* richte* wahle
HAPPY gern* freu*
MUCH weniger viele
SOME etwas jemand irgend*
WANT will wollen mochte*
HARD schwierig
COUNT zwei drei vier sechs acht neun zehn zwanzig halbe
PAST gestern letzte* damals
MESSAGE nachricht mail mails postfach
TITLE herr herrn frau dr
THING zahlen unterlagen daten namen dokument* angebot vertrag muster
PROJECT projekt* vorhaben pilot thema
TOOL system* losung produkt*
EVENT inventur umstellung betriebsausflug jahresabschluss lagebesprechung feiertag
ONLY nur
LONGER mehr
PASSED liegt gegeben weitergeleitet weitergegeben weiterleiten hingelegt vorgelegt
STAY bleib*
CHAT wetter regnet wochenende sommerfest fest blumen foto kuchen feier* schutzenfest liebe nett* messe besuch haha kalender grusse
ELSEBUSINESS rechnung* rechnungsanschrift adresse anschrift telefonnummer
`;
