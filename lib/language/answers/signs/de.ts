/** What agreeing, declining, putting off … sounds like in German. */
import type { SignWords } from '../signals.ts';

/** What stands before turns these round. */
const NOT = String.raw`(?<!(?<!\p{L})(?:nicht|kein|keine|keinen|nie|weder|ob|leider) (?:\p{L}+ ){0,1})`;

export const GERMAN_SIGNS: SignWords = {
  agrees: String.raw`
    ja(?! leider| schon) | jep | klar | klaro | na klar | selbstverständlich | natürlich | auf jeden fall | unbedingt
    | gern(?:e)?(?!,? aber) | ok(?:ay)? | okay | einverstanden | abgemacht | perfekt | super | prima | bestens
    | wunderbar | sehr gut
    | ${NOT}(?:das |es |mir |uns )?(?:passt|geht|klappt|stimmt)(?! (?:nicht|leider|es (?:mir |uns )?(?:nicht|erst))| (?:mir|uns|da|dann|das|es|bei mir|bei uns)(?: \p{L}+)? (?:nicht|leider|schlecht))(?: (?:mir|uns|bei mir|bei uns|für mich|für uns))?(?: (?:gut|sehr gut|prima|super|bestens|perfekt))?(?! nicht)
    | geht klar | alles klar | in ordnung | kein problem | gute idee | wir sind dabei | bin dabei | grünes licht
    | freigegeben | genehmigt | bestätig(?:e|t|en) | zugesagt | sage zu | freue mich | freuen uns
    | bis (?:dann|dienstag|mittwoch|donnerstag|freitag|montag)(?=\s*[.!]|$) | beides (?:geht|passt) | los geht.?s
    | legen wir los | machen wir(?! nicht) | können wir (?:gerne? )?(?:so )?machen | einladung
    | trage ich (?:mir )?ein | notiert | vorgemerkt | hört sich gut an | klingt (?:gut|super|vernünftig)
    | nehme(?:n)? (?:ich|wir) (?:gern\p{L}* )?(?:den|die|das) | ist (?:fix|fest|gesetzt|möglich|machbar|drin)
    | spricht nichts dagegen | das bekommen wir hin | kriegen wir hin | schaffen wir(?! nicht)
    | rufen sie (?:mich )?(?:einfach |gerne )?an
    | (?:ist|sind) (?:notiert|eingetragen|reserviert|vorgemerkt|machbar|frei) | von mir aus | meinetwegen
    | rufen sie (?:mich )?(?:\p{L}+ )?(?:an|durch) | kommt mit | sieht gut aus | zur unterschrift | dabei(?=[.,!]|$)
    | passt | jederzeit | auf jeden | steht(?=[.,!]|$) | aber gern\p{L}* | das freut | gebucht | können sie so
    | spricht nichts
  `,
  done: String.raw`
    anbei | im anhang | angehängt | beigefügt
    | (?:ist|schon|bereits|alles) (?:erledigt|unterschrieben|verschickt|raus|geschickt) | ^unterschrieben | erledigt
    | hier (?:sind |ist |kommen |kommt )?(?:die|der|das|unsere|meine|ihre?) | ist in kopie
    | habe ich (?:\p{L}+ ){0,3}(?:geschickt|gesendet|unterschrieben|gefragt|eingeladen|hochgeladen|beauftragt)
    | im postfach | liegt in ihrem
    | (?:schon|bereits) (?:eingeladen|verschickt|geschickt|unterwegs|weitergegeben|gefragt|gebucht)
    | hatte ich ohnehin | habe ihn | habe sie (?:schon|bereits) | unterwegs zu ihnen | eingetragen | hochgeladen
  `,
  promises: String.raw`
    mache ich | mach ich | wird gemacht | kommt (?:morgen|heute|bis|gleich|am)
    | (?:schicke|sende|liefere|stelle|bringe|unterschreibe|erledige|besorge|organisiere|übernehme|bereite|leite|kümmere) (?:ich|wir)
    | ich (?:schicke|sende|liefere|stelle|bringe|unterschreibe|erledige|besorge|organisiere|übernehme|bereite|kümmere|richte)
    | wir (?:schicken|senden|liefern|unterschreiben|übernehmen|bereiten|kümmern|bringen)
    | (?:bekommen|erhalten|kriegst|bekommst|haben) sie | übernimmt | das mache? (?:ich|wir) | bin dran
  `,
  declines: String.raw`
    kein(?:e[nrms]?)? (?:interesse|bedarf) | nein(?:,? danke)? | nicht (?:interessiert|infrage|in frage)
    | ab(?:ge)?sagen? | abgesagt | ab(?:ge)?lehn\p{L}* | dagegen entschieden
    | (?:für|anderen?) (?:einen )?(?:anderen?|mitbewerber|wettbewerber) ?(?:anbieter|lösung|partner)? | gestoppt
    | auf eis | eingestellt | beendet | abgebrochen | gestorben | vom tisch | verzichten | ohne uns
    | nehmen sie (?:mich|uns) (?:bitte )?(?:aus|von)
    | nicht (?:weiter(?:verfolgen|machen|gehen)|unterschreiben|verlängern|fortführen|fortsetzen|kaufen|umsetzen)
    | keine (?:weiteren? )?(?:mails|anrufe) | kommt (?:für uns |das )?nicht | passt nicht zu
    | wird nichts(?= mehr|[.!]|$) | hat sich (?:erledigt|zerschlagen) | gestrichen
    | (?:steigen|steige|sind|bin) (?:\p{L}+ )?(?:aus|raus)(?=[.,!]|$) | für uns durch | anders entschieden
    | angebot (?:ihres|eines) \p{L}+ angenommen | so nicht | kein thema mehr | nicht mehr an | bleiben (?:wir )?bei
    | zu den akten | nehmen (?:wir )?abstand | abstand nehmen | hat sich erübrigt | leider (?:nein|absagen|abgesagt)
    | lassen (?:wir )?(?:es|das)(?: \p{L}+)? (?:bleiben|sein) | stornier\p{L}+ | abgelehnt | absage
    | sagen (?:wir )?(?:das |es )?ab | brechen (?:wir )?ab | brechen das projekt
  `,
  'no need': String.raw`
    brauchen (?:wir |das )?(?:nicht|kein\p{L}*) | (?:gut |bereits |schon )?versorgt
    | kein(?:e[nrms]?)? (?:budget|zeit|notwendigkeit|geld|kapazität\p{L}*|priorität|thema) | zufrieden mit | zu teuer
    | sehe(?:n)? (?:ich |wir )?(?:da |darin )?kein\p{L}* | haben (?:wir )?(?:schon|bereits)
    | nicht (?:nötig|notwendig|erforderlich|geplant|auf der liste) | andere (?:prioritäten|themen|sorgen)
    | kein(?:en|e)? (?:bedarf|mehrwert|nutzen) | nicht für (?:nötig|sinnvoll|notwendig) | bringt uns nichts
  `,
  refuses: String.raw`
    vertraulich | (?:darf|dürfen) (?:ich |wir )?(?:das |die |ihnen )?(?:leider )?nicht | geben wir (?:die |das )?nicht
    | nicht (?:herausgeben|weitergeben|üblich|teilen|erlaubt|zulässig)
    | möchte(?:n)? (?:ich |wir )?(?:das )?(?:lieber )?nicht | will ich nicht | wollen wir nicht | richtlinie\p{L}*
    | entscheidung treffe ich | nicht meine aufgabe | auf keinen fall
    | (?:lieber )?(?:heraus|raus|außen vor)(?:halten|lassen)? | halte ich nicht | lieber heraus | ungern
    | das mache(?:n)? (?:ich|wir) nicht | sage ich nicht | möchte ich nicht
  `,
  cannot: String.raw`
    (?:kann|können|schaffe|schaffen|geht|passt|klappt|reicht|habe|haben|bin|ist) (?:ich |wir |es |das |mir |uns |da |dann |leider |bei \p{L}+ |diese woche |heute |so |\p{L}+tag )*(?:nicht|leider|schlecht|kein\p{L}*)
    | leider | verreist | unterwegs | im urlaub | auf (?:dienstreise|messe|geschäftsreise) | verhindert | belegt
    | ausgebucht | wird (?:das |es )?(?:nichts|knapp|eng) | zu (?:knapp|früh|kurzfristig|spät) | weder | kollidiert
    | überschneid\p{L}* | feiertag | schaffen wir nicht | schaffe ich nicht
    | (?:auf|in|bei) (?:einer? )?(?:schulung|messe|reha|fortbildung|tagung|besprechung|sitzung)
    | (?:schon|bereits) (?:voll|verplant|dicht) | (?:ganz|sehr) schlecht | ist (?:bei mir |leider )?(?:dicht|voll|zu)
    | bin ich (?:erst|noch|nicht)
  `,
  'puts off': String.raw`
    meld(?:e|en|et) (?:mich|uns|sich) | gebe(?:n)? (?:ihnen |dir )?bescheid
    | komme(?:n)? (?:wieder )?auf (?:sie|dich) zu | schau(?:e|en)? (?:ich )?(?:mal )?(?:in|nach)
    | muss (?:ich )?(?:das )?(?:erst |noch |mal |mich |da )*(?:\p{L}+ ){0,3}(?:fragen|klären|prüfen|sprechen|abstimmen|besprechen|überlegen|schauen|nachdenken|abklären)
    | fragen | halte(?:n)? (?:ich )?(?:sie|dich) auf dem laufenden
    | in (?:der )?(?:abstimmung|prüfung|klärung|bearbeitung|diskussion) | liegt (?:noch )?(?:bei|in)
    | warten (?:wir )?(?:erst|noch|mal|ab)? | abwarten | überlegen | nachdenken | durch den kopf | mal sehen
    | schauen wir mal | sehen wir dann | melde mich | zu gegebener zeit
    | gerade (?:völlig |sehr |ziemlich )?(?:zu|viel|land unter) | land unter | momentan nicht | derzeit nicht
    | im moment nicht | später | irgendwann | bei gelegenheit | noch nicht dazu gekommen | intern | rücksprache
    | prüfen (?:wir |das )?(?:noch|gerade|intern) | frage (?:ich )?(?:ihn|sie|mal|nach|intern)
    | schauen (?:noch )?(?:mal )?(?:drüber|darüber|an) | noch nicht so ?weit | offene (?:fragen|punkte) | um die ohren
    | müsste (?:ich )?(?:das )?(?:erst|noch)? | besprechen | schwer zu (?:bekommen|erreichen) | kläre(?:n)?
    | dazu (?:später|demnächst) | demnächst | schaue(?:n)? (?:ich |wir )?mal
    | wird (?:noch )?(?:geprüft|diskutiert|besprochen) | juristen | gebe ich weiter
    | ich sage (?:ihnen |dir )?bescheid | bescheid
  `,
  unsure: String.raw`
    (?:kann|können) (?:ich |wir )?(?:ihnen |dir )?(?:dazu |noch |leider |da )*(?:nichts|nicht) (?:sagen|zusagen|versprechen)
    | nichts (?:sagen|versprechen) | noch nicht (?:sagen|klar|entschieden|sicher|so weit)
    | weiß (?:ich )?(?:noch )?nicht | unklar | unsicher | nicht sicher | schwer zu sagen | schwierig
    | kommt (?:ganz )?darauf an | hängt (?:davon )?(?:ab|von) | vielleicht | eventuell | möglicherweise | gute frage
    | puh | mal schauen | interessant\p{L}* | kompliziert
  `,
  refers: String.raw`
    (?:zuständig|verantwortlich|richtige\p{L}* ansprechpartner\p{L}*) | wenden sie sich
    | (?:habe|nehme) (?:ich )?(?:sie|ihn|\p{L}+ \p{L}+)? ?in (?:kopie|cc) | in kopie genommen | weitergeleitet
    | leite (?:das |es |ich )?(?:\p{L}+ )?weiter
    | an (?:meine\p{L}*|unsere\p{L}*|die) (?:kolleg\p{L}+|abteilung|einkauf) | mein(?:e)? kolleg\p{L}+
    | nicht (?:mein|der richtige|die richtige)
  `,
  'wants material': String.raw`
    (?:schicken|senden|schick|send|mailen) (?:sie |du )?(?:mir |uns )?(?:doch |bitte |erst |einmal |mal |erstmal |einfach |gerne |vorab |zunächst )*(?:\p{L}+ ){0,2}(?:unterlagen|infos?|informationen|material|präsentation|preise?|angebot|details|broschüre|etwas|was|mehr|zusammenfassung)
    | erst (?:ein)?mal (?:die )?(?:unterlagen|infos|das angebot) | (?:per|als) (?:mail|e-mail) | schriftlich
    | schreiben sie (?:mir|uns) | worum es geht | unterlagen vorab | kurz per mail | zusammenfassen
  `,
  later: String.raw`
    (?:nach|erst nach|bis nach) (?:de[nmr] |meinem |unserem |unserer |meiner )?(?:\p{L}*ferien|urlaub|feiertagen|ostern|weihnachten|pfingsten|sommer\p{L}*|messe|inventur|audit|umstellung|jahreswechsel|rückkehr|planung|quartal)
    | (?:nächste[rnsm]?|kommende[rnsm]?|übernächste[rnsm]?|folgende[rnsm]?) (?:woche|monat\p{L}*|quartal\p{L}*|jahr\p{L}*|\p{L}+tag)
    | (?:im|ab|bis|anfang|mitte|ende) (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|herbst|frühjahr|sommer|winter|(?:ersten|zweiten|dritten|vierten) quartal|q[1-4]|monats?|monat|jahr)
    | (?:eine|zwei|drei|ein paar|noch) (?:weitere |ganze )?(?:wochen?|tage|monate?|tag)(?: länger| mehr| später| noch)?
    | (?:verschieben|verlegen|vertagen|schieben|umplanen|verlängern) | lieber (?:erst|am|nach|im|um|\p{L}+tag)
    | stattdessen | eher | erst (?:ab|am|im|nach|wieder|in|um|anfang|mitte|ende|nächste\p{L}*|zum)
    | (?:danach|dann) (?:sofort|gerne?|wieder) | länger | nicht vor | vorher (?:ist|geht|nicht|kein) | nächstes mal
    | darauf(?: geht| passt| die)? | anderer? (?:tag|termin|woche) | einen anderen (?:tag|termin)
    | im (?:ersten|zweiten|dritten|vierten) quartal | etwas später | später wäre | in der woche (?:darauf|danach)
    | erst (?:wieder )?(?:ab|im|am|nach|um) | noch (?:zwei|ein|eine|drei|ein paar) (?:wochen?|tage?|monate?)
    | (?:ginge|geht|passt) (?:es )?(?:auch )?(?:am|der)? ?(?:montag|dienstag|mittwoch|donnerstag|freitag)
    | lieber (?:in|erst|am|im|nach|um) | in der (?:letzten|ersten|zweiten|dritten) \p{L}*woche
  `,
  proposes: String.raw`
    (?:ginge|geht|passt|reicht|klappt|wäre|könnten wir|können wir|wie wäre|wie sieht|wollen wir)[^.?!]{0,60}\?
    | (?:auch|lieber|eher|besser) (?:der|am|um|erst) | vorschlag | schlage(?:n)? (?:ich |wir )? | wie wäre
    | wäre (?:mir|besser) | besser
  `,
  'asks back': String.raw`
    (?:was|welche[rnsm]?|wer|wen|wem|wie|wo|warum|wann|wozu|wofür|worum|wieso|woher|für welche)(?!\p{L})[^.?!]{0,120}\?
    | (?:könnten|können|könntest|kannst|haben|hast|ist|sind|wird|gibt|gilt|meinen|dürfen) (?:sie|du|das|es|die|der|ich|wir)(?!\p{L})[^.?!]{0,120}\?
  `,
  away: String.raw`
    nicht im (?:büro|haus) | abwesen\p{L}* | automatische (?:antwort|nachricht)
    | wieder (?:erreichbar|im büro|für sie da|zurück) | in dringenden fällen
    | ihre (?:nachricht|e-mail|mail) wird nicht weitergeleitet | nicht zugestellt | elternzeit
  `,
  thanks: String.raw`
    danke(?: schön| ihnen| dir)? | vielen dank | herzlichen dank | besten dank | erhalten | angekommen | glückwunsch
    | alles gute | übrigens | haha | schönes wochenende | schöne feiertage | bitte beachten sie
    | neue (?:anschrift|adresse|nummer) | guten (?:flug|start) | gute reise | sehr interessant
  `,
  condition: String.raw`
    sobald | falls | wenn (?:sie|wir|die|der|das|ihr|es) | vorausgesetzt | unter der (?:bedingung|voraussetzung)
    | sofern | vorbehaltlich
  `,
  but: String.raw`
    aber | allerdings | jedoch | leider | nur | bedauerlicherweise | tut mir leid | schade
  `,
};
