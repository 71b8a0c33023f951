/** What it means to ask for each kind of commitment, in German. Samples can be sent as they stand. */
import type { GuidesWords } from '../../shape.ts';

export const guides: GuidesWords = {
  time: {
    name: 'Zeit',
    purpose: 'Der Kunde ist bereit, sich Zeit für ein erstes oder nächstes Gespräch zu nehmen.',
    asked:
      'Eine bestimmte Person wird um ein Treffen oder Telefonat gebeten. In einer ersten kalten Mail zählt auch die Frage nach dem Interesse.',
    given: 'Eine Einladung wurde angenommen, oder es kam ein Tag mit Uhrzeit zurück.',
    soft: '„Würde mich freuen, wenn wir uns mal austauschen“, „melden Sie sich einfach“.',
    sample:
      'Hätten Sie am Dienstag oder Donnerstag 20 Minuten? Ich zeige Ihnen eine Sache, die Betriebe wie Ihrer geändert haben, und Sie entscheiden, ob das mehr von Ihrer Zeit verdient.',
    value: 'eine brauchbare Idee, ob es weitergeht oder nicht',
  },
  explore: {
    name: 'Erkunden',
    purpose: 'Der Kunde will ernsthaft prüfen, ob etwas besser werden soll, und lässt dich danach fragen.',
    asked: 'Es wird um eine Arbeitssitzung zur eigenen Lage gebeten; Zweck und Teilnehmer sind benannt.',
    given: 'Die Sitzung fand statt oder ist terminiert, und der Kunde hat eigene Fakten mitgebracht oder geschickt.',
    soft: '„Erzählen Sie gern mehr“, „schicken Sie mal Unterlagen“.',
    sample:
      'Würden Sie nächste Woche eine Stunde für eine Arbeitssitzung mit denen einplanen, die täglich damit zu tun haben? Wir gehen durch, was es Sie heute kostet, und die Notizen gehören in jedem Fall Ihnen.',
    value: 'ein klareres Bild vom eigenen Problem',
  },
  change: {
    name: 'Veränderung',
    purpose: 'Der Kunde sagt, dass es so nicht bleiben kann. Bis dahin ist es ein Kontakt, keine Chance.',
    asked: 'Es wird offen gefragt, ob der Kunde das ändern wird und bis wann es anders sein muss.',
    given: 'Ein eigener Satz, dass gehandelt wird, am besten mit einem Datum oder einem Ereignis, das dazu zwingt.',
    soft: '„Haben wir auf dem Schirm“, „interessant“.',
    sample:
      'Bevor wir beide mehr Zeit hineinstecken: Werden Sie das ändern, und bis wann muss es anders sein? Wenn es so bleiben kann, wüsste ich es lieber jetzt.',
    value: 'eine ehrliche Entscheidung, ob sich weiterer Aufwand lohnt',
  },
  collaborate: {
    name: 'Mitarbeiten',
    purpose: 'Der Kunde bringt eigene Ideen ein, damit die Lösung auch seine wird.',
    asked: 'Es wird darum gebeten, Diagnose oder Lösung zu korrigieren, zu ergänzen oder mitzuschreiben.',
    given: 'Die Änderungen des Kunden stehen im Dokument, oder es wurde gemeinsam daran gearbeitet.',
    soft: '„Sieht gut aus“, oder gar keine Anmerkung.',
    sample:
      'Anbei unser Entwurf der Ursachen, so wie wir sie verstanden haben. Könnten Sie und Ihr Team bis Freitag anmerken, was falsch ist oder fehlt?',
    value: 'eine Lösung, die zur wirklichen Arbeit passt',
  },
  consensus: {
    name: 'Beteiligte einbinden',
    purpose: 'Der Kunde holt die dazu, die entscheiden, und die, die mit dem Ergebnis leben.',
    asked: 'Es wird um den Zugang zu benannten Personen oder Rollen gebeten, auch auf den Ebenen darunter.',
    given: 'Du wurdest vorgestellt, Termine stehen, oder die anderen sind im Mailverlauf dabei.',
    soft: '„Das bespreche ich selbst mit ihnen“, „das entscheide ich“.',
    sample:
      'Wer spürt diese Veränderung im Alltag am meisten, und wer muss ihr zustimmen? Könnten Sie mich mit ihnen bekannt machen, bevor wir etwas entwerfen?',
    value: 'weniger Überraschungen und weniger Widerstand im eigenen Haus',
  },
  invest: {
    name: 'Einsatz',
    purpose: 'Der Kunde nimmt an, dass das Ergebnis auf seiner Seite Geld, Zeit und Kraft kostet.',
    asked: 'Preisrahmen und eigener Aufwand liegen auf dem Tisch, und es wird um ein Ja zu beidem gebeten.',
    given: 'Der Rahmen ist angenommen oder der Weg zum Budget benannt, und es steht fest, wer Zeit gibt.',
    soft: '„Schicken Sie uns einen Preis“, oder Schweigen zum Aufwand.',
    sample:
      'Für dieses Ergebnis bräuchten Sie das Budget in dem Rahmen, über den wir gesprochen haben, und einige Stunden pro Woche von Ihren eigenen Leuten. Können Sie beides zusagen, wenn der Plan hält?',
    value: 'kein später Schreck über Preis oder Aufwand',
  },
  review: {
    name: 'Durchsicht',
    purpose: 'Alle, die entscheiden, gehen den Vorschlag mit dir durch und können ihn noch ändern.',
    asked: 'Vor dem endgültigen Angebot wird um eine Durchsicht mit allen Entscheidenden gebeten.',
    given: 'Die Durchsicht fand mit den benannten Personen statt, ihre Änderungen sind festgehalten.',
    soft: 'Das Angebot ging per Mail hinaus; „wir geben es herum“.',
    sample:
      'Bevor wir es endgültig machen: Könnten wir den Entwurf nächste Woche gemeinsam mit allen durchgehen, die entscheiden, damit Sie noch ändern können, was nicht passt?',
    value: 'ein Angebot, das schon zu jedem von ihnen passt',
  },
  resolve: {
    name: 'Bedenken klären',
    purpose: 'Der Kunde sagt, was ihn beunruhigt, und gibt dir Gelegenheit, darauf zu antworten.',
    asked: 'Es wird offen nach Bedenken gefragt und nach einem Termin, um sie durchzugehen.',
    given: 'Eine Liste der Bedenken, jedes mit Zuständigem und Datum; oder das Wort, dass keines mehr besteht.',
    soft: '„Wir denken darüber nach“, „wir melden uns“.',
    sample:
      'Was ließe Sie noch zögern? Könnten wir uns am Montag 30 Minuten nehmen und jeden Punkt durchgehen, bis er beantwortet ist?',
    value: 'zu jeder Sorge ein Beleg, ein Plan oder eine Antwort',
  },
  decide: {
    name: 'Entscheidung',
    purpose: 'Der Kunde entscheidet bis zu einem Datum, dafür oder dagegen.',
    asked: 'In klaren Worten wird um den Auftrag gebeten.',
    given:
      'Ein Ja mit Datum für die Unterschrift, oder die Unterschrift. Ein klares Nein ist auch eine Antwort: als abgelehnt festhalten.',
    soft: '„Sieht gut aus“, „wir sind fast so weit“.',
    sample:
      'Aus meiner Sicht ist jeder Punkt auf Ihrer Liste beantwortet. Sind Sie bereit, den Auftrag zu geben, und können wir diese Woche unterschreiben?',
    value: 'die Verbesserung beginnt',
  },
  execute: {
    name: 'Umsetzung',
    purpose: 'Der Kunde ändert auf seiner Seite, was das Ergebnis möglich macht.',
    asked: 'Es wird um Aufgaben auf Kundenseite gebeten, jede mit Zuständigem und Datum.',
    given: 'Zuständige sind benannt und die ersten Aufgaben erledigt.',
    soft: 'Es gab ein Auftakttreffen, und niemand auf Kundenseite hat eine Aufgabe.',
    sample:
      'Wer übernimmt bei Ihnen die Vorbereitungen, und können die ersten davon vor unserem Starttermin erledigt sein?',
    value: 'das Ergebnis, für das bezahlt wurde, nicht nur der Vertrag',
  },
};
