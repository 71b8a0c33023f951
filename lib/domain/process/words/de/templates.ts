/** Wo die Vorlagen für sich selbst sprechen. */
import type { AllTemplateWords } from '../../templates/plan.ts';

export const templates: AllTemplateWords = {
  short: {
    name: 'Kurzer Weg',
    stages: {
      discover: {
        objective: 'In ein oder zwei Gesprächen herausfinden, was drückt und ob sie es ändern.',
        exit: ['Ein Satz von ihnen, dass es nicht so bleiben kann', 'Leute auf zwei Ebenen gehört'],
      },
      present: { exit: ['Alle, die entscheiden, sind es mit dir durchgegangen', 'Bedenken sind notiert, mit Termin'] },
      negotiate: {
        name: 'Entscheiden',
        objective: 'Offenes beantworten und zu einem Termin eine Entscheidung bekommen.',
        exit: ['Sie haben Entscheidung und Datum genannt', 'Ihre erste Aufgabe ist in festen Händen'],
      },
    },
    elements: {},
  },
  rfp: {
    name: 'Einstieg über Ausschreibung',
    stages: {
      qualify: {
        objective: 'Nach deiner eigenen Regel entscheiden, ob diese Ausschreibung eine Antwort verdient.',
        clientValue: 'Sie bekommen früh eine ehrliche Antwort und kein Papier, hinter dem niemand steht.',
      },
      discover: {
        objective: 'Nachholen, was die Ausschreibung weglässt: wer damit lebt, und ob sie es ändern wollen.',
      },
      present: {
        objective: 'Die Ausschreibung beantworten und um die drei Dinge bitten, die noch gehen.',
        clientValue: 'Sie bekommen eine Antwort auf das Problem dahinter und können noch mitreden.',
      },
    },
    elements: {
      'rfp.steps.go-or-not': 'Entscheide, ob du antwortest, bevor du eine Zeile schreibst',
      'rfp.information.author': 'Wer die Ausschreibung geschrieben hat, und mit wessen Hilfe',
      'rfp.information.incumbent': 'Wer es heute für sie macht, und was sie davon halten',
      'rfp.steps.owner': 'Bitte um ein Gespräch mit dem, dem das Problem gehört',
      'rfp.steps.below': 'Bitte um ein Gespräch mit denen, die die Arbeit tun',
      'rfp.steps.criteria': 'Bitte darum, die Kriterien mitzugestalten',
    },
  },
  renewal: {
    name: 'Verlängern und ausbauen',
    stages: {
      discover: {
        objective: 'Auf mehreren Ebenen hören, was daraus geworden ist und was sie als Nächstes brauchen.',
        clientValue: 'Sie sehen in ihren eigenen Zahlen, was sie für ihr Geld bekommen haben.',
      },
      diagnose: { objective: 'Sich einigen, was sie jetzt aufhält, was es kostet und was es braucht.' },
      present: {
        exit: ['Bedenken sind notiert, jedes mit Namen und Termin', 'Der Rahmen für Geld und Aufwand ist angenommen'],
      },
      close: { name: 'Verlängern & starten' },
    },
    elements: {
      'renewal.steps.first-result': 'Halte die Ergebnisse neben das, was versprochen war',
      'renewal.information.got': 'Was sie davon hatten, in ihren Zahlen',
      'renewal.information.since': 'Was sich bei ihnen seitdem geändert hat',
    },
  },
};
