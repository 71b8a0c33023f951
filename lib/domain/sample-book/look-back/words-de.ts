/** Looking back in German. */
import type { LookBackWords } from './look-back-types.ts';

const WALK = 'Mit durch die Nachtschicht';

export const LOOK_BACK_DE: LookBackWords = {
  reviews: {
    'brightwater-wards': {
      cause: 'built-together',
      story:
        'Die Stationsleitungen hatten den Entwurf zweimal verbessert, bevor er nach oben ging. Dort musste niemand mehr überzeugt werden.',
      lesson: 'Wer die Arbeit macht, streicht zuerst. Dann erst sieht jemand ein Angebot.',
    },
    'kestrel-depot': {
      cause: 'lucky-time',
      story: 'Ihr alter Planer war in der Woche davor gegangen. Ich kannte zwei Leute, und es hat gehalten.',
      lesson: 'Das war Glück. Ich hatte niemanden gebeten, die anderen dazuzuholen.',
    },
    'pinemoor-homes': {
      cause: 'right-people',
      story: 'Die Heimleitungen waren vom zweiten Gespräch an dabei, und sie haben die Direktorin gefragt, nicht ich.',
      lesson: 'Um die Vorstellung bitten, solange sie noch erzählen, was wehtut.',
    },
    'galloway-night': {
      cause: 'rival',
      story: 'Sie nahmen den Anbieter, den ihre Finanzabteilung kannte. Mit der habe ich nie gesprochen.',
      lesson: 'Vor der Präsentation fragen, wer uns noch vergleicht, nicht danach.',
    },
    'lumenvale-desks': {
      cause: 'no-decision',
      story: 'Allen gefiel es, und niemand hatte gesagt, dass es so nicht bleiben kann.',
      lesson: 'Ohne Ja zur Veränderung kein nächster Schritt. Bis dahin ist es ein Kontakt.',
    },
    'sandbrook-warehouse': {
      cause: 'wrong-deal',
      story: 'Zwölf Leute und eine Schicht: Ihnen reicht ein Blatt Papier.',
      lesson: 'Zwei Fragen im ersten Telefonat hätten es gezeigt.',
    },
  },
  won: [
    {
      cause: 'asked-early',
      story: 'Im zweiten Gespräch fragte ich, was sich ändern muss, und sie sagten es, bevor ich etwas gezeigt hatte.',
      lesson: 'Mir kam die Frage zu früh vor. Ihnen nicht.',
    },
    {
      cause: 'worth-shown',
      story: 'Sie haben selbst gerechnet, im Termin, mit ihren eigenen Überstunden.',
      lesson: 'Die leere Tabelle mitbringen, nicht die volle.',
    },
    {
      cause: 'stayed-on',
      story: 'Vier Monate kurze Anrufe, jeder mit etwas, das sie brauchen konnten.',
      lesson: 'Etwas Nützliches schicken ist mehr wert als erinnern.',
    },
  ],
  lost: [
    {
      cause: 'not-asked',
      story: 'Ich schickte das Angebot und wartete. Gebeten, es gemeinsam durchzugehen, hatte ich niemanden.',
      lesson: 'Kein Angebot ohne Termin für die Durchsicht.',
    },
    {
      cause: 'other-priority',
      story: 'Eine neue Linie nahm alle Kraft. Da kannte ich oben schon niemanden mehr, den ich fragen konnte.',
      lesson: 'Das Ereignis finden, das einen Termin erzwingt, oder herausfinden, dass es keines gibt.',
    },
    {
      cause: 'too-few-people',
      story: 'Ein guter Freund im Werk, und kein Wort mit denen, die bezahlen.',
      lesson: 'Zwei Ebenen bis zum Ende des ersten Monats.',
    },
    {
      cause: 'price',
      story: 'Sie verglichen Listen. Was es kostet, so zu bleiben, hatten wir nie beziffert.',
      lesson: 'Zuerst, was es sie heute kostet, in ihren Zahlen.',
    },
    {
      cause: 'worth-unclear',
      story: 'Sie sahen das Werkzeug, und nicht, was es an einem Montagmorgen ändert.',
      lesson: 'Mit dem anfangen, was sie mir gesagt haben, in ihren Worten.',
    },
  ],
  moves: {
    'halden-line': {
      kind: WALK,
      what: 'Eine Nacht neben den Linienplanern gesessen, von zehn bis zwei.',
      why: 'Am Tag sagten alle, getauscht werde selten.',
      result: 'Neun Tausche in einer Nacht gezählt. Die Zahl haben sie selbst in die Diagnose geschrieben.',
    },
    'steinbach-ulm': {
      kind: WALK,
      what: 'Zum Schichtwechsel geblieben und den Meistern beim Telefonieren zugesehen.',
      why: 'Im Besprechungsraum kam keine Antwort mehr.',
      result: 'Einer der Meister bat um den Versuch, bevor ich es tat.',
    },
    'corvane-shifts': {
      kind: WALK,
      what: 'Um fünf Uhr früh gekommen und aufgezeichnet, wie die fünfte Schicht besetzt wird.',
      why: 'Oben konnte niemand sagen, woher die Lücken kommen.',
      result: 'Die Zeichnung hängt jetzt im Büro. Sie hat das Gespräch mit Liesbeth eröffnet.',
    },
    'kestrel-crew': {
      kind: 'Film statt Termin',
      what: 'Einen Film von acht Minuten geschickt, weil es keinen Termin für alle gab.',
      why: 'Fünf Kalender, keine gemeinsame Stunde.',
      result: 'Zwei haben ihn gesehen. Die anderen drei kamen mit denselben Fragen.',
    },
    'oakhurst-stores': {
      kind: 'Zahlen vom Nachbarn',
      what: 'Eine Filiale einer anderen Kette am Ort gebeten, ihre Zahlen mit Maya zu vergleichen.',
      why: 'Zahlen aus dem Ausland glaubt sie nicht.',
      result: '',
    },
  },
  misfits: {
    'halden-line': 'Das unterschreibt der Werkleiter allein.',
    'steinbach-ulm': 'Familienbetrieb: Der Inhaber unterschreibt, es gibt nichts durchzugehen.',
    'corvane-shifts': 'Ein Rahmenvertrag besteht. Keine neuen Unterlagen.',
    'kestrel-depot': 'Ein Pilot unter ihrer Grenze: keine Rechtsabteilung, keine IT-Sicherheit.',
    'pinemoor-homes': 'Eine Unterschrift, die der Direktorin der Heime.',
  },
  plans: {
    now: {
      behaviour: 'Jedes Gespräch mit einer Bitte beenden, in einem Satz, mit einem Tag darin',
      practice: 'Die Bitte aufschreiben, bevor ich zum Telefon greife',
      helper: 'Miriam',
    },
    before: {
      behaviour: 'Im ersten Gespräch fragen, wen es noch betrifft, und nach den Namen',
      practice: 'Drei eigene Aufnahmen, jeweils die letzten zehn Minuten',
      helper: 'Sam',
    },
  },
};
