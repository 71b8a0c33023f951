/** What speaks for a kind of commitment, in German. */
import { rule } from './rule.ts';
import type { RuleSet } from './rule.ts';

export const GERMAN_KINDS: RuleSet = {
  'kind.time-length': rule(
    '\\d+ ?min\\w*',
    'viertelstunde|halbe stunde|eine stunde|stunde|zwanzig minuten|zehn minuten|minuten',
  ),
  'kind.time-meet': rule(
    'telefon\\w*|telefonat|gesprach\\w*|termin\\w*|treffen|sprechen|austausch\\w*|kennenlern\\w*|kaffee|call|videocall|kalender|zusammensetzen|anrufen|ruf\\w* .{0,20}an|besuch\\w*|zuruckrufen|verschieben',
  ),
  'kind.time-day': rule(
    '(?:passt|passen|frei|zeit|verfugbar|uhr)',
    'montag|dienstag|mittwoch|donnerstag|freitag|morgen|nachste woche',
  ),
  'kind.explore-how': rule(
    'arbeitssitzung|arbeitstermin|rundgang|bestandsaufnahme|vor ort|workshop|einblick|(?:ansehen|anschauen|verstehen|zeigen|zeigt|erklaren|aufnehmen|begleiten|mitlaufen|beobachten).{0,20}(?:wie|was|wo|warum)?',
    'wie .{0,40}(?:lauft|heute|aktuell|ablauft|arbeiten)',
  ),
  'kind.explore-cost': rule(
    'was .{0,40}kostet|beziffern|zahlen|kennzahlen|auswertung|stuckzahlen|protokolle|daten|ursachen?|auszug|statistik',
  ),
  'kind.change': rule(
    'so bleiben|bleibt .{0,20}so|genauso|weiter so|(?:nichts |etwas |wirklich |das |es )?andern|angehen|abgelost|ablosen|umsteigen|handlungsbedarf|anders (?:sein|werden)|prioritat|leisten|noch dieses jahr|abstellen|losen',
  ),
  'kind.collaborate': rule(
    'anmerk\\w*|korrigier\\w*|korrektur\\w*|erganz\\w*|streich\\w*|markier\\w*|was (?:falsch|nicht stimmt|fehlt)|uberarbeit\\w*|gemeinsam|zusammen|entwurf|mitschreib\\w*|ihre (?:ideen|anmerkungen|kommentare)|deine (?:ideen|anmerkungen)|eintragen|ausarbeiten|formulier\\w*|kommentier\\w*',
  ),
  'kind.consensus-intro': rule(
    'vorstell\\w*|bekannt ?mach\\w*|wer (?:noch|sonst|ausser|entscheidet|ist|muss|kummert|bei)|einbind\\w*|einbezieh\\w*|dazu\\w*|kontakt|ansprechpartner\\w*|an wen|mit wem|zustandig\\w*|einlad\\w*|mitbring\\w*|weiterleit\\w*|mit an (?:den|einen) tisch|laden .{0,30}ein',
  ),
  'kind.consensus-role': rule(
    '(?:ihre[mnr]?|deine[mnr]?|eure[mnr]?|der|die|den) (?:chef\\w*|vorgesetzt\\w*|team|kolleg\\w*|geschaftsfuhr\\w*|leiter\\w*|\\w*leitung|vorstand|betriebsrat|einkauf|it|finanz\\w*|controlling)',
    'alle,? die|beteiligten|zustimmen|mittragen|runde',
  ),
  'kind.invest': rule(
    'budget\\w*|preisrahmen|invest\\w*|mittel|aufwand|finanzier\\w*|\\d[\\d.]* ?(?:€|euro|eur)|stunden (?:pro|in der|die) woche|tage? (?:pro|in der|die) woche|freistell\\w*|bereitstell\\w*|kapazitat\\w*|kosten|bestellnummer',
  ),
  'kind.review': rule(
    'durchgeh\\w*|durchseh\\w*|durchsicht|angebot|prasentier\\w*|vorstellung|lies|lesen|schau\\w* .{0,30}an|ansehen|prufen|abschliessend|alle[n]?,? die entscheiden|vorschlag|gehen .{0,50}durch',
  ),
  'kind.resolve': rule(
    'bedenken|sorgen?|zogern|zweifel\\w*|einw[a]nd\\w*|hindert|offene[nr]? (?:punkte?|fragen?)|risik\\w*|bauchschmerzen|unsicher\\w*|stort|abhalt\\w*|referenz\\w*|dagegen|haken|im weg',
  ),
  'kind.decide': rule(
    'unterschr\\w*|unterzeichn\\w*|auftrag\\w*|beauftrag\\w*|entscheid\\w*|zusag\\w*|vertrag\\w*|freigab?e\\w*|freigeb\\w*|bestell\\w*|zuschlag|ja oder nein|grunes licht|verlanger\\w*|starten',
  ),
  'kind.execute': rule(
    'kick-?off|go-?live|auftakt|ihrerseits|auf (?:ihrer|deiner|eurer) seite|zugang\\w*|zugange|zugriff|vorbereit\\w*|benenn\\w*|projektleit\\w*|schulung\\w*|testdaten|einricht\\w*|export\\w*|freischalt\\w*|liste|datei|logo|stammdaten|einfuhrung|installier\\w*',
  ),
  'kind.other-answer': rule(
    'bescheid|antwort\\w*|ruckmeldung|bestatig\\w*|schliessen|melden|feedback|bewertung|empfehl\\w*|referenzkunde|weiterempfehl\\w*|kundenstimme',
  ),
  'kind.other-send': rule('schicken|senden|zusenden|schick|adresse|unterlagen|rechnung|link|nummer'),
};
