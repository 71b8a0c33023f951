/** German words by what they do in an answer, in the classes of English. */
export const GERMAN_LEXICON = `
WE ich wir mir mich uns unser* mein*
YOU sie ihnen ihr* du dir dein* euch eure*
THEY er ihn ihm
IT es das dies* dafur
NOT nicht kein* weder ohne
NO nein ne nichts nix
WILL wird
WOULD wurde* mochte* ware*
MIGHT konnte*
CAN kann* konnen
MUST muss* brauch* musste*
BE ist sind bin war waren sein
HAVE hab* hat hatte*
IF wenn ob
BUT aber
FIRST erst vorher vorab
STILL noch immer derzeit gerade
AFTER spater nach sobald bis ab danach vor
YES ja jo klar* einverstanden genau passt alles jap
GOOD gut* sehr
WORK geht ginge gehen steht lauft schaffe*
THANK dank* danke
SORRY leider leid
SEND schick* send* zukommen bekommen liefer* bring* gebe geben gibt stell* bereit
HERE anbei anhang hier liste anlage bei liegt
SIGN unterschr* unterschrift*
DONE erledigt schon raus notiert unterwegs gesagt
CONFIRM zugestimmt freigegeben grunes start* nehmen frei auslosen
ASKS frag* abstimm* besprech* sprech* wende* rede* frage
SEE schau* seh* pruf* les*
KNOW weis*
SAY sag* hor* antwort*
MAYBE vielleicht grundsatzlich schwierig kaum eher puh schwer
TRY versuch*
DEPEND drauf darauf hangt kommt
WAIT wart* fehlt lauf* auf
OTHERS chef* team kolleg* rechts* einkauf* vorstand geschaftsf* betriebsrat leitung alle beide buchhaltung it sekretar* kunde*
LET lass* lassen
BACK meld* bescheid melden melde
STOP gestrichen durch fallen absagen gekundigt geschlossen macht
DECIDE entschieden entscheid*
RIVAL ander* anbieter anderweitig lieferant*
MONEY teuer budget* preis*
AGAINST gegen dagegen
INTEREST bedarf versorgt
COPY kopie bekannt
RATHER lieber
AWAY urlaub* elternzeit haus automatisch* buro
BUSY zu viel schlecht
WHAT wer was welch* wie
WHEN wann
WHY worum
MEAN meinen
SOONDAY heute morgen abend fruh
DAY montag dienstag mittwoch donnerstag freitag
MONTH juni juli august september sommer
UNIT tag* woche* monat* jahr* stunde*
NEXT nachst* kommend*
INVITE einladung* termin*
TAKE mach* trag* ruf* komm* dabei richte*
HAPPY gern* freu*
MUCH viele
SOME etwas
WANT will wollen
COUNT zwei drei zehn halbe
PAST gestern letzte*
MESSAGE nachricht mail mails postfach
TITLE herr herrn frau
THING zahlen unterlagen daten namen angebot vertrag
PROJECT projekt* vorhaben pilot thema
TOOL system*
EVENT inventur betriebsausflug
ONLY nur
LONGER mehr
PASSED gegeben weitergeleitet weitergegeben hingelegt
STAY bleib*
CHAT wetter wochenende sommerfest nett* messe besuch haha kalender
ELSEBUSINESS rechnung* adresse
ACCEPTS geht_klar in_ordnung machen_wir mache_ich mach_ich sind_dabei von_mir_aus spricht_nichts nichts_dagegen sehr_gerne ist_notiert nehmen_wir
HANDED liegt_bei in_kopie
REFUSES nein_danke nicht_mehr zu_teuer geben_wir_nicht
GONE anders_entschieden dagegen_entschieden anderen_anbieter bleiben_beim haben_uns_fur ist_gestrichen wurde_gestrichen
PUTSOFF melde_mich komme_auf_sie noch_nicht muss_ich_erst mal_sehen mal_schauen auf_dem_tisch
UNSURE weis_ich_nicht kommt_drauf_an
UPTO liegt_beim
AUTOMATIC nicht_im_buro nicht_im_haus im_urlaub automatische_antwort wieder_erreichbar wird_nicht_weitergeleitet
PUZZLED
LATER erst_am erst_ab erst_nach erst_wenn erst_im ab_dem nachste_woche wieder_da
`;
